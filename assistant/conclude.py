"""Last step: the status, its fixed sentences, and what may stand under them."""

from assistant.compose import Draft
from assistant.decide import decide, make_signals
from assistant.messages import COUNT, LEADS, NEXT_STEPS, NOT_THE_LAW, NOTICE, UNSERVED_LANGUAGE
from assistant.retrieve import REPORTED
from assistant.scope import Intent
from assistant.table import ActionFilter
from assistant.types import Answer, Retrieved, Status
from assistant.understand import Understanding
from corpus import Plan
from corpus.names import BODY_NAMES, CHAPTER_TITLES
from index.documents import TermTable

_REFUSALS = frozenset({Status.NOT_IN_PLAN, Status.OUT_OF_SCOPE, Status.UNCLEAR, Status.ERROR})


def conclude(plan: Plan, terms: TermTable, draft: Draft) -> Answer:
    """The answer of a verified draft; under a refusal there is no source."""
    found = draft.selected.found
    asked = found.understanding
    status = decide(found, make_signals(found, terms))
    if not draft.statements and status not in _REFUSALS:
        status = Status.NOT_IN_PLAN
    refused = status in _REFUSALS
    language = asked.answer_language
    return Answer(
        status=status,
        language=language,
        lead=_lead(plan, asked, status),
        next_step=NEXT_STEPS[status][language],
        notice=NOTICE[language],
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
    if status is Status.ANSWERED and asked.table and asked.wanted:
        what = _filter_words(plan, asked.wanted, asked)
        return COUNT[language].format(count=len(asked.table.due), what=what)
    if status in (Status.ANSWERED, Status.PARTLY_ANSWERED) and asked.intent is Intent.LAW_OR_ADVICE:
        return NOT_THE_LAW[language]
    return LEADS[status][language]


def _filter_words(plan: Plan, wanted: ActionFilter, asked: Understanding) -> str:
    """What the measures counted have in common: `Ministry of Defense; chapter 5; 2010`."""
    language = asked.answer_language
    parts: list[str] = []
    for body in wanted.bodies:
        parts.append(body if language == "en" else getattr(BODY_NAMES[body], language))
    for chapter in wanted.chapters:
        title = (
            plan.chapter(chapter).title if language == "en" else getattr(CHAPTER_TITLES[chapter], language)
        )
        parts.append(
            {"en": f"chapter {chapter}", "ru": f"глава {chapter}", "kk": f"{chapter}-тарау"}[language]
            + f" ({title})"
        )
    if wanted.years:
        parts.append(", ".join(map(str, wanted.years)))
    if wanted.ratify:
        parts.append({"en": "ratification", "ru": "ратификация", "kk": "ратификациялау"}[language])
    if wanted.per_agreement:
        parts.append({"en": "per agreement", "ru": "по согласованию", "kk": "келісім бойынша"}[language])
    return "; ".join(parts)
