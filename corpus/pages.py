"""The Plan page by page, for a reader that shows a place as it stands in print."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from corpus.model import Piece, Plan, Unit
from corpus.pieces import joined
from corpus.source import page_of_line

BlockKind = Literal["chapter", "section", "unit", "divider"]


@dataclass(frozen=True, slots=True)
class PageBlock:
    """What stands on one page of a heading or a unit."""

    kind: BlockKind
    anchor: str
    """Chapter (`ch18`), section or unit id; `line4711` for a divider."""
    unit_id: str | None
    text: str
    """The part of its text that stands on this page."""
    starts_here: bool
    """Whether its first words stand on this page."""
    ends_here: bool
    number: str = ""
    """Of an action: its number as printed, `2.`; empty on a page it only goes on to."""
    deadline: str = ""
    executors: str = ""


def page_blocks(plan: Plan, page: int | None) -> tuple[PageBlock, ...]:
    """The headings and units of a page, in order.

    Args:
        plan: The Plan.
        page: 5-124; None for the blurb before the Foreword.
    """
    return _by_page(plan).get(page, ())


@lru_cache(maxsize=2)
def _by_page(plan: Plan) -> dict[int | None, tuple[PageBlock, ...]]:
    placed: list[tuple[int, int | None, PageBlock]] = []
    for chapter in plan.chapters:
        placed.extend(_heading(plan, "chapter", f"ch{chapter.number}", chapter.pieces))
        for section in chapter.sections:
            placed.extend(_heading(plan, "section", section.section_id, section.pieces))
        for unit in chapter.units:
            placed.extend(_unit(plan, unit))
    for thing in plan.furniture:
        if thing.kind in {"divider", "signature"}:
            line = thing.pieces[0].line
            block = PageBlock(
                "divider", f"line{line}", None, joined(thing.pieces), starts_here=True, ends_here=True
            )
            placed.append((line, page_of_line(plan.page_starts, line), block))
    pages: dict[int | None, list[PageBlock]] = {}
    for _, page, block in sorted(placed, key=lambda entry: entry[0]):
        pages.setdefault(page, []).append(block)
    return {page: tuple(blocks) for page, blocks in pages.items()}


def _heading(
    plan: Plan, kind: BlockKind, anchor: str, pieces: tuple[Piece, ...]
) -> list[tuple[int, int | None, PageBlock]]:
    if not pieces:
        return []
    line = pieces[0].line
    block = PageBlock(kind, anchor, None, joined(pieces), starts_here=True, ends_here=True)
    return [(line, page_of_line(plan.page_starts, line), block)]


def _unit(plan: Plan, unit: Unit) -> list[tuple[int, int | None, PageBlock]]:
    """A block for every page the unit's words or cells stand on."""
    parts: dict[int | None, list[Piece]] = {}
    for piece in unit.pieces:
        parts.setdefault(page_of_line(plan.page_starts, piece.line), []).append(piece)
    pages = list(parts)
    measure = unit.measure
    executors = (measure.executors_printed or "") if measure else ""
    blocks: list[tuple[int, int | None, PageBlock]] = []
    for position, page in enumerate(pages):
        last = position + 1 == len(pages)
        block = PageBlock(
            kind="unit",
            anchor=unit.unit_id,
            unit_id=unit.unit_id,
            text=joined(tuple(parts[page])),
            starts_here=position == 0,
            ends_here=last,
            number=unit.cells[0].printed if unit.cells and position == 0 else "",
            deadline=measure.deadline.printed if last and measure and measure.deadline else "",
            executors=executors if last else "",
        )
        blocks.append((parts[page][0].line, page, block))
    return blocks
