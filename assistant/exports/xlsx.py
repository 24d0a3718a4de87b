"""The measures as an Excel workbook: a sheet of measures, and a sheet that says how they were chosen."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from io import BytesIO
from math import ceil
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from assistant.exports.archive import settle
from assistant.exports.columns import Value, columns_of, rows_of
from assistant.exports.filters import describe_filters
from assistant.exports.table import ActionTable, clean_xml
from assistant.labels import date_text

_HEAD = Font(bold=True)
_HEAD_FILL = PatternFill("solid", fgColor="DDE6EE")
_LINK = Font(color="0B4F8A", underline="single")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_FIRST_FREE = "C2"
"""Heading, chapter and measure stay in sight."""
_CITATION = "citation_in_english"
_NOTE_WIDTHS = (30, 100)
_LINE_HEIGHT = 15.0
"""Points of one line of text in the workbook's font."""
_TALLEST = 409.0
"""Points that Excel allows a row at most."""
_FILLED = 0.9
"""Share of a line that words fill before the next one is broken off."""


def make_xlsx(table: ActionTable) -> bytes:
    """The workbook; the same table gives the same bytes."""
    book = Workbook()
    sheet = book.worksheets[0]
    _fill_measures(sheet, table)
    _fill_notes(book.create_sheet(), table)
    _describe(book, table)
    out = BytesIO()
    book.save(out)
    return settle(out.getvalue(), table.exported)


def _fill_measures(sheet: Worksheet, table: ActionTable) -> None:
    sheet.title = table.words.measures_sheet
    columns = columns_of(table)
    for place, column in enumerate(columns, start=1):
        _write(_cell(sheet, 1, place), column.head(table), head=True)
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    linked = {place for place, column in enumerate(columns, start=1) if column.name in (_CITATION, "address")}
    for row, (unit, values) in enumerate(rows_of(table), start=2):
        for place, value in enumerate(values, start=1):
            cell = _cell(sheet, row, place)
            _write(cell, value)
            if place in linked:
                _link(cell, table.address(unit))
        widths = [column.width for column in columns]
        sheet.row_dimensions[row].height = _height(values, widths)
    sheet.freeze_panes = _FIRST_FREE
    sheet.auto_filter.ref = sheet.dimensions
    _set_page(sheet)


def _fill_notes(sheet: Worksheet, table: ActionTable) -> None:
    sheet.title = table.words.notes_sheet
    for place, width in enumerate(_NOTE_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for row, (label, value) in enumerate(_notes(table), start=1):
        _write(_cell(sheet, row, 1), label, head=True)
        _write(_cell(sheet, row, 2), value)
        sheet.row_dimensions[row].height = _height((label, value), _NOTE_WIDTHS)


def _notes(table: ActionTable) -> Iterator[tuple[str, str]]:
    words = table.words
    yield words.notes_sheet, words.title
    yield "", table.count_line
    yield "", words.exported_on.format(date=date_text(table.exported, table.language))
    yield "", f"{words.rows_are} {words.notice}"
    yield "", words.made_by_project
    if table.has_illegible:
        yield "", words.illegible
    yield from describe_filters(table.plan, table.query, table.language)


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell, both counted from 1; none is merged here."""
    return cast("Cell", sheet.cell(row, column))


def _write(cell: Cell, value: Value | None, *, head: bool = False) -> None:
    """A value as text or number, never as a formula, whatever it begins with."""
    cell.alignment = _WRAPPED
    if isinstance(value, str):
        cell.value = clean_xml(value)
        cell.data_type = "s"
    else:
        cell.value = value
    if head:
        cell.font = _HEAD
        cell.fill = _HEAD_FILL


def _height(values: Sequence[Value | None], widths: Sequence[float]) -> float:
    """Points that a row needs: not every program that opens a workbook measures wrapped text itself."""
    lines = (_lines(str(value), width) for value, width in zip(values, widths, strict=True) if value)
    return min(_LINE_HEIGHT * max(lines, default=1), _TALLEST)


def _lines(text: str, width: float) -> int:
    return sum(max(1, ceil(len(line) / (width * _FILLED))) for line in text.split("\n"))


def _link(cell: Cell, address: str | None) -> None:
    if address:
        cell.hyperlink = address
        cell.font = _LINK


def _set_page(sheet: Worksheet) -> None:
    """Printed across, as wide as a page, its heading on every page."""
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _describe(book: Workbook, table: ActionTable) -> None:
    properties = book.properties
    properties.title = table.words.title
    properties.description = table.words.notice
    properties.creator = "Plan Assistant"
    properties.language = table.language
    properties.created = datetime.combine(table.exported, time())
