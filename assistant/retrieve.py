"""Second step: the units a question may be answered from, with what each was found by."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.crisis import urgent_units
from assistant.understand import Aspect, Understanding
from corpus import Plan, Unit
from index import Hit, Retriever
from index.nearness import Nearness

DEPTH = 30
"""Units asked of the index; ten are reported, the rest lets measures rise."""
REPORTED = 10
STANDS_ALONE = 0.56
"""Likeness from which a question that may lean on an earlier one is taken alone. From the tuning questions."""
MEASURE_BONUS = 0.04
"""Added to a measure's score where measures, deadlines or executors are asked for: enough to pass
narrative that says the same, not enough to pass what matches better. From the tuning questions."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit found, with its score after the question's aspect was weighed."""

    unit: Unit
    score: float
    likeness: float
    """Cosine of its everyday questions together; 0 where it was found by reference or from the table."""


@dataclass(frozen=True, slots=True)
class Found:
    """A question with its candidates, best first; ties by the order of the Plan."""

    understanding: Understanding
    candidates: tuple[Candidate, ...]
    searched: str = ""
    """The text searched for, typing errors mended; empty where nothing was searched."""
    nearness: Nearness | None = None
    """How near the question is to known ones; None where nothing was searched."""


def retrieve(plan: Plan, retriever: Retriever, understanding: Understanding) -> Found:
    """Finds candidates: the units referred to, the rows of the table, or a search's hits."""
    table = understanding.table
    exact = understanding.units or (table.units if table else ())
    if exact or table:
        return Found(understanding, tuple(Candidate(unit, 1.0, 0.0) for unit in exact))
    finding = retriever.find(understanding.search_text, k=DEPTH)
    if understanding.second_text and _likeness(finding.hits) < STANDS_ALONE:
        finding = retriever.find(understanding.second_text, k=DEPTH)
    candidates = [_candidate(plan, hit, understanding.aspect) for hit in finding.hits]
    inside = [found for found in candidates if found.unit.chapter == understanding.chapter]
    ordered = sorted(inside or candidates, key=lambda found: (-found.score, found.unit.source_lines))
    if first := urgent_units(understanding.crisis, understanding.search_text):
        likeliest = max((found.score for found in ordered), default=1.0)
        urgent = [Candidate(plan.unit(unit_id), likeliest, 0.0) for unit_id in first]
        ordered = [*urgent, *(found for found in ordered if found.unit.unit_id not in first)]
    if not finding.hits:
        return Found(understanding, tuple(ordered))
    return Found(understanding, tuple(ordered), finding.searched, finding.nearness)


def _likeness(hits: Sequence[Hit]) -> float:
    """Cosine of the unit whose questions are nearest."""
    return max((_questions(hit) for hit in hits), default=0.0)


def _questions(hit: Hit) -> float:
    """Cosine of a unit's questions together; 0 where they were not found."""
    return next((part.raw for part in hit.parts if part.name == "questions"), 0.0)


def _candidate(plan: Plan, hit: Hit, aspect: Aspect) -> Candidate:
    unit = plan.unit(hit.unit_id)
    bonus = MEASURE_BONUS if unit.measure and aspect is not Aspect.ANY else 0.0
    return Candidate(unit, hit.score + bonus, _questions(hit))
