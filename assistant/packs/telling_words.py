"""How measures, bodies, deadlines and chapters are told in a quiz."""

from dataclasses import replace

from assistant.labels import span_text, time_text
from assistant.packs.bodies import is_addressed, is_clear, own_bodies
from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.types import ItemForm
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit
from corpus.languages import Language
from corpus.model import Span
from corpus.names import body_name, chapter_title
from index.text import document_terms


def measure_text(plan: Plan, unit_id: str, language: Language) -> str:
    """A measure as an answer: `Ratify the convention`."""
    told = read_measure_tellings(plan)[unit_id].told[language]
    first = 1 if told[0] in "«“" else 0
    return told[:first] + told[first].upper() + told[first + 1 :]


def measure_sentence(plan: Plan, unit_id: str, language: Language) -> str:
    """A measure as what a question asks about, a sentence with its full stop."""
    return f"{measure_text(plan, unit_id, language)}."


def statement_text(plan: Plan, unit_id: str, language: Language) -> str:
    """A statement to be judged; a whole sentence."""
    return read_statements(plan)[unit_id].told[language]


def deadline_text(span: Span, language: Language) -> str:
    """A deadline as an answer: in English too in one form, so that its print does not betray its chapter."""
    if language != "en":
        return span_text(replace(span, printed=span.printed.removeprefix("During ")), language)
    if span.start is None or span.end is None:
        return span.printed
    first, last = time_text(span.start, language), time_text(span.end, language)
    if first == last:
        return first
    return f"{first.split(' quarter ')[0]}–{last}"


def chapter_text(plan: Plan, number: int, language: Language) -> str:
    """A chapter as an answer: `Chapter 18. Rights of ...`."""
    title = chapter_title(number, plan.chapter(number).title, language)
    return PACK_WORDS[language].quiz.chapter.format(number=number, title=title)


def body_claim(plan: Plan, unit: Unit, name: str, language: Language) -> str:
    """What a true-or-false item says of a body."""
    words = PACK_WORDS[language].quiz
    told = read_measure_tellings(plan)[unit.unit_id].told[language]
    template = words.claim_addressed if is_addressed(unit) else words.claims[ItemForm.TRUE_WHO]
    return template.format(told=told, value=body_name(name, language))


def deadline_claim(plan: Plan, unit: Unit, span: Span, language: Language) -> str:
    """What a true-or-false item says of a deadline."""
    words = PACK_WORDS[language].quiz
    told = read_measure_tellings(plan)[unit.unit_id].told[language]
    return words.claims[ItemForm.TRUE_WHEN].format(told=told, value=deadline_text(span, language))


def betrays(plan: Plan, unit: Unit, name: str, language: Language) -> bool:
    """Whether the telling of a measure names a body, so that asking for it would be idle."""
    told = frozenset(document_terms(read_measure_tellings(plan)[unit.unit_id].told[language]))
    return frozenset(document_terms(body_name(name, language))) <= told


def askable_bodies(plan: Plan, unit: Unit, language: Language) -> tuple[str, ...]:
    """The bodies of a measure that can be a right answer."""
    return tuple(n for n in own_bodies(unit) if is_clear(n) and not betrays(plan, unit, n, language))
