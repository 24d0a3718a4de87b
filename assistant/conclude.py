"""Last step: the status, its fixed sentences, and what may stand under them."""

from collections.abc import Mapping

from assistant.choices import make_choices
from assistant.compose import Draft
from assistant.crisis import UNQUOTED, Crisis
from assistant.crisis_messages import CRISIS, CRISIS_NEXT_STEP
from assistant.decide import decide, find_missing, make_signals
from assistant.messages import (
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
from assistant.retrieve import REPORTED
from assistant.scope import Intent
from assistant.types import REFUSALS, Answer, Retrieved, Status
from assistant.understand import Understanding
from corpus import Plan
from corpus.editorial import Entry
from index.documents import TermTable
from index.outside_terms import OutsideTerms


def conclude(
    plan: Plan, terms: TermTable, editorial: Mapping[str, Entry], outside: OutsideTerms, draft: Draft
) -> Answer:
    """The answer of a verified draft; under a refusal there is no source."""
    found = draft.selected.found
    asked = found.understanding
    status = decide(found, make_signals(found, terms, outside))
    if not draft.statements and status not in REFUSALS:
        status = Status.NOT_IN_PLAN
    refused = status in REFUSALS
    language = asked.answer_language
    return Answer(
        status=status,
        language=language,
        lead=_lead(plan, terms, outside, draft, status),
        next_step=(CRISIS_NEXT_STEP if asked.crisis in UNQUOTED else NEXT_STEPS[status])[language],
        notice=(REFUSAL_NOTICE if refused else NOTICE)[language],
        statements=() if refused else draft.statements,
        related=() if refused else draft.related,
        choices=make_choices(plan, editorial, found) if status is Status.UNCLEAR else (),
        retrieved=tuple(
            Retrieved(c.unit.unit_id, c.unit.source_lines, round(c.score, 6))
            for c in found.candidates[:REPORTED]
        ),
        settled=asked.crisis is not Crisis.NONE or asked.table is not None,
    )


def _lead(plan: Plan, terms: TermTable, outside: OutsideTerms, draft: Draft, status: Status) -> str:
    asked = draft.selected.found.understanding
    fixed = _lead_of_wording(asked, status)
    if fixed is not None:
        return fixed
    if asked.table and (status is Status.ANSWERED or not (asked.table.units or asked.of_person)):
        # With the names of groups and forms, which few questions need.
        from assistant.table_lead import lead_of_table

        return lead_of_table(plan, asked.table, asked.answer_language)
    if status is Status.ANSWERED:
        return _answered(asked)
    if status is Status.PARTLY_ANSWERED:
        return _partly_answered(terms, outside, draft)
    return LEADS[status][asked.answer_language]


def _lead_of_wording(asked: Understanding, status: Status) -> str | None:
    """What is said whatever was found; help in danger comes before all else."""
    language = asked.answer_language
    if asked.crisis is not Crisis.NONE and (status is Status.ANSWERED or asked.crisis in UNQUOTED):
        return CRISIS[asked.crisis][language]
    if asked.language is None:
        return UNSERVED_LANGUAGE
    by_intent = {Intent.PERSONAL_DECISION: NO_ADVICE, Intent.OTHER_TIME: OTHER_TIME}.get(asked.intent)
    if by_intent is None and asked.nowhere and status is Status.NOT_IN_PLAN:
        return NOWHERE[language]
    return by_intent[language] if by_intent else None


def _answered(asked: Understanding) -> str:
    language = asked.answer_language
    told = NOT_THE_LAW if asked.intent is Intent.LAW_OR_ADVICE else LEADS[Status.ANSWERED]
    return told[language]


def _partly_answered(terms: TermTable, outside: OutsideTerms, draft: Draft) -> str:
    """Says what is missing: what holds today, or the words that no passage holds."""
    asked = draft.selected.found.understanding
    language = asked.answer_language
    if asked.intent is Intent.LAW_OR_ADVICE:
        return NOT_THE_LAW[language]
    missing = find_missing(draft.selected, terms, outside)
    if not missing:
        return LEADS[Status.PARTLY_ANSWERED][language]
    return WITHOUT[language].format(words=", ".join(QUOTED[language].format(word=word) for word in missing))
