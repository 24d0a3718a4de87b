"""The terms of the questions about matters outside the Plan, by term: a question has ten, the matters thirty thousand."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from index.lexical import find_postings


class OutsideTerms:
    """Knows in which matters outside the Plan a term stands."""

    def __init__(self, terms: Sequence[str], starts: NDArray[np.int32], matters: NDArray[np.int32]) -> None:
        """Takes the terms with their matters, those of a term side by side.

        Args:
            terms: Each once.
            starts: Where the matters of each begin, and after the last one where they end.
            matters: Their numbers, ascending within a term.
        """
        self.terms = tuple(terms)
        self.starts = starts
        self.matters = matters
        self._places = dict(zip(self.terms, range(len(self.terms)), strict=True))

    @classmethod
    def of(cls, matters: Iterable[frozenset[str]]) -> "OutsideTerms":
        """Of the terms of each matter."""
        postings = find_postings([sorted(terms) for terms in matters])
        return cls(postings.terms, postings.starts, postings.places)

    def __contains__(self, term: str) -> bool:
        """Whether any matter has a term."""
        return term in self._places

    def holders(self, term: str) -> list[int]:
        """The numbers of the matters that have a term."""
        place = self._places.get(term)
        if place is None:
            return []
        held: list[int] = self.matters[self.starts[place] : self.starts[place + 1]].tolist()
        return held
