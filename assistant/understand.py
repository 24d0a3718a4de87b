"""First step: what is asked, in which language, and what text goes to search."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.crisis import Crisis, find_crisis
from assistant.followups import Lean, lean, with_earlier
from assistant.language import detect_language
from assistant.personal import leave_out_personal
from assistant.persons import asks_of_person
from assistant.references import Reference, find_references, is_nowhere, resolve
from assistant.scope import Intent, find_intent, leave_out_abuse
from assistant.table import find_actions
from assistant.table_gate import asks_when
from assistant.table_questions import parse_filter, read_filter
from assistant.table_types import ActionFilter, TableResult
from assistant.translit import to_cyrillic
from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, Question
from assistant.worded import folded
from corpus import Plan, Unit
from corpus.languages import Language
from index.text import clean, normalise, words

_CYRILLIC = re.compile("[Ѐ-ӿ]")


class Aspect(StrEnum):
    """Which part of a measure is asked for."""

    ANY = "any"
    WHO = "who"
    WHEN = "when"
    MEASURE = "measure"


_ASPECTS = (
    (
        Aspect.WHO,
        re.compile(
            r"\b(?:who (?:is|are|will|must|should|has|does|carries|implements)\b.*\b(?:responsible|charge|carry|do|"
            r"implement|execut\w+|ratify|create|adopt|develop|prepare|train\w*)|responsible|executors?|in charge)\b"
            r"|\b(?:кто (?:отвеча|исполня|ответствен|должен|будет|занима)\w*|ответственн\w+|исполнител\w+)"
            r"|\b(?:кім жауап\w*|жауапты\w*|орындаушы\w*|кім орында\w*)"
        ),
    ),
    (
        Aspect.WHEN,
        re.compile(
            r"\b(?:when|by what date|deadline|due date|what year|which year|what quarter|time ?frame|until when)\b"
            r"|\b(?:когда|к какому сроку|срок\w*|до какого|в каком году|к какому году)"
            r"|\b(?:қашан|мерзім\w*|қай жылы|қай уақыт\w*)"
        ),
    ),
    (
        Aspect.MEASURE,
        re.compile(
            r"\b(?:measures?|actions?|plan(?:s|ned|ning)?|propos\w+|recommend\w*|will be done|going to (?:do|change)|"
            r"promis\w+|intend\w*)\b"
            r"|\b(?:мер[аыу]?|предлага\w+|рекоменд\w+|планиру\w+|будет сделано|обеща\w+|что сделают)\b"
            r"|\b(?:шара\w*|ұсын\w+|жоспарла\w+|не істейді|не істелмек)"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, understood."""

    question: Question
    """Without personal data, which say nothing of a matter."""
    language: Language | None
    """None where it is none of the three served."""
    answer_language: Language
    intent: Intent
    crisis: Crisis
    aspect: Aspect
    search_text: str
    """The question, after those it leans on, a line each."""
    second_text: str | None = None
    """The same with those it may lean on: searched where little is found for it alone."""
    references: tuple[Reference, ...] = ()
    units: tuple[Unit, ...] = ()
    """What the references mean."""
    nowhere: bool = False
    """Whether the Plan has none of the places that are named by number."""
    chapter: int | None = None
    """The one chapter the question is about, where it names it by number."""
    table: TableResult | None = None
    of_person: bool = False
    """Whether the fate of somebody named is asked."""


def understand(plan: Plan, question: Question) -> Understanding:
    """Reads a question: language, intent, references, table filters, follow-ups."""
    typed = _cleaned(question.text)
    text = leave_out_personal(typed)
    history = tuple(leave_out_personal(_cleaned(earlier)) for earlier in question.history[-HISTORY_LIMIT:])
    asked = Question(text, history, question.language)
    language = detect_language(text, history[-1] if history else "")
    if language in ("ru", "kk") and not _CYRILLIC.search(text):
        asked = replace(asked, text=to_cyrillic(text, language))
    leans = lean(asked.text) if history else Lean.NO
    plain = replace(asked, text=leave_out_abuse(asked.text))
    search_text = with_earlier(plain) if leans is Lean.YES else plain.text
    earlier = search_text.rpartition("\n")[0]
    text = asked.text
    references = find_references(text) or (find_references(earlier) if earlier else ())
    chapter = _whole_chapter(plan, references)
    if chapter is not None:
        references = ()
    table = None if references else _ask_table(plan, text, chapter, is_shortened=text != typed)
    return Understanding(
        question=asked,
        language=language,
        answer_language=question.language or language or "en",
        intent=_intent(text),
        crisis=find_crisis(text),
        aspect=find_aspect(text),
        search_text=search_text,
        second_text=with_earlier(plain) if leans is Lean.MAYBE else None,
        references=references,
        units=tuple(dict.fromkeys(unit for reference in references for unit in resolve(plan, reference))),
        nowhere=bool(references) and all(is_nowhere(plan, reference) for reference in references),
        chapter=chapter,
        table=table,
        of_person=asks_of_person(text, f"{earlier}\n{typed}"),
    )


def _cleaned(text: str) -> str:
    """As much of a text as is read, cleaned; cut before, for the time a long one takes, and after, for it may grow."""
    return clean(text.strip()[:QUESTION_LIMIT])[:QUESTION_LIMIT].rstrip()


def _intent(text: str) -> Intent:
    """What is wanted; a letter or a digit by itself is no word to go by."""
    parts = (part for word in words(text) for part in word.split("-"))
    return find_intent(text) if any(len(part) > 1 for part in parts) else Intent.EMPTY


def _whole_chapter(plan: Plan, references: tuple[Reference, ...]) -> int | None:
    """The chapter a question names without an action, if there is one of that number."""
    if len(references) != 1 or references[0].action is not None or references[0].unit_id:
        return None
    chapter = references[0].chapter
    return chapter if chapter is not None and chapter < len(plan.chapters) else None


def _ask_table(plan: Plan, text: str, chapter: int | None, *, is_shortened: bool) -> TableResult | None:
    """What the filter that a question states lets through; None where the table is not asked.

    Args:
        plan: Whose table it is.
        text: The question.
        chapter: The one that it names, if any.
        is_shortened: Whether personal data was left out of it.
    """
    wanted = _find_filter(text, chapter)
    if wanted is None or (wanted == ActionFilter() and is_shortened):
        return None  # of a filter that is empty, what was to narrow it was somebody's number
    table = find_actions(plan, wanted)
    # None fits: that is an answer where every word was understood, else the words may mean something else.
    return table if table.certain and (table.units or not asks_when(folded(text))) else None


def _find_filter(text: str, chapter: int | None) -> ActionFilter | None:
    """The filter a question states; a chapter named alone asks for all its measures."""
    if chapter is None:
        return parse_filter(text)
    stated = read_filter(text)
    asked = parse_filter(text) is not None or not (stated.words or stated.chapters)
    return replace(stated, chapters=(chapter,), words=()) if asked else None


def find_aspect(text: str) -> Aspect:
    """Which part of a measure a question asks for."""
    plain = normalise(text)
    return next((aspect for aspect, pattern in _ASPECTS if pattern.search(plain)), Aspect.ANY)
