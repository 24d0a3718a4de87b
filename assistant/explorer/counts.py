"""How many measures there are of each body, chapter, form, group and deadline: for charts and lists of filters."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.explorer.periods import DEADLINE_AXIS, due_at
from assistant.explorer.rows import ActionRow, read_rows
from corpus import Plan, Unit
from corpus.names import BODY_NAMES


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a filter and how many measures have it."""

    value: str
    """As a query's address has it: `Ministry of Justice`, `18`, `training`, `2009-Q4`."""
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts over some measures; a measure of two bodies counts for both."""

    total: int
    bodies: tuple[Facet, ...]
    """Executors and addressees together, most measures first, then in the order of `BODY_NAMES`."""
    executors: tuple[Facet, ...]
    addressees: tuple[Facet, ...]
    chapters: tuple[Facet, ...]
    """In the order of the Plan."""
    forms: tuple[Facet, ...]
    """Most measures first, then by name of the form."""
    groups: tuple[Facet, ...]
    deadlines: tuple[Facet, ...]
    """One for every value of `DEADLINE_AXIS`, zeros included: the last quarter or year of the measure's
    own deadline. The filter `due` finds what one counts; a period asked for finds whatever runs in it."""


def facets(plan: Plan, units: Iterable[Unit]) -> Facets:
    """Counts over measures of the plan, in any order; other units are passed over."""
    wanted = {unit.unit_id for unit in units}
    rows = [row for row in read_rows(plan) if row.unit.unit_id in wanted]
    executors = Counter(name for row in rows for name in dict.fromkeys(e.name for e in row.measure.executors))
    addressees = Counter(name for row in rows for name in row.measure.addressees)
    deadlines = Counter(due_at(row.measure) for row in rows)
    chapters = Counter(row.unit.chapter for row in rows)
    return Facets(
        total=len(rows),
        bodies=_most_first(Counter(name for row in rows for name in row.bodies), tuple(BODY_NAMES)),
        executors=_most_first(executors, tuple(BODY_NAMES)),
        addressees=_most_first(addressees, tuple(BODY_NAMES)),
        chapters=tuple(Facet(str(number), chapters[number]) for number in sorted(chapters)),
        forms=_most_first(Counter(_forms(rows))),
        groups=_most_first(Counter(group for row in rows if row.entry for group in row.entry.groups)),
        deadlines=tuple(Facet(time, deadlines[time]) for time in DEADLINE_AXIS),
    )


def _forms(rows: Iterable[ActionRow]) -> Iterable[str]:
    return (row.entry.form for row in rows if row.entry and row.entry.form)


def _most_first(counts: Counter[str], order: Sequence[str] = ()) -> tuple[Facet, ...]:
    """Largest count first; equal counts in the given order, else by value."""
    known = {value: place for place, value in enumerate(order or sorted(counts))}
    values = sorted(counts, key=lambda value: (-counts[value], known[value]))
    return tuple(Facet(value, counts[value]) for value in values)
