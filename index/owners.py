"""Texts by the units they belong to: from scores of texts to the best text of each unit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

FOUND_BY_WORDS = 2_000
"""Units that a search by words ranks at most: more than the Plan has. Of a hundred thousand most hold some word of a
question, and those far down would cost an answer more than all the rest of it."""

DECIMALS = 6
"""Raw scores are rounded to this; float32 cosines differ below it between machines and runs."""


class Text(Protocol):
    """What is ranked: a passage, or a document of the lexical index."""

    @property
    def passage_id(self) -> str:
        """Its own id."""

    @property
    def unit_id(self) -> str:
        """The unit it belongs to."""


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The units that one way of searching found, each with its best text; of equals the one with the smaller id."""

    units: NDArray[np.intp]
    """Their numbers, ascending."""
    raw: NDArray[np.float64]
    """The score of each."""
    texts: NDArray[np.intp]
    """Where the best text of each stands in `ids`."""
    ids: Sequence[str]
    """Of every text there is."""


NOTHING = Matches(np.zeros(0, dtype=np.intp), np.zeros(0), np.zeros(0, dtype=np.intp), ())
"""Where nothing is searched."""


def unit_ids_of(*groups: Iterable[Text]) -> tuple[str, ...]:
    """The units of all those texts, ascending: their places are their numbers."""
    return tuple(sorted({text.unit_id for group in groups for text in group}))


class Owners:
    """Texts in the order of their units, so that the best of each unit is found at one stroke."""

    def __init__(self, texts: Sequence[Text], unit_ids: Sequence[str]) -> None:
        """Sorts the texts.

        Args:
            texts: In any order.
            unit_ids: Of their units, and of others perhaps; ascending.
        """
        numbers = {unit_id: number for number, unit_id in enumerate(unit_ids)}
        order = sorted(range(len(texts)), key=lambda at: (numbers[texts[at].unit_id], texts[at].passage_id))
        self._order = np.array(order, dtype=np.intp)
        self._ids = tuple(texts[at].passage_id for at in order)
        self._units = np.array([numbers[texts[at].unit_id] for at in order], dtype=np.intp)
        self._places = np.empty(len(order), dtype=np.intp)
        self._places[self._order] = np.arange(len(order))

    def best(self, scores: NDArray[np.float64]) -> Matches:
        """Of every unit that has a text above 0; of very many units, of the `FOUND_BY_WORDS` best.

        Args:
            scores: (n,), in the order of the texts given; 0 or more.
        """
        raw = scores[self._order]
        found = self._best_at(np.flatnonzero(raw), raw[raw != 0])
        kept = found.raw >= _least(found.raw)
        return Matches(found.units[kept], found.raw[kept], found.texts[kept], self._ids)

    def best_of(self, texts: NDArray[np.intp], scores: NDArray[np.float32]) -> Matches:
        """Of the units of some texts.

        Args:
            texts: (n,), their places among the texts given, in any order.
            scores: (n,), in the same order.
        """
        places = self._places[texts]
        order = np.argsort(places)
        return self._best_at(places[order], scores[order].astype(np.float64))

    def _best_at(self, places: NDArray[np.intp], scores: NDArray[np.float64]) -> Matches:
        """Of texts at ascending places of the sorted order."""
        if not places.size:
            return NOTHING
        raw, units = np.round(scores, DECIMALS), self._units[places]
        is_first = np.append(True, units[1:] != units[:-1])
        starts = np.flatnonzero(is_first)
        tops = np.maximum.reduceat(raw, starts)
        run = np.cumsum(is_first) - 1
        best = np.flatnonzero(raw == tops[run])
        firsts = best[np.append(True, run[best[1:]] != run[best[:-1]])]
        return Matches(units[starts], tops, places[firsts], self._ids)


def _least(raw: NDArray[np.float64]) -> float:
    """The score of the last unit that is ranked; those that share it are ranked too."""
    spare = raw.size - FOUND_BY_WORDS
    return float(np.partition(raw, spare)[spare]) if spare > 0 else 0.0
