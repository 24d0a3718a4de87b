"""One search by vectors, whoever does it: what is asked, what comes back, and the rows that scores rest on."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.encoder import Vectors, cosines
from index.passage_list import PassageList
from index.types import Passage

Where = Mapping[str, Collection[str]]
"""Fields of `metadata_of` with the values allowed; a passage must satisfy every one."""


class Nearest(NamedTuple):
    """The passages nearest to a vector, best first; ties in the order of the passages."""

    places: NDArray[np.intp]
    """(n,), where they stand in the index."""
    cosines: Vectors
    """(n,), in the same order."""
    all_ids: Sequence[str]
    """Of every passage of the index."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of those found."""
        return tuple(self.all_ids[place] for place in self.places.tolist())


class VectorStore(Protocol):
    """What can find the nearest passages. Safe to use from several threads."""

    def nearest(self, vector: Vectors, count: int, *, where: Where | None = None) -> Nearest:
        """The nearest passages of a vector, (1, d); fewer than `count` where fewer are stored or allowed.

        Raises:
            IndexServerError: It searches on another machine, which does not answer.
        """

    def close(self) -> None:
        """Lets go of files, memory and connections; a second call does nothing."""


def metadata_of(passage: Passage) -> dict[str, str]:
    """What a search can be narrowed down by."""
    return {"unit_id": passage.unit_id, "kind": passage.kind}


class Snapshot:
    """The passages of an index with their vectors, as Chroma gave them back when the index was built.

    Whoever finds the nearest passages, their cosines are worked out here: one index, one score.
    """

    def __init__(self, passages: Sequence[Passage], rows: Vectors) -> None:
        """Takes the passages and (n, d) in their order; the rows may stay on the disk."""
        self.passages = PassageList.of(passages)
        self.rows = rows
        self.ids = tuple(name.passage_id for name in self.passages.names)
        self._places = {passage_id: place for place, passage_id in enumerate(self.ids)}
        self._columns: dict[str, NDArray[np.str_]] = {}

    def place(self, passage_id: str) -> int:
        """Where a passage stands.

        Raises:
            KeyError: There is none of that id.
        """
        return self._places[passage_id]

    def allowed(self, where: Where) -> NDArray[np.intp]:
        """The places of the passages that satisfy a filter, ascending."""
        mask = np.ones(len(self.ids), dtype=bool)
        for field, values in where.items():
            mask &= np.isin(self._column(field), np.array(sorted(values), dtype=np.str_))
        return np.flatnonzero(mask)

    def ranked(self, vector: Vectors, places: Sequence[int] | NDArray[np.intp]) -> Nearest:
        """Those passages, the nearest first."""
        ordered = np.sort(np.asarray(places, dtype=np.intp))
        return self.named(ordered, cosines(self.rows[ordered], vector))

    def named(self, places: NDArray[np.intp], values: Vectors) -> Nearest:
        """Passages at ascending places with their cosines, the nearest first."""
        order = np.argsort(-values, kind="stable")
        return Nearest(places[order], values[order], self.ids)

    def _column(self, field: str) -> NDArray[np.str_]:
        if field not in self._columns:
            values = [metadata_of(passage)[field] for passage in self.passages]
            self._columns[field] = np.array(values, dtype=np.str_)
        return self._columns[field]
