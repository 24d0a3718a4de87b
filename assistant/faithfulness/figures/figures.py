"""What a number, a share, a duration or a time of a text says, free of its language."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a number counts."""

    COUNT = "count"
    """Things: a word for them follows."""
    OPEN = "open"
    """The words around it do not say."""
    PERCENT = "percent"
    MONEY = "money"
    TIMES = "times"
    """How often, or how many times as much."""
    FRACTION = "fraction"
    """A half, a third, a quarter of something."""
    HALF = "half"
    """The first or the second half of a year or a month."""
    MANY = "many"
    """Dozens, hundreds, thousands, without a number."""
    SHARE = "share"
    """A majority or a minority."""
    ORDINAL = "ordinal"
    REFERENCE = "reference"
    """The number of an article, a paragraph, a convention."""
    ENUMERATOR = "enumerator"
    """The number of an item, printed before it."""
    DURATION = "duration"
    YEARS = "years"
    """A number of years that may be an age or a duration."""
    AGE = "age"
    FREQUENCY = "frequency"
    """Yearly, monthly, every day."""
    LOST = "lost"
    """Not legible in the source."""


class Bound(StrEnum):
    """Which way a number is open."""

    NONE = "none"
    UP = "up"
    """At least, more than."""
    DOWN = "down"
    """At most, up to, less than, no later than."""
    WITHIN = "within"
    """`Within three days`: as good as at most, and said where nothing is meant by it."""
    UNTIL = "until"
    """`До 50 %`: a limit, or where a change ends."""


class Relation(StrEnum):
    """How something stands to a time."""

    IN = "in"
    BEFORE = "before"
    """By, before, until."""
    AFTER = "after"
    """Since, from, after."""


class Part(StrEnum):
    """A part of a year."""

    WHOLE = "whole"
    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts."""

    kind: Kind
    start: int
    """First character in the text."""
    end: int
    """Character after the last, the unit included."""
    values: frozenset[float] = frozenset()
    """Readings of what is printed: `1,500` may be 1500 or 1.5."""
    last: frozenset[float] = frozenset()
    """Of a range or a change, its second end; else empty."""
    unit: str = ""
    """`day`, `tenge`, `article`, `working day`."""
    name: str = ""
    """As printed, for what is a name more than a number: `330-1`."""
    bound: Bound = Bound.NONE
    change: bool = False
    """Of two ends: from one value to another, where each is a value by itself."""
    vague: bool = False
    """May be no number at all: counts as ground, is never at fault."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, a quarter, a month or a day, or a stretch of them."""

    start: int
    end: int
    years: tuple[int, ...] = ()
    """One, or the first and the last of a stretch; none where the year is not told."""
    quarters: tuple[int, ...] = ()
    """One, or the first and the last."""
    month: int | None = None
    day: str = ""
    """As printed: `5`, `1-3`."""
    decade: bool = False
    """The 1990s; `years` holds 1990, or 90 where no century is told."""
    relation: Relation = Relation.IN
    part: Part = Part.WHOLE
    certain: bool = True
    """False for a number between 1900 and 2100 that may be a count."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a text says in numbers."""

    quantities: tuple[Quantity, ...] = field(default=())
    moments: tuple[Moment, ...] = field(default=())
