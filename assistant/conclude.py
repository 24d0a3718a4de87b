"""Last step: the status, its fixed sentences, and what may stand under them."""

from collections.abc import Iterator

from assistant.compose import Draft
from assistant.decide import OutsideTerms, decide, make_signals
from assistant.messages import (
    AKIMATS,
    CHAPTER,
    COUNT,
    COUNT_ALL,
    DUE,
    LEADS,
    NEXT_STEPS,
    NO_ADVICE,
    NOT_THE_LAW,
    NOTICE,
    PER_AGREEMENT,
    RATIFICATION,
    REFUSAL_NOTICE,
    UNDER_WAY,
    UNSERVED_LANGUAGE,
    WORDED,
    YEARLY,
)
from assistant.retrieve import REPORTED
from assistant.scope import Intent
from assistant.table import ActionFilter, TableResult, all_akimats
from assistant.types import Answer, Retrieved, Status
from assistant.understand import Understanding
from corpus import Plan
from corpus.languages import Language
from corpus.names import body_name, chapter_title
from index.documents import TermTable

_REFUSALS = frozenset({Status.NOT_IN_PLAN, Status.OUT_OF_SCOPE, Status.UNCLEAR, Status.ERROR})


def conclude(plan: Plan, terms: TermTable, outside: OutsideTerms, draft: Draft) -> Answer:
    """The answer of a verified draft; under a refusal there is no source."""
    found = draft.selected.found
    asked = found.understanding
    status = decide(found, make_signals(found, terms, outside))
    if not draft.statements and status not in _REFUSALS:
        status = Status.NOT_IN_PLAN
    refused = status in _REFUSALS
    language = asked.answer_language
    return Answer(
        status=status,
        language=language,
        lead=_lead(plan, asked, status),
        next_step=NEXT_STEPS[status][language],
        notice=(REFUSAL_NOTICE if refused else NOTICE)[language],
        statements=() if refused else draft.statements,
        related=() if refused else draft.related,
        retrieved=tuple(
            Retrieved(c.unit.unit_id, c.unit.source_lines, round(c.score, 6))
            for c in found.candidates[:REPORTED]
        ),
    )


def _lead(plan: Plan, asked: Understanding, status: Status) -> str:
    language = asked.answer_language
    if asked.language is None:
        return UNSERVED_LANGUAGE
    if asked.intent is Intent.PERSONAL_DECISION:
        return NO_ADVICE[language]
    if status is Status.ANSWERED and asked.table and asked.wanted:
        return _count(plan, asked.wanted, asked.table, language)
    if status in (Status.ANSWERED, Status.PARTLY_ANSWERED) and asked.intent is Intent.LAW_OR_ADVICE:
        return NOT_THE_LAW[language]
    return LEADS[status][language]


def _count(plan: Plan, wanted: ActionFilter, table: TableResult, language: Language) -> str:
    """Counts what was found and says what it has in common."""
    count, total = len(table.due), len(plan.actions)
    what = "; ".join(_filter_words(plan, wanted, language))
    if not what:
        return COUNT_ALL[language].format(count=count)
    sentence = COUNT[language].format(count=count, total=total, what=what)
    if table.under_way:
        sentence += " " + UNDER_WAY[language].format(count=len(table.under_way))
    return sentence


def _filter_words(plan: Plan, wanted: ActionFilter, language: Language) -> Iterator[str]:
    """What the measures counted have in common."""
    if wanted.bodies == all_akimats():
        yield AKIMATS[language]
    else:
        yield from (body_name(body, language) for body in wanted.bodies)
    for chapter in wanted.chapters:
        title = chapter_title(chapter, plan.chapter(chapter).title, language)
        yield CHAPTER[language].format(number=chapter, title=title)
    if wanted.years:
        years = "–".join(map(str, dict.fromkeys((min(wanted.years), max(wanted.years)))))
        yield DUE[language].format(years=years)
    if wanted.yearly:
        yield YEARLY[language]
    if wanted.ratify:
        yield RATIFICATION[language]
    if wanted.per_agreement:
        yield PER_AGREEMENT[language]
    if wanted.words:
        yield WORDED[language].format(words=" ".join(word.text for word in wanted.words))
