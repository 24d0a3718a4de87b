"""A text as lines with their places and pages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.library.model import SkipKind, Skipped

_FINISHED = re.compile(r"[.;:!?…][\"'”’»)\]]*$")
_PIECES = re.compile(r"\f|[^\f\n]*\n|[^\f\n]+")
_ENDING = 20
"""Characters of a line's end that tell whether it ends as a sentence does."""
FULL_WIDTH = 0.9
"""Quantile of the lengths of lines that counts as the width of the text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of one before or after a page break."""

    number: int
    """1-based."""
    page: int
    """Counted from 1 by page breaks."""
    start: int
    end: int
    """Offset after its last character, line end included."""
    text: str
    """Outer white space dropped."""
    indent: int = 0
    """White space before its first letter, in characters."""
    after_blank: bool = False
    before_blank: bool = False
    opens_page: bool = False
    """Whether it is the first of its page that is left once page numbers and the like are taken out."""

    @property
    def is_finished(self) -> bool:
        """Whether it ends as a sentence or an item does."""
        return bool(_FINISHED.search(self.text[-_ENDING:]))


def split_lines(text: str) -> tuple[list[Line], list[Skipped]]:
    """The lines that hold something, and the blank ones and page breaks as skipped."""
    lines: list[Line] = []
    skipped: list[Skipped] = []
    number = page = 1
    for match in _PIECES.finditer(text):
        start, end, run = match.start(), match.end(), match.group()
        if run == "\f":
            skipped.append(Skipped(SkipKind.PAGE_BREAK, start, end))
            page += 1
        elif run.strip():
            indent = len(run) - len(run.lstrip())
            lines.append(Line(number, page, start, end, run.strip(), indent))
        else:
            skipped.append(Skipped(SkipKind.BLANK, start, end))
        number += run.endswith("\n")
    return lines, skipped


def with_surroundings(lines: list[Line], blank_numbers: frozenset[int]) -> list[Line]:
    """The lines of the body, each told whether blank lines or the start of a page stand beside it."""
    return list(_surrounded(lines, blank_numbers))


def _surrounded(lines: list[Line], blank: frozenset[int]) -> Iterator[Line]:
    for place, line in enumerate(lines):
        opens = place == 0 or lines[place - 1].page != line.page
        closes = place + 1 == len(lines) or lines[place + 1].page != line.page
        yield replace(
            line,
            after_blank=place == 0 or (not opens and line.number - 1 in blank),
            before_blank=place + 1 == len(lines) or (not closes and line.number + 1 in blank),
            opens_page=opens,
        )


def width_of(lines: list[Line]) -> int:
    """The length that full lines of the text have."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * FULL_WIDTH)] if lengths else 0
