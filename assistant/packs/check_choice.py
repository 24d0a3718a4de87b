"""Proves the multiple choices of a quiz: one right answer, and every other wrong by the Plan."""

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from assistant.packs.bodies import own_bodies
from assistant.packs.everyday import everyday_questions
from assistant.packs.sameness import is_near
from assistant.packs.telling_words import betrays, chapter_text, deadline_text, measure_text, statement_text
from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.truth import (
    are_different,
    deadline_of,
    is_guarantee,
    is_only_recommended,
    is_own_body,
    is_wrong_body,
    is_wrong_chapter,
    is_wrong_deadline,
    is_wrong_measure,
    meet,
)
from assistant.packs.types import Choice, ItemForm, Option
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit
from corpus.languages import Language
from corpus.names import BODY_NAMES, body_name

FEWEST_OPTIONS = 3
"""Of two answers one is guessed."""


def check_choice(plan: Plan, item: Choice, language: Language) -> Iterator[str]:
    """Every fault of a multiple choice, one phrase each."""
    right = [option for option in item.options if option.correct]
    wrong = [option for option in item.options if not option.correct]
    if len(right) != 1:
        yield f"{len(right)} answers are marked right; one must be"
    if len(item.options) < FEWEST_OPTIONS:
        yield f"only {len(item.options)} answers"
    if not are_different(tuple(option.text for option in item.options)):
        yield "two answers read alike"
    check = _CHECKS.get(item.form)
    if check is None:
        yield f"{item.form.value} is no form of a multiple choice"
        return
    unit = plan.unit(item.unit_id)
    yield from check(plan, item, unit, right, wrong, language)


def _check_who(
    plan: Plan, item: Choice, unit: Unit, right: list[Option], wrong: list[Option], language: Language
) -> Iterator[str]:
    yield from _check_told(plan, item, language)
    for option in item.options:
        if option.value not in BODY_NAMES or option.text != body_name(option.value, language):
            yield f"{option.text!r} is not what {option.value!r} is called"
        elif option.value not in own_bodies(plan.unit(option.unit_id)):
            yield f"{option.value!r} is no body of {option.unit_id}"
    for option in right:
        if not is_own_body(unit, option.value):
            yield f"{option.value!r} is marked right, but {unit.unit_id} does not name it"
        elif betrays(plan, unit, option.value, language):
            yield f"the question names the right answer, {option.value!r}"
    yield from (
        f"{option.value!r} is not surely wrong for {unit.unit_id}"
        for option in wrong
        if not is_wrong_body(plan, unit, option.value)
    )


def _check_when(
    plan: Plan, item: Choice, unit: Unit, right: list[Option], wrong: list[Option], language: Language
) -> Iterator[str]:
    yield from _check_told(plan, item, language)
    for option in item.options:
        measure = plan.unit(option.unit_id).measure
        span = measure.deadline if measure else None
        if span is None or span.printed != option.value or deadline_text(span, language) != option.text:
            yield f"{option.text!r} is not the deadline of {option.unit_id}"
        elif not option.correct and not is_wrong_deadline(plan, unit, span):
            yield f"{option.value!r} is not surely wrong for {unit.unit_id}"
    yield from (
        f"{option.value!r} is marked right, but is not the deadline of {unit.unit_id}"
        for option in right
        if option.unit_id != unit.unit_id
    )
    times = [times for option in wrong if (times := deadline_of(plan.unit(option.unit_id)))]
    if any(meet(first, second) for first, second in combinations(times, 2)):
        yield "two wrong deadlines overlap"


def _check_which(
    plan: Plan, item: Choice, unit: Unit, right: list[Option], wrong: list[Option], language: Language
) -> Iterator[str]:
    asks = PACK_WORDS[language].quiz.asks
    questions = everyday_questions(plan, unit, language)
    asked = next((question for question in questions if asks.format(question=question) == item.told), None)
    if asked is None:
        yield f"{item.told!r} is no question that {unit.unit_id} answers"
    for option in item.options:
        if option.text != measure_text(plan, option.unit_id, language) or option.value != option.unit_id:
            yield f"{option.text!r} is not how {option.unit_id} is told"
    if any(option.unit_id != unit.unit_id for option in right):
        yield f"an answer is marked right that is not {unit.unit_id}"
    for option in wrong:
        other = plan.unit(option.unit_id)
        if other is unit or not is_wrong_measure(plan, unit, asked or "", other, language):
            yield f"{option.unit_id} is not surely wrong"


def _check_guarantee(
    plan: Plan, item: Choice, unit: Unit, right: list[Option], wrong: list[Option], language: Language
) -> Iterator[str]:
    told = read_statements(plan)
    for option in item.options:
        if option.unit_id not in told or option.text != statement_text(plan, option.unit_id, language):
            yield f"{option.text!r} is no statement of {option.unit_id}"
            return
    if any(option.unit_id != unit.unit_id for option in right):
        yield f"an answer is marked right that is not {unit.unit_id}"
    if unit.measure or not is_guarantee(plan, unit):
        yield f"{unit.unit_id} reports no guarantee"
    for option in wrong:
        near = is_near(told[option.unit_id].told["en"], told[unit.unit_id].told["en"])
        if near or not is_only_recommended(plan, option.unit_id):
            yield f"{option.unit_id} is not surely a thing that is only recommended"


def _check_chapter(
    plan: Plan, item: Choice, unit: Unit, right: list[Option], wrong: list[Option], language: Language
) -> Iterator[str]:
    yield from _check_told(plan, item, language)
    for option in item.options:
        if not option.value.isdigit() or option.text != chapter_text(plan, int(option.value), language):
            yield f"{option.text!r} is not chapter {option.value}"
            return
    if any(int(option.value) != unit.chapter for option in right):
        yield f"{unit.unit_id} does not stand in the chapter marked right"
    yield from (
        f"chapter {option.value} says nearly what {unit.unit_id} says"
        for option in wrong
        if not is_wrong_chapter(plan, unit, int(option.value))
    )


def _check_told(plan: Plan, item: Choice, language: Language) -> Iterator[str]:
    known = item.unit_id in read_measure_tellings(plan)
    if not known or item.told != f"{measure_text(plan, item.unit_id, language)}.":
        yield f"{item.told!r} is not how {item.unit_id} is told"


_Check = Callable[[Plan, Choice, Unit, list[Option], list[Option], Language], Iterator[str]]
_CHECKS: Mapping[ItemForm, _Check] = {
    ItemForm.WHO: _check_who,
    ItemForm.WHEN: _check_when,
    ItemForm.WHICH_MEASURE: _check_which,
    ItemForm.GUARANTEE: _check_guarantee,
    ItemForm.CHAPTER: _check_chapter,
}
