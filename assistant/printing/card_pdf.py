"""A card to hold in the hand: one A4 page where the text allows it, as a PDF or a picture."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from assistant.cards import CardSheet
from assistant.printing.about import About
from assistant.printing.card_parts import CardPrint, card_layout, card_story
from assistant.printing.pdf_document import build_pdf, count_pages
from assistant.printing.picture import pdf_to_png
from assistant.printing.styles import Sizes, make_styles

ROOMY = (
    Sizes(11.5, 10),
    Sizes(11, 9.5),
    Sizes(10.5, 9.5),
    Sizes(10.5, 9),
    Sizes(10, 9),
    Sizes(10, 8.5, leading=1.25),
    Sizes(9.5, 8.5, leading=1.22),
)
"""Tried from the largest."""
SMALLEST = Sizes(9, 8, leading=1.2)
"""Below it a person without glasses reads nothing."""
TIGHT = (
    Sizes(9.5, 8.5, leading=1.2),
    Sizes(9.5, 8.5, leading=1.15),
    *(replace(SMALLEST, leading=leading) for leading in (1.22, 1.18, 1.15, 1.12, 1.1)),
)
"""Tried after them for a single page: lines closer together, margins as narrow as printers allow."""


def card_to_pdf(sheet: CardSheet, address: str, *, printed: date) -> bytes:
    """The card in the largest type that fits one page, else on two; the same input, the same bytes.

    Args:
        sheet: The card in a language.
        address: Of the card on the page; printed, and drawn as a QR code.
        printed: The day that the print bears.
    """
    about = About(sheet.title, sheet.language, printed, sheet.notice)
    roomy = [CardPrint(sheet, address, make_styles(sizes)) for sizes in ROOMY]
    tight = [CardPrint(sheet, address, make_styles(sizes), tight=True) for sizes in TIGHT]
    smallest = CardPrint(sheet, address, make_styles(SMALLEST))
    card = _fitting([*roomy, *tight], about, pages=1) or _fitting(roomy, about, pages=2) or smallest
    return build_pdf(partial(card_story, card), about, card_layout(card))


def card_to_png(sheet: CardSheet, address: str, *, printed: date) -> bytes:
    """The same print as a picture, its pages under each other."""
    return pdf_to_png(card_to_pdf(sheet, address, printed=printed))


def _fitting(cards: Iterable[CardPrint], about: About, *, pages: int) -> CardPrint | None:
    """The first card that takes no more pages."""
    for card in cards:
        if count_pages(partial(card_story, card), about, card_layout(card)) <= pages:
            return card
    return None
