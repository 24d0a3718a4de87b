"""What stands on a card, from its head to its last list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import FrameBreak, Paragraph, Table, TableStyle
from reportlab.platypus.flowables import Flowable

from assistant.cards import CardSheet, SheetBody, SheetLine, SheetSection
from assistant.exports.citation import PLAN_TITLES
from assistant.kinds import tell_kinds
from assistant.labels import date_text
from assistant.printing.fonts import to_markup
from assistant.printing.pdf import (
    box,
    bullets,
    gap,
    heading,
    labelled,
    padding,
    paragraph,
    quoted,
    signed,
    unbroken,
)
from assistant.printing.pdf_document import Layout
from assistant.printing.qr import QrCode
from assistant.printing.styles import Styles
from assistant.printing.words import PRINT_WORDS, PrintWords
from assistant.types import KindRun
from corpus.editorial import StatementKind

QR_SIDE = 22 * mm
"""A module is over half a millimetre then: read by an old telephone from a hand's length."""
CODE_COLUMN = 32 * mm
"""Wider than the code, so that most addresses take two lines."""
NEW_LINE = "\n"


@dataclass(frozen=True, slots=True)
class CardPrint:
    """One try at a card: what it shows, and in which sizes."""

    sheet: CardSheet
    address: str
    styles: Styles
    tight: bool = False
    """Narrow margins, no room between items, the place of a quotation in its last line."""

    @property
    def words(self) -> PrintWords:
        """The fixed words in the card's language."""
        return PRINT_WORDS[self.sheet.language]

    @property
    def sign_room(self) -> float:
        """Room for a sign at the left of its paragraph, as a share of the type."""
        return 0.95 if self.tight else 1.25

    @property
    def margin(self) -> float:
        """Of the paper."""
        return 7 * mm if self.tight else 13 * mm

    @property
    def between(self) -> float:
        """Between columns."""
        return 4 * mm if self.tight else 8 * mm

    @property
    def after(self) -> float:
        """Between one item and the next."""
        sizes = self.styles.sizes
        return 0.5 * sizes.plain * sizes.air


def card_layout(card: CardPrint) -> Layout:
    """Two columns, under the head on the first page."""
    layout = Layout(margin=card.margin, columns=2, between=card.between, one_page=card.tight)
    _, height = _head(card, layout.width).wrap(layout.width, layout.width)
    return replace(layout, head=height + (1.5 * mm if card.tight else 4 * mm))


def card_story(card: CardPrint) -> list[Flowable]:
    """The parts of a card, in reading order."""
    sheet, words, styles = card.sheet, card.words, card.styles
    parts: list[Flowable] = [_head(card, card_layout(card).width), FrameBreak()]
    for section in sheet.sections:
        parts += _under(section.title, _lines(section, card), styles)
    parts += _under(words.bodies, _bodies(card), styles)
    parts += _under(words.contacts, _contacts(card), styles)
    return [*parts, *_under(words.silent, bullets(sheet.silent, styles.bullet), styles)]


def _under(title: str, parts: list[Flowable], styles: Styles) -> list[Flowable]:
    """Parts under their heading; no heading where there are none."""
    return [*heading(title, styles), *parts] if parts else []


def _head(card: CardPrint, width: float) -> Table:
    """Title, warning and signs; beside them the code and, under it, its address."""
    words, styles = card.words, card.styles
    column = width - CODE_COLUMN
    room = 0.4 * styles.title.fontSize * styles.sizes.air
    told = [
        paragraph(PLAN_TITLES[card.sheet.language], styles.small),
        paragraph(card.sheet.title, styles.title),
        paragraph(card.sheet.intro, styles.plain),
        gap(room),
        box([paragraph(words.warning, styles.strong)], width=column, room=0.9 * room),
        gap(room),
        _legend(card),
        paragraph(words.how_to_read, styles.small),
    ]
    small = ParagraphStyle("address", styles.small, fontSize=6.5, leading=7.6, alignment=TA_CENTER)
    code = [QrCode(card.address, side=QR_SIDE), paragraph(card.address.replace("?", "\n?", 1), small)]
    head = Table([[told, code]], colWidths=[column, CODE_COLUMN])
    head.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                *padding(0),
                ("ALIGN", (1, 0), (1, 0), "CENTER"),
                ("LEFTPADDING", (1, 0), (1, 0), 3 * mm),
            ]
        )
    )
    return head


def _legend(card: CardPrint) -> Table:
    """What the two signs mean, side by side."""
    words, style = card.words, card.styles.small
    told = ParagraphStyle("legend", style, leftIndent=1.25 * style.fontSize)
    cells = [
        signed(to_markup(text), told, filled=filled)
        for filled, text in ((True, words.guarantee), (False, words.otherwise))
    ]
    widths = [
        stringWidth(text, style.fontName, style.fontSize) + 2.5 * style.fontSize
        for text in (words.guarantee, words.otherwise)
    ]
    made = Table([cells], colWidths=widths, hAlign="LEFT")
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *padding(0)]))
    return made


def _lines(section: SheetSection, card: CardPrint) -> list[Flowable]:
    return [part for line in section.lines for part in _said(to_markup(line.plain), line, card)]


def _bodies(card: CardPrint) -> list[Flowable]:
    told = ((body, f"<b>{to_markup(body.name)}.</b> {to_markup(body.plain)}") for body in card.sheet.bodies)
    return [part for body, markup in told for part in _said(markup, body, card)]


def _said(markup: str, line: SheetLine | SheetBody, card: CardPrint) -> list[Flowable]:
    """Sign and plain words; the quotation with its place and what it is."""
    styles = card.styles
    room = card.sign_room * styles.sizes.plain
    # Plain words stay with the quotation; only on a tight card it may run over a column's end.
    told = ParagraphStyle("told", styles.plain, leftIndent=room, keepWithNext=int(not card.tight))
    kinds = tell_kinds(line.kinds, card.sheet.language)
    place = unbroken(line.citation.locator)
    return [
        signed(markup, told, filled=_is_guarantee(line.kinds)),
        *_quotation(line.citation.quote, f"{place}. {kinds}" if kinds else place, card, indent=room),
    ]


def _quotation(quote: str, place: str, card: CardPrint, *, indent: float) -> list[Flowable]:
    styles = card.styles
    small = ParagraphStyle("place", styles.small, leftIndent=indent, spaceAfter=card.after)
    italic = ParagraphStyle("quote", styles.quote, leftIndent=indent, keepWithNext=1)
    if not card.tight:
        return [paragraph(quoted(quote), italic), paragraph(place, small)]
    run = ParagraphStyle("run", italic, keepWithNext=0, spaceAfter=card.after, allowWidows=0, allowOrphans=0)
    told = f'<font name="{small.fontName}" size="{small.fontSize}">{to_markup(place)}</font>'
    return [Paragraph(f"{to_markup(quoted(quote).replace(NEW_LINE, ' '))} {told}", run)]


def _is_guarantee(kinds: Sequence[KindRun]) -> bool:
    """Whether the whole quotation is one: a half would promise too much."""
    return bool(kinds) and all(run.kind is StatementKind.GUARANTEE for run in kinds)


def _contacts(card: CardPrint) -> list[Flowable]:
    """Whom the operator of this copy names, and when they were last tried."""
    sheet, words, styles = card.sheet, card.words, card.styles
    if not sheet.contacts:
        return []
    parts: list[Flowable] = []
    for contact in sheet.contacts:
        facts = ((words.phone, contact.phone), (words.address, contact.address))
        parts.append(paragraph(contact.name, styles.strong))
        parts += [labelled(label, value, styles.plain) for label, value in facts if value]
        parts += [paragraph(contact.note, styles.plain)] if contact.note else []
    day = sheet.contacts_updated
    checked = words.contacts_date.format(date=date_text(day, sheet.language)) if day else ""
    return [*parts, paragraph(f"{words.contacts_from} {checked}".strip(), styles.small)]
