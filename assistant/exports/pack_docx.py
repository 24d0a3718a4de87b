"""A training pack as a Word document that a trainer can change."""

from datetime import date

from docx.document import Document as DocumentType
from docx.shared import Pt

from assistant.exports.citation import PLAN_TITLES
from assistant.exports.docx_marks import describe_table, keep_row_whole
from assistant.exports.pack_docx_cases import write_answers, write_cases
from assistant.exports.pack_docx_parts import (
    DocxPack,
    add_lines,
    add_notes,
    add_pack_styles,
    add_page_count,
    start_part,
)
from assistant.exports.pack_docx_quiz import write_key, write_quiz
from assistant.packs.types import Pack, Step
from assistant.printing.docx import (
    add_bullets,
    add_heading,
    add_table,
    add_text,
    finish_document,
    start_document,
)
from assistant.printing.pack_outline import pack_about, part_title, short_title

_STEP_WIDTHS = (0.15, 0.57, 0.28)
"""Of minutes, what the trainer does, and what for: shares of the text's width."""


def pack_to_docx(pack: Pack, *, exported: date) -> bytes:
    """The pack with real headings; the same input gives the same bytes.

    Args:
        pack: In the language of its request.
        exported: The day that the file names.
    """
    about = pack_about(pack, exported)
    document = start_document(about)
    add_pack_styles(document)
    add_page_count(document)
    made = DocxPack(document, pack)
    _write_opening(made)
    _write_session(made)
    _write_handout(made)
    write_cases(made)
    write_quiz(made)
    write_key(made)
    write_answers(made)
    add_notes(made)
    return finish_document(document, about)


def _write_opening(made: DocxPack) -> None:
    document, pack = made.document, made.pack
    add_text(document, PLAN_TITLES[made.language])
    add_heading(document, short_title(pack))
    if pack.title != short_title(pack):
        add_text(document, pack.title)
    add_text(document, pack.subtitle)
    add_text(document, pack.notice, bold=True)


def _write_session(made: DocxPack) -> None:
    document, words, plan = made.document, made.words.session, made.pack.session
    add_heading(document, part_title("session", made.language), level=2)
    add_heading(document, words.goals, level=3)
    add_bullets(document, plan.goals)
    add_heading(document, words.materials, level=3)
    add_bullets(document, plan.materials)
    add_text(document, plan.grouping, bold=True)
    add_heading(document, words.steps, level=3)
    _add_steps(document, plan.steps, made)


def _add_steps(document: DocumentType, steps: tuple[Step, ...], made: DocxPack) -> None:
    """The steps by the minute; a step is never torn apart."""
    words = made.words.session
    rows = [(words.time, words.does, words.materials)]
    rows += [(f"{s.start}–{s.start + s.minutes}", s.title, "\n".join(s.uses)) for s in steps]
    table = add_table(document, rows, _STEP_WIDTHS)
    describe_table(table, words.steps, made.pack.subtitle)
    for row, step in zip(table.rows[1:], steps, strict=True):
        keep_row_whole(row)
        told = row.cells[1]
        told.paragraphs[0].runs[0].bold = True
        told.paragraphs[0].paragraph_format.space_after = Pt(0)
        told.add_paragraph(step.text)


def _write_handout(made: DocxPack) -> None:
    handout = made.pack.handout
    start_part(made, "handout")
    add_text(made.document, handout.intro)
    for section in handout.sections:
        add_heading(made.document, section.title, level=2)
        add_text(made.document, section.note).paragraph_format.keep_with_next = True
        add_lines(made, section.lines)
