"""A dossier as Markdown in which nothing but the form itself is markup."""

import re
from collections.abc import Iterator
from datetime import date

from assistant.dossier import AnswerItem, Dossier, DossierItem, UnitItem
from assistant.dossier_units import tell_unit
from assistant.exports.citation import PLAN_TITLES
from assistant.exports.dossier_words import DOSSIER_FILE_WORDS
from assistant.exports.words import WORDS
from assistant.labels import date_text
from assistant.messages import NOTICE, PLAIN_WORDS
from corpus import Plan
from corpus.languages import Language
from corpus.repair import ILLEGIBLE

_MARKS = re.compile(r"[\\`*_\[\]<>#|~&$^{}@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
"""Signs that mean something anywhere, and those by which an address would turn into a link."""
_LINE_MARKS = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=:]))([-+=:.)])", re.MULTILINE)
"""What makes a list, a rule or a heading at the beginning of a line."""
_INDENT = re.compile(r"^\s+", re.MULTILINE)
HARD_BREAK = "\\\n"


def dossier_to_markdown(plan: Plan, dossier: Dossier, language: Language, *, exported: date) -> str:
    """The text, its quotations taken from the Plan.

    Args:
        plan: What is quoted.
        dossier: What the person collected.
        language: Of everything but the quotations, the citations and the person's own words.
        exported: The day that the file names.
    """
    blocks = list(_opening(plan, dossier, language, exported))
    for number, item in enumerate(dossier.items, start=1):
        blocks += _item(plan, item, number, language)
    return "\n\n".join(blocks) + "\n"


def escape_markdown(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no link, no HTML; its lines stay lines."""
    escaped = _MARKS.sub(r"\\\g<0>", _INDENT.sub("", text))
    return _LINE_MARKS.sub(r"\1\\\2", escaped).replace("\n", HARD_BREAK)


def _opening(plan: Plan, dossier: Dossier, language: Language, exported: date) -> Iterator[str]:
    words = DOSSIER_FILE_WORDS[language]
    yield f"# {escape_markdown(dossier.title or words.title)}"
    day = words.made_on.format(date=date_text(exported, language))
    yield escape_markdown(f"{PLAN_TITLES[language]}. {day}")
    yield f"**{escape_markdown(NOTICE[language])}**"
    yield escape_markdown(words.whose)
    units = (plan.find_unit(unit_id) for unit_id in dossier.unit_ids)
    if any(unit and ILLEGIBLE in unit.text for unit in units):
        yield escape_markdown(WORDS[language].illegible)
    if not dossier.items:
        yield escape_markdown(words.empty)


def _item(plan: Plan, item: DossierItem, number: int, language: Language) -> Iterator[str]:
    words = DOSSIER_FILE_WORDS[language]
    if isinstance(item, UnitItem):
        yield from _unit(plan, item.unit_id, language, f"## {number}\\. ")
    else:
        yield from _question(item, number, language)
        for unit_id in item.unit_ids:
            yield from _unit(plan, unit_id, language, "### ")
    if item.note:
        yield f"**{words.note}:**{HARD_BREAK}{escape_markdown(item.note)}"


def _question(item: AnswerItem, number: int, language: Language) -> Iterator[str]:
    words = DOSSIER_FILE_WORDS[language]
    question = words.question.format(question=" ".join(item.question.split()))
    yield f"## {number}\\. {escape_markdown(question)}"
    yield escape_markdown(words.quoted if item.unit_ids else words.nothing_quoted)


def _unit(plan: Plan, unit_id: str, language: Language, mark: str) -> Iterator[str]:
    words = DOSSIER_FILE_WORDS[language]
    told = tell_unit(plan, unit_id, language)
    if told is None:
        yield mark + escape_markdown(words.missing.format(unit_id=unit_id))
        return
    yield mark + escape_markdown(told.place)
    yield escape_markdown(told.chapter)
    yield f"**{words.quote}:**"
    yield _quoted(told.quote)
    yield f"{words.citation}: {escape_markdown(told.citation)}"
    if told.plain:
        yield f"**{PLAIN_WORDS[language]}:** {escape_markdown(told.plain)}"
    if told.facts:
        yield "\n".join(f"- **{label}:** {escape_markdown(fact)}" for label, fact in told.facts)


def _quoted(quote: str) -> str:
    """A block quotation, each of its lines on one of its own."""
    return "\n".join(f"> {line}" for line in escape_markdown(f"“{quote}”").split("\n"))
