"""When a measure runs, in whole quarters, so that stretches of time can be laid over each other.

A measure runs from the first to the last quarter of its own deadline. Where the words leave something open:

- a deadline without a beginning ("before October 1, 2011") begins with its list's period, else with the Plan;
- "Yearly" runs through its list's period, else through all the years of the Plan;
- a measure without a deadline of its own runs through its list's period;
- a measure with neither runs at no known time, and no period asked for finds it.
"""

import re
from typing import NamedTuple

from corpus import Unit
from corpus.model import Measure, Span

QUARTERS = 4
"""Of a year."""
PLAN_PERIOD = ("2009", "2012")
"""The years of the Plan's name."""
YEARLY = "yearly"
NO_DEADLINE = "none"
"""What stands for a deadline that names no time, and for one that is not there."""


def _deadline_axis() -> tuple[str, ...]:
    first, last = map(int, PLAN_PERIOD)
    times: list[str] = []
    for year in range(first, last + 1):
        times += [*(f"{year}-Q{quarter}" for quarter in range(1, QUARTERS + 1)), str(year)]
    return (*times, YEARLY, NO_DEADLINE)


DEADLINE_AXIS = _deadline_axis()
"""`2009-Q1` ... `2009-Q4`, `2009` (the year, no quarter named), ... `2012`, `yearly`, `none`."""

MONTHS_OF_QUARTER = 3
_TIME = re.compile(r"([0-9]{4})(?:-Q([1-4]))?")
_DATE = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?")


class Quarters(NamedTuple):
    """A stretch of whole quarters, both ends included, each counted from the year 0."""

    first: int
    last: int

    def overlaps(self, other: "Quarters") -> bool:
        """Whether the two have a quarter in common."""
        return self.first <= other.last and other.first <= self.last


def read_time(text: str) -> str | None:
    """The quarter (`2009-Q2`) or year (`2010`) that a text names; a month or a day names its quarter.

    None where it names neither.
    """
    if found := _TIME.fullmatch(text.upper()):
        return found[0]
    if not (found := _DATE.fullmatch(text)):
        return None
    quarter = (int(found[2]) - 1) // MONTHS_OF_QUARTER + 1
    return f"{found[1]}-Q{quarter}"


def quarters_of(start: str, end: str) -> Quarters:
    """From the first quarter of one time to the last of another: `2009-Q2` to `2010`.

    Raises:
        ValueError: One of them is neither a quarter nor a year.
    """
    return Quarters(_quarters(start).first, _quarters(end).last)


def asked_period(start: str | None, end: str | None) -> Quarters | None:
    """The period a person asks for; None where neither end is given.

    An end left open is as wide as can be. Ends given the wrong way round are read the right way round.
    """
    if start is None and end is None:
        return None
    asked = quarters_of(start or "0000", end or "9999")
    if asked.first > asked.last and start and end:
        return quarters_of(end, start)
    return asked


def runs(unit: Unit) -> Quarters | None:
    """When a measure runs, by the rules above; None where the Plan does not say."""
    measure = unit.measure
    if measure is None or (measure.deadline is None and measure.period is None):
        return None
    around = _bounds(measure.period) if measure.period else PLAN_PERIOD
    start, end = _bounds(measure.deadline) if measure.deadline else around
    return quarters_of(start or around[0] or PLAN_PERIOD[0], end or around[1] or PLAN_PERIOD[1])


def due_at(measure: Measure) -> str:
    """The last quarter or year of a measure's own deadline, else `yearly` or `none`: one of `DEADLINE_AXIS`."""
    if measure.deadline is None:
        return NO_DEADLINE
    return measure.deadline.end or YEARLY


def split_time(time: str) -> tuple[str, str | None]:
    """The year and, if it names one, the quarter of a time: `2009-Q2` is `2009` and `2`.

    Raises:
        ValueError: It is neither a quarter nor a year.
    """
    match = _TIME.fullmatch(time)
    if match is None:
        raise ValueError(f"{time!r} is no time of the Plan: write a quarter as 2009-Q2 or a year as 2010")
    return match[1], match[2]


def _quarters(time: str) -> Quarters:
    year, quarter = split_time(time)
    first = int(year) * QUARTERS
    if quarter:
        return Quarters(first + int(quarter) - 1, first + int(quarter) - 1)
    return Quarters(first, first + QUARTERS - 1)


def _bounds(span: Span) -> tuple[str | None, str | None]:
    return span.start, span.end
