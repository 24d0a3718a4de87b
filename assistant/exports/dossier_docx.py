"""A dossier as a Word document."""

from datetime import date
from functools import partial

from docx.document import Document as DocumentType

from assistant.dossier import AnswerItem, Dossier, UnitItem
from assistant.dossier_units import tell_unit
from assistant.exports.citation import PLAN_TITLES
from assistant.exports.dossier_words import DOSSIER_FILE_WORDS
from assistant.exports.words import WORDS
from assistant.labels import date_text
from assistant.messages import NOTICE, PLAIN_WORDS
from assistant.printing.about import About
from assistant.printing.docx import (
    add_facts,
    add_heading,
    add_labelled,
    add_note,
    add_quote,
    add_text,
    finish_document,
    start_document,
)
from corpus import Plan
from corpus.languages import Language
from corpus.repair import ILLEGIBLE


def dossier_to_docx(plan: Plan, dossier: Dossier, language: Language, *, exported: date) -> bytes:
    """The document, its quotations taken from the Plan; the same input gives the same bytes.

    Args:
        plan: What is quoted.
        dossier: What the person collected.
        language: Of everything but the quotations, the citations and the person's own words.
        exported: The day that the file names.
    """
    words = DOSSIER_FILE_WORDS[language]
    about = About(dossier.title or words.title, language, exported, NOTICE[language])
    document = start_document(about)
    _write_opening(document, plan, dossier, about)
    write_unit = partial(_write_unit, document, plan, language)
    for number, item in enumerate(dossier.items, start=1):
        if isinstance(item, UnitItem):
            write_unit(item.unit_id, number=f"{number}. ", level=2)
        else:
            _write_question(document, item, number, language)
            for unit_id in item.unit_ids:
                write_unit(unit_id, number="", level=3)
        if item.note:
            add_note(document, words.note, item.note)
    return finish_document(document, about)


def _write_opening(document: DocumentType, plan: Plan, dossier: Dossier, about: About) -> None:
    language = about.language
    words = DOSSIER_FILE_WORDS[language]
    add_heading(document, about.title)
    day = words.made_on.format(date=date_text(about.printed, language))
    add_text(document, f"{PLAN_TITLES[language]}. {day}")
    add_text(document, about.notice, bold=True)
    add_text(document, words.whose)
    units = (plan.find_unit(unit_id) for unit_id in dossier.unit_ids)
    if any(unit and ILLEGIBLE in unit.text for unit in units):
        add_text(document, WORDS[language].illegible)
    if not dossier.items:
        add_text(document, words.empty)


def _write_question(document: DocumentType, item: AnswerItem, number: int, language: Language) -> None:
    words = DOSSIER_FILE_WORDS[language]
    add_heading(document, f"{number}. {words.question.format(question=item.question)}", level=2)
    add_text(document, words.quoted if item.unit_ids else words.nothing_quoted)


def _write_unit(
    document: DocumentType, plan: Plan, language: Language, unit_id: str, *, number: str, level: int
) -> None:
    words = DOSSIER_FILE_WORDS[language]
    told = tell_unit(plan, unit_id, language)
    if told is None:
        add_text(document, number + words.missing.format(unit_id=unit_id))
        return
    add_heading(document, f"{number}{told.place}", level=level)
    add_text(document, told.chapter)
    add_text(document, f"{words.quote}:", bold=True)
    add_quote(document, told.quote, told.citation)
    if told.plain:
        add_labelled(document, PLAIN_WORDS[language], told.plain)
    if told.facts:
        add_facts(document, told.facts)
