"""Whether a sentence says only what its cited units say."""
