"""Parses the source into the Plan: chapters, sections, units."""

import re
from collections.abc import Iterable
from types import MappingProxyType

from corpus.bodies import find_addressees, parse_executors
from corpus.model import (
    Chapter,
    Furniture,
    Measure,
    Plan,
    Repair,
    Section,
    Span,
    Unit,
    UnitKind,
)
from corpus.outline import (
    CHAPTERS,
    FURNITURE,
    MEASURE_LISTS,
    SECTIONS,
    ChapterHeading,
    Form,
    MeasureList,
    SectionHeading,
)
from corpus.paragraphs import Block, Line, make_blocks, make_paragraphs
from corpus.pieces import PieceMaker, joined
from corpus.rows import Row, cut_rows
from corpus.source import Source, page_finder
from corpus.spans import find_deadline, find_period, parse_deadline

_SECTION_NUMBER = re.compile(r"(\d(?:\.\d)?)\.? ")


class PlanParser:
    """Parses one source; holds the piece maker and the repairs it records."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._maker = PieceMaker(source)
        self._page_of = page_finder(source.page_starts)

    def parse(self) -> Plan:
        """The whole document.

        Raises:
            ValueError: The outline does not fit the text.
        """
        chapters = tuple(self._chapter(heading) for heading in CHAPTERS)
        furniture = tuple(
            Furniture(kind, self._maker.pieces([number]))
            for kind, lines in FURNITURE.items()
            for number in lines
        )
        units = [unit for chapter in chapters for unit in chapter.units]
        return Plan(
            chapters=chapters,
            furniture=furniture,
            repairs=(*self._maker.repairs, *_page_repairs()),
            page_starts=self._source.page_starts,
            sha256=self._source.sha256,
            _by_id=MappingProxyType({unit.unit_id: unit for unit in units}),
        )

    def _chapter(self, heading: ChapterHeading) -> Chapter:
        pieces = self._maker.pieces(_range(heading.lines)) if heading.lines else ()
        first = heading.lines[1] + 1 if heading.lines else 1
        sections = self._sections(heading.number)
        units = self._units(heading.number, first, heading.last_line, sections)
        return Chapter(
            number=heading.number,
            title=heading.title or joined(pieces),
            sections=tuple(section for _, section in sections),
            units=units,
            page=self._page_of(heading.lines[0]) if heading.lines else None,
            pieces=pieces,
        )

    def _sections(self, chapter: int) -> list[tuple[SectionHeading, Section]]:
        found: list[tuple[SectionHeading, Section]] = []
        for heading in SECTIONS:
            if heading.chapter != chapter:
                continue
            pieces = self._maker.pieces(_range(heading.lines))
            title = joined(pieces)
            match = _SECTION_NUMBER.match(title)
            number = match.group(1) if match else None
            name = number or f"{chr(ord('a') + sum(s.number is None for _, s in found))}"
            section = Section(
                section_id=f"ch{chapter}.s{name}",
                number=number,
                title=title[match.end() :] if match else title,
                level=heading.level,
                page=self._page_of(heading.lines[0]),
                pieces=pieces,
            )
            found.append((heading, section))
        return found

    def _units(
        self, chapter: int, first: int, last: int, sections: list[tuple[SectionHeading, Section]]
    ) -> tuple[Unit, ...]:
        lists = [measures for measures in MEASURE_LISTS if measures.chapter == chapter]
        taken = {n for measures in lists for n in _range(measures.lines)}
        heads = {n for heading, _ in sections for n in _range(heading.lines)}
        furniture = {n for lines in FURNITURE.values() for n in lines}
        stops = taken | heads | furniture
        units: list[Unit] = []
        narrative: list[int] = []
        lead_starts = {measures.lead_in[0] for measures in lists if measures.lead_in}
        count = 0

        def flush() -> None:
            nonlocal count
            if not narrative:
                return
            for block in make_blocks(make_paragraphs(self._lines(narrative))):
                count += 1
                units.append(self._paragraph(chapter, count, block, sections))
            narrative.clear()

        for number in range(first, last + 1):
            opened = next((measures for measures in lists if measures.lines[0] == number), None)
            if (number in stops and number not in FURNITURE["page number"]) or number in lead_starts:
                flush()
            if opened is not None:
                units.extend(self._actions(opened, units, sections))
            elif number not in stops:
                narrative.append(number)
        flush()
        return tuple(units)

    def _lines(self, numbers: list[int]) -> tuple[Line, ...]:
        """The non-blank lines among consecutive ones, with where blank lines stand."""
        source, furniture = self._source, FURNITURE["page number"]
        blank = {n for n in numbers if not source.line(n).strip()}
        return tuple(
            Line(
                number=n,
                text=self._maker.shown(n),
                after_blank=n - 1 in blank,
                before_blank=n + 1 in blank,
            )
            for n in numbers
            if n not in blank and n not in furniture
        )

    def _paragraph(
        self, chapter: int, count: int, block: Block, sections: list[tuple[SectionHeading, Section]]
    ) -> Unit:
        pieces = self._maker.paragraphs([[line.number for line in p.lines] for p in block.paragraphs])
        first, last = pieces[0].line, pieces[-1].line
        lead_in = None
        if block.lead_in:
            lead_in = joined(self._maker.pieces([line.number for line in block.lead_in.lines]))
        return Unit(
            unit_id=f"ch{chapter}.p{count}",
            kind=UnitKind.PARAGRAPH,
            chapter=chapter,
            section=_section_at(first, sections),
            text=joined(pieces),
            page=self._page_of(first),
            last_page=self._page_of(last),
            source_lines=(first, last),
            pieces=pieces,
            lead_in=lead_in,
        )

    def _actions(
        self, measures: MeasureList, before: list[Unit], sections: list[tuple[SectionHeading, Section]]
    ) -> list[Unit]:
        lead_in = self._lead_in(measures, sections)
        # A list without a lead-in of its own goes on with the recommendation above it.
        above = [u.measure for u in before if u.measure] if measures.name else []
        period = (find_period(lead_in) if lead_in else None) or (above[-1].period if above else None)
        addressees = above[0].addressees if above and not measures.lead_in else ()
        rows = cut_rows(self._maker, measures)
        if len(rows) != measures.count:
            raise ValueError(f"chapter {measures.chapter} {measures.name or ''}: {len(rows)} measures found")
        return [
            self._action(measures, row, index, lead_in, period, addressees, sections)
            for index, row in enumerate(rows, 1)
        ]

    def _lead_in(self, measures: MeasureList, sections: list[tuple[SectionHeading, Section]]) -> str | None:
        if measures.lead_in:
            return joined(self._maker.pieces(_range(measures.lead_in)))
        over = [
            section
            for heading, section in sections
            if heading.lines[1] < measures.lines[0] <= heading.last_line
        ]
        return over[-1].title if over else None

    def _action(
        self,
        measures: MeasureList,
        row: Row,
        index: int,
        lead_in: str | None,
        period: Span | None,
        addressees: tuple[str, ...],
        sections: list[tuple[SectionHeading, Section]],
    ) -> Unit:
        text = joined(row.pieces)
        everything = (*row.cells, *row.pieces)
        first, last = min(p.line for p in everything), max(p.line for p in everything)
        is_table = measures.form is Form.TABLE
        measure = Measure(
            list_name=measures.name,
            number=None if measures.form is Form.UNNUMBERED else index,
            deadline=parse_deadline(row.deadline) if row.deadline else find_deadline(text),
            period=period,
            executors=parse_executors(row.executors) if row.executors else (),
            executors_printed=row.executors,
            addressees=() if is_table else find_addressees(text, lead_in or "") or addressees,
        )
        return Unit(
            unit_id=_action_id(measures, index),
            kind=UnitKind.ACTION,
            chapter=measures.chapter,
            section=_section_at(first, sections),
            text=text,
            page=self._page_of(row.pieces[0].line),
            last_page=self._page_of(last),
            source_lines=(first, last),
            pieces=row.pieces,
            cells=row.cells,
            lead_in=lead_in,
            measure=measure,
        )


def _action_id(measures: MeasureList, index: int) -> str:
    """`ch18.a2`, `ch13.education.a3`, `ch16.a10.2`, `ch17.lawyers.m4`."""
    if measures.slug == "a10":
        return f"ch{measures.chapter}.a10.{index}"
    letter = "m" if measures.form is Form.UNNUMBERED else "a"
    return ".".join(part for part in (f"ch{measures.chapter}", measures.slug, f"{letter}{index}") if part)


def _section_at(line: int, sections: list[tuple[SectionHeading, Section]]) -> str | None:
    """The innermost section whose text holds a line."""
    inside = [section for heading, section in sections if heading.lines[0] <= line <= heading.last_line]
    return inside[-1].section_id if inside else None


def _range(lines: tuple[int, int]) -> range:
    return range(lines[0], lines[1] + 1)


def _page_repairs() -> Iterable[Repair]:
    """The two wrong page marks."""
    yield Repair("page", 3852, "", "page 65 begins", "page 64 prints its number above; the mark is missing")
    yield Repair("page", 6585, " 1st quarter", "no page begins", "page 107 prints its number 11 lines below")
    yield Repair("page", 6598, "", "page 108 begins", "page 107 prints its number two lines above")
