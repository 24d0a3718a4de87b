"""What a pack in Word is made of: styles, heads of parts, lines with their quotations, notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from docx.document import Document as DocumentType
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from assistant.exports.docx_marks import QUOTE_TAG, set_language
from assistant.exports.table import clean_xml
from assistant.packs.types import Pack, PackLine
from assistant.packs.wording import PackWords
from assistant.packs.words import PACK_WORDS
from assistant.printing.docx import add_bullets, add_heading
from assistant.printing.docx_styles import FOOTER_SIZE, PLACE, add_style
from assistant.printing.pack_outline import (
    PrintPart,
    closing_notes,
    lost_note,
    part_lines,
    part_title,
    short_title,
    unrepeated,
)
from corpus.languages import Language

PLAIN = "Pack Plain Words"
KIND = "Pack Kind"
ASKED = "Pack Question"
OPTION = "Pack Option"
TOPIC = "Pack Small Print"
WRITING = "Pack Line To Write On"
_INDENT = Pt(12)
"""Of what stands beside a quotation, as of the quotation."""
_LETTER = Cm(0.8)
"""Room for the letter of an option."""
TEXT_WIDTH = Cm(16.6)
"""Of A4 between the margins."""
EDGE = Cm(1.9)
"""Above and below the text: two case cards stand on a page."""
AFTER_BORDER = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
"""What the format wants behind a border, in a style's paragraph properties."""
LINE_SPACING = 1.05
"""A pack is copied for a whole room: air costs sheets."""


@dataclass(frozen=True, slots=True)
class DocxPack:
    """A pack, and the document that it is written into."""

    document: DocumentType
    pack: Pack

    @property
    def language(self) -> Language:
        """Of everything but the quotations."""
        return self.pack.request.language

    @property
    def words(self) -> PackWords:
        """The words of packs in that language."""
        return PACK_WORDS[self.language]


def add_pack_styles(document: DocumentType) -> None:
    """Sets the page and adds the styles of a pack, so that a trainer can change each in one place."""
    cast("ParagraphStyle", document.styles["Normal"]).paragraph_format.line_spacing = LINE_SPACING
    section = document.sections[0]
    section.top_margin = section.bottom_margin = EDGE
    plain = add_style(document, PLAIN)
    plain.font.size = Pt(12)
    plain.paragraph_format.space_before, plain.paragraph_format.space_after = Pt(10), Pt(2)
    kind = add_style(document, KIND)
    kind.font.bold, kind.font.size = True, Pt(9.5)
    kind.paragraph_format.left_indent, kind.paragraph_format.space_after = _INDENT, Pt(2)
    asked = add_style(document, ASKED)
    asked.font.bold = True
    asked.paragraph_format.space_before, asked.paragraph_format.space_after = Pt(12), Pt(2)
    for style in (plain, kind, asked):
        style.paragraph_format.keep_with_next = True
    writing = add_style(document, WRITING)
    writing.font.size = Pt(9.5)
    writing.paragraph_format.space_before = Pt(12)
    _rule(writing)
    topic = add_style(document, TOPIC)
    topic.font.size = Pt(9.5)
    option = add_style(document, OPTION)
    option.paragraph_format.left_indent, option.paragraph_format.first_line_indent = 2 * _LETTER, -_LETTER
    option.paragraph_format.space_after = Pt(2)
    option.paragraph_format.tab_stops.add_tab_stop(Length(2 * _LETTER))


def _rule(style: ParagraphStyle) -> None:
    """A line under each paragraph of a style."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "8F979B")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    style.element.get_or_add_pPr().insert_element_before(borders, *AFTER_BORDER)


def add_page_count(document: DocumentType) -> None:
    """Writes ` / 12` behind the number at the foot of each page; the two stay on one line."""
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run("\N{NO-BREAK SPACE}/\N{NO-BREAK SPACE}").font.size = FOOTER_SIZE
    for kind, text in (("begin", ""), ("", "NUMPAGES"), ("end", "")):
        run = footer.add_run()
        run.font.size = FOOTER_SIZE
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = text
        run.element.append(mark)


def start_part(made: DocxPack, part: PrintPart) -> None:
    """A part's title on a new page, and what explains a sign that the part holds."""
    heading = add_heading(made.document, part_title(part, made.language))
    heading.paragraph_format.page_break_before = True
    made.document.add_paragraph(clean_xml(short_title(made.pack)), style=TOPIC)
    lost = lost_note(part_lines(made.pack, part), made.language)
    if lost:
        made.document.add_paragraph(lost, style=TOPIC)


def add_lines(made: DocxPack, lines: Sequence[PackLine]) -> None:
    """Lines under each other."""
    for line in unrepeated(lines):
        _add_line(made, line)


def _add_line(made: DocxPack, line: PackLine) -> None:
    """Plain words, what the quotation is, the quotation with its place, and what is told of a measure."""
    document = made.document
    document.add_paragraph(clean_xml(line.plain), style=PLAIN)
    if line.kind_label:
        document.add_paragraph(clean_xml(line.kind_label), style=KIND)
    quote = document.add_paragraph(style="Quote")
    add_english(quote, line.citation.quote)
    beside = [document.add_paragraph(text, style=PLACE) for text in (line.citation.locator, *line.details)]
    if line.printed:
        beside.append(_add_printed(made, line.printed))
    quote.paragraph_format.keep_together = True
    for paragraph in (quote, *beside[:-1]):
        paragraph.paragraph_format.keep_with_next = True
    for paragraph in beside:
        paragraph.paragraph_format.space_after = Pt(0)


def _add_printed(made: DocxPack, printed: Sequence[str]) -> Paragraph:
    """What proves the details, in the Plan's own words."""
    paragraph = made.document.add_paragraph(f"{made.words.line.printed}: ", style=PLACE)
    for place, text in enumerate(printed):
        if place:
            paragraph.add_run("; ")
        add_english(paragraph, text, italic=True)
    return paragraph


def add_english(paragraph: Paragraph, words: str, *, italic: bool = False) -> None:
    """The Plan's words between quotation marks, marked as English."""
    run = paragraph.add_run(f"“{clean_xml(words)}”")
    run.italic = italic or None
    set_language(run, QUOTE_TAG)


def add_notes(made: DocxPack) -> None:
    """The facilitator's notes, and what the Plan does not have enough of."""
    start_part(made, "notes")
    for section in closing_notes(made.pack):
        add_heading(made.document, section.title, level=2)
        add_bullets(made.document, section.paragraphs)
