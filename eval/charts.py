"""Bars with whiskers as inline SVG that keeps its size of type at any width."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from eval.summary import Estimate

SERIES: Final = 4
"""Colours that the page's style knows, `s0` to `s3`; more series begin again."""
_GROUP_HEIGHT: Final = 26
"""Pixels of a group's heading."""
_BAR_HEIGHT: Final = 38
"""Pixels of a bar with the line of text above it."""
_TEXT: Final = 15
"""Pixels from the top of a row to the base of its text."""
_TOP: Final = 21
"""Pixels from the top of a row to its bar."""
_THICK: Final = 10
"""Pixels of a bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One mean in [0, 1] with its interval."""

    label: str
    found: Estimate
    series: int = 0
    """Which colour."""


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Bars under one heading; without a label there is no heading."""

    label: str
    bars: tuple[Bar, ...]


def bar_chart(chart_id: str, title: str, groups: Sequence[BarGroup]) -> str:
    """The chart as an `svg` element; its description says every figure in words.

    Widths are shares of the picture's, heights are pixels: no view box scales the type.

    Args:
        chart_id: Unique on the page, of letters, digits and dashes.
        title: What the chart shows.
        groups: What to draw, from the top down.
    """
    rows = list(_rows(groups))
    height = sum(step for step, _ in rows)
    drawn, y = [], 0
    for step, shapes in rows:
        drawn.append(f'<g transform="translate(0 {y})">{shapes}</g>')
        y += step
    return (
        f'<svg role="img" aria-labelledby="{chart_id}-t {chart_id}-d" width="100%" height="{height}">'
        f'<title id="{chart_id}-t">{escape(title)}</title>'
        f'<desc id="{chart_id}-d">{escape(_described(groups))}</desc>{"".join(drawn)}</svg>'
    )


def _rows(groups: Sequence[BarGroup]) -> Iterator[tuple[int, str]]:
    """Height and shapes of each row."""
    for group in groups:
        if group.label:
            yield _GROUP_HEIGHT, f'<text class="group" x="0" y="{_TEXT + 2}">{escape(group.label)}</text>'
        for bar in group.bars:
            yield _BAR_HEIGHT, _bar(bar)


def _bar(bar: Bar) -> str:
    found, middle = bar.found, _TOP + _THICK / 2
    caps = "".join(_line(end, end, _TOP - 1, _TOP + _THICK + 1) for end in (found.low, found.high))
    return (
        f'<text x="0" y="{_TEXT}">{escape(bar.label)}</text>'
        f'<text class="value" x="100%" y="{_TEXT}" text-anchor="end">{_value(found)}</text>'
        f'<rect class="track" y="{_TOP}" width="100%" height="{_THICK}"/>'
        f'<rect class="s{bar.series % SERIES}" y="{_TOP}" width="{_percent(found.mean)}" height="{_THICK}"/>'
        f"{_line(found.low, found.high, middle, middle)}{caps}"
    )


def _line(start: float, end: float, top: float, bottom: float) -> str:
    return f'<line x1="{_percent(start)}" x2="{_percent(end)}" y1="{top:g}" y2="{bottom:g}"/>'


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"


def _value(found: Estimate) -> str:
    return f"{found.mean:.2f} ({found.low:.2f} to {found.high:.2f}), n {found.n}"


def _described(groups: Sequence[BarGroup]) -> str:
    parts = (
        f"{f'{group.label}, ' if group.label else ''}{bar.label}: {_value(bar.found)}"
        for group in groups
        for bar in group.bars
    )
    return "Mean with its 95 % interval and the number of questions. " + "; ".join(parts) + "."
