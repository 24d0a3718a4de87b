"""The case cards of a pack in Word, two a page, and the trainer's answers to them."""

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Cm, Pt
from docx.table import _Cell

from assistant.exports.docx_marks import keep_row_whole
from assistant.exports.pack_docx_parts import (
    TOPIC,
    WRITING,
    DocxPack,
    add_lines,
    start_part,
)
from assistant.exports.table import clean_xml
from assistant.packs.types import Case
from assistant.printing.docx import add_heading, add_text
from assistant.printing.docx_styles import PLACE

_CARD_HEIGHT = Cm(11.4)
"""At least: two of them fill a page under the part's title."""


def write_cases(made: DocxPack) -> None:
    """The cards without their answers, each in a frame of its own."""
    start_part(made, "cases")
    for number, case in enumerate(made.pack.cases):
        if number:
            made.document.add_paragraph(style=PLACE).paragraph_format.space_after = Pt(2)
        table = made.document.add_table(rows=1, cols=1, style="Table Grid")
        row = table.rows[0]
        row.height, row.height_rule = _CARD_HEIGHT, WD_ROW_HEIGHT_RULE.AT_LEAST
        keep_row_whole(row)
        _fill_card(row.cells[0], case, made)


def _fill_card(cell: _Cell, case: Case, made: DocxPack) -> None:
    words = made.words.case
    title = cell.paragraphs[0]
    title.style = made.document.styles["Heading 3"]
    title.paragraph_format.space_before = Pt(2)
    title.add_run(f"{words.card.format(number=case.number)}. {clean_xml(case.title)}")
    cell.add_paragraph(clean_xml(case.situation))
    for number, question in enumerate(case.questions, start=1):
        cell.add_paragraph(f"{number}. {clean_xml(question.text)}").paragraph_format.space_after = Pt(0)
        cell.add_paragraph(style=WRITING)
    cell.add_paragraph(f"{words.task} {words.made_up}", style=TOPIC)


def write_answers(made: DocxPack) -> None:
    """What answers each question of the cards."""
    start_part(made, "answers")
    document = made.document
    for case in made.pack.cases:
        add_heading(document, f"{made.words.case.card.format(number=case.number)}. {case.title}", level=2)
        for number, question in enumerate(case.questions, start=1):
            add_heading(document, f"{number}. {question.text}", level=3)
            add_lines(made, question.answers)
            if question.note:
                add_text(document, question.note)
