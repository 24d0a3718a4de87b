"""Tables in Markdown, which read as plain text too."""

from collections.abc import Iterable, Sequence
from typing import Final

NONE: Final = "–"
"""In place of a figure that there is not."""


def table_head(names: Sequence[str]) -> tuple[str, str]:
    """The first two lines of a table."""
    return table_row(names), table_row(["---"] * len(names))


def table_row(cells: Iterable[str]) -> str:
    """A line of a table."""
    return f"| {' | '.join(cells)} |"
