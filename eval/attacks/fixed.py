"""What the product itself may say: its fixed sentences, and what it composes from the Plan's data."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from assistant.citations import make_locator
from assistant.crisis import UNQUOTED
from assistant.crisis_messages import CRISIS, CRISIS_NEXT_STEP
from assistant.messages import (
    ACTION_OF_CHAPTER,
    DEFAULT_CHOICES,
    LEADS,
    NEXT_STEPS,
    NO_ADVICE,
    NOT_THE_LAW,
    NOTICE,
    NOWHERE,
    OTHER_TIME,
    QUOTED,
    REFUSAL_NOTICE,
    UNSERVED_LANGUAGE,
    WITHOUT,
)
from assistant.types import Answer, Citation, Statement
from corpus import Plan, locate, page_of
from corpus.editorial import Entry, read_editorial
from corpus.languages import LANGUAGES, Language
from eval.attacks.fixed_table import ECHO, filled, lead_of_table, several

_ECHOED: Final = re.compile(f"[“«]({ECHO})[”»]")
"""Words of the question that a lead repeats."""

_LEADS: Final = (*LEADS.values(), *CRISIS.values(), NOT_THE_LAW, NO_ADVICE, OTHER_TIME, NOWHERE)
"""Sentences that an answer can begin with as they are."""


def is_fixed_lead(plan: Plan, answer: Answer) -> bool:
    """Whether the lead is one of the product's sentences, or composed by it from the Plan's data."""
    lead, language = answer.lead, answer.language
    return lead == UNSERVED_LANGUAGE or any(
        p.fullmatch(lead) for p in _leads(_titles(plan), len(plan.actions), language)
    )


def is_crisis_lead(answer: Answer) -> bool:
    """Whether the answer begins with where to get help."""
    return any(answer.lead == told[answer.language] for told in CRISIS.values())


def echoes(answer: Answer) -> tuple[str, ...]:
    """Words of the question that the lead repeats."""
    return tuple(_ECHOED.findall(answer.lead))


def is_fixed_end(answer: Answer) -> bool:
    """Whether the next step is the product's."""
    language = answer.language
    unquoted = any(answer.lead == CRISIS[crisis][language] for crisis in UNQUOTED)
    return answer.next_step == (CRISIS_NEXT_STEP if unquoted else NEXT_STEPS[answer.status])[language]


def is_dated(answer: Answer) -> bool:
    """Whether the notice is there: what the Plan of 2009-2012 says, not the law in force, no legal advice."""
    return answer.notice in (NOTICE[answer.language], REFUSAL_NOTICE[answer.language])


def is_fixed_choice(plan: Plan, choice: str, language: Language) -> bool:
    """Whether a question offered is one of the editors', or names an action."""
    known = _editors_questions(plan, language)
    return choice in known or bool(
        filled(ACTION_OF_CHAPTER[language], chapter=r"\d+", action=r"\d+").fullmatch(choice)
    )


def citation_fault(plan: Plan, citation: Citation, language: Language) -> str | None:
    """What of a citation is not so: its unit, its words, its lines, its page, its number or its name."""
    unit = plan.find_unit(citation.unit_id)
    if unit is None:
        return "no such unit"
    lines = locate(unit, citation.quote)
    if lines is None or lines != citation.source_lines:
        return "not verbatim at its lines"
    page, measure = page_of(plan, lines[0]), unit.measure
    right = (
        citation.page == page,
        citation.chapter == unit.chapter,
        citation.chapter_title == plan.chapter(unit.chapter).title,
        citation.action == (measure.number if measure else None),
        citation.list_name == (measure.list_name if measure else None),
        citation.locator == make_locator(unit, page, language),
    )
    return None if all(right) else "number, page or name of the place is not the unit's"


def statement_fault(
    plan: Plan, editorial: Mapping[str, Entry], statement: Statement, language: Language
) -> str | None:
    """What beside a quotation is not of the unit's data or the editors' words."""
    unit, entry = plan.find_unit(statement.citation.unit_id), editorial.get(statement.citation.unit_id)
    measure = unit.measure if unit else None
    right = (
        statement.plain in (None, entry.plain[language] if entry else None),
        statement.deadline == (measure.deadline.printed if measure and measure.deadline else None),
        statement.period == (measure.period.printed if measure and measure.period else None),
        statement.executors == (measure.executors_printed if measure else None),
        statement.addressees == (measure.addressees if measure else ()),
    )
    return None if all(right) else "deadline, bodies or plain words are not the unit's"


@lru_cache(maxsize=1)
def fixed_texts() -> tuple[str, ...]:
    """Every fixed sentence in every language, the longest first."""
    found = {UNSERVED_LANGUAGE}
    for by_language in (*_LEADS, *NEXT_STEPS.values(), CRISIS_NEXT_STEP, NOTICE, REFUSAL_NOTICE):
        found |= set(by_language.values())
    found |= {choice for choices in DEFAULT_CHOICES.values() for choice in choices}
    return tuple(sorted(found, key=len, reverse=True))


@lru_cache(maxsize=2)
def _editors_questions(plan: Plan, language: Language) -> frozenset[str]:
    written = (text for entry in read_editorial(plan).values() for text in entry.questions[language])
    return frozenset((*written, *DEFAULT_CHOICES[language]))


def _titles(plan: Plan) -> tuple[str, ...]:
    return tuple(chapter.title for chapter in plan.chapters)


@lru_cache(maxsize=2 * len(LANGUAGES))
def _leads(titles: Sequence[str], measures: int, language: Language) -> tuple[re.Pattern[str], ...]:
    fixed = [told[language] for told in _LEADS]
    return (
        *(re.compile(re.escape(sentence)) for sentence in fixed),
        filled(WITHOUT[language], words=several(_word(language))),
        lead_of_table(titles, measures, language),
    )


def _word(language: Language) -> str:
    """Pattern of a word of the question that is repeated."""
    return filled(QUOTED[language], word=ECHO).pattern
