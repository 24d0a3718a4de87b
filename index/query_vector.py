"""Where a query points that the encoder reads."""

import numpy as np

from index.encoder import Encoder, Vectors
from index.text import words


def query_vector(encoder: Encoder, typed: str, corrected: str) -> Vectors:
    """Between what was typed and what may have been meant: a slip blurs the one, a wrong correction the other.

    Args:
        encoder: Reads it.
        typed: The query, `readable`.
        corrected: Its words, typing errors mended.

    Returns:
        (1, d), unit-norm.
    """
    if words(typed) == words(corrected):
        return encoder.encode_queries([typed])
    both = encoder.encode_queries([typed, corrected]).sum(axis=0, keepdims=True)
    return np.asarray(both / np.linalg.norm(both), dtype=np.float32)
