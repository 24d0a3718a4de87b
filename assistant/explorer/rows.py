"""The measures as rows, with all that search, filters and counts look at worked out once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.explorer.periods import Quarters, runs
from assistant.references import TABLE_IN_CHAPTER_16
from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.languages import LANGUAGES
from corpus.model import Measure
from corpus.names import BODY_NAMES
from index.text import document_terms, words

_NUMERAL = re.compile(r"\b\d+\b")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """A measure with what it is found by."""

    unit: Unit
    measure: Measure
    position: int
    """Place in the order of the Plan, from 0."""
    entry: Entry | None
    """What the editors wrote; None where it is stale."""
    bodies: tuple[str, ...]
    """Canonical names of executors, then addressees, each once."""
    runs: Quarters | None
    number: int | None
    """Its number, or its place among unnumbered measures; of a row of a table, the table's number."""
    terms: frozenset[str]
    """Stems of its words."""
    words: str
    """Its words as written, each between two spaces."""
    numerals: str
    """The numbers of its wording and its deadline, in the same way: the plain words repeat some of the row's own."""


@lru_cache(maxsize=2)
def read_rows(plan: Plan) -> tuple[ActionRow, ...]:
    """Every measure of the Plan as a row, in the order of the Plan; the first call takes half a second."""
    editorial = read_editorial(plan)
    return tuple(
        _row(unit, unit.measure, position, editorial.get(unit.unit_id))
        for position, unit in enumerate(plan.actions)
        if unit.measure
    )


def split_words(text: str) -> list[str]:
    """The normalised words of a text; a compound as its parts and as one: `anti`, `corruption`, `anticorruption`."""
    found: list[str] = []
    for word in words(text):
        parts = word.split("-")
        found += parts if len(parts) == 1 else [*parts, "".join(parts)]
    return found


def _row(unit: Unit, measure: Measure, position: int, entry: Entry | None) -> ActionRow:
    bodies = tuple(dict.fromkeys([*(body.name for body in measure.executors), *measure.addressees]))
    texts = tuple(_texts(unit, measure, bodies, entry))
    return ActionRow(
        unit=unit,
        measure=measure,
        position=position,
        entry=entry,
        bodies=bodies,
        runs=runs(unit),
        number=_number(unit, measure),
        terms=frozenset(term for text in texts for term in document_terms(text)),
        words=_spaced(word for text in texts for word in split_words(text)),
        numerals=_spaced(
            _NUMERAL.findall(f"{unit.text} {measure.deadline.printed if measure.deadline else ''}")
        ),
    )


def _spaced(found: Iterable[str]) -> str:
    return f" {' '.join(found)} "


def _texts(unit: Unit, measure: Measure, bodies: tuple[str, ...], entry: Entry | None) -> Iterator[str]:
    """Its wording, its plain words, its executors and its deadline; a text each, as each is of one language."""
    yield unit.text
    if entry:
        yield from (entry.plain[language] for language in LANGUAGES)
    if measure.deadline:
        yield measure.deadline.printed
    for body in bodies:
        yield from (body, BODY_NAMES[body].ru, BODY_NAMES[body].kk, *BODY_NAMES[body].aliases)
    if measure.executors_printed:
        yield measure.executors_printed


def _number(unit: Unit, measure: Measure) -> int | None:
    if measure.list_name == TABLE_IN_CHAPTER_16:
        return int(TABLE_IN_CHAPTER_16)
    return measure.number or int(unit.unit_id.rsplit("m", 1)[-1])
