"""Names of what goes into an exported model and comes out: the graph and its reader share them."""

IDS = "ids"
"""Word pieces, (n, length) int32, padded with any."""
MASK = "mask"
"""1 for a word piece, 0 for padding, (n, length) int32."""
VECTOR = "vector"
"""(n, d) float32, rows unit-norm."""
