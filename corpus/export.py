"""The Plan's units and actions as JSON values; the form is documented in docs/formats.md."""

from dataclasses import asdict
from typing import Any

from corpus.model import Plan, Span, Unit


def action_to_dict(plan: Plan, unit: Unit) -> dict[str, Any]:
    """An action in its published form.

    Raises:
        ValueError: The unit is no action.
    """
    measure = unit.measure
    if measure is None:
        raise ValueError(f"{unit.unit_id} is no action")
    return {
        "unit_id": unit.unit_id,
        "chapter": unit.chapter,
        "chapter_title": plan.chapter(unit.chapter).title,
        "list": measure.list_name,
        "number": measure.number,
        "text": unit.text,
        "deadline": _span(measure.deadline),
        "period": _span(measure.period),
        "executors": [asdict(executor) for executor in measure.executors],
        "addressees": list(measure.addressees),
        "page": unit.page,
        "source_lines": list(unit.source_lines),
    }


def unit_to_dict(plan: Plan, unit: Unit) -> dict[str, Any]:
    """A unit, action or narrative, in its published form."""
    section = plan.section(unit)
    return {
        "unit_id": unit.unit_id,
        "kind": unit.kind.value,
        "chapter": unit.chapter,
        "chapter_title": plan.chapter(unit.chapter).title,
        "section": section.section_id if section else None,
        "section_title": section.title if section else None,
        "lead_in": unit.lead_in,
        "text": unit.text,
        "page": unit.page,
        "last_page": unit.last_page,
        "source_lines": list(unit.source_lines),
    }


def _span(span: Span | None) -> dict[str, str | None] | None:
    return asdict(span) if span else None
