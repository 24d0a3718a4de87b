"""Cuts lists and tables of measures into rows."""

import re
from dataclasses import dataclass

from corpus.model import Piece
from corpus.outline import FURNITURE, Form, MeasureList
from corpus.paragraphs import Line, make_paragraphs
from corpus.pieces import PieceMaker
from corpus.spans import TABLE_DEADLINE


@dataclass(frozen=True, slots=True)
class Row:
    """One measure as printed."""

    pieces: tuple[Piece, ...]
    """Its wording."""
    cells: tuple[Piece, ...]
    """Its number and, in a table, its deadline and executors."""
    deadline: str | None = None
    executors: str | None = None


def cut_rows(maker: PieceMaker, measures: MeasureList) -> list[Row]:
    """The measures of a list or table, in order.

    Raises:
        ValueError: A row has no deadline or no executors where it must.
    """
    numbers = [
        n
        for n in range(measures.lines[0], measures.lines[1] + 1)
        if maker.source.line(n).strip() and n not in FURNITURE["page number"]
    ]
    if measures.form is Form.UNNUMBERED:
        return [Row(maker.paragraphs([group]), ()) for group in _paragraph_lines(maker, numbers)]
    groups = _numbered(maker, numbers)
    make = _table_row if measures.form is Form.TABLE else _list_row
    return [make(maker, group) for group in groups]


def _numbered(maker: PieceMaker, numbers: list[int]) -> list[list[int]]:
    """Groups lines by the item they belong to; items count 1, 2, 3 without a gap."""
    groups: list[list[int]] = []
    for number in numbers:
        if maker.shown(number).startswith((f"{len(groups) + 1}. ", f"{len(groups) + 1}) ")):
            groups.append([number])
        elif groups:
            groups[-1].append(number)
        else:
            raise ValueError(f"line {number}: the first item of the list was expected here")
    return groups


def _number_cell(maker: PieceMaker, line: int) -> Piece:
    printed = maker.source.line(line).strip().split(" ", 1)[0]
    return Piece(line, printed, maker.shown(line).split(" ", 1)[0])


def _list_row(maker: PieceMaker, numbers: list[int]) -> Row:
    number = _number_cell(maker, numbers[0])
    groups = _paragraph_lines(maker, numbers)
    skip = len(number.printed)
    pieces = [*maker.pieces(groups[0], skip=skip, end="\n"), *maker.paragraphs(groups[1:])]
    return Row(tuple(pieces), (number,))


def _paragraph_lines(maker: PieceMaker, numbers: list[int]) -> list[list[int]]:
    """The lines of each paragraph."""
    present = set(numbers)
    lines = tuple(
        Line(
            number=n,
            text=maker.shown(n),
            after_blank=n - 1 not in present,
            before_blank=n + 1 not in present,
        )
        for n in numbers
    )
    return [[line.number for line in paragraph.lines] for paragraph in make_paragraphs(lines)]


def _table_row(maker: PieceMaker, numbers: list[int]) -> Row:
    text = "\n".join(maker.shown(n) for n in numbers)
    match = TABLE_DEADLINE.search(text)
    if match is None:
        raise ValueError(f"line {numbers[0]}: a row of a table without a deadline")
    starts = _line_starts(text)
    number = _number_cell(maker, numbers[0])
    action = [n for n, start in zip(numbers, starts, strict=True) if start < match.start()]
    deadline = _cell(numbers, starts, text, match.start(), match.end())
    executors = _cell(numbers, starts, text, match.end(), len(text))
    if not executors:
        raise ValueError(f"line {numbers[0]}: a row of a table without executors")
    return Row(
        pieces=maker.pieces(action, skip=len(number.printed)),
        cells=(number, *deadline, *executors),
        deadline=" ".join(piece.text for piece in deadline),
        executors=" ".join(piece.text for piece in executors),
    )


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _cell(numbers: list[int], starts: list[int], text: str, begin: int, end: int) -> list[Piece]:
    """The runs of lines between two offsets of a row's text."""
    made: list[Piece] = []
    for number, start in zip(numbers, starts, strict=True):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        run = text[max(start, begin) : min(stop, end)].strip() if start < end and stop > begin else ""
        if run:
            made.append(Piece(number, run, run))
    return made
