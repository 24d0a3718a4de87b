"""The columns that the spreadsheet and the CSV file share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.citations import place_label
from assistant.exports.citation import cite
from assistant.exports.table import ActionTable
from assistant.labels import addressees_text, executors_text, form_name, group_name, span_text
from corpus import Unit
from corpus.model import Measure
from corpus.names import chapter_title

Value = str | int
_Cell = Callable[[ActionTable, Unit, Measure], Value | None]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table of measures."""

    name: str
    """Field of `ExportWords` that heads it."""
    width: int
    """Characters of a spreadsheet's column."""
    value: _Cell
    """None where the measure has nothing of the kind."""

    def head(self, table: ActionTable) -> str:
        """Its heading in the language of the export."""
        return str(getattr(table.words, self.name))


def _chapter_title(table: ActionTable, unit: Unit, _measure: Measure) -> str:
    return chapter_title(unit.chapter, table.plan.chapter(unit.chapter).title, table.language)


def _place(table: ActionTable, unit: Unit, _measure: Measure) -> str:
    label = place_label(unit, table.language)
    return label[:1].upper() + label[1:]


def _deadline(table: ActionTable, _unit: Unit, measure: Measure) -> str | None:
    return span_text(measure.deadline, table.language) if measure.deadline else None


def _deadline_ends(_table: ActionTable, _unit: Unit, measure: Measure) -> str | None:
    return measure.deadline.end if measure.deadline else None


def _period(table: ActionTable, _unit: Unit, measure: Measure) -> str | None:
    return span_text(measure.period, table.language) if measure.period else None


def _form(table: ActionTable, unit: Unit, _measure: Measure) -> str | None:
    entry = table.entries.get(unit.unit_id)
    return form_name(entry.form, table.language) if entry and entry.form else None


def _groups(table: ActionTable, unit: Unit, _measure: Measure) -> str | None:
    entry = table.entries.get(unit.unit_id)
    return "; ".join(group_name(group, table.language) for group in entry.groups) if entry else None


_COLUMNS: tuple[Column, ...] = (
    Column("chapter", 11, lambda _table, unit, _measure: unit.chapter),
    Column("measure", 20, _place),
    Column("chapter_title", 28, _chapter_title),
    Column("wording", 70, lambda _table, unit, _measure: unit.text),
    Column("plain", 55, lambda table, unit, _measure: table.plain(unit)),
    Column("deadline", 20, _deadline),
    Column("deadline_ends", 14, _deadline_ends),
    Column("period", 16, _period),
    Column("executors", 38, lambda table, _unit, measure: executors_text(measure, table.language)),
    Column("addressees", 38, lambda table, _unit, measure: addressees_text(measure, table.language)),
    Column("form", 22, _form),
    Column("groups", 28, _groups),
    Column("page", 12, lambda _table, unit, _measure: unit.page),
    Column("citation_in_english", 46, lambda _table, unit, _measure: cite(unit)),
    Column("citation", 46, lambda table, unit, _measure: cite(unit, table.language)),
    Column("what_it_is", 28, lambda table, _unit, _measure: table.words.kind),
    Column("address", 46, lambda table, unit, _measure: table.address(unit) or unit.unit_id),
)
"""`deadline_ends` is the parsed end (`2009-Q4`), which sorts as text in any program."""


def columns_of(table: ActionTable) -> tuple[Column, ...]:
    """The columns of an export; in English one citation is enough."""
    return tuple(column for column in _COLUMNS if table.language != "en" or column.name != "citation")


def rows_of(table: ActionTable) -> Iterator[tuple[Unit, tuple[Value | None, ...]]]:
    """Each measure with the values of its columns; an empty text counts as none."""
    columns = columns_of(table)
    for unit in table.units:
        if unit.measure:
            values = (column.value(table, unit, unit.measure) for column in columns)
            yield unit, tuple(None if value == "" else value for value in values)
