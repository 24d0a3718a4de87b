"""Last step: the status, its fixed sentences, and what may stand under them."""

from collections.abc import Iterator, Mapping, Sequence

from assistant.choices import make_choices
from assistant.compose import Draft
from assistant.crisis import UNQUOTED, Crisis
from assistant.crisis_messages import CRISIS, CRISIS_NEXT_STEP
from assistant.decide import OutsideTerms, decide, find_missing, make_signals
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
    NOWHERE,
    OTHER_TIME,
    PER_AGREEMENT,
    QUOTED,
    RATIFICATION,
    REFUSAL_NOTICE,
    UNDER_WAY,
    UNSERVED_LANGUAGE,
    WITHOUT,
    WORDED,
    YEARLY,
)
from assistant.retrieve import REPORTED
from assistant.scope import Intent
from assistant.table import ActionFilter, TableResult
from assistant.table_questions import all_akimats
from assistant.types import REFUSALS, Answer, Retrieved, Status
from assistant.understand import Understanding
from corpus import Plan
from corpus.editorial import Entry
from corpus.languages import Language
from corpus.names import body_name, chapter_title
from index.documents import TermTable


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
    if status is Status.ANSWERED:
        return _answered(plan, asked)
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


def _answered(plan: Plan, asked: Understanding) -> str:
    language = asked.answer_language
    if asked.table and asked.wanted:
        return _count(plan, asked.wanted, asked.table, language)
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


def _told(years: Sequence[int]) -> str:
    """`2009–2011`, or the years one by one where some between are not meant."""
    whole = len(years) > 1 and years[-1] - years[0] == len(years) - 1
    return f"{years[0]}–{years[-1]}" if whole else ", ".join(map(str, years))


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
        years = _told(wanted.years)
        yield DUE[language].format(years=years)
    if wanted.yearly:
        yield YEARLY[language]
    if wanted.ratify:
        yield RATIFICATION[language]
    if wanted.per_agreement:
        yield PER_AGREEMENT[language]
    if wanted.words:
        yield WORDED[language].format(words=" ".join(word.text for word in wanted.words))
