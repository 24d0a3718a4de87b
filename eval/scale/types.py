"""What is measured of a store."""

from dataclasses import dataclass
from typing import NamedTuple

DEPTH = 400
"""Passages asked for, as the product does (index.fusion.SEARCHED)."""
JUDGED = 5
"""Of which so many first ones are held against exact search."""
TRIES = 3
"""Rounds of questions; the quickest try of each counts."""


@dataclass(frozen=True, slots=True)
class Built:
    """What it took to fill a store."""

    seconds: float
    peak_mb: float
    """Largest resident memory of whoever built: this process, or the server."""
    disk_mb: float


@dataclass(frozen=True, slots=True)
class Searched:
    """What it takes to search one."""

    opened: float
    """Seconds until it can be searched."""
    rss_mb: float
    """Resident memory of whoever searches, after the questions."""
    p50: float
    """Milliseconds of a search."""
    p95: float
    recall: float
    """Share of the five nearest that stand among the first five found."""
    deep_recall: float
    """The same of all passages asked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """One store at one size."""

    store: str
    passages: int
    built: Built
    searched: Searched


class Spread(NamedTuple):
    """Milliseconds."""

    p50: float
    p95: float


@dataclass(frozen=True, slots=True)
class Answers:
    """Whole answers over the Plan alone, and over the Plan with a library beside it."""

    store: str
    passages: int
    """Of the library."""
    alone: Spread
    together: Spread
    more_mb: float
    """Resident memory that the library takes in the program."""
    ready: float
    """Seconds until it is ready in memory, once the Plan is."""
