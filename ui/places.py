"""Where a link points: a page of the Plan, and what to show there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import corpus
from corpus.model import Chapter, Plan, Unit

_SPAN = re.compile(r"(\d{1,6})-(\d{1,6})")
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Place:
    """A page opened at something."""

    page: int | None
    """5-124; None for the opening pages, whose number the source does not force."""
    anchor: str | None = None
    """Chapter, section or unit that the page is opened at."""
    mark: tuple[int, int] | None = None
    """The marked slice of that unit's text, as character offsets."""


def parse_place(plan: Plan, query: Mapping[str, str]) -> Place | None:
    """The place a query string names, or None where it names none that exists."""
    if "unit" in query:
        return _unit_place(plan, query["unit"], query.get("quote", ""))
    if "section" in query:
        return _section_place(plan, query["section"])
    if "chapter" in query:
        return _chapter_place(plan, query["chapter"])
    return _page_place(plan, query.get("page", ""))


def names_place(query: Mapping[str, str]) -> bool:
    """Whether a query string asks for a place at all."""
    return any(key in query for key in ("unit", "section", "chapter", "page"))


def last_page(plan: Plan) -> int:
    """Number of the Plan's last page."""
    return max(plan.page_starts)


def neighbours(plan: Plan, page: int | None) -> tuple[int | None, int | None]:
    """The `page=` numbers of the page before and after; None where there is none.

    0 stands for the opening pages.
    """
    numbers = [0, *sorted(plan.page_starts)]
    at = numbers.index(page or 0)
    before = numbers[at - 1] if at else None
    return before, numbers[at + 1] if at + 1 < len(numbers) else None


def _unit_place(plan: Plan, unit_id: str, quote: str) -> Place | None:
    unit = plan.find_unit(unit_id.strip().lower())
    if unit is None:
        return None
    span = _SPAN.fullmatch(quote)
    start, end = (int(span[1]), int(span[2])) if span else (0, len(unit.text))
    if not start < end <= len(unit.text):
        start, end = 0, len(unit.text)
    return Place(_page_of_slice(plan, unit, start, end), unit.unit_id, (start, end))


def _page_of_slice(plan: Plan, unit: Unit, start: int, end: int) -> int | None:
    """The page on which a slice of a unit begins."""
    lines = corpus.locate(unit, unit.text[start:end].strip())
    return corpus.page_of(plan, lines[0]) if lines else unit.page


def _section_place(plan: Plan, section_id: str) -> Place | None:
    wanted = section_id.strip().lower()
    sections = (section for chapter in plan.chapters for section in chapter.sections)
    return next((Place(s.page, s.section_id) for s in sections if s.section_id == wanted), None)


def _chapter_place(plan: Plan, number: str) -> Place | None:
    chapter = parse_chapter(plan, number)
    return Place(chapter.page, f"ch{chapter.number}") if chapter else None


def parse_chapter(plan: Plan, number: str) -> Chapter | None:
    """The chapter of that number, or None where there is none."""
    if not _NUMBER.fullmatch(number) or int(number) >= len(plan.chapters):
        return None
    return plan.chapter(int(number))


def _page_place(plan: Plan, page: str) -> Place | None:
    if not _NUMBER.fullmatch(page) or int(page) > last_page(plan):
        return None
    # The first pages cannot be told apart in the source: they are opened as one.
    return Place(int(page) if int(page) in plan.page_starts else None)
