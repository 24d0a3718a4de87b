"""Second step: the units a question may be answered from, with what each was found by."""

from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.documents import Document

from assistant.crisis import urgent_units
from assistant.understand import Aspect, Understanding
from corpus import Plan, Unit
from index import PlanRetriever
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


def retrieve(plan: Plan, search: PlanRetriever, understanding: Understanding) -> Found:
    """Finds candidates: the units referred to, the rows of the table, or a search's hits."""
    table = understanding.table
    exact = understanding.units or ((*table.due, *table.under_way) if table else ())
    if exact:
        return Found(understanding, tuple(Candidate(unit, 1.0, 0.0) for unit in exact))
    documents = search.invoke(understanding.search_text)
    if understanding.second_text and _likeness(documents) < STANDS_ALONE:
        documents = search.invoke(understanding.second_text)
    candidates = [_candidate(plan, document, understanding.aspect) for document in documents]
    inside = [found for found in candidates if found.unit.chapter == understanding.chapter]
    ordered = sorted(inside or candidates, key=lambda found: (-found.score, found.unit.source_lines))
    if first := urgent_units(understanding.crisis, understanding.search_text):
        likeliest = max((found.score for found in ordered), default=1.0)
        urgent = [Candidate(plan.unit(unit_id), likeliest, 0.0) for unit_id in first]
        ordered = [*urgent, *(found for found in ordered if found.unit.unit_id not in first)]
    if not documents:
        return Found(understanding, tuple(ordered))
    metadata = documents[0].metadata
    return Found(understanding, tuple(ordered), metadata["searched"], Nearness(**metadata["nearness"]))


def _likeness(documents: Sequence[Document]) -> float:
    """Cosine of the unit whose questions are nearest."""
    parts = (part for document in documents for part in document.metadata["parts"])
    return max((part["raw"] for part in parts if part["name"] == "questions"), default=0.0)


def _candidate(plan: Plan, document: Document, aspect: Aspect) -> Candidate:
    unit = plan.unit(document.metadata["unit_id"])
    raw = {part["name"]: part["raw"] for part in document.metadata["parts"]}
    bonus = MEASURE_BONUS if unit.measure and aspect is not Aspect.ANY else 0.0
    return Candidate(unit, document.metadata["score"] + bonus, raw.get("questions", 0.0))
