"""Fifth step: nothing is shown that is not in the source, at its place, and found for this question."""

from dataclasses import replace

from assistant.compose import Draft
from assistant.types import Citation, Statement
from corpus import Plan, locate, page_of


def verify(plan: Plan, draft: Draft) -> Draft:
    """Drops every statement and related measure whose citation does not hold."""
    retrieved = {candidate.unit.unit_id for candidate in draft.selected.found.candidates}
    statements = tuple(s for s in draft.statements if _holds(plan, s, retrieved))
    related = tuple(citation for citation in draft.related if citation_holds(plan, citation))
    return replace(draft, statements=statements, related=related)


def _holds(plan: Plan, statement: Statement, retrieved: set[str]) -> bool:
    return statement.citation.unit_id in retrieved and citation_holds(plan, statement.citation)


def citation_holds(plan: Plan, citation: Citation) -> bool:
    """Whether the quotation stands in the source to the letter, on the lines and page cited."""
    unit = plan.find_unit(citation.unit_id)
    if unit is None or unit.chapter != citation.chapter:
        return False
    lines = locate(unit, citation.quote)
    measure = unit.measure
    return (
        lines is not None
        and lines == citation.source_lines
        and page_of(plan, lines[0]) == citation.page
        and citation.action == (measure.number if measure else None)
        and citation.list_name == (measure.list_name if measure else None)
    )
