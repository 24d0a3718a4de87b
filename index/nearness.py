"""How near a question is to questions the Plan answers, and to those it does not."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpus.outside import OutsideKind
from index.encoder import Vectors, cosines

FOREIGN = frozenset({OutsideKind.OFF_TOPIC, OutsideKind.INJECTION})
NEAREST = 3
"""Questions whose mean cosine counts: one alone may be near by chance."""


@dataclass(frozen=True, slots=True)
class Nearness:
    """Where a question stands between the Plan and what lies outside it."""

    inside: float
    """Mean cosine of the nearest everyday questions that the Plan answers; 0 where none are known."""
    outside: float
    """The same of questions about matters the Plan is silent on."""
    foreign: float
    """The same of those that have nothing to do with rights, or are instructions to the program."""


class KnownQuestions:
    """Everyday questions as points, each with what it belongs to."""

    def __init__(
        self,
        inside: NDArray[np.float16],
        outside: NDArray[np.float16],
        kinds: Sequence[OutsideKind],
        owners: NDArray[np.intp],
    ) -> None:
        """Takes the questions as vectors, rows unit-norm.

        Args:
            inside: (n, d).
            outside: (m, d).
            kinds: Of each of the m.
            owners: (n,), the passage that each of the n belongs to; ascending.
        """
        self._inside = inside.astype(np.float32)
        self._outside = outside.astype(np.float32)
        self._owners = owners
        self._places = int(owners.max(initial=-1)) + 1
        if len(owners) != len(inside):
            raise ValueError(f"{len(inside)} questions of {len(owners)} places")
        self._foreign = np.array([kind in FOREIGN for kind in kinds], dtype=bool)

    def nearness(self, vector: Vectors, among: NDArray[np.intp]) -> Nearness:
        """Of a question's vector, (1, d).

        Args:
            vector: Of the question.
            among: Passages near it: a question whose passage, the mean of its questions, is far away is not near,
                and reading all of them would cost more than the search.
        """
        outside = cosines(self._outside, vector)
        wanted = np.zeros(self._places, dtype=bool)
        wanted[among[among < self._places]] = True
        near = self._inside[wanted[self._owners]]
        return Nearness(
            mean_of_nearest(cosines(near, vector)),
            mean_of_nearest(outside),
            mean_of_nearest(outside[self._foreign]),
        )


def mean_of_nearest(cosines: NDArray[np.float32]) -> float:
    """Mean of the largest; 0 of none."""
    if not cosines.size:
        return 0.0
    nearest = min(NEAREST, cosines.size)
    return float(np.partition(cosines, cosines.size - nearest)[-nearest:].mean())
