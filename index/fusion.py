"""From the scores of passages in two rankings to one ranking of units."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from operator import itemgetter
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.types import Hit, Part

TEXT_WEIGHT = 0.2
QUESTIONS_WEIGHT = 0.5
WORDS_WEIGHT = 0.3
"""What the Plan's and the editors' wording, the editors' questions and single words count, in every
language. They sum to 1, so a hit's score lies in [0, 1]. From the tuning questions
(`docs/evaluation.md`); the form, a convex combination of scaled scores: Bruch, Gai & Ingber, An
Analysis of Fusion Functions for Hybrid Retrieval (2023)."""

COSINE_FLOOR = 0.0
"""A cosine below it says no more than one at it: texts without anything in common scatter around 0."""
BM25_FLOOR = 0.0
"""The least score there is. Raw scores are scaled from the floor to the best of the query, not from
the least one found, which depends on how far down the ranking was read (same source)."""

SEARCHED = 400
"""Passages a search by vectors brings back, and the breadth of its way through Chroma's graph. A unit
beyond them is no answer; not reading them all keeps the check at every start within a second."""

FOUND_BY_WORDS = 2_000
"""Units that a search by words ranks at most: more than the Plan has. Of a hundred thousand most hold some word of a
question, and those far down would cost an answer more than all the rest of it."""

DECIMALS = 6
"""Raw scores are rounded to this; float32 cosines differ below it between machines and runs."""


_RAW: Callable[[tuple[float, str]], float] = itemgetter(0)
"""The raw score of a match."""


class Text(Protocol):
    """What is ranked: a passage, or a document of the lexical index."""

    @property
    def passage_id(self) -> str:
        """Its own id."""

    @property
    def unit_id(self) -> str:
        """The unit it belongs to."""


class Match(NamedTuple):
    """The best passage of a unit in one ranking."""

    raw: float
    passage_id: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """Units as one way of searching sees them."""

    name: str
    """`text`, `questions` or `words`."""
    weight: float
    floor: float
    """The least raw score possible."""
    matches: Mapping[str, Match]
    """By unit id; a unit that was not found is absent."""


def best_by_unit(scores: Iterable[tuple[Text, float]]) -> dict[str, Match]:
    """The best passage of every unit; of equals the one with the smaller id."""
    best: dict[str, Match] = {}
    for passage, score in scores:
        raw = round(score, DECIMALS)
        known = best.get(passage.unit_id)
        if known is None or raw > known.raw or (raw == known.raw and passage.passage_id < known.passage_id):
            best[passage.unit_id] = Match(raw, passage.passage_id)
    return best


class Owners:
    """Texts by the units they belong to: `best_by_unit` at one stroke, for scores of all of them."""

    def __init__(self, texts: Sequence[Text]) -> None:
        """Sorts the texts; of one unit they then stand side by side."""
        order = sorted(range(len(texts)), key=lambda place: (texts[place].unit_id, texts[place].passage_id))
        self._order = np.array(order, dtype=np.intp)
        self._passage_ids = [texts[place].passage_id for place in order]
        owners = [texts[place].unit_id for place in order]
        self._unit_ids = list(dict.fromkeys(owners))
        starts = [at for at, owner in enumerate(owners) if at == 0 or owner != owners[at - 1]]
        self._starts = np.array(starts, dtype=np.intp)
        self._unit_of = np.repeat(np.arange(len(starts)), np.diff([*starts, len(owners)]))

    def best(self, scores: NDArray[np.float64]) -> dict[str, Match]:
        """The best text of every unit that has one above 0; of very many units, of the `FOUND_BY_WORDS` best.

        Args:
            scores: (n,), in the order of the texts given; 0 or more.
        """
        if not scores.any():
            return {}
        raw = np.round(scores[self._order], DECIMALS)
        tops = np.maximum.reduceat(raw, self._starts)
        best = np.flatnonzero((raw == tops[self._unit_of]) & (raw > 0) & (raw >= _least(tops)))
        units, firsts = np.unique(self._unit_of[best], return_index=True)
        return {
            self._unit_ids[unit]: Match(top, self._passage_ids[at])
            for unit, top, at in zip(units.tolist(), tops[units].tolist(), best[firsts].tolist(), strict=True)
        }


def _least(tops: NDArray[np.float64]) -> float:
    """The score of the last unit that is ranked; those that share it are ranked too."""
    spare = tops.size - FOUND_BY_WORDS
    return float(np.partition(tops, spare)[spare]) if spare > 0 else 0.0


def fuse(rankings: Sequence[Ranking], *, k: int) -> tuple[Hit, ...]:
    """The k best units by the sum of their weighted, scaled scores; ties by unit id."""
    scores: dict[str, float] = {}
    widths = [_width(ranking) for ranking in rankings]
    for ranking, width in zip(rankings, widths, strict=True):
        floor, weight = ranking.floor, ranking.weight
        for unit_id, (raw, _) in ranking.matches.items():  # a thousand times an answer: no call inside
            weighted = weight * ((raw - floor) / width) if raw > floor else 0.0
            scores[unit_id] = scores.get(unit_id, 0.0) + weighted
    best = nsmallest(k, [(-score, unit_id) for unit_id, score in scores.items()])
    wanted = [unit_id for _, unit_id in best]
    parts = [_make_parts(ranking, wanted, width) for ranking, width in zip(rankings, widths, strict=True)]
    return tuple(
        _make_hit(unit_id, -negative, rankings, own)
        for (negative, unit_id), *own in zip(best, *parts, strict=True)
    )


def _width(ranking: Ranking) -> float:
    """From the floor to the best raw score; 0 where nothing was found."""
    return max(map(_RAW, ranking.matches.values()), default=ranking.floor) - ranking.floor


def _make_parts(ranking: Ranking, unit_ids: Sequence[str], width: float) -> list[Part]:
    """What the ranking adds to each of the units."""
    ordered = sorted(map(_RAW, ranking.matches.values()))
    return [_make_part(ranking, _rank(ranking, ordered, unit_id), unit_id, width) for unit_id in unit_ids]


def _rank(ranking: Ranking, ordered: Sequence[float], unit_id: str) -> int | None:
    """The place of a unit, best first, ties by unit id; only what is asked for is worked out.

    Args:
        ranking: Where it stands or not.
        ordered: All its raw scores, ascending.
        unit_id: The unit.
    """
    match = ranking.matches.get(unit_id)
    if match is None:
        return None
    first, end = bisect_left(ordered, match.raw), bisect_right(ordered, match.raw)
    rank = len(ordered) - end + 1
    if end - first > 1:
        rank += sum(other < unit_id for other, (raw, _) in ranking.matches.items() if raw == match.raw)
    return rank


def _make_part(ranking: Ranking, rank: int | None, unit_id: str, width: float) -> Part:
    if rank is None:
        return Part(ranking.name, None, 0.0, 0.0, weight=ranking.weight)
    match = ranking.matches[unit_id]
    scaled = (match.raw - ranking.floor) / width if match.raw > ranking.floor else 0.0
    return Part(ranking.name, rank, match.raw, ranking.weight * scaled, scaled, ranking.weight)


def _make_hit(unit_id: str, score: float, rankings: Sequence[Ranking], own: Sequence[Part]) -> Hit:
    strongest = max(range(len(own)), key=lambda place: own[place].weighted)
    match = rankings[strongest].matches.get(unit_id)
    return Hit(unit_id, score, tuple(own), match.passage_id if match else None)
