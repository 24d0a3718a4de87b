"""Whether a number of a sentence is one that a unit carries."""

from collections.abc import Callable, Iterator, Mapping

from assistant.faithfulness.figures.figure_ground import Ground
from assistant.faithfulness.figures.figures import Bound, Kind, Quantity

_GROUND: Mapping[Kind, frozenset[Kind]] = {
    Kind.COUNT: frozenset({Kind.COUNT, Kind.OPEN}),
    Kind.PERCENT: frozenset({Kind.PERCENT, Kind.OPEN}),
    Kind.MONEY: frozenset({Kind.MONEY, Kind.OPEN}),
    Kind.TIMES: frozenset({Kind.TIMES, Kind.OPEN}),
    Kind.ORDINAL: frozenset({Kind.ORDINAL, Kind.OPEN}),
    Kind.REFERENCE: frozenset({Kind.REFERENCE, Kind.OPEN, Kind.ENUMERATOR}),
    Kind.DURATION: frozenset({Kind.DURATION, Kind.YEARS, Kind.OPEN}),
    Kind.YEARS: frozenset({Kind.DURATION, Kind.YEARS, Kind.AGE, Kind.OPEN}),
    Kind.AGE: frozenset({Kind.AGE, Kind.YEARS, Kind.OPEN}),
    Kind.OPEN: frozenset(
        {Kind.OPEN, Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.TIMES, Kind.ORDINAL}
        | {Kind.DURATION, Kind.YEARS, Kind.AGE, Kind.REFERENCE}
    ),
}
"""What a number of one kind may rest on; a kind that is not here rests on its own only."""
_UNITLESS = frozenset({Kind.OPEN, Kind.ENUMERATOR, Kind.COUNT, Kind.ORDINAL})
_SURE = frozenset({Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.AGE})
"""What a number is for certain, where other texts of the unit leave it open."""
_AT_END = frozenset({Bound.DOWN, Bound.WITHIN, Bound.UNTIL})
_OF_YEARS = frozenset({Kind.DURATION, Kind.AGE})
_OTHERWISE: Mapping[Kind, tuple[Kind, Callable[[float], float]]] = {
    Kind.FRACTION: (Kind.PERCENT, lambda value: value * 100),
    Kind.PERCENT: (Kind.FRACTION, lambda value: value / 100),
    Kind.TIMES: (Kind.FRACTION, lambda value: 1 / value if value else 0.0),
}


def grounds(quantity: Quantity, ground: Ground) -> tuple[Quantity, ...]:
    """The numbers of a unit that carry a number of a sentence; empty where none does."""
    if quantity.kind is Kind.LOST:
        return ()
    if quantity.kind is Kind.REFERENCE:
        return tuple(
            found for found in ground.by_name.get(quantity.name, ()) if _is_reference(quantity, found)
        )
    if not quantity.values:
        same = (found for found in ground.quantities if found.kind is quantity.kind)
        return tuple(found for found in same if found.unit == quantity.unit and found.name == quantity.name)
    found = tuple(found for found in _of_value(quantity, ground) if _carries(quantity, found))
    if not found and quantity.last:
        return _both_ends(quantity, ground)
    if _told_otherwise(quantity, found, ground):
        found = ()
    return (*found, *_otherwise_told(quantity, ground))


def _is_reference(quantity: Quantity, found: Quantity) -> bool:
    if found.kind is Kind.REFERENCE:
        return not quantity.unit or not found.unit or found.unit == quantity.unit
    if found.kind is Kind.ENUMERATOR:
        return quantity.unit == "paragraph"
    return not found.vague and found.kind in _GROUND[Kind.REFERENCE]


def _of_value(quantity: Quantity, ground: Ground) -> Iterator[Quantity]:
    return (one for value in quantity.values for one in ground.by_value.get(value, ()))


def _otherwise_told(quantity: Quantity, ground: Ground) -> Iterator[Quantity]:
    """What says the same in another way: a half is 50 %, and cut by half is two times less."""
    for value in quantity.values:
        kind, same = _OTHERWISE.get(quantity.kind, (quantity.kind, lambda _: 0.0))
        yield from (one for one in ground.by_value.get(round(same(value), 6), ()) if one.kind is kind)


def _carries(quantity: Quantity, found: Quantity) -> bool:
    allowed = _GROUND.get(quantity.kind, frozenset({quantity.kind}))
    return found.kind in allowed and _same_unit(quantity, found) and _same_ends(quantity, found)


def _same_unit(quantity: Quantity, found: Quantity) -> bool:
    """Whether the units agree: a working day is a day, but a day need not be a working day."""
    if quantity.kind in _UNITLESS or found.kind in _UNITLESS or not found.unit:
        return True
    return found.unit == quantity.unit or found.unit.endswith(f" {quantity.unit}")


def _same_ends(quantity: Quantity, found: Quantity) -> bool:
    """Whether a range is met whole; an end of a range counts where the sentence tells it as such."""
    starts = bool(quantity.values & found.values)
    if quantity.last:
        return starts and bool(quantity.last & found.last)
    if not found.last or found.change:
        return starts or bool(quantity.values & found.last)
    if quantity.bound is Bound.UP:
        return starts
    return quantity.bound in _AT_END and bool(quantity.values & found.last)


def _both_ends(quantity: Quantity, ground: Ground) -> tuple[Quantity, ...]:
    """What carries the two ends of a range one by one, as values of their own."""
    ends = [
        tuple(
            found
            for value in values
            for found in ground.by_value.get(value, ())
            if found.kind in _GROUND[quantity.kind]
            and _same_unit(quantity, found)
            and (not found.last or found.change)
        )
        for values in (quantity.values, quantity.last)
    ]
    turned = any(found.values & quantity.last and found.last & quantity.values for found in ends[0])
    return (*ends[0], *ends[1]) if all(ends) and not turned and quantity.values != quantity.last else ()


def _told_otherwise(quantity: Quantity, found: tuple[Quantity, ...], ground: Ground) -> bool:
    """Whether all that carries a number leaves its kind open, and another text of the unit tells it: an age, say."""
    kinds = {one.kind for one in found}
    if quantity.kind is Kind.OPEN or not kinds or kinds - {Kind.OPEN, Kind.YEARS} or quantity.kind in kinds:
        return False
    rivals = _SURE if Kind.OPEN in kinds else _OF_YEARS
    own = _OF_YEARS if quantity.kind is Kind.YEARS else {quantity.kind}
    return any(one.kind in rivals - own for one in _of_value(quantity, ground))
