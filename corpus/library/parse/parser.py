"""From a text to units: every character belongs to one unit or to one skipped stretch."""

import re
from collections.abc import Iterable, Iterator, Sequence

from corpus.library.model import DocumentPiece, DocumentUnit, ParsedText, SkipKind, Skipped
from corpus.library.parse.blocks import Block, BlockCutter
from corpus.library.parse.furniture import find_furniture
from corpus.library.parse.items import Levels
from corpus.library.parse.lines import Line, split_lines, width_of, with_surroundings

LIST_AS_ONE_UNIT = 600
"""Characters up to which a list and the sentence that introduces it are one unit, as in the Plan."""
HEADING_SHOWN = 200
"""Characters of a heading in a path."""
_CUT = re.compile(r"(\w{1,60})[-\u00ad\u2010]$")
_WORD_LIMIT = 61
"""Characters of a line's end that hold a cut word with its hyphen."""
_NUMBERED = frozenset({"figure", "figures"})
_COMPOUND = re.compile(r"\b\w{1,60}-\w{1,60}\b")
_FIRST_WORD = re.compile(r"\w+")


def parse_text(text: str, *, paged: bool = False) -> ParsedText:
    """Cuts a text into units.

    Args:
        text: Lines ended by line feeds, pages parted by form feeds.
        paged: Whether a text without a form feed is one page rather than a text without pages.
    """
    return _Parser(text, paged=paged or "\f" in text).parse()


class _Parser:
    def __init__(self, text: str, *, paged: bool) -> None:
        self._text = text
        self._paged = paged
        self._skipped: list[Skipped] = []
        self._units: list[DocumentUnit] = []
        self._path: list[tuple[int, str]] = []
        self._levels = Levels()
        self._shift = 0
        self._compounds = frozenset(_COMPOUND.findall(text))

    def parse(self) -> ParsedText:
        lines, self._skipped = split_lines(self._text)
        blank = frozenset(self._numbers_of_blank())
        furniture = find_furniture(lines)
        self._shift = furniture.shift
        self._skipped += [
            Skipped(furniture.kinds[line.start], line.start, line.end)
            for line in lines
            if line.start in furniture.kinds
        ]
        body = with_surroundings([line for line in lines if line.start not in furniture.kinds], blank)
        self._read_blocks(list(BlockCutter(body, width_of(body)).cut()))
        self._skipped.sort(key=lambda skipped: skipped.start)
        return ParsedText(self._text, tuple(self._units), tuple(self._skipped))

    def _numbers_of_blank(self) -> Iterator[int]:
        number, last = 1, 0
        for skipped in self._skipped:
            number += self._text.count("\n", last, skipped.start)
            last = skipped.start
            if skipped.kind is SkipKind.BLANK:
                yield number

    def _read_blocks(self, blocks: Sequence[Block]) -> None:
        place = 0
        while place < len(blocks):
            block = blocks[place]
            if block.rank:
                begins = blocks[place + 1] if place + 1 < len(blocks) else None
                self._heading(block, begins.skip if begins else 0)
                place += 1
                continue
            end = _list_end(blocks, place)
            self._list(blocks[place:end])
            place = end

    def _heading(self, block: Block, until: int) -> None:
        """Notes a heading; of a line that a paragraph goes on from, only the part before it."""
        first, last = block.lines[0], block.lines[-1]
        shown = " ".join(line.text for line in block.lines)
        if until:
            at = self._text.index(first.text, first.start) + until
            shown, end = first.text[:until].rstrip(), at
        else:
            end = last.end
        self._skip_lines(block.lines, end)
        self._path = [entry for entry in self._path if entry[0] < block.rank]
        self._path.append((block.rank, " ".join(shown.split())[:HEADING_SHOWN]))
        self._levels.clear()

    def _skip_lines(self, lines: Iterable[Line], end: int) -> None:
        for line in lines:
            self._skipped.append(Skipped(SkipKind.HEADING, line.start, min(line.end, end)))

    def _list(self, blocks: Sequence[Block], lead_in: str = "") -> None:
        """One unit for a paragraph or a short list with its lead-in; else one for each item, which has its own number."""
        head, *items = blocks
        numbered = any(_has_own_number(item) for item in items)
        if not items or (not numbered and sum(len(block.text) for block in blocks) <= LIST_AS_ONE_UNIT):
            self._unit(blocks, lead_in)
            return
        self._unit([head], lead_in)
        introduced = _joined(self._pieces([head]))
        place = 0
        while place < len(items):
            end = _list_end(items, place)
            self._list(items[place:end], introduced)
            place = end

    def _unit(self, blocks: Sequence[Block], lead_in: str = "") -> None:
        mark = blocks[0].mark
        if mark is None and not lead_in:
            self._levels.clear()
        number = self._levels.place(mark) if mark else ""
        pieces = self._pieces(blocks)
        self._units.append(
            DocumentUnit(
                unit_id=f"p{len(self._units) + 1}",
                headings=tuple(title for _, title in self._path),
                number=number,
                text=_joined(pieces),
                page=pieces[0].page,
                last_page=pieces[-1].page,
                source_lines=(pieces[0].line, pieces[-1].line),
                pieces=pieces,
                lead_in=lead_in,
            )
        )

    def _pieces(self, blocks: Sequence[Block]) -> tuple[DocumentPiece, ...]:
        made: list[DocumentPiece] = []
        for block in blocks:
            for place, line in enumerate(block.lines):
                following = block.lines[place + 1].text if place + 1 < len(block.lines) else None
                made.append(self._piece(line, following, block.skip if place == 0 else 0))
        return tuple(made)

    def _piece(self, line: Line, following: str | None, skip: int) -> DocumentPiece:
        text, glue = line.text[skip:], " " if following is not None else "\n"
        if following is not None and (match := _CUT.search(text[-_WORD_LIMIT:])) and following[0].islower():
            ending = _FIRST_WORD.match(following)
            whole = f"{match[1]}-{ending[0] if ending else ''}"
            # A compound that the text writes with a hyphen elsewhere keeps it.
            kept = match.group().endswith("-") and whole in self._compounds
            text, glue = (text if kept else text[:-1]), ""
        start = self._text.index(line.text, line.start) + skip if skip else line.start
        return DocumentPiece(line.number, self._page(line), start, line.end, text, glue)

    def _page(self, line: Line) -> int | None:
        page = line.page + self._shift
        return page if self._paged and page > 0 else None


def _joined(pieces: Sequence[DocumentPiece]) -> str:
    return "".join(piece.text + piece.glue for piece in pieces[:-1]) + pieces[-1].text


def _has_own_number(block: Block) -> bool:
    """Whether it is numbered as `1.` or `2.3` are: `1)` and `(a)` count the items of a sentence."""
    return block.mark is not None and block.mark.style in _NUMBERED and not block.mark.printed.endswith(")")


def _list_end(blocks: Sequence[Block], start: int) -> int:
    """End (exclusive) of the list that the paragraph at `start` introduces, else of the paragraph alone."""
    head, end = blocks[start], start + 1
    if not head.text.endswith(":"):
        return end
    first = blocks[end].mark if end < len(blocks) and not blocks[end].rank else None
    if first is None or (head.mark and first.style == head.mark.style):
        return end
    while end < len(blocks) and not blocks[end].rank and (mark := blocks[end].mark):
        if head.mark and mark.style == head.mark.style:
            break
        end += 1
    return end
