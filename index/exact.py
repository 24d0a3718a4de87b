"""Exact search: the cosine of every passage, by NumPy alone."""

import numpy as np
from numpy.typing import NDArray

from index.encoder import Vectors, cosines
from index.stores import Nearest, Snapshot, Where


class ExactVectors:
    """Compares a vector with every row of a snapshot; nothing near can be missed."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Takes a snapshot whose rows are in memory."""
        self._snapshot = snapshot

    def nearest(self, vector: Vectors, count: int, *, where: Where | None = None) -> Nearest:
        """The nearest passages, best first; ties in the order of the passages."""
        if where is not None:
            allowed = self._snapshot.allowed(where)
            values = cosines(self._snapshot.rows[allowed], vector)
            best = _best(values, count)
            return self._snapshot.named(allowed[best], values[best])
        values = cosines(self._snapshot.rows, vector)
        best = _best(values, count)
        return self._snapshot.named(best, values[best])

    def close(self) -> None:
        """Does nothing: it holds nothing but memory."""


def _best(values: Vectors, count: int) -> NDArray[np.intp]:
    """The places of the largest values, ascending; of equals at the border the first ones."""
    spare = values.size - count
    if spare <= 0:
        return np.arange(values.size)
    least = np.partition(values, spare)[spare]
    above = np.flatnonzero(values > least)
    equal = np.flatnonzero(values == least)
    return np.sort(np.concatenate([above, equal[: count - above.size]]))
