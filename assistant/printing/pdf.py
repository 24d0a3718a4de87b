"""The parts of a PDF: paragraphs, quotations, lists, tables, boxes and signs."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle
from reportlab.platypus.flowables import Flowable, HRFlowable

from assistant.printing.fonts import to_markup
from assistant.printing.styles import ACCENT, INK, LINE, TEXT_WIDTH, WASH, Styles

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
BULLET = "•"
SIGN_SIDE = 0.68
"""Of a sign, as a share of the type beside it: nearly the height of its capitals."""
SIGN_STROKES = 7
"""Widths of its stroke that make up its side."""
CELL = 4
"""Points between the lines of a table and what stands in it."""


class SignedParagraph(Paragraph):
    """A paragraph with a square in its left margin: filled, or outlined.

    Drawn, as the font has no such characters. The paragraph's style leaves the room for it.
    """

    filled: bool | None = None
    """None for the rest of a paragraph that was split: the sign stands at its beginning."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """Its parts, where it runs over the end of a column."""
        parts: list[Flowable] = super().split(width, height)
        for first in parts[:1]:
            if isinstance(first, SignedParagraph):
                first.filled = self.filled
        return parts

    def draw(self) -> None:
        """Draws the text, and the square with its foot on the first base line."""
        super().draw()
        if self.filled is None:
            return
        style = self.style
        side = SIGN_SIDE * style.fontSize
        stroke = side / SIGN_STROKES
        base = self.height - style.fontSize
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(stroke)
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        inner = side - stroke
        canvas.rect(stroke / 2, base + stroke / 2, inner, inner, stroke=1, fill=int(self.filled))
        canvas.restoreState()


def signed(markup: str, style: ParagraphStyle, *, filled: bool) -> SignedParagraph:
    """A paragraph with its sign, from text that is markup already."""
    made = SignedParagraph(markup, style)
    made.filled = filled
    return made


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """A text of ours or of the Plan, in a style."""
    return Paragraph(to_markup(text), style)


def labelled(label: str, text: str, style: ParagraphStyle) -> Paragraph:
    """`**Label:** text`, in a style."""
    return Paragraph(f"<b>{to_markup(label)}:</b> {to_markup(text)}", style)


def heading(text: str, styles: Styles) -> list[Flowable]:
    """A heading with a rule under it; it stays with what follows."""
    style = ParagraphStyle("kept", styles.heading, keepWithNext=1, spaceAfter=0)
    size = style.fontSize
    rule = HRFlowable("100%", 0.7, color=ACCENT, spaceBefore=1, spaceAfter=size * styles.sizes.air / 2.5)
    rule.keepWithNext = 1
    return [paragraph(text, style), rule]


def bullets(texts: Sequence[str], style: ParagraphStyle) -> list[Flowable]:
    """A list."""
    return [Paragraph(to_markup(text), style, bulletText=BULLET) for text in texts]


def numbered(texts: Sequence[str], style: ParagraphStyle) -> list[Flowable]:
    """A list with numbers from 1."""
    return [
        Paragraph(to_markup(text), style, bulletText=f"{number}.")
        for number, text in enumerate(texts, start=1)
    ]


def unbroken(place: str) -> str:
    """A locator that breaks after its commas only: a number stays with its word."""
    return place.replace(" ", NO_BREAK_SPACE).replace(f",{NO_BREAK_SPACE}", ", ")


def quoted(quote: str) -> str:
    """The Plan's words between quotation marks; they are English on every page."""
    return f"“{quote}”"


def quote_block(quote: str, place: str, styles: Styles, *, width: float = TEXT_WIDTH) -> Table:
    """A quotation with its place, and what else is told of it, under it; a bar at its left."""
    parts = [[paragraph(quoted(quote), styles.quote)], [paragraph(place, styles.small)]]
    made = Table(parts, colWidths=[width], splitInRow=1)
    bar = ("LINEBEFORE", (0, 0), (0, -1), 2, ACCENT)
    made.setStyle(TableStyle([bar, *padding(1), ("LEFTPADDING", (0, 0), (-1, -1), 2 * CELL)]))
    return made


def padding(points: float) -> list[tuple[str, tuple[int, int], tuple[int, int], float]]:
    """The same room on all sides of every cell."""
    return [(f"{side}PADDING", (0, 0), (-1, -1), points) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]


def box(parts: Sequence[Flowable], *, width: float, washed: bool = False, room: float = 7) -> Table:
    """Parts in a frame; washed ones stand on a light ground without one."""
    table = Table([[list(parts)]], colWidths=[width], splitInRow=1)
    ground = ("BACKGROUND", (0, 0), (-1, -1), WASH) if washed else ("BOX", (0, 0), (-1, -1), 0.9, INK)
    table.setStyle(TableStyle([ground, *padding(room)]))
    return table


def table(rows: Sequence[Sequence[str]], widths: Sequence[float], styles: Styles) -> Table:
    """A table with a head row, which is repeated on every page it runs over."""
    head, *body = rows
    cells = [[paragraph(text, styles.head_cell) for text in head]]
    cells += [[paragraph(text, styles.cell) for text in row] for row in body]
    made = Table(cells, colWidths=list(widths), repeatRows=1)
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
                *padding(CELL),
            ]
        )
    )
    return made


def gap(height: float) -> Spacer:
    """Empty room, in points."""
    return Spacer(1, height)
