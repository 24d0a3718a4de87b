"""What was measured of each product, and the goals that this one is held to."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

from eval.compare.systems import OURS
from eval.load.verdicts import Aim, Finding, at_least, at_most

Figures = Mapping[str, Mapping[str, tuple[float, ...]]]
"""By what was measured, then by product: every repeat."""


class Goal(NamedTuple):
    """A ratio of ours to theirs."""

    what: str
    unit: str
    limit: float
    more_is_better: bool = False


GOALS: Final = {
    "command": Goal("process start to first answer, command line", "s", 1 / 8),
    "page": Goal("process start to first answer, page", "s", 1 / 4),
    "answer": Goal("p50 of a whole answer (theirs: of bare retrieval)", "ms", 1 / 2),
    "crowd": Goal("answers a second, 16 clients", "/s", 3.0, more_is_better=True),
    "memory": Goal("resident memory after the questions", "MB", 1 / 2),
    "build": Goal("index build as a process (ours: editorial layer and proof too)", "s", 1.0),
}
TOLD: Final = {
    "processor": Goal("processor time of that command", "s", 0.0),
    "opened": Goal("process start to page open", "s", 0.0),
    "opened_processor": Goal("processor time until the page is open", "s", 0.0),
    "page_processor": Goal("processor time until the page's first answer", "s", 0.0),
}
"""Measured besides, without a goal."""


@dataclass(frozen=True, slots=True)
class Row:
    """One product in one respect."""

    name: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """Of the repeats."""
        return median(self.values)


def findings(figures: Figures) -> tuple[Finding, ...]:
    """Every figure, and every ratio against its goal."""
    rows: list[Finding] = []
    for name, goal in {**GOALS, **TOLD}.items():
        measured = [Row(*pair) for pair in figures.get(name, {}).items()]
        rows += [Finding(row.name, goal.what, _told(row, goal)) for row in measured]
        ours = next((row.median for row in measured if row.name == OURS), None)
        if ours is not None and name in GOALS:
            rows += [_ratio(goal, ours, row) for row in measured if row.name != OURS]
    return tuple(rows)


def _told(row: Row, goal: Goal) -> str:
    spread = f" ({min(row.values):.3g} to {max(row.values):.3g})" if len(row.values) > 1 else ""
    return f"{row.median:.3g} {goal.unit}{spread}"


def _ratio(goal: Goal, ours: float, theirs: Row) -> Finding:
    held = at_least if goal.more_is_better else at_most
    return held(f"ours : {theirs.name}", goal.what, round(ours / theirs.median, 3), goal.limit, aim=Aim.SPEED)
