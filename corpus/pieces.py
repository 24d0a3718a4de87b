"""Makes pieces: the runs of source lines, repaired, that units and headings are built of."""

from collections.abc import Iterable, Sequence

from corpus.model import Piece, Repair
from corpus.repair import Hyphenation, repaired_line
from corpus.source import Source


def joined(pieces: Sequence[Piece]) -> str:
    """The shown text of pieces."""
    return "".join(piece.text + piece.glue for piece in pieces[:-1]) + (pieces[-1].text if pieces else "")


class PieceMaker:
    """Turns lines into pieces and records every repair once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._hyphenation = Hyphenation(source.lines)
        self._repairs: dict[tuple[int, str, str], Repair] = {}
        self._shown: dict[int, str] = {}

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """The repairs made so far, by line."""
        return tuple(sorted(self._repairs.values(), key=lambda r: (r.line, r.kind)))

    def shown(self, number: int) -> str:
        """The repaired line, outer spaces dropped."""
        if number not in self._shown:
            self._shown[number], repairs = repaired_line(self.source, number)
            self._record(repairs)
        return self._shown[number]

    def pieces(self, numbers: Iterable[int], *, skip: int = 0, end: str = " ") -> tuple[Piece, ...]:
        """Pieces of the non-blank lines among `numbers`, as one paragraph.

        Args:
            numbers: 1-based lines, in order.
            skip: Characters left out at the start of the first line (an item's number).
            end: Glue of the last piece.
        """
        lines = [n for n in numbers if self.source.line(n).strip()]
        made: list[Piece] = []
        for position, number in enumerate(lines):
            printed, text = self.source.line(number).strip(" "), self.shown(number)
            if position == 0 and skip:
                printed, text = printed[skip:].lstrip(), text[skip:].lstrip()
            glue = " "
            if position + 1 < len(lines):
                text, glue = self._cut(number, text, self.shown(lines[position + 1]))
            else:
                glue = end
            made.append(Piece(number, printed, text, glue))
        return tuple(made)

    def paragraphs(self, groups: Sequence[Sequence[int]]) -> tuple[Piece, ...]:
        """Pieces of several paragraphs; line breaks part them."""
        return tuple(piece for group in groups for piece in self.pieces(group, end="\n"))

    def _cut(self, number: int, text: str, following: str) -> tuple[str, str]:
        """Mends a word that is cut at the end of a line."""
        result = self._hyphenation.join(text, following)
        if result is None:
            return text, " "
        mended, reason = result
        if mended != text:
            word = text.rsplit(maxsplit=1)[-1]
            self._record((Repair("hyphen", number, word, word[:-1], reason),))
        return mended, ""

    def _record(self, repairs: Iterable[Repair]) -> None:
        for repair in repairs:
            self._repairs[repair.line, repair.kind, repair.printed] = repair
