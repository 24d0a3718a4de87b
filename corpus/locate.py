"""Finds a quotation in the source."""

from corpus.model import Plan, Unit
from corpus.source import page_of_line


def locate(unit: Unit, quote: str) -> tuple[int, int] | None:
    """The source lines a quotation covers, or None where it is no verbatim slice of the unit.

    Args:
        unit: The unit quoted.
        quote: Words that must stand in `unit.text` to the letter.

    Returns:
        First and last line, 1-based, inclusive.
    """
    if not quote or quote != quote.strip():
        return None
    start = unit.text.find(quote)
    if start < 0:
        return None
    end = start + len(quote)
    offset, lines = 0, []
    for piece in unit.pieces:
        if offset < end and offset + len(piece.text) > start:
            lines.append(piece.line)
        offset += len(piece.text) + len(piece.glue)
    return lines[0], lines[-1]


def page_of(plan: Plan, line: int) -> int | None:
    """The page a source line stands on; None for the first 34 lines."""
    return page_of_line(plan.page_starts, line)
