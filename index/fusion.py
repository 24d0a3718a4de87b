"""From the scores of passages in two rankings to one ranking of units."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

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
        match = Match(round(score, DECIMALS), passage.passage_id)
        known = best.get(passage.unit_id)
        if known is None or (-match.raw, match.passage_id) < (-known.raw, known.passage_id):
            best[passage.unit_id] = match
    return best


def fuse(rankings: Sequence[Ranking], *, k: int) -> tuple[Hit, ...]:
    """The k best units by the sum of their weighted, scaled scores; ties by unit id."""
    parts = [_make_parts(ranking) for ranking in rankings]
    units = {unit_id for ranking in rankings for unit_id in ranking.matches}
    hits = [_make_hit(unit_id, rankings, parts) for unit_id in units]
    return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.unit_id))[:k])


def _make_parts(ranking: Ranking) -> dict[str, Part]:
    ordered = sorted(ranking.matches.items(), key=lambda item: (-item[1].raw, item[0]))
    width = ordered[0][1].raw - ranking.floor if ordered else 0.0
    parts: dict[str, Part] = {}
    for rank, (unit_id, match) in enumerate(ordered, start=1):
        scaled = max(0.0, (match.raw - ranking.floor) / width) if width > 0 else 0.0
        parts[unit_id] = Part(
            name=ranking.name,
            rank=rank,
            raw=match.raw,
            weighted=ranking.weight * scaled,
            scaled=scaled,
            weight=ranking.weight,
        )
    return parts


def _make_hit(unit_id: str, rankings: Sequence[Ranking], parts: Sequence[Mapping[str, Part]]) -> Hit:
    own = tuple(
        found.get(unit_id) or Part(ranking.name, None, 0.0, 0.0, weight=ranking.weight)
        for ranking, found in zip(rankings, parts, strict=True)
    )
    strongest = max(range(len(own)), key=lambda place: own[place].weighted)
    match = rankings[strongest].matches.get(unit_id)
    return Hit(
        unit_id=unit_id,
        score=sum(part.weighted for part in own),
        parts=own,
        passage_id=match.passage_id if match else None,
    )
