"""From the scores of passages in two rankings to one ranking of units."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.owners import Matches
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


@dataclass(frozen=True, slots=True)
class Ranking:
    """Units as one way of searching sees them."""

    name: str
    """`text`, `questions` or `words`."""
    weight: float
    floor: float
    """The least raw score possible."""
    matches: Matches


def fuse(rankings: Sequence[Ranking], unit_ids: Sequence[str], *, k: int) -> tuple[Hit, ...]:
    """The k best units by the sum of their weighted, scaled scores; ties by unit id.

    Args:
        rankings: Each numbers the units alike.
        unit_ids: Of all units, by their number, ascending.
        k: Hits at most.
    """
    scores, found = np.zeros(len(unit_ids)), np.zeros(len(unit_ids), dtype=bool)
    scaled = [_scaled(ranking) for ranking in rankings]
    for ranking, shares in zip(rankings, scaled, strict=True):
        scores[ranking.matches.units] += ranking.weight * shares
        found[ranking.matches.units] = True
    units = np.flatnonzero(found)
    best = units[np.argsort(-scores[units], kind="stable")[:k]]
    columns = [_parts(ranking, shares, best) for ranking, shares in zip(rankings, scaled, strict=True)]
    return tuple(
        _make_hit(unit_ids[unit], score, own)
        for unit, score, *own in zip(best.tolist(), scores[best].tolist(), *columns, strict=True)
    )


def _scaled(ranking: Ranking) -> NDArray[np.float64]:
    """The raw scores between the floor, 0, and the best of the query, 1."""
    above = np.maximum(ranking.matches.raw - ranking.floor, 0.0)
    width = above.max(initial=0.0)
    return above / width if width else above


def _parts(
    ranking: Ranking, scaled: NDArray[np.float64], units: NDArray[np.intp]
) -> list[tuple[Part, str | None]]:
    """What the ranking adds to each of the units, and by which passage."""
    matches, name, weight = ranking.matches, ranking.name, ranking.weight
    absent = Part(name, None, 0.0, 0.0, weight=weight), None
    if not matches.units.size:
        return [absent] * units.size
    at = np.minimum(np.searchsorted(matches.units, units), matches.units.size - 1)
    ranks = np.empty(matches.raw.size, dtype=np.intp)
    ranks[np.argsort(-matches.raw, kind="stable")] = np.arange(1, matches.raw.size + 1)
    held = zip(
        (matches.units[at] == units).tolist(),
        ranks[at].tolist(),
        matches.raw[at].tolist(),
        scaled[at].tolist(),
        matches.texts[at].tolist(),
        strict=True,
    )
    return [
        (Part(name, rank, raw, weight * share, share, weight), matches.ids[text]) if found else absent
        for found, rank, raw, share, text in held
    ]


def _make_hit(unit_id: str, score: float, own: Sequence[tuple[Part, str | None]]) -> Hit:
    strongest = max(own, key=lambda found: found[0].weighted)
    return Hit(unit_id, score, tuple(part for part, _ in own), strongest[1])
