"""How Word documents look: the same calm page as the PDF's."""

from typing import cast

from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FONT = "Calibri"
"""Has the Kazakh letters; where it is missing, its stand-in Carlito has them too."""
FOOTER_SIZE = Pt(8.5)
NOTE = "Plan Note"
PLACE = "Plan Place"
ACCENT = RGBColor(0x0B, 0x55, 0x63)
SOFT = RGBColor(0x3F, 0x47, 0x4D)
INK = RGBColor(0x16, 0x19, 0x1C)
WASH = "F0EFEA"

_HEADINGS = {"Heading 1": (Pt(20), Pt(0)), "Heading 2": (Pt(14), Pt(20)), "Heading 3": (Pt(12), Pt(12))}
"""Size, and room above."""
_AFTER_BORDER = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
"""What the format wants behind a border, in a style's paragraph properties."""


def add_styles(document: DocumentType) -> None:
    """Sets the styles that the parts use."""
    normal = _style(document, "Normal")
    normal.font.name, normal.font.size, normal.font.color.rgb = FONT, Pt(11), INK
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for name, (size, before) in _HEADINGS.items():
        _set_heading(_style(document, name), size, before)
    quote = _style(document, "Quote")
    quote.font.italic, quote.font.color.rgb = True, INK
    quote.paragraph_format.left_indent, quote.paragraph_format.space_after = Pt(12), Pt(3)
    _mark(quote, side="left", color=str(ACCENT))
    place = add_style(document, PLACE)
    place.font.size, place.font.color.rgb = Pt(9.5), SOFT
    place.paragraph_format.left_indent = Pt(12)
    note = add_style(document, NOTE)
    note.paragraph_format.space_before = note.paragraph_format.space_after = Pt(6)
    _mark(note, side="left", color="8F979B", ground=WASH)


def _style(document: DocumentType, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", document.styles[name])


def add_style(document: DocumentType, name: str) -> ParagraphStyle:
    """A new style of paragraphs, based on that of plain text."""
    made = cast("ParagraphStyle", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    made.base_style = document.styles["Normal"]
    return made


def _set_heading(style: ParagraphStyle, size: Length, before: Length) -> None:
    # The theme's font would win over the one that is named.
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in fonts.attrib if "Theme" in name or name.endswith("theme")]:
        del fonts.attrib[name]
    style.font.name, style.font.size, style.font.color.rgb = FONT, size, ACCENT
    style.paragraph_format.space_before, style.paragraph_format.space_after = before, Pt(4)


def _mark(style: ParagraphStyle, *, side: str, color: str, ground: str | None = None) -> None:
    """A bar at a side of the paragraphs of a style, and a ground under them."""
    properties = style.element.get_or_add_pPr()
    borders = OxmlElement("w:pBdr")
    bar = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", color)):
        bar.set(qn(f"w:{name}"), value)
    borders.append(bar)
    properties.insert_element_before(borders, *_AFTER_BORDER)
    if ground:
        shading = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", ground)):
            shading.set(qn(f"w:{name}"), value)
        properties.insert_element_before(shading, *_AFTER_BORDER[1:])
