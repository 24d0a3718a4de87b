"""The measures as records for reference managers: BibTeX and RIS, one a measure.

The Plan names no author and the project invents none: title, book, year, pages, wording and keywords only.
"""

from collections.abc import Iterator
from typing import NamedTuple

from assistant.citations import make_locator
from assistant.exports.citation import PLAN_TITLES, cite
from assistant.exports.table import ActionTable, one_line
from assistant.labels import addressees_text, executors_text, form_name, group_name, span_text
from corpus import Unit

YEAR = 2009
"""Of the Plan's approval."""
KEY_PREFIX = "nhrap2009"
_BIBTEX_SIGNS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        **{sign: f"\\{sign}" for sign in "&%$#_"},
    }
)
r"""A brace must not stand alone even behind a backslash: BibTeX counts it all the same."""


class Record(NamedTuple):
    """What both formats say of a measure, each on one line."""

    unit_id: str
    title: str
    """Its place in English: `Chapter 18, Action 2`."""
    pages: tuple[int, ...]
    """First and, if it is another one, last."""
    wording: str
    """Of the Plan, its line breaks as spaces."""
    notes: tuple[str, ...]
    keywords: tuple[str, ...]
    address: str | None


def make_bibtex(table: ActionTable) -> bytes:
    """A file of `@incollection` entries, UTF-8; in a title of two pairs of braces letter case stays."""
    return "\n".join(_bibtex_entry(table, record) for record in _records(table)).encode()


def make_ris(table: ActionTable) -> bytes:
    """A file of chapters of the Plan, UTF-8, lines ended as the format asks."""
    lines = (line for record in _records(table) for line in _ris_lines(table, record))
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines).encode()


def _records(table: ActionTable) -> Iterator[Record]:
    for unit in table.units:
        yield Record(
            unit_id=unit.unit_id,
            title=make_locator(unit, None),
            pages=tuple(dict.fromkeys(page for page in (unit.page, unit.last_page) if page)),
            wording=one_line(unit.text),
            notes=tuple(map(one_line, _notes(table, unit))),
            keywords=tuple(_keywords(table, unit)),
            address=table.address(unit),
        )


def _notes(table: ActionTable, unit: Unit) -> Iterator[str]:
    words, language, measure = table.words, table.language, unit.measure
    yield f"{words.kind}. {words.notice}"
    yield cite(unit)
    if measure and measure.deadline:
        yield f"{words.deadline}: {span_text(measure.deadline, language)}"
    if measure and measure.period:
        yield f"{words.period}: {span_text(measure.period, language)}"
    if measure and measure.executors:
        yield f"{words.executors}: {executors_text(measure, language)}"
    if measure and measure.addressees:
        yield f"{words.addressees}: {addressees_text(measure, language)}"
    if plain := table.plain(unit):
        yield f"{words.plain}: {plain}"


def _keywords(table: ActionTable, unit: Unit) -> Iterator[str]:
    entry = table.entries.get(unit.unit_id)
    if entry and entry.form:
        yield form_name(entry.form, table.language)
    if entry:
        yield from (group_name(group, table.language) for group in entry.groups)


def _bibtex_entry(table: ActionTable, record: Record) -> str:
    fields = {
        "title": f"{{{_escape(record.title)}}}",
        "booktitle": f"{{{_escape(PLAN_TITLES['en'])}}}",
        "year": str(YEAR),
        "pages": "--".join(map(str, record.pages)),
        "language": "English",
        "abstract": _escape(record.wording),
        "note": _escape(record.notes[0]),
        "annote": _escape(" | ".join(record.notes[1:])),
        "keywords": _escape(", ".join(word.replace(",", " /") for word in record.keywords)),
        "url": record.address or "",
        "urldate": table.exported.isoformat() if record.address else "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@incollection{{{KEY_PREFIX}.{record.unit_id},", *lines, "}", ""])


def _escape(text: str) -> str:
    """Text in which nothing is a command of TeX."""
    return text.translate(_BIBTEX_SIGNS)


def _ris_lines(table: ActionTable, record: Record) -> Iterator[tuple[str, str]]:
    yield "TY", "CHAP"
    yield "ID", f"{KEY_PREFIX}.{record.unit_id}"
    yield "TI", record.title
    yield "T2", PLAN_TITLES["en"]
    yield "PY", str(YEAR)
    if record.pages:
        yield "SP", str(record.pages[0])
        yield "EP", str(record.pages[-1])
    yield "LA", "en"
    yield "AB", record.wording
    yield from (("N1", note) for note in record.notes)
    yield from (("KW", keyword) for keyword in record.keywords)
    if record.address:
        yield "UR", record.address
        yield "Y2", table.exported.strftime("%Y/%m/%d/")
    yield "ER", ""
