"""Turns parts into a PDF whose bytes depend on nothing but what is printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph
from reportlab.platypus.flowables import Flowable

from assistant.printing.about import AUTHOR, About
from assistant.printing.fonts import REGULAR, register_fonts
from assistant.printing.pdf import paragraph
from assistant.printing.styles import LINE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, SOFT

FOOTER_BOTTOM = 7 * mm
"""Nothing is printed lower: home printers cannot."""
NO_PADDING = (0, 0, 0, 0)
_FOOTER = ParagraphStyle("footer", fontName=REGULAR, fontSize=7.2, leading=8.6, textColor=SOFT)
_FOOTER_GAP = 1.2 * mm
_BESIDE_NOTICE = 3 * mm
_NUMBER = "   10 / 20"
"""As wide as a number can be."""

Story = Callable[[], list[Flowable]]
"""Makes the parts anew: laying them out uses them up."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that text runs through, in points from the lower left corner."""

    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The margins of a document, and how its text runs through a page."""

    margin: float = MARGIN
    head: float = 0
    """Height of what runs over all columns on the first page."""
    columns: int = 1
    between: float = 0
    """Room between columns."""
    one_page: bool = False
    """Whether it is meant for one page: then no room is kept for the number of the page."""

    @property
    def width(self) -> float:
        """Of what runs over all columns."""
        return PAGE_WIDTH - 2 * self.margin

    @property
    def column(self) -> float:
        """Width of one column."""
        return (self.width - (self.columns - 1) * self.between) / self.columns

    def areas(self, about: About, *, first: bool) -> list[Area]:
        """The areas of a page in reading order."""
        bottom = self.text_bottom(about)
        top = PAGE_HEIGHT - self.margin - (self.head if first else 0)
        heads = [Area(self.margin, top, self.width, self.head)] if first and self.head else []
        lefts = [self.margin + index * (self.column + self.between) for index in range(self.columns)]
        return heads + [Area(left, bottom, self.column, top - bottom) for left in lefts]

    def text_bottom(self, about: About) -> float:
        """Where text ends: above the notice, which takes one line or more."""
        return FOOTER_BOTTOM + self.footer(about).height + 2 * _FOOTER_GAP

    def footer(self, about: About) -> Paragraph:
        """The notice, laid out beside the day and the number."""
        made = paragraph(about.notice, _FOOTER)
        beside = about.day if self.one_page else about.day + _NUMBER
        room = stringWidth(beside, REGULAR, _FOOTER.fontSize) + _BESIDE_NOTICE
        made.wrap(self.width - room, PAGE_HEIGHT)
        return made


ONE_COLUMN = Layout()


def build_pdf(story: Story, about: About, layout: Layout = ONE_COLUMN) -> bytes:
    """The document, each page with its notice and, where there are several, its number."""
    target = BytesIO()
    document = _document(target, about, layout, total=count_pages(story, about, layout))
    document.build(story())
    return target.getvalue()


def count_pages(story: Story, about: About, layout: Layout = ONE_COLUMN) -> int:
    """How many pages the parts take."""
    document = _document(BytesIO(), about, layout, total=1)
    document.build(story(), canvasmaker=_Sketch)
    return document.page


class _Sketch(Canvas):
    """Lays out and writes nothing: fonts are embedded at the end, which takes the most time."""

    def save(self) -> None:
        """Lets the pages go."""


def _document(target: BytesIO, about: About, layout: Layout, *, total: int) -> BaseDocTemplate:
    register_fonts()
    document = BaseDocTemplate(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=about.title,
        author=AUTHOR,
        creator=AUTHOR,
        subject=about.notice,
        lang=about.language,
        invariant=1,
    )
    draw = partial(_draw_footer, about=about, layout=layout, total=total)
    first, later = (_frames(layout.areas(about, first=first)) for first in (True, False))
    document.addPageTemplates(
        [
            PageTemplate("first", first, onPage=draw, autoNextPageTemplate="later"),
            PageTemplate("later", later, onPage=draw),
        ]
    )
    return document


def _frames(areas: Sequence[Area]) -> list[Frame]:
    return [Frame(area.left, area.bottom, area.width, area.height, *NO_PADDING) for area in areas]


def _draw_footer(
    canvas: Canvas, document: BaseDocTemplate, *, about: About, layout: Layout, total: int
) -> None:
    canvas.setDateFormatter(lambda *_: about.printed.strftime("D:%Y%m%d000000Z"))
    left, right = layout.margin, layout.margin + layout.width
    notice = layout.footer(about)
    rule = FOOTER_BOTTOM + notice.height + _FOOTER_GAP
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(left, rule, right, rule)
    notice.drawOn(canvas, left, FOOTER_BOTTOM)
    canvas.setFont(REGULAR, _FOOTER.fontSize)
    canvas.setFillColor(SOFT)
    number = f"   {document.page} / {total}" if total > 1 and not layout.one_page else ""
    first_line = FOOTER_BOTTOM + notice.height - _FOOTER.fontSize
    canvas.drawRightString(right, first_line, f"{about.day}{number}")
    canvas.restoreState()
