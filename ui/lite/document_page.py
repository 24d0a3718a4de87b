"""A document to read: contents, text, page and lines of each unit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.library.address import document_address, place_address
from assistant.library.telling import tell_where
from corpus.languages import Language
from corpus.library.model import DocumentUnit, LibraryDocument
from ui.lite.document_facts import ask_link, facts_of, title_of
from ui.lite.document_parts import Entry, Part, Slice, make_parts, part_of
from ui.lite.pager import turn_links
from ui.markup import escape, escape_attribute
from ui.quotes import marked
from ui.words.reader import READER_WORDS
from ui.words.reading import READING_WORDS

_SPAN = re.compile(r"([0-9]{1,8})-([0-9]{1,8})")
_NUMBER = re.compile(r"[1-9][0-9]{0,5}")
TOP_LEVEL, LOWEST_LEVEL = 3, 6
"""Of headings in HTML: those of the page stand above, and there are none below."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document opened at something."""

    document: LibraryDocument
    number: int
    """Of the part, from 0."""
    unit_id: str | None = None
    mark: tuple[int, int] | None = None
    """The marked slice of that unit's text, as character offsets."""

    def address(self, language: Language) -> str:
        """Where it is opened, in a language."""
        document_id = self.document.document_id
        if self.unit_id:
            return place_address(document_id, self.unit_id, self.mark, language)
        return document_address(document_id, ("part", str(self.number + 1)), ("lang", language))


def open_document(document: LibraryDocument, query: Mapping[str, str]) -> Opened | None:
    """The document opened at the place that a query names, or at its beginning; None where there is no such place."""
    if "unit" in query:
        return _at_unit(document, query["unit"], query.get("quote", ""))
    named = query.get("part", "1")
    number = int(named) if _NUMBER.fullmatch(named) else 0
    return Opened(document, number - 1) if 0 < number <= len(make_parts(document)) else None


def _at_unit(document: LibraryDocument, unit_id: str, quote: str) -> Opened | None:
    unit = document.find_unit(unit_id)
    if unit is None:
        return None
    span = _SPAN.fullmatch(quote)
    mark = (int(span[1]), int(span[2])) if span else None
    if mark and not mark[0] < mark[1] <= len(unit.text):
        mark = None
    number = part_of(make_parts(document), unit_id, mark[0] if mark else 0)
    return None if number is None else Opened(document, number, unit_id, mark)


def render_document(opened: Opened, language: Language) -> str:
    """One part of a document."""
    manifest, words = opened.document.manifest, READING_WORDS[language]
    parts = make_parts(opened.document)
    part = parts[opened.number]
    pager = _pager(opened, len(parts), language)
    return (
        f"<h2>{title_of(manifest, language)}</h2>{facts_of(manifest, language)}<p>{ask_link(manifest, language)}</p>"
        f"{_landmark(pager, language)}{_contents(opened, part, language)}{_text(opened, part, language)}{pager}"
        f'<p class="note">{escape(words.as_in_file)}</p>'
    )


def _pager(opened: Opened, parts: int, language: Language) -> str:
    if parts == 1:
        return ""
    before, after = (
        _part_address(opened, number, language) if 0 <= number < parts else None
        for number in (opened.number - 1, opened.number + 1)
    )
    here = escape(READING_WORDS[language].part.format(part=opened.number + 1, parts=parts))
    return f'<p class="parts">{here} {turn_links(before, after, language)}</p>'


def _landmark(pager: str, language: Language) -> str:
    """The first of two pagers, to be found by those who go from landmark to landmark."""
    label = escape_attribute(READER_WORDS[language].go_to_page)
    return f'<nav aria-label="{label}">{pager}</nav>' if pager else ""


def _part_address(opened: Opened, number: int, language: Language) -> str:
    return escape_attribute(Opened(opened.document, number).address(language))


def _contents(opened: Opened, part: Part, language: Language) -> str:
    if not part.entries:
        return ""
    heading = READER_WORDS[language].contents
    items = "".join(_entry(opened, entry, language) for entry in part.entries)
    return (
        f'<nav class="chapters" aria-label="{escape_attribute(heading)}"><h3>{escape(heading)}</h3>'
        f'<ul lang="{opened.document.manifest.language}">{items}</ul></nav>'
    )


def _entry(opened: Opened, entry: Entry, language: Language) -> str:
    address = escape_attribute(place_address(opened.document.document_id, entry.unit_id, None, language))
    return f'<li class="level-{entry.depth + 1}"><a href="{address}">{escape(entry.heading)}</a></li>'


def _text(opened: Opened, part: Part, language: Language) -> str:
    if not part.slices:
        return ""
    first, *others = part.slices
    # Where a part begins in the midst of a chapter, its headings are told again.
    told = _slice(opened, first, language, begins=0)
    return told + "".join(_slice(opened, one, language, begins=one.begins) for one in others)


def _slice(opened: Opened, one: Slice, language: Language, *, begins: int) -> str:
    """A unit, or a stretch of it: its headings where they begin, its words, its place.

    Args:
        opened: The document.
        one: What is shown.
        language: Of the page.
        begins: How many of the unit's headings stand above already.
    """
    unit, own = one.unit, opened.document.manifest.language
    target = " is-target" if unit.unit_id == opened.unit_id else ""
    goes_on = f'<span class="note">{escape(READING_WORDS[language].goes_on)}</span> ' if one.start else ""
    where = escape(tell_where(unit.source_lines, unit.page, language))
    address = escape_attribute(place_address(opened.document.document_id, unit.unit_id, None, language))
    words = marked(unit.text[one.start : one.end], _mark_within(opened, one), language)
    anchor = escape_attribute(unit.unit_id)
    return (
        f'{_headings(unit, begins, own)}<div class="unit{target}" id="{anchor}">{goes_on}<p lang="{own}">{words}</p>'
        f'<p class="of"><a href="{address}">{where}</a></p></div>'
    )


def _headings(unit: DocumentUnit, begins: int, language: Language) -> str:
    def heading(depth: int) -> str:
        level = min(TOP_LEVEL + depth, LOWEST_LEVEL)
        return f'<h{level} lang="{language}">{escape(unit.headings[depth])}</h{level}>'

    return "".join(heading(depth) for depth in range(begins, len(unit.headings)))


def _mark_within(opened: Opened, one: Slice) -> tuple[int, int] | None:
    """The marked stretch within a slice, or None where it stands elsewhere."""
    if opened.mark is None or one.unit.unit_id != opened.unit_id:
        return None
    start = max(opened.mark[0], one.start) - one.start
    end = min(opened.mark[1], one.end) - one.start
    return (start, end) if start < end else None
