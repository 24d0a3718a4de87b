"""All that the Plan prints, made ready for search by words: units, cells, headings, signatures."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from assistant.phrases.fold import fold
from assistant.phrases.types import Part
from corpus import Plan, Unit, page_of
from corpus.model import Piece
from corpus.pieces import joined
from corpus.repair import ILLEGIBLE
from corpus.sentences import split_sentences

_WORD = re.compile(rf"(?:[^\W_]|{ILLEGIBLE})+")
_BETWEEN = "\0"
"""Between the texts in the haystack: no query holds it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One text of the Plan that can be searched."""

    part: Part
    anchor: str
    chapter: int
    place: int
    """Fields of one place are searched together: a measure and its cells."""
    text: str
    unit: Unit | None
    lines: tuple[int, ...]
    """The source line of each piece of the text."""
    pages: tuple[int | None, ...]
    """The page of each piece."""
    ends: tuple[int, ...]
    """Where each piece ends, with what joins it to the next."""

    def line_and_page(self, offset: int) -> tuple[int, int | None]:
        """The source line and the page on which a character stands."""
        piece = bisect_right(self.ends, offset)
        return self.lines[piece], self.pages[piece]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence begins and ends that a slice lies in; of several, the first and the last."""
        spans = _sentence_spans(self.text)
        first = bisect_right(spans, start, key=lambda span: span[0]) - 1
        last = bisect_left(spans, end, key=lambda span: span[1])
        return spans[max(first, 0)][0], spans[min(last, len(spans) - 1)][1]


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """Every field, one long folded text of them all, and where each word stands in it."""

    fields: tuple[Field, ...]
    haystack: str
    starts: tuple[int, ...]
    """Where each field begins in the haystack."""
    words: Mapping[str, Sequence[int]]
    vocabulary: tuple[str, ...]
    """The words in order, for word beginnings."""

    def field_at(self, position: int) -> int:
        """Which field a position of the haystack lies in."""
        return bisect_right(self.starts, position) - 1

    def words_from(self, stem: str) -> Iterator[str]:
        """Every word that begins so."""
        place = bisect_left(self.vocabulary, stem)
        while place < len(self.vocabulary) and self.vocabulary[place].startswith(stem):
            yield self.vocabulary[place]
            place += 1


@lru_cache(maxsize=2)
def read_texts(plan: Plan) -> Texts:
    """The texts of a plan; made once."""
    fields = tuple(sorted(_fields(plan), key=_order))
    folded = [fold(field.text) for field in fields]
    starts = tuple(accumulate((len(text) + len(_BETWEEN) for text in folded[:-1]), initial=0))
    haystack = _BETWEEN.join(folded)
    words: dict[str, list[int]] = {}
    for match in _WORD.finditer(haystack):
        words.setdefault(match[0], []).append(match.start())
    return Texts(fields, haystack, starts, words, tuple(sorted(words)))


def _order(field: Field) -> tuple[int, int]:
    """The order of print: the place by its first line, a measure's wording before its cells."""
    return field.place, list(Part).index(field.part)


def _fields(plan: Plan) -> Iterator[Field]:
    for chapter in plan.chapters:
        if chapter.pieces:
            anchor = f"ch{chapter.number}"
            yield _field(plan, Part.CHAPTER_HEADING, anchor, chapter.number, chapter.pieces)
        for section in chapter.sections:
            yield _field(plan, Part.SECTION_HEADING, section.section_id, chapter.number, section.pieces)
        for unit in chapter.units:
            for part, pieces in ((Part.TEXT, unit.pieces), *_cells(unit)):
                yield _field(plan, part, unit.unit_id, chapter.number, pieces, unit=unit)
    for thing in plan.furniture:
        if thing.kind == "signature":
            yield _field(plan, Part.SIGNATURE, f"line{thing.pieces[0].line}", 0, thing.pieces)


def _field(
    plan: Plan, part: Part, anchor: str, chapter: int, pieces: Sequence[Piece], *, unit: Unit | None = None
) -> Field:
    lines = tuple(piece.line for piece in pieces)
    return Field(
        part=part,
        anchor=anchor,
        chapter=chapter,
        place=unit.source_lines[0] if unit else lines[0],
        text=joined(pieces),
        unit=unit,
        lines=lines,
        pages=tuple(page_of(plan, line) for line in lines),
        ends=tuple(accumulate(len(piece.text) + len(piece.glue) for piece in pieces)),
    )


def _cells(unit: Unit) -> Iterator[tuple[Part, tuple[Piece, ...]]]:
    """The cells of a table's row beside its number; a list's item has none."""
    executors = unit.measure.executors_printed if unit.measure else None
    if executors is None:
        return
    begin = next(i for i in range(1, len(unit.cells)) if joined(unit.cells[i:]) == executors)
    yield Part.DEADLINE, unit.cells[1:begin]
    yield Part.EXECUTORS, unit.cells[begin:]


@lru_cache(maxsize=4_000)
def _sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Kept for every field: the Plan has fewer than 2,500."""
    spans: list[tuple[int, int]] = []
    for sentence in split_sentences(text):
        start = text.index(sentence, spans[-1][1] if spans else 0)
        spans.append((start, start + len(sentence)))
    return tuple(spans)
