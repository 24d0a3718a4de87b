"""Names of what goes into an exported model and comes out: the graph and its reader share them."""

IDS = "ids"
"""Word pieces of texts of one length, (n, length) int32."""
VECTOR = "vector"
"""(n, d) float32, rows unit-norm."""
