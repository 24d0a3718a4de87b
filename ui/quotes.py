"""A quotation with where it stands, and the facts beside it: the same in answers, cards and lists."""

from collections.abc import Iterable
from typing import NamedTuple

from assistant.types import Citation
from corpus.languages import Language
from corpus.model import Plan
from ui.markup import escape, link


class Fact(NamedTuple):
    """A label and its value; not shown where the value is empty."""

    label: str
    value: str | None
    language: Language
    """Of the value: words of the Plan are English."""


def place_link(citation: Citation, plan: Plan, language: Language) -> str:
    """The address of a quotation: its unit, and where in the unit's text it stands."""
    unit = plan.find_unit(citation.unit_id)
    start = unit.text.find(citation.quote) if unit else -1
    if start < 0:
        return link(language, ("unit", citation.unit_id))
    return link(language, ("unit", citation.unit_id), ("quote", f"{start}-{start + len(citation.quote)}"))


def chip(citation: Citation, plan: Plan, language: Language) -> str:
    """A link that opens the quotation in its place; of a document of the library the place alone, for it has no reader."""
    if citation.place:
        return f'<span class="place">{escape(citation.locator)}</span>'
    return f'<a class="chip" href="{place_link(citation, plan, language)}">{escape(citation.locator)}</a>'


def quote_block(citation: Citation, language: Language = "en") -> str:
    """The words of the Plan, or of a document in its language."""
    return f'<blockquote lang="{language}">{escape(citation.quote)}</blockquote>'


def fact_list(facts: Iterable[Fact]) -> str:
    """Deadline, executors and the like; empty where there is none."""
    rows = "".join(
        f'<div><dt>{escape(fact.label)}</dt><dd lang="{fact.language}">{escape(fact.value)}</dd></div>'
        for fact in facts
        if fact.value
    )
    return f'<dl class="facts">{rows}</dl>' if rows else ""
