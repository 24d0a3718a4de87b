"""The measures as a Word document, ready for a report: heading, filters used, and one table."""

from datetime import datetime, time
from io import BytesIO
from typing import NamedTuple

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm, Length, Pt
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from assistant.citations import chapter_label, place_label
from assistant.exports.archive import settle
from assistant.exports.citation import cite
from assistant.exports.docx_marks import (
    QUOTE_TAG,
    TAGS,
    add_link,
    add_page_number,
    describe_table,
    keep_row_whole,
    repeat_row,
    set_default_language,
    set_language,
    shade,
)
from assistant.exports.filters import describe_filters
from assistant.exports.table import ActionTable, clean_xml
from assistant.labels import addressees_text, date_text, executors_text, span_text
from corpus import Unit

_PAGE = (Cm(29.7), Cm(21.0))
_MARGIN = Cm(1.5)
_SMALL = Pt(9)
_FONT = "Calibri"
_WIDTHS = (Cm(2.4), Cm(7.6), Cm(5.6), Cm(2.4), Cm(5.1), Cm(3.6))
"""Of the columns; together the page between its margins."""
_WHOLE_ROW = 700
"""Characters of a wording up to which its row stays on one page; longer rows may break."""
_HEAD_COLOUR = "DDE6EE"


class _Text(NamedTuple):
    """What a cell says."""

    text: str
    tag: str
    address: str | None = None


def make_docx(table: ActionTable) -> bytes:
    """The document; the same table gives the same bytes."""
    document = Document()
    _set_up(document, table)
    _write_opening(document, table)
    if table.units:
        _write_table(document, table)
    else:
        document.add_paragraph(table.words.no_measures)
    out = BytesIO()
    document.save(out)
    return settle(out.getvalue(), table.exported)


def _set_up(document: DocumentType, table: ActionTable) -> None:
    """Page, font, language, properties, footer."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    document.styles["Normal"].font.name = _FONT
    set_default_language(document, TAGS[table.language])
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{table.words.notice}  {table.words.page_number} ").font.size = _SMALL
    add_page_number(footer, _SMALL)
    properties = document.core_properties
    properties.title, properties.subject = table.words.title, table.words.notice
    properties.author = properties.last_modified_by = "Plan Assistant"
    properties.comments = ""
    properties.language = TAGS[table.language]
    properties.created = properties.modified = datetime.combine(table.exported, time())


def _write_opening(document: DocumentType, table: ActionTable) -> None:
    words = table.words
    document.add_heading(words.title, level=1)
    exported = words.exported_on.format(date=date_text(table.exported, table.language))
    document.add_paragraph().add_run(f"{table.count_line}. {exported}").bold = True
    document.add_paragraph(f"{words.rows_are} {words.notice}")
    document.add_paragraph(words.made_by_project)
    if table.has_illegible:
        document.add_paragraph(words.illegible)
    document.add_heading(words.filters_used, level=2)
    for label, value in describe_filters(table.plan, table.query, table.language):
        document.add_paragraph(clean_xml(f"{label}: {value}"), style="List Bullet")
    document.add_heading(words.measures_sheet, level=2)


def _write_table(document: DocumentType, table: ActionTable) -> None:
    words = table.words
    heads = (
        words.measure,
        words.wording,
        words.plain,
        words.deadline,
        words.executors_or_addressees,
        words.citation_in_english,
    )
    made = document.add_table(rows=1 + len(table.units), cols=len(heads), style="Table Grid")
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    describe_table(made, words.title, table.count_line)
    for column, width in zip(made.columns, _WIDTHS, strict=True):
        column.width = width
    rows = list(made.rows)
    _fill(rows[0], [_Text(head, TAGS[table.language]) for head in heads], head=True)
    repeat_row(rows[0])
    for row, unit in zip(rows[1:], table.units, strict=True):
        _fill(row, _cells(table, unit))
        if len(unit.text) <= _WHOLE_ROW:
            keep_row_whole(row)


def _cells(table: ActionTable, unit: Unit) -> list[_Text]:
    tag, language = TAGS[table.language], table.language
    return [
        _Text(f"{chapter_label(unit.chapter, language)},\n{place_label(unit, language)}", tag),
        _Text(f"“{unit.text}”", QUOTE_TAG),
        _Text(table.plain(unit), tag),
        _Text(_times(table, unit), tag if language != "en" else QUOTE_TAG),
        _Text(_bodies(table, unit), tag if language != "en" else QUOTE_TAG),
        _Text(cite(unit), QUOTE_TAG, table.address(unit)),
    ]


def _times(table: ActionTable, unit: Unit) -> str:
    """The deadline, else the period of the list and that it is one."""
    measure = unit.measure
    if measure and measure.deadline:
        return span_text(measure.deadline, table.language)
    if measure and measure.period:
        return f"{table.words.period}: {span_text(measure.period, table.language)}"
    return ""


def _bodies(table: ActionTable, unit: Unit) -> str:
    """The executors, else the addressees and that they are such; each name the project tells on its own line."""
    measure = unit.measure
    if measure and measure.executors:
        return executors_text(measure, table.language).replace("; ", ";\n")
    if measure and measure.addressees:
        names = addressees_text(measure, table.language).replace("; ", ";\n")
        return f"{table.words.addressees}: {names}"
    return ""


def _fill(row: _Row, texts: list[_Text], *, head: bool = False) -> None:
    for cell, text, width in zip(row.cells, texts, _WIDTHS, strict=True):
        _write(cell, text, width, head=head)


def _write(cell: _Cell, text: _Text, width: Length, *, head: bool) -> None:
    """The text of a cell, a paragraph a line, each run marked with its language."""
    cell.width = width
    if head:
        shade(cell, _HEAD_COLOUR)
    for place, line in enumerate(clean_xml(text.text).split("\n")):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        _add_run(paragraph, line, text, head=head)


def _add_run(paragraph: Paragraph, line: str, text: _Text, *, head: bool) -> None:
    run = add_link(paragraph, line, text.address) if text.address else paragraph.add_run(line)
    run.font.size, run.bold = _SMALL, head or None
    set_language(run, text.tag)
