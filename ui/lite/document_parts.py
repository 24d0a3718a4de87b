"""A document cut into parts that are light to load: its contents first, then its text, unit by unit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from assistant.library.texts import READ_AT_ONCE
from corpus.library.model import DocumentUnit, LibraryDocument

PART_BYTES = 40_000
"""Of what a part holds: with the frame around it a page stays under 60 KB."""
ENTRY_BYTES, SLICE_BYTES, HEADING_BYTES = 160, 340, 40
"""Of the markup around each; tests hold whole pages against the limit."""
ESCAPED = 5
"""Bytes that escaping adds to a sign at most: `&quot;`."""
SLICE_LENGTH = 4_000
"""Characters of a unit that stand together: escaped at its worst, a slice is still smaller than a part."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    depth: int
    """0 the widest."""
    heading: str
    unit_id: str
    """The first unit under it."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A unit, or a stretch of one that is too long for a part."""

    unit: DocumentUnit
    start: int
    end: int
    begins: int
    """How many of the unit's headings have stood above it already; those after them begin here."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one page shows."""

    entries: tuple[Entry, ...]
    slices: tuple[Slice, ...]


@lru_cache(maxsize=READ_AT_ONCE)
def make_parts(document: LibraryDocument) -> tuple[Part, ...]:
    """The parts of a document, in order; together they hold every unit, to the letter."""
    parts: list[Part] = []
    part, filled = Part((), ()), 0
    blocks: Iterator[Entry | Slice] = chain(_entries(document), _slices(document))
    for block in blocks:
        size = _size(block)
        if filled and filled + size > PART_BYTES:
            parts.append(part)
            part, filled = Part((), ()), 0
        part, filled = _with(part, block), filled + size
    return (*parts, part)


def part_of(parts: tuple[Part, ...], unit_id: str, offset: int) -> int | None:
    """The number, from 0, of the part in which a unit stands at some character; None where there is no such unit."""
    found = None
    for number, part in enumerate(parts):
        for one in part.slices:
            if one.unit.unit_id == unit_id and (found is None or one.start <= offset):
                found = number
    return found


def _with(part: Part, block: Entry | Slice) -> Part:
    if isinstance(block, Entry):
        return replace(part, entries=(*part.entries, block))
    last = part.slices[-1] if part.slices else None
    if last and last.unit is block.unit:
        return replace(part, slices=(*part.slices[:-1], replace(last, end=block.end)))
    return replace(part, slices=(*part.slices, block))


def _size(block: Entry | Slice) -> int:
    if isinstance(block, Entry):
        return ENTRY_BYTES + _bytes(block.heading)
    headings = sum(HEADING_BYTES + _bytes(heading) for heading in block.unit.headings[block.begins :])
    return SLICE_BYTES + headings + _bytes(block.unit.text[block.start : block.end])


def _bytes(text: str) -> int:
    """How long a text is at most when it is escaped."""
    return len(text.encode("utf-8", "replace")) + ESCAPED * sum(map(text.count, "&<>\"'\n"))


def _entries(document: LibraryDocument) -> Iterator[Entry]:
    for unit, shared in _headed(document):
        for depth in range(shared, len(unit.headings)):
            yield Entry(depth, unit.headings[depth], unit.unit_id)


def _slices(document: LibraryDocument) -> Iterator[Slice]:
    for unit, shared in _headed(document):
        start, begins = 0, shared
        while start < len(unit.text):
            end = _end_of_slice(unit.text, start)
            yield Slice(unit, start, end, begins)
            start, begins = end, len(unit.headings)


def _headed(document: LibraryDocument) -> Iterator[tuple[DocumentUnit, int]]:
    """Each unit, with how many of its headings are those of the unit before it."""
    before: tuple[str, ...] = ()
    for unit in document.units:
        shared = 0
        while shared < min(len(before), len(unit.headings)) and before[shared] == unit.headings[shared]:
            shared += 1
        before = unit.headings
        yield unit, shared


def _end_of_slice(text: str, start: int) -> int:
    """Where a slice ends: with its text, else after a space in its second half, else where it is full."""
    full = start + SLICE_LENGTH
    if full >= len(text):
        return len(text)
    space = text.rfind(" ", start + SLICE_LENGTH // 2, full)
    return space + 1 if space >= 0 else full
