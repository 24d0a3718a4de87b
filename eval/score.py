"""Scores a run, question by question."""

from collections.abc import Mapping, Sequence
from typing import Final

from corpus import locate
from corpus.model import Plan
from eval.facts import normalise, says, share_said
from eval.metrics import Measure, rank
from eval.types import EXACT_KINDS, REFUSALS, CitedQuote, KnownQuestion, QuestionScore, RunRow

RIGHT: Final = 2
"""Grade of a unit that answers the question."""
OPENING: Final = 1500
"""Characters of an answer that are read before "more"."""
RANKING: Final = (
    Measure("nDCG", 10),
    Measure("RR", 10, RIGHT),
    Measure("R", 5, RIGHT),
    Measure("Success", 1, RIGHT),
    Measure("Success", 5, RIGHT),
)


def score_run(
    plan: Plan, questions: Sequence[KnownQuestion], run: Mapping[str, RunRow]
) -> tuple[QuestionScore, ...]:
    """The score of every question, in their order; one without an answer in the run scores 0."""
    return tuple(
        QuestionScore(question, row, _values(plan, question, row))
        for question in questions
        for row in (run.get(question.question_id),)
    )


def _values(plan: Plan, question: KnownQuestion, row: RunRow | None) -> dict[str, float]:
    values = {"status": float(row is not None and row.status in question.status)}
    if question.expected:
        values |= _ranking(question, row)
    if question.must_answer:
        values |= _citations(question, row) | _facts(question, row)
        values["false_refusal"] = float(row is None or row.status in REFUSALS)
    if question.must_refuse:
        values["refused"] = float(row is not None and row.status in REFUSALS)
    return values | (_shown(plan, question, row) if row else {})


def _ranking(question: KnownQuestion, row: RunRow | None) -> dict[str, float]:
    relevance = {label.unit_id: label.relevance for label in question.expected}
    ranking = rank(row.retrieved) if row else ()
    return {str(measure): measure.of(relevance, ranking) for measure in RANKING}


def _citations(question: KnownQuestion, row: RunRow | None) -> dict[str, float]:
    """Precision over what is cited (if anything is), recall over the parts a right answer has."""
    cited = tuple(dict.fromkeys(citation.unit_id for citation in row.citations)) if row else ()
    helpful = {label.unit_id for label in question.expected}
    right = {label.unit_id: label.part for label in question.expected if label.relevance == RIGHT}
    parts = set(right.values())
    if not parts:
        return {}
    values = {
        "citation_recall": len({right[unit_id] for unit_id in cited if unit_id in right}) / len(parts),
        "first_citation": float(bool(cited) and cited[0] in right),
    }
    if cited:
        values["citation_precision"] = sum(unit_id in helpful for unit_id in cited) / len(cited)
    if question.kind in EXACT_KINDS:
        values["exact"] = float(set(right) <= set(cited) <= helpful)
    return values


def _facts(question: KnownQuestion, row: RunRow | None) -> dict[str, float]:
    if not question.facts:
        return {}
    answer = row.answer if row else ""
    return {
        "facts": share_said(answer, question.facts),
        "facts_opening": share_said(answer[:OPENING], question.facts),
    }


def _shown(plan: Plan, question: KnownQuestion, row: RunRow) -> dict[str, float]:
    """What holds for any answer: quotations verbatim, nothing forbidden, refusals justified and bare."""
    values: dict[str, float] = {}
    if row.citations:
        values["quotation"] = sum(_verbatim(plan, quote) for quote in row.citations) / len(row.citations)
    if question.forbidden:
        answer = normalise(row.answer)
        values["unforbidden"] = float(not any(says(answer, word) for word in question.forbidden))
    if row.status in REFUSALS:
        values["bare_refusal"] = float(not row.citations)
        if question.must_refuse or question.must_answer:
            values["refusal_precision"] = float(question.must_refuse)
    return values


def _verbatim(plan: Plan, citation: CitedQuote) -> bool:
    """The quotation is a slice of the unit cited and stands on the lines named."""
    unit = plan.find_unit(citation.unit_id)
    return unit is not None and locate(unit, citation.quote) == citation.source_lines
