"""The quiz of a pack in Word, which holds no answer, and its key."""

from string import ascii_uppercase

from docx.shared import Length, Pt
from docx.text.paragraph import Paragraph

from assistant.exports.docx_marks import keep_row_whole
from assistant.exports.pack_docx_parts import (
    ASKED,
    OPTION,
    TEXT_WIDTH,
    WRITING,
    DocxPack,
    add_lines,
    start_part,
)
from assistant.exports.table import clean_xml
from assistant.packs.types import Choice, Item, Matching
from assistant.printing.docx import add_heading, add_text

_EMPTY_BOX = "☐"
_BLANK = "____"
"""For a letter written by hand."""
_SIDES = (0.12, 0.5, 0.38)
"""Of a matching: blanks, measures, and answers, as shares of the text's width."""


def write_quiz(made: DocxPack) -> None:
    """The sheet for each person: room for a name, and the items."""
    start_part(made, "quiz")
    made.document.add_paragraph(made.words.quiz.name_line, style=WRITING)
    add_text(made.document, made.pack.quiz.intro)
    for number, item in enumerate(made.pack.quiz.items, start=1):
        _add_item(made, number, item)


def _add_item(made: DocxPack, number: int, item: Item) -> None:
    document = made.document
    document.add_paragraph(f"{number}. {clean_xml(item.prompt)}", style=ASKED)
    if isinstance(item, Matching):
        _add_matching(made, item)
        return
    told = [add_text(document, item.told)] if item.told else []
    answers = _add_options(made, item) if isinstance(item, Choice) else [_add_true_or_false(made)]
    for paragraph in [*told, *answers][:-1]:
        paragraph.paragraph_format.keep_with_next = True


def _add_options(made: DocxPack, item: Choice) -> list[Paragraph]:
    return [
        made.document.add_paragraph(f"{letter}.\t{clean_xml(option.text)}", style=OPTION)
        for letter, option in zip(ascii_uppercase, item.options, strict=False)
    ]


def _add_true_or_false(made: DocxPack) -> Paragraph:
    words = made.words.quiz
    boxes = (f"{_EMPTY_BOX} {words.true}", f"{_EMPTY_BOX} {words.false}")
    return made.document.add_paragraph("\t\t".join(boxes), style=OPTION)


def _add_matching(made: DocxPack, item: Matching) -> None:
    """Measures with a line for a letter; beside them the lettered answers."""
    table = made.document.add_table(rows=len(item.pairs), cols=len(_SIDES))
    table.autofit = False
    for column, share in zip(table.columns, _SIDES, strict=True):
        column.width = Length(int(share * TEXT_WIDTH))
        for cell in column.cells:
            cell.width = column.width
    rows = zip(table.rows, _matching_texts(item), strict=True)
    for number, (row, texts) in enumerate(rows, start=1):
        keep_row_whole(row)
        for cell, text in zip(row.cells, texts, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.add_run(clean_xml(text))
            paragraph.paragraph_format.keep_with_next = number < len(item.pairs)
            paragraph.paragraph_format.space_after = Pt(4)


def _matching_texts(item: Matching) -> list[tuple[str, str, str]]:
    rights = [item.pairs[place].right for place in item.shown]
    sides = zip(item.pairs, ascii_uppercase, rights, strict=False)
    return [
        (f"{_BLANK} {number}.", pair.left, f"{letter}. {right}")
        for number, (pair, letter, right) in enumerate(sides, start=1)
    ]


def write_key(made: DocxPack) -> None:
    """Per item the answer, why, and the quotations that prove it."""
    start_part(made, "key")
    for entry in made.pack.key:
        number = made.words.quiz.number.format(number=entry.number)
        add_heading(made.document, f"{number}. {entry.answer}", level=3)
        if entry.because:
            add_text(made.document, entry.because).paragraph_format.keep_with_next = True
        add_lines(made, entry.lines)
