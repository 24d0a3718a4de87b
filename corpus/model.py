"""The Plan as typed values: plan > chapter > section > unit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class UnitKind(StrEnum):
    """What a citable unit is."""

    ACTION = "action"
    """A measure of the Plan: a row of a table or an item of a list of measures."""
    PARAGRAPH = "paragraph"
    """A paragraph of narrative, or a short list together with its lead-in."""


class Piece(NamedTuple):
    """A run of one source line, as printed and as shown."""

    line: int
    """1-based line of the source."""
    printed: str
    """The characters of the source line, outer spaces dropped, nothing else changed."""
    text: str
    """The same run after the recorded repairs."""
    glue: str = " "
    """What joins this piece to the next one: a space, a line break, or nothing."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One recorded departure of the shown text from the printed line."""

    kind: str
    """`hyphen`, `doubled`, `cyrillic`, `digit`, `letter`, `spaces`, `illegible` or `page`."""
    line: int
    printed: str
    shown: str
    reason: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time as printed and as parsed."""

    printed: str
    """The words of the Plan, after repairs: `2nd-3rd quarter 2009`."""
    start: str | None
    """First quarter or year: `2009-Q2`, `2011`; None where the words give none."""
    end: str | None
    """Last quarter or year, inclusive; None where the words give none."""


@dataclass(frozen=True, slots=True)
class Executor:
    """One body responsible for an action."""

    name: str
    """Canonical name, one per body: `Prosecutor General`."""
    printed: str
    """The words of the Plan: `Prosecutor General of RK`."""
    per_agreement: bool = False
    qualifier: str | None = None
    """As printed: `with the participation of`, `in coordination`."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What an action has beside its wording."""

    list_name: str | None
    """None for a chapter's main list, else `labor`, `health`, `education`, `lawyers`,
    `standard of living` or `10`."""
    number: int | None
    """None where the Plan gives no number."""
    deadline: Span | None
    period: Span | None
    """The period of the list the action stands in."""
    executors: tuple[Executor, ...] = ()
    executors_printed: str | None = None
    """The whole cell in the words of the Plan, line ends dropped."""
    addressees: tuple[str, ...] = ()
    """Canonical names of the bodies addressed, in chapters whose measures are lists."""

    @property
    def bodies(self) -> tuple[str, ...]:
        """Canonical names of all bodies concerned: who carries it out, then who is addressed."""
        return (*(executor.name for executor in self.executors), *self.addressees)


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """The smallest thing that can be cited. A plan makes each once: units compare by identity."""

    unit_id: str
    """Stable and readable: `ch18.a2`, `ch13.education.a3`, `ch20.p14`."""
    kind: UnitKind
    chapter: int
    section: str | None
    """`section_id` of the section it stands in, if any."""
    text: str
    """The unit's own wording; paragraphs and list items are parted by line breaks."""
    page: int | None
    """Page it begins on, 5-124; None for the blurb, whose page the source does not force."""
    last_page: int | None
    source_lines: tuple[int, int]
    """First and last source line, 1-based, inclusive; of an action, its cells included."""
    pieces: tuple[Piece, ...] = field(repr=False)
    """The runs of source lines that make up `text`, in order."""
    cells: tuple[Piece, ...] = field(default=(), repr=False)
    """Of an action: its number, deadline and executors as printed."""
    lead_in: str | None = None
    """The sentence that introduces the list the unit stands in."""
    measure: Measure | None = None
    """Given for actions only."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a chapter."""

    section_id: str
    """`ch11.s4.1`, `ch4.s6`."""
    number: str | None
    """As the Plan numbers it (lost digits follow from the neighbours): `4.1`."""
    title: str
    level: int
    """1, or 2 for a section inside a numbered section."""
    page: int | None
    pieces: tuple[Piece, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: 1-22, the front matter (0) or the conclusion (23)."""

    number: int
    title: str
    """Heading as printed."""
    sections: tuple[Section, ...]
    units: tuple[Unit, ...]
    page: int | None
    pieces: tuple[Piece, ...] = field(repr=False)

    @property
    def actions(self) -> tuple[Unit, ...]:
        """Its measures, in the order of the Plan."""
        return tuple(unit for unit in self.units if unit.kind is UnitKind.ACTION)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A printed thing that belongs to no unit: a table header, a page number, `***`."""

    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The whole document, read and checked. Compares by identity, so it can key a cache."""

    chapters: tuple[Chapter, ...]
    furniture: tuple[Furniture, ...] = field(repr=False)
    repairs: tuple[Repair, ...] = field(repr=False)
    page_starts: Mapping[int, int] = field(repr=False)
    """First source line of every page from 5 to 124."""
    sha256: str
    """Of the source file, hexadecimal."""
    _by_id: Mapping[str, Unit] = field(repr=False)

    @property
    def units(self) -> Iterator[Unit]:
        """Every citable unit, in the order of the Plan."""
        return (unit for chapter in self.chapters for unit in chapter.units)

    @property
    def actions(self) -> tuple[Unit, ...]:
        """The 218 measures, in the order of the Plan."""
        return tuple(unit for unit in self.units if unit.kind is UnitKind.ACTION)

    def unit(self, unit_id: str) -> Unit:
        """The unit of that id.

        Raises:
            KeyError: There is no such unit.
        """
        return self._by_id[unit_id]

    def find_unit(self, unit_id: str) -> Unit | None:
        """The unit of that id, or None."""
        return self._by_id.get(unit_id)

    def chapter(self, number: int) -> Chapter:
        """The chapter of that number, 0-23."""
        return self.chapters[number]

    def section(self, unit: Unit) -> Section | None:
        """The section a unit stands in, if any."""
        sections = self.chapters[unit.chapter].sections
        return next((s for s in sections if s.section_id == unit.section), None)
