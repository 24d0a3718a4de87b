"""How prints look: colours that stay legible in black and white, sizes, paragraph styles."""

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from assistant.printing.fonts import BOLD, ITALIC, REGULAR, register_fonts

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 12 * mm
"""Office printers leave 4-6 mm blank; the rest is for the thumb."""
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN

INK = HexColor("#16191c")
SOFT = HexColor("#3f474d")
"""Of small print: 9 to 1 against white, so that a poor photocopy still shows it."""
ACCENT = HexColor("#0b5563")
LINE = HexColor("#8f979b")
WASH = HexColor("#f0efea")


LEADING = 1.27
"""Height of a line, as a multiple of its type; Noto Sans is tall."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes in points."""

    plain: float
    """Of plain words, the text that is read first."""
    quote: float
    """Of quotations."""
    leading: float = LEADING
    """Under 1.1 the accents of a line touch the line above."""

    @property
    def small(self) -> float:
        """Of the place and the kind of a quotation."""
        return 0.9 * self.quote

    @property
    def air(self) -> float:
        """Room between paragraphs, as a share of the usual: it closes up together with the lines."""
        return (self.leading - 1) / (LEADING - 1)


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a print."""

    sizes: Sizes
    title: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    plain: ParagraphStyle
    strong: ParagraphStyle
    quote: ParagraphStyle
    small: ParagraphStyle
    bullet: ParagraphStyle
    head_cell: ParagraphStyle
    cell: ParagraphStyle


DEFAULT_SIZES = Sizes(plain=10.5, quote=9.5)


def make_styles(sizes: Sizes = DEFAULT_SIZES) -> Styles:
    """The styles that belong to a set of sizes."""
    register_fonts()
    plain = sizes.plain
    return Styles(
        sizes=sizes,
        title=_style(sizes, BOLD, 2 * plain, after=0.3),
        heading=_style(sizes, BOLD, 1.15 * plain, before=0.9, color=ACCENT),
        subheading=_style(sizes, BOLD, plain, before=0.5, after=0.15),
        plain=_style(sizes, REGULAR, plain, after=0.15),
        strong=_style(sizes, BOLD, plain, after=0.1),
        quote=_style(sizes, ITALIC, sizes.quote, after=0.1),
        small=_style(sizes, REGULAR, sizes.small, color=SOFT),
        bullet=_style(sizes, REGULAR, plain, after=0.2, indent=1.1),
        head_cell=_style(sizes, BOLD, sizes.quote, color=ACCENT),
        cell=_style(sizes, REGULAR, sizes.quote),
    )


def _style(
    sizes: Sizes,
    font: str,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
    color: Color = INK,
) -> ParagraphStyle:
    """A paragraph style; all measures but the size are multiples of the size."""
    return ParagraphStyle(
        f"{font}-{size}",
        fontName=font,
        fontSize=size,
        bulletFontName=font,
        bulletFontSize=size,
        leading=size * sizes.leading,
        spaceBefore=size * before * sizes.air,
        spaceAfter=size * after * sizes.air,
        leftIndent=size * indent,
        textColor=color,
        splitLongWords=1,
    )
