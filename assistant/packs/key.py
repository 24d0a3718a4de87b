"""The answer key: for each item the answer, why, and the quotation that proves it."""

from collections.abc import Sequence
from string import ascii_uppercase

from assistant.citations import make_locator
from assistant.packs.bodies import own_bodies
from assistant.packs.lines import telling_line
from assistant.packs.telling_words import deadline_text
from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.types import (
    ASKS_WHEN,
    ASKS_WHO,
    Choice,
    Item,
    ItemForm,
    KeyEntry,
    Matching,
    PackLine,
    TrueFalse,
)
from assistant.packs.words import PACK_WORDS
from corpus import Plan
from corpus.languages import Language
from corpus.names import body_name

_STATED = frozenset({ItemForm.GUARANTEE, ItemForm.TRUE_KIND})
"""Forms whose items are made of statements."""


def make_key(plan: Plan, items: Sequence[Item], language: Language) -> tuple[KeyEntry, ...]:
    """The key of a quiz, one entry per item, in order."""
    return tuple(_entry(plan, number, item, language) for number, item in enumerate(items, 1))


def letters_of(item: Matching) -> tuple[str, ...]:
    """The letter of the right answer of each pair, in the order of the pairs."""
    return tuple(ascii_uppercase[item.shown.index(place)] for place in range(len(item.pairs)))


def _entry(plan: Plan, number: int, item: Item, language: Language) -> KeyEntry:
    if isinstance(item, Matching):
        answer = ", ".join(f"{place} – {letter}" for place, letter in enumerate(letters_of(item), 1))
        lines = tuple(_line(plan, pair.unit_id, item.form, language) for pair in item.pairs)
        return KeyEntry(number, answer, "", lines)
    line = _line(plan, item.unit_id, item.form, language)
    if isinstance(item, Choice):
        return KeyEntry(number, _choice_answer(item), _choice_reason(plan, item, language), (line,))
    words = PACK_WORDS[language].quiz
    answer = words.true if item.is_true else words.false
    return KeyEntry(number, answer, _judged_reason(plan, item, language), (line,))


def _line(plan: Plan, unit_id: str, form: ItemForm, language: Language) -> PackLine:
    read = read_statements if form in _STATED else read_measure_tellings
    return telling_line(plan, read(plan)[unit_id], language, facts=form in ASKS_WHO | ASKS_WHEN)


def _choice_answer(item: Choice) -> str:
    place, option = next((place, option) for place, option in enumerate(item.options) if option.correct)
    return f"{ascii_uppercase[place]}. {option.text}"


def _choice_reason(plan: Plan, item: Choice, language: Language) -> str:
    if item.form is not ItemForm.GUARANTEE:
        return ""
    words = PACK_WORDS[language].quiz
    wrong = [plan.unit(option.unit_id) for option in item.options if not option.correct]
    places = "; ".join(make_locator(unit, unit.page, language) for unit in wrong)
    return f"{words.is_reported} {words.others.format(places=places)}"


def _judged_reason(plan: Plan, item: TrueFalse, language: Language) -> str:
    words = PACK_WORDS[language].quiz
    if item.form is ItemForm.TRUE_KIND:
        return words.is_reported if item.is_true else words.only_recommended
    if item.is_true:
        return ""
    unit = plan.unit(item.unit_id)
    if item.form is ItemForm.TRUE_WHO:
        return words.right_is.format(value="; ".join(body_name(name, language) for name in own_bodies(unit)))
    span = unit.measure.deadline if unit.measure else None
    return words.right_is.format(value=deadline_text(span, language)) if span else ""
