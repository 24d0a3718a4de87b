"""A training pack as a PDF to print: each part on sheets of its own, for participants first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from types import MappingProxyType

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak
from reportlab.platypus.flowables import Flowable

from assistant.packs.types import Pack
from assistant.printing.about import About
from assistant.printing.pack_cases import answers_story, cases_story
from assistant.printing.pack_outline import PRINT_PARTS, PrintPart, pack_about
from assistant.printing.pack_parts import PackPrint, handout_story, notes_story, session_story
from assistant.printing.pack_quiz import key_story, quiz_story
from assistant.printing.pdf import paragraph
from assistant.printing.pdf_document import Layout, build_pdf, count_pages
from assistant.printing.styles import PAGE_HEIGHT, Sizes, make_styles

SIZES = (Sizes(plain=11, quote=9.5), Sizes(plain=10.5, quote=9.5), Sizes(plain=10, quote=9))
"""A smaller one is taken where it spares paper."""
LAYOUT = Layout(margin=17 * mm)
"""Wide enough for holes and a staple."""

_STORIES: Mapping[PrintPart, Callable[[PackPrint], list[Flowable]]] = MappingProxyType(
    {
        "session": session_story,
        "handout": handout_story,
        "cases": cases_story,
        "quiz": quiz_story,
        "key": key_story,
        "answers": answers_story,
        "notes": notes_story,
    }
)
_ON_NEW_SHEET: frozenset[PrintPart] = frozenset({"handout", "cases", "quiz", "key"})
"""Begin on an odd page: printed on both sides, no handout has a card on its back, and no quiz its key."""
_SPARED: Mapping[PrintPart, int] = MappingProxyType(
    {"session": 2, "handout": 2, "cases": 2, "quiz": 2, "notes": 1}
)
"""Pages that a smaller type must spare: a sheet where a part begins one. What is read at a desk stays large."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A part, as it is drawn and where it stands."""

    part: PrintPart
    sheet: PackPrint
    first: int
    last: int


def pack_to_pdf(pack: Pack, *, printed: date) -> bytes:
    """The pack on A4; the same input gives the same bytes.

    Args:
        pack: In the language of its request.
        printed: The day that the print bears.
    """
    about = pack_about(pack, printed)
    placed = _place(pack, about)
    pages = {each.part: (each.first, each.last) for each in placed}
    placed = [replace(each, sheet=replace(each.sheet, pages=pages)) for each in placed]
    return build_pdf(partial(_whole, placed), about, LAYOUT)


def _place(pack: Pack, about: About) -> list[_Placed]:
    """The parts one after the other, each in its type."""
    placed: list[_Placed] = []
    last = 0
    for part in PRINT_PARTS:
        sheet, length = _fit(part, pack, about)
        first = last + 1 + (last % 2 if part in _ON_NEW_SHEET else 0)
        last = first + length - 1
        placed.append(_Placed(part, sheet, first, last))
    return placed


def _fit(part: PrintPart, pack: Pack, about: About) -> tuple[PackPrint, int]:
    """A part in the largest type that needs no more paper than a smaller one, and its pages."""
    height = PAGE_HEIGHT - LAYOUT.margin - LAYOUT.text_bottom(about)
    unplaced = dict.fromkeys(PRINT_PARTS, (1, 1))
    tried = []
    for sizes in SIZES if part in _SPARED else SIZES[:1]:
        sheet = PackPrint(pack, make_styles(sizes), LAYOUT.width, height, unplaced)
        tried.append((sheet, count_pages(partial(_STORIES[part], sheet), about, LAYOUT)))
    return min(tried, key=lambda each: -(-each[1] // _SPARED.get(part, 1)))


def _whole(placed: list[_Placed]) -> list[Flowable]:
    """All parts, with an empty page where the next one needs a new sheet."""
    parts: list[Flowable] = []
    last = 0
    for each in placed:
        sheet = each.sheet
        if each.first == last + 2:
            parts += [PageBreak(), paragraph(sheet.print_words.left_empty, sheet.styles.small)]
        parts += [PageBreak()] if last else []
        parts += _STORIES[each.part](sheet)
        last = each.last
    return parts
