"""Matchings: four measures and four answers, each answer right for one measure alone."""

from collections.abc import Callable, Iterator, Sequence

from assistant.packs.bodies import is_addressed
from assistant.packs.stock import Stock
from assistant.packs.telling_words import askable_bodies, deadline_text, measure_text
from assistant.packs.truth import deadline_of, is_wrong_body, is_wrong_deadline
from assistant.packs.types import ItemForm, Matching, Pair
from assistant.packs.words import PACK_WORDS
from corpus import Unit
from corpus.model import Span
from corpus.names import body_name

PAIRS = 4
ROUNDS = 3
"""How often the measures are mixed anew in search of another matching."""
LOOKED_AT = 16
"""Measures tried in one round: more make the search long and its result no better."""

Found = tuple[Unit, str]
"""A measure with a canonical body that is right for it."""


def who(stock: Stock) -> Iterator[Matching]:
    """Measures and bodies: all carried out by them, or all addressed to them."""
    for _ in range(ROUNDS):
        for addressed in (False, True):
            pool = [unit for unit in stock.measures if is_addressed(unit) is addressed]
            answers = [
                (unit, name)
                for unit in stock.mixed_units(pool)[:LOOKED_AT]
                for name in stock.mixed(askable_bodies(stock.plan, unit, stock.language))
            ]
            found = _pick(answers, (), lambda first, second: _apart(stock, first, second))
            if found:
                yield _who(stock, found, addressed=addressed)


def _pick(
    answers: Sequence[Found], chosen: tuple[Found, ...], fits: Callable[[Found, Found], bool]
) -> tuple[Found, ...]:
    """The first four answers of which any two fit; empty where there are none."""
    if len(chosen) == PAIRS:
        return chosen
    for place, answer in enumerate(answers):
        rest = [other for other in answers[place + 1 :] if fits(answer, other)]
        if found := _pick(rest, (*chosen, answer), fits):
            return found
    return ()


def _apart(stock: Stock, first: Found, second: Found) -> bool:
    """Whether each of two bodies is wrong for the other's measure."""
    return (
        first[0] is not second[0]
        and is_wrong_body(stock.plan, first[0], second[1])
        and is_wrong_body(stock.plan, second[0], first[1])
    )


def _who(stock: Stock, found: Sequence[Found], *, addressed: bool) -> Matching:
    words = PACK_WORDS[stock.language].quiz
    pairs = tuple(_pair(stock, unit, body_name(name, stock.language), name) for unit, name in found)
    shown = tuple(stock.random.sample(range(PAIRS), PAIRS))
    prompts = words.addressed if addressed else words.prompts
    return Matching(ItemForm.MATCH_WHO, prompts[ItemForm.MATCH_WHO], pairs, shown)


def _pair(stock: Stock, unit: Unit, right: str, value: str) -> Pair:
    return Pair(unit.unit_id, measure_text(stock.plan, unit.unit_id, stock.language), right, value)


def when(stock: Stock) -> Iterator[Matching]:
    """Measures and deadlines; the deadlines stand in the order of time."""
    timed = [unit for unit in stock.measures if deadline_of(unit)]
    for _ in range(ROUNDS):
        answers = [(unit, unit.unit_id) for unit in stock.mixed_units(timed)[:LOOKED_AT]]
        found = _pick(answers, (), lambda first, second: _at_other_times(stock, first[0], second[0]))
        if found:
            yield _when(stock, [unit for unit, _ in found])


def _at_other_times(stock: Stock, first: Unit, second: Unit) -> bool:
    return all(
        is_wrong_deadline(stock.plan, unit, _span(other))
        for unit, other in ((first, second), (second, first))
    )


def _when(stock: Stock, units: Sequence[Unit]) -> Matching:
    pairs = tuple(
        _pair(stock, unit, deadline_text(_span(unit), stock.language), _span(unit).printed) for unit in units
    )
    shown = sorted(range(PAIRS), key=lambda place: deadline_of(units[place]) or (0, 0))
    prompt = PACK_WORDS[stock.language].quiz.prompts[ItemForm.MATCH_WHEN]
    return Matching(ItemForm.MATCH_WHEN, prompt, pairs, tuple(shown))


def _span(unit: Unit) -> Span:
    if unit.measure is None or unit.measure.deadline is None:
        raise ValueError(f"{unit.unit_id} has no deadline; ask for one that has")
    return unit.measure.deadline
