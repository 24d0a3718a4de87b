"""What Word documents can say and python-docx has no words for: languages, links, repeated rows, page numbers.

It works on the XML elements behind python-docx's objects, which the library gives out under private names only.
"""
# ruff: noqa: SLF001

from typing import cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from corpus.languages import Language

TAGS: dict[Language, str] = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ"}
"""Languages of our own words, as Word knows them."""
QUOTE_TAG = "en-US"
"""Of the Plan's words, which have `labor` and `defense`."""
_LINK_COLOUR = RGBColor(0x0B, 0x4F, 0x8A)


def set_default_language(document: Document, tag: str) -> None:
    """The language of all text that has none of its own: `ru-RU`."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _language_of(defaults).set(qn("w:val"), tag)


def set_language(run: Run, tag: str) -> None:
    """The language of a run, so that a screen reader speaks it and spelling is checked in it."""
    _language_of(run._element.get_or_add_rPr()).set(qn("w:val"), tag)


def add_styled(document: Document, style: str) -> Paragraph:
    """An empty paragraph of a style; given the name, python-docx would read all styles anew each time."""
    made = document.add_paragraph()
    made._p.style = style.replace(" ", "")  # The id that python-docx gives a style of that name.
    return made


def add_link(paragraph: Paragraph, text: str, address: str) -> Run:
    """A run that leads to an address."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(text)
    run.underline, run.font.color.rgb = True, _LINK_COLOUR
    link.append(run._element)
    paragraph._element.append(link)
    return run


def add_page_number(paragraph: Paragraph, size: Length) -> None:
    """A field that Word fills with the number of the page."""
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        run.font.size = size
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = text
        run._element.append(mark)


def repeat_row(row: _Row) -> None:
    """Marks a row as the table's heading, repeated on every page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def keep_row_whole(row: _Row) -> None:
    """Lets no page end inside a row."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def shade(cell: _Cell, colour: str) -> None:
    """The background of a cell, as six hexadecimal digits."""
    mark = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        mark.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(mark)


def describe_table(table: Table, title: str, description: str) -> None:
    """What a screen reader says of a table before it reads it."""
    properties = table._tbl.tblPr
    for name, text in (("w:tblCaption", title), ("w:tblDescription", description)):
        mark = OxmlElement(name)
        mark.set(qn("w:val"), text)
        properties.append(mark)


def _language_of(properties: BaseOxmlElement) -> BaseOxmlElement:
    """The language mark of some properties of text; made where there is none."""
    if (mark := properties.find(qn("w:lang"))) is not None:
        return cast("BaseOxmlElement", mark)
    made = OxmlElement("w:lang")
    properties.append(made)
    return made
