"""The measures as a CSV file that a spreadsheet program opens right by a double click."""

import csv
from io import StringIO

from assistant.exports.columns import Value, columns_of, rows_of
from assistant.exports.table import ActionTable, clean_xml
from corpus.languages import Language

SEPARATORS: dict[Language, str] = {"en": ",", "ru": ";", "kk": ";"}
"""Excel splits a CSV file at the list separator of the computer's region: a comma where numbers have a
decimal point, a semicolon where they have a decimal comma, as in Russia and Kazakhstan. A first line
`sep=;` would overrule the region, but Excel then no longer heeds the byte order mark and shows Cyrillic
as rubbish, and every other program takes the line for a row. So the separator goes with the language of
the file, and who has it otherwise takes the spreadsheet, which has no such question."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, the full-width forms of East Asia included."""
_GUARD = "'"


def make_csv(table: ActionTable) -> bytes:
    """A heading and a row a measure: UTF-8 with a byte order mark, lines ended as Windows ends them."""
    out = StringIO()
    writer = csv.writer(out, delimiter=SEPARATORS[table.language], lineterminator="\r\n")
    writer.writerow(column.head(table) for column in columns_of(table))
    for _, values in rows_of(table):
        writer.writerow(_cell(value) for value in values)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Value | None) -> Value:
    """A value that no spreadsheet program runs.

    An apostrophe in front makes it a text. None of the 218 wordings needs one (their lists of dashes
    stand behind a lead-in), so the Plan's words stay verbatim; a test keeps it so.
    """
    if value is None or isinstance(value, int):
        return value if value is not None else ""
    text = clean_xml(value)
    return f"{_GUARD}{text}" if text.startswith(_FORMULA_SIGNS) else text
