"""What a dossier says of a place in the Plan: taken fresh from the Plan, to the letter."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.citations import make_locator
from assistant.exports.citation import cite
from assistant.exports.words import WORDS
from assistant.kinds import kind_runs, tell_kinds
from assistant.labels import addressees_text, executors_text, span_text
from corpus import Plan, Unit
from corpus.editorial import read_editorial
from corpus.languages import Language
from corpus.model import Measure
from corpus.names import chapter_title

Fact = tuple[str, str]
"""A label and what it says."""


@dataclass(frozen=True, slots=True)
class ToldUnit:
    """A place in the Plan as a dossier shows it."""

    place: str
    """`Chapter 18, Action 2, p. 101`, in the dossier's language."""
    chapter: str
    """Title of its chapter, in the dossier's language."""
    quote: str
    """Its whole text, to the letter, in English."""
    citation: str
    """Full, in English, the language of the source."""
    plain: str
    """In plain words, prepared by the project; empty where the editors have not seen this wording."""
    facts: tuple[Fact, ...]
    """What it is, page, deadline, period, executors, addressees: those that are known."""


def tell_unit(plan: Plan, unit_id: str, language: Language) -> ToldUnit | None:
    """What is told of a place; None where the Plan has none of that id."""
    unit = plan.find_unit(unit_id)
    if unit is None:
        return None
    entry = read_editorial(plan).get(unit_id)
    return ToldUnit(
        place=make_locator(unit, unit.page, language),
        chapter=chapter_title(unit.chapter, plan.chapter(unit.chapter).title, language),
        quote=unit.text,
        citation=cite(unit),
        plain=entry.plain[language] if entry else "",
        facts=tuple(_facts(plan, unit, language)),
    )


def _facts(plan: Plan, unit: Unit, language: Language) -> Iterator[Fact]:
    words = WORDS[language]
    if kinds := kind_runs(unit, unit.text, read_editorial(plan).get(unit.unit_id)):
        yield words.what_it_is, tell_kinds(kinds, language)
    if pages := _pages(unit):
        yield words.page, pages
    if unit.measure:
        yield from _measure_facts(unit.measure, language)


def _measure_facts(measure: Measure, language: Language) -> Iterator[Fact]:
    words = WORDS[language]
    if measure.deadline:
        yield words.deadline, span_text(measure.deadline, language)
    if measure.period:
        yield words.period, span_text(measure.period, language)
    if executors := executors_text(measure, language):
        yield words.executors, executors
    if addressees := addressees_text(measure, language):
        yield words.addressees, addressees


def _pages(unit: Unit) -> str:
    """`101`, `101–102`, or nothing where the source does not force the page."""
    pages = dict.fromkeys(page for page in (unit.page, unit.last_page) if page is not None)
    return "–".join(map(str, pages))
