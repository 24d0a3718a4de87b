"""A quotation with where it stands, and the facts beside it: the same in answers, cards and lists."""

from collections.abc import Iterable
from typing import NamedTuple

from assistant.library.address import place_address
from assistant.types import Citation, DocumentPlace
from corpus.languages import Language
from corpus.model import Plan
from ui.markup import escape, escape_attribute, link
from ui.words.reader import READER_WORDS
from ui.words.reading import READING_WORDS


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
    """A link that opens the quotation in its place; that of a document of the library in a page of its own."""
    if citation.place:
        return _document_link(citation.place, citation, language)
    return f'<a class="chip" href="{place_link(citation, plan, language)}">{escape(citation.locator)}</a>'


def _document_link(place: DocumentPlace, citation: Citation, language: Language) -> str:
    address = place_address(place.document_id, citation.unit_id, place.span, language)
    # The conversation lives in this tab: another one is opened, and that is said.
    told = f'<span class="sr" lang="{language}"> ({escape(READING_WORDS[language].new_tab)})</span>'
    return (
        f'<a class="place" href="{escape_attribute(address)}" target="_blank" rel="noopener">'
        f"{escape(citation.locator)}{told}</a>"
    )


def marked(text: str, mark: tuple[int, int] | None, language: Language) -> str:
    """A text with the quoted stretch of it marked; a screen reader is told so."""
    if mark is None:
        return escape(text)
    start, end = mark
    label = f'<span class="sr" lang="{language}">{escape(READER_WORDS[language].quoted_here)}: </span>'
    return f"{escape(text[:start])}{label}<mark>{escape(text[start:end])}</mark>{escape(text[end:])}"


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
