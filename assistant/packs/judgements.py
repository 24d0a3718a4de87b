"""True or false: a claim is a guarantee, a body or a deadline of the Plan, or a real one of another measure."""

from collections.abc import Iterator

from assistant.packs.bodies import own_bodies
from assistant.packs.stock import Stock
from assistant.packs.telling_words import (
    askable_bodies,
    body_claim,
    deadline_claim,
    measure_text,
    statement_text,
)
from assistant.packs.truth import deadline_of, is_wrong_body, is_wrong_deadline
from assistant.packs.types import ItemForm, TrueFalse
from assistant.packs.words import PACK_WORDS
from corpus import Unit
from corpus.editorial import StatementKind


def kind(stock: Stock) -> Iterator[TrueFalse]:
    """Whether the Plan reports a thing as in force: guarantees and measures by turns."""
    true, false = stock.mixed(stock.guarantees), stock.mixed(stock.recommended)
    turns = [true, false] if stock.random.random() < 1 / 2 else [false, true]
    while true or false:
        for pool in turns:
            if pool:
                yield _kind(stock, pool.pop(), is_true=pool is true)


def _kind(stock: Stock, unit_id: str, *, is_true: bool) -> TrueFalse:
    told = statement_text(stock.plan, unit_id, stock.language)
    prompt = PACK_WORDS[stock.language].quiz.prompts[ItemForm.TRUE_KIND]
    return TrueFalse(
        ItemForm.TRUE_KIND, unit_id, prompt, told, is_true, StatementKind.GUARANTEE.value, unit_id
    )


def who(stock: Stock) -> Iterator[TrueFalse]:
    """Whether a body is among those that carry a measure out, or that it is addressed to."""
    for unit in stock.mixed_units(stock.measures):
        names = askable_bodies(stock.plan, unit, stock.language)
        if not names:
            continue
        if stock.random.random() < 1 / 2:
            yield _who(stock, unit, stock.random.choice(names), unit)
        elif wrong := _wrong_body(stock, unit):
            yield _who(stock, unit, *wrong)


def _wrong_body(stock: Stock, unit: Unit) -> tuple[str, Unit] | None:
    for other in stock.others():
        for name in stock.mixed(own_bodies(other)):
            if is_wrong_body(stock.plan, unit, name):
                return name, other
    return None


def _who(stock: Stock, unit: Unit, name: str, source: Unit) -> TrueFalse:
    told = body_claim(stock.plan, unit, name, stock.language)
    prompt = PACK_WORDS[stock.language].quiz.prompts[ItemForm.TRUE_WHO]
    about = measure_text(stock.plan, unit.unit_id, stock.language)
    is_true = source is unit
    return TrueFalse(ItemForm.TRUE_WHO, unit.unit_id, prompt, told, is_true, name, source.unit_id, about)


def when(stock: Stock) -> Iterator[TrueFalse]:
    """Whether a deadline is that of a measure."""
    for unit in stock.mixed_units([unit for unit in stock.measures if deadline_of(unit)]):
        if stock.random.random() < 1 / 2:
            yield from _when(stock, unit, unit)
        elif wrong := next((u for u in stock.others() if _is_wrong(stock, unit, u)), None):
            yield from _when(stock, unit, wrong)


def _is_wrong(stock: Stock, unit: Unit, other: Unit) -> bool:
    span = other.measure.deadline if other.measure else None
    return span is not None and is_wrong_deadline(stock.plan, unit, span)


def _when(stock: Stock, unit: Unit, source: Unit) -> Iterator[TrueFalse]:
    span = source.measure.deadline if source.measure else None
    if span is None:
        return
    told = deadline_claim(stock.plan, unit, span, stock.language)
    prompt = PACK_WORDS[stock.language].quiz.prompts[ItemForm.TRUE_WHEN]
    about, is_true = measure_text(stock.plan, unit.unit_id, stock.language), source is unit
    value = span.printed
    yield TrueFalse(ItemForm.TRUE_WHEN, unit.unit_id, prompt, told, is_true, value, source.unit_id, about)
