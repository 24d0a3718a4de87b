"""Exports of the measures that a query finds, in its order: six formats, each complete in itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from assistant.explore import ActionQuery, explore
from assistant.exports.citation import cite
from assistant.exports.filters import describe_filters
from assistant.exports.json_table import table_to_dict
from assistant.exports.table import ActionTable
from corpus import Plan
from corpus.languages import Language

__all__ = [
    "EXPORTS",
    "ActionTable",
    "ExportFormat",
    "FileKind",
    "cite",
    "describe_filters",
    "export_actions",
    "file_name",
    "make_file",
    "make_table",
    "table_to_dict",
]


class ExportFormat(StrEnum):
    """A format of export; a closed set."""

    XLSX = "xlsx"
    CSV = "csv"
    DOCX = "docx"
    JSON = "json"
    BIBTEX = "bibtex"
    RIS = "ris"


@dataclass(frozen=True, slots=True)
class FileKind:
    """How a format's files are named and told to a browser."""

    extension: str
    """Without the dot."""
    media_type: str


_OFFICE = "application/vnd.openxmlformats-officedocument"
EXPORTS: Mapping[ExportFormat, FileKind] = MappingProxyType(
    {
        ExportFormat.XLSX: FileKind("xlsx", f"{_OFFICE}.spreadsheetml.sheet"),
        ExportFormat.CSV: FileKind("csv", "text/csv; charset=utf-8"),
        ExportFormat.DOCX: FileKind("docx", f"{_OFFICE}.wordprocessingml.document"),
        ExportFormat.JSON: FileKind("json", "application/json"),
        ExportFormat.BIBTEX: FileKind("bib", "application/x-bibtex; charset=utf-8"),
        ExportFormat.RIS: FileKind("ris", "application/x-research-info-systems; charset=utf-8"),
    }
)


def export_actions(
    plan: Plan,
    query: ActionQuery,
    format: ExportFormat,  # noqa: A002 - the word people use
    *,
    language: Language,
    exported: date,
    base_address: str | None = None,
) -> bytes:
    """The measures a query finds, as a file.

    Args:
        plan: The Plan.
        query: What is wanted, and in which order.
        format: Of the file.
        language: Of everything but the Plan's own words.
        exported: The day that the file names.
        base_address: Address of the page that shows a unit, without `?`; None for a file without links.

    Raises:
        ValueError: The base address is no web address, or has a query of its own.
    """
    table = make_table(plan, query, language=language, exported=exported, base_address=base_address)
    return make_file(table, format)


def make_table(
    plan: Plan,
    query: ActionQuery,
    *,
    language: Language,
    exported: date,
    base_address: str | None = None,
) -> ActionTable:
    """The measures a query finds, with what an export says of them; for `make_file` and `table_to_dict`.

    Raises:
        ValueError: The base address is no web address, or has a query of its own.
    """
    units = explore(plan, query, language=language)
    return ActionTable(plan, query, units, language, exported, base_address)


def make_file(table: ActionTable, format: ExportFormat) -> bytes:  # noqa: A002
    """A table as a file; the libraries of the office formats are read when they are first needed."""
    match format:
        case ExportFormat.XLSX:
            from assistant.exports.xlsx import make_xlsx as make
        case ExportFormat.CSV:
            from assistant.exports.csv_table import make_csv as make
        case ExportFormat.DOCX:
            from assistant.exports.docx_table import make_docx as make
        case ExportFormat.JSON:
            from assistant.exports.json_table import make_json as make
        case ExportFormat.BIBTEX:
            from assistant.exports.bibliography import make_bibtex as make
        case ExportFormat.RIS:
            from assistant.exports.bibliography import make_ris as make
    return make(table)


def file_name(format: ExportFormat, exported: date) -> str:  # noqa: A002
    """`plan-measures-2026-01-05.xlsx`."""
    return f"plan-measures-{exported.isoformat()}.{EXPORTS[format].extension}"
