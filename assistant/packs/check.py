"""Proves a quiz: exactly one right answer to each question, and every wrong one wrong by the Plan."""

from collections.abc import Iterator
from itertools import permutations

from assistant.packs.bodies import own_bodies
from assistant.packs.check_choice import check_choice
from assistant.packs.matchings import PAIRS
from assistant.packs.telling_words import (
    betrays,
    body_claim,
    deadline_claim,
    deadline_text,
    measure_text,
    statement_text,
)
from assistant.packs.tellings import read_statements
from assistant.packs.truth import (
    are_different,
    is_guarantee,
    is_only_recommended,
    is_own_body,
    is_wrong_body,
    is_wrong_deadline,
)
from assistant.packs.types import Choice, Item, ItemForm, Matching, Pair, Quiz, TrueFalse
from assistant.packs.words import PACK_WORDS
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.names import BODY_NAMES, body_name


def check_quiz(plan: Plan, quiz: Quiz) -> tuple[str, ...]:
    """Every fault of a quiz, one sentence each; empty where every answer is proved.

    Args:
        plan: The Plan that decides.
        quiz: A quiz in any of the three languages: its introduction tells which.
    """
    known = (name for name in LANGUAGES if PACK_WORDS[name].quiz.intro == quiz.intro)
    language = next(known, None)
    if language is None:
        return ("the introduction is none of the packs': the quiz's language is not known",)
    return tuple(
        f"item {number} ({item.form.value}): {fault}"
        for number, item in enumerate(quiz.items, 1)
        for fault in _check(plan, item, language)
    )


def _check(plan: Plan, item: Item, language: Language) -> Iterator[str]:
    units = [pair.unit_id for pair in item.pairs] if isinstance(item, Matching) else [item.unit_id]
    if unknown := [unit_id for unit_id in units if plan.find_unit(unit_id) is None]:
        yield f"{unknown[0]} is no unit of the Plan"
    elif isinstance(item, Choice):
        yield from check_choice(plan, item, language)
    elif isinstance(item, Matching):
        yield from _check_matching(plan, item, language)
    elif item.form is ItemForm.TRUE_KIND:
        yield from _check_kind(plan, item, language)
    else:
        yield from _check_claim(plan, item, language)


def _check_kind(plan: Plan, item: TrueFalse, language: Language) -> Iterator[str]:
    unit = plan.unit(item.unit_id)
    if item.unit_id not in read_statements(plan) or item.told != statement_text(plan, item.unit_id, language):
        yield f"{item.told!r} is no statement of {item.unit_id}"
    elif item.is_true and (unit.measure or not is_guarantee(plan, unit)):
        yield f"marked true, but {item.unit_id} reports no guarantee"
    elif not item.is_true and not is_only_recommended(plan, item.unit_id):
        yield f"marked false, but {item.unit_id} is not surely only recommended"


def _check_claim(plan: Plan, item: TrueFalse, language: Language) -> Iterator[str]:
    unit, source = plan.unit(item.unit_id), plan.find_unit(item.value_unit_id)
    if source is None:
        yield f"{item.value_unit_id} is no unit of the Plan"
        return
    if item.form is ItemForm.TRUE_WHEN:
        span = source.measure.deadline if source.measure else None
        if span is None or span.printed != item.value:
            yield f"{item.value!r} is not the deadline of {item.value_unit_id}"
            return
        told, own = deadline_claim(plan, unit, span, language), source is unit
        wrong = is_wrong_deadline(plan, unit, span)
    else:
        if item.value not in BODY_NAMES or item.value not in own_bodies(source):
            yield f"{item.value!r} is no body of {item.value_unit_id}"
            return
        told, own = body_claim(plan, unit, item.value, language), is_own_body(unit, item.value)
        wrong = is_wrong_body(plan, unit, item.value)
    if item.told != told:
        yield f"{item.told!r} is not what is claimed"
    if item.is_true and not own:
        yield f"marked true, but {item.value!r} is not what {item.unit_id} has"
    if not item.is_true and not wrong:
        yield f"marked false, but {item.value!r} is not surely wrong for {item.unit_id}"


def _check_matching(plan: Plan, item: Matching, language: Language) -> Iterator[str]:
    if len(item.pairs) != PAIRS or sorted(item.shown) != list(range(len(item.pairs))):
        yield f"{len(item.pairs)} pairs shown as {item.shown}; {PAIRS} are wanted, each once"
    if not are_different(tuple(pair.right for pair in item.pairs)):
        yield "two answers read alike"
    if not are_different(tuple(pair.left for pair in item.pairs)):
        yield "two measures read alike"
    for pair in item.pairs:
        if pair.left != measure_text(plan, pair.unit_id, language):
            yield f"{pair.left!r} is not how {pair.unit_id} is told"
        yield from _check_pair(plan, item.form, pair, language)
    for first, second in permutations(item.pairs, 2):
        if not _is_apart(plan, item.form, first, second):
            yield f"{second.value!r} is not surely wrong for {first.unit_id}"


def _check_pair(plan: Plan, form: ItemForm, pair: Pair, language: Language) -> Iterator[str]:
    unit = plan.unit(pair.unit_id)
    if form is ItemForm.MATCH_WHEN:
        span = unit.measure.deadline if unit.measure else None
        if span is None or span.printed != pair.value or deadline_text(span, language) != pair.right:
            yield f"{pair.right!r} is not the deadline of {pair.unit_id}"
    elif pair.value not in BODY_NAMES or pair.right != body_name(pair.value, language):
        yield f"{pair.right!r} is not what {pair.value!r} is called"
    elif not is_own_body(unit, pair.value):
        yield f"{pair.unit_id} does not name {pair.value!r}"
    elif betrays(plan, unit, pair.value, language):
        yield f"the measure names its own answer, {pair.value!r}"


def _is_apart(plan: Plan, form: ItemForm, first: Pair, second: Pair) -> bool:
    """Whether the second's answer is wrong for the first."""
    unit, other = plan.unit(first.unit_id), plan.unit(second.unit_id)
    if form is ItemForm.MATCH_WHO:
        return is_wrong_body(plan, unit, second.value)
    span = other.measure.deadline if other.measure else None
    return span is not None and is_wrong_deadline(plan, unit, span)
