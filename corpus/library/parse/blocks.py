"""The body of a text cut into headings and paragraphs, each a run of lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.library.parse.headings import (
    CAPITALS_RANK,
    TITLE_LIMIT,
    TITLE_RANK,
    ends_open,
    is_capitals,
    read_numbered,
    read_worded,
)
from corpus.library.parse.items import Mark, read_mark
from corpus.library.parse.lines import Line

SHORT = 0.75
"""Share of the text's width below which a line that ends a sentence ends a paragraph too."""
TITLE_LINES = 4
"""Lines of a title at most."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph."""

    lines: tuple[Line, ...]
    rank: int = 0
    """Of a heading, 1 the widest; 0 of a paragraph."""
    mark: Mark | None = None
    skip: int = 0
    """Characters of the first line's text that belong to the heading before it."""

    @property
    def text(self) -> str:
        """Its lines as one, for looking at."""
        return " ".join(line.text for line in self.lines)[self.skip :]


class BlockCutter:
    """Cuts the lines of one body."""

    def __init__(self, lines: Sequence[Line], width: int) -> None:
        self._lines = lines
        self._width = width
        self._at = 0
        self._before: Mark | None = None
        """Of the last paragraph."""
        self._list: Mark | None = None
        """The last numbered line that was no heading."""

    def cut(self) -> Iterator[Block]:
        """Every block, in order."""
        while self._at < len(self._lines):
            yield from self._heading() or (self._paragraph(),)

    def _line(self, place: int) -> Line | None:
        return self._lines[place] if place < len(self._lines) else None

    def _take(self, count: int) -> tuple[Line, ...]:
        taken = tuple(self._lines[self._at : self._at + count])
        self._at += count
        return taken

    def _heading(self) -> tuple[Block, ...]:
        """A heading, with the paragraph that begins on its line where one does."""
        line = self._lines[self._at]
        if not self._may_open(line):
            return ()
        return self._worded(line) or self._numbered(line) or self._capitals(line) or self._title(line)

    def _may_open(self, line: Line) -> bool:
        """Whether a division can begin here: not within a sentence."""
        before = self._lines[self._at - 1] if self._at else None
        if before is None or line.after_blank or line.opens_page or before.is_finished:
            return True
        return self._was_heading

    _was_heading = True

    def _worded(self, line: Line) -> tuple[Block, ...]:
        form = read_worded(line.text)
        if form is None:
            return ()
        self._forget()
        if not form.rest:
            count = 1 + self._title_below()
            return (Block(self._take(count), form.rank),)
        count = self._length()
        whole = self._lines[self._at : self._at + count]
        if ends_open(whole[-1].text) and sum(len(part.text) for part in whole) <= TITLE_LIMIT:
            return (Block(self._take(count), form.rank),)
        heading = Block((line,), form.rank)
        return (heading, self._paragraph(skip=form.rest_at))

    def _title_below(self) -> int:
        """Lines of the title that stands below `CHAPTER I`."""
        title = self._line(self._at + 1)
        if title is None or read_worded(title.text) or read_mark(title.text) or title.text[0].islower():
            return 0
        if is_capitals(title.text):
            return self._capital_lines(self._at + 1)
        count, place = 0, self._at + 1
        while count < TITLE_LINES and (line := self._line(place + count)):
            if not ends_open(line.text) or (
                count and self._starts_paragraph(line, self._lines[place + count - 1])
            ):
                break
            count += 1
            if line.before_blank or len(line.text) < self._width * SHORT:
                return count
        return 0

    def _capital_lines(self, place: int) -> int:
        count = 0
        while count < TITLE_LINES and (line := self._line(place + count)) and _goes_on(line, first=not count):
            count += 1
        return count

    def _numbered(self, line: Line) -> tuple[Block, ...]:
        form = read_numbered(line.text)
        mark = read_mark(line.text, self._before)
        following = self._line(self._at + 1)
        if form is None or following is None or (mark and mark.follows(self._list)):
            return ()
        is_short = len(line.text) < self._width * SHORT
        alone = (
            (line.before_blank or is_short)
            and not following.text[0].islower()
            and len(line.text) < self._width
        )
        if not alone or (mark and (after := read_mark(following.text, mark)) and after.follows(mark)):
            return ()
        self._forget()
        return (Block(self._take(1), form.rank),)

    def _capitals(self, line: Line) -> tuple[Block, ...]:
        if not is_capitals(line.text) or read_mark(line.text):
            return ()
        self._forget()
        return (Block(self._take(self._capital_lines(self._at)), CAPITALS_RANK),)

    def _title(self, line: Line) -> tuple[Block, ...]:
        """A short line that stands alone above a paragraph."""
        below = self._line(self._at + 1)
        if below is None or not self._stands_alone(line) or self._stands_alone(below):
            return ()
        if read_mark(below.text, self._before) and below.text[0] in "-–—•*":
            return ()
        self._forget()
        return (Block(self._take(1), TITLE_RANK),)

    def _stands_alone(self, line: Line) -> bool:
        return (
            (line.after_blank or line.opens_page or self._was_heading)
            and line.before_blank
            and ends_open(line.text)
            and len(line.text) < self._width * SHORT
            and line.text[0].isupper()
            and line.text[-1].isalpha()
            and not (read_mark(line.text) or read_worded(line.text) or is_capitals(line.text))
        )

    def _forget(self) -> None:
        self._before = self._list = None
        self._was_heading = True

    def _length(self) -> int:
        """Lines of the paragraph that begins here."""
        end = self._at + 1
        while (line := self._line(end)) and not self._starts_paragraph(line, self._lines[end - 1]):
            end += 1
        return end - self._at

    def _paragraph(self, *, skip: int = 0) -> Block:
        first = self._lines[self._at]
        mark = read_mark(first.text[skip:], self._before)
        self._before = mark or self._before
        if mark:
            self._list = mark
        block = Block(self._take(self._length()), mark=mark, skip=skip)
        self._was_heading = False
        return block

    def _starts_paragraph(self, line: Line, before: Line) -> bool:
        """Whether a line begins a paragraph rather than goes on with the one before it."""
        if line.opens_page and not line.after_blank:
            if not before.is_finished:
                return bool(is_capitals(line.text) and not is_capitals(before.text))
        elif line.after_blank:
            return True
        mark = read_mark(line.text, self._before)
        if mark and (
            before.text.endswith((".", ";", ":", ",")) or before.is_finished or mark.follows(self._before)
        ):
            return True
        if not before.is_finished:
            return False
        if read_worded(line.text) or (is_capitals(line.text) and not is_capitals(before.text)):
            return True
        # At the top of a page nothing tells a paragraph that goes on from a new one: better two than two in one.
        is_short = len(before.text) < self._width * SHORT
        return not line.text[0].islower() and (is_short or line.opens_page or line.indent > before.indent + 1)


def _goes_on(line: Line, *, first: bool) -> bool:
    """Whether a line is part of a title in capitals; years may stand on a line of their own."""
    if first:
        return is_capitals(line.text)
    return line.text == line.text.upper() and not (
        line.after_blank or read_worded(line.text) or read_mark(line.text)
    )
