"""The parts of a Word document: headings, text, quotations, notes, boxes with facts, tables."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.shared import Cm, Length
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from assistant.exports.archive import settle
from assistant.exports.docx_marks import (
    QUOTE_TAG,
    TAGS,
    add_page_number,
    add_styled,
    keep_row_whole,
    repeat_row,
    set_default_language,
    set_language,
    shade,
)
from assistant.exports.table import clean_xml
from assistant.printing.about import AUTHOR, About
from assistant.printing.docx_styles import FOOTER_SIZE, NOTE, PLACE, WASH, add_styles

_PAGE = (Cm(21.0), Cm(29.7))
_MARGIN = Cm(2.2)
_TEXT_WIDTH = _PAGE[0] - 2 * _MARGIN
_LABELS_SHARE = 0.3
"""Of the width of a box with facts, for their labels."""


def start_document(about: About) -> DocumentType:
    """An empty A4 document with its styles, properties and footer, but without a title."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    add_styles(document)
    set_default_language(document, TAGS[about.language])
    _add_footer(section.footer.paragraphs[0], about)
    properties = document.core_properties
    properties.title, properties.subject = clean_xml(about.title), about.notice
    properties.author = properties.last_modified_by = AUTHOR
    properties.comments = ""
    properties.language = TAGS[about.language]
    properties.created = properties.modified = datetime.combine(about.printed, time())
    return document


def finish_document(document: DocumentType, about: About) -> bytes:
    """Its bytes: the same for the same document, and without the minute it was made in."""
    target = BytesIO()
    document.save(target)
    return settle(target.getvalue(), about.printed)


def add_heading(document: DocumentType, text: str, *, level: int = 1) -> Paragraph:
    """A heading of level 1 to 3."""
    made = add_styled(document, f"Heading {level}")
    made.add_run(clean_xml(text))
    return made


def add_text(document: DocumentType, text: str, *, bold: bool = False) -> Paragraph:
    """A paragraph in the document's language; its lines stay lines."""
    made = document.add_paragraph()
    made.add_run(clean_xml(text)).bold = bold or None
    return made


def add_labelled(document: DocumentType, label: str, text: str, *, style: str | None = None) -> Paragraph:
    """`**Label:** text`."""
    made = add_styled(document, style) if style else document.add_paragraph()
    made.add_run(f"{clean_xml(label)}: ").bold = True
    made.add_run(clean_xml(text))
    return made


def add_note(document: DocumentType, label: str, text: str) -> Paragraph:
    """A person's own words, set apart by a ground of their own."""
    return add_labelled(document, label, text, style=NOTE)


def add_bullets(document: DocumentType, texts: Iterable[str]) -> None:
    """A list."""
    for text in texts:
        add_styled(document, "List Bullet").add_run(clean_xml(text))


def add_quote(document: DocumentType, quote: str, place: str) -> None:
    """The Plan's words between quotation marks, marked as English, and under them where they stand."""
    _english(add_styled(document, "Quote"), f"“{quote}”")
    _english(add_styled(document, PLACE), place)


def add_facts(document: DocumentType, facts: Sequence[tuple[str, str]]) -> Table:
    """Labels and values on a light ground."""
    made: Table = document.add_table(rows=len(facts), cols=2)
    _set_widths(made, (_LABELS_SHARE, 1 - _LABELS_SHARE))
    for row, fact in zip(made.rows, facts, strict=True):
        keep_row_whole(row)
        for cell, text, bold in zip(row.cells, fact, (True, False), strict=True):
            shade(cell, WASH)
            cell.paragraphs[0].add_run(clean_xml(text)).bold = bold or None
    add_styled(document, PLACE)
    return made


def add_table(document: DocumentType, rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Table:
    """A table with a head row, which is repeated on every page it runs over.

    Args:
        document: Gets the table at its end.
        rows: The head row, then the others.
        widths: Of the columns, as shares of the text's width.
    """
    made: Table = document.add_table(rows=len(rows), cols=len(widths), style="Table Grid")
    _set_widths(made, widths)
    for index, (row, texts) in enumerate(zip(made.rows, rows, strict=True)):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(clean_xml(text)).bold = index == 0 or None
            if index == 0:
                shade(cell, WASH)
    repeat_row(made.rows[0])
    add_styled(document, PLACE)
    return made


def _set_widths(table: Table, shares: Sequence[float]) -> None:
    """Sets columns and cells: Word heeds the ones, LibreOffice the others."""
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Length(int(share * _TEXT_WIDTH))
        for cell in column.cells:
            cell.width = column.width


def _english(paragraph: Paragraph, text: str) -> Run:
    run = paragraph.add_run(clean_xml(text))
    set_language(run, QUOTE_TAG)
    return run


def _add_footer(footer: Paragraph, about: About) -> None:
    run = footer.add_run(f"{about.notice} {about.day}   ")
    run.font.size = FOOTER_SIZE
    add_page_number(footer, FOOTER_SIZE)
