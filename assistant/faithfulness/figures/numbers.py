"""Sees whether every number of a sentence stands in the units it cites."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.figures.figure_ground import Ground, ground_of
from assistant.faithfulness.figures.figure_reading import read_written
from assistant.faithfulness.figures.figure_swaps import find_swaps
from assistant.faithfulness.figures.figures import Bound, Kind, Quantity
from assistant.faithfulness.figures.quantity_match import grounds
from assistant.faithfulness.figures.repeats import find_repeats
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language

TIMES_OF_LIFE = frozenset({Kind.DURATION, Kind.YEARS, Kind.AGE, Kind.HALF, Kind.FREQUENCY})
"""Kinds of numbers that `find_dates` looks at."""
_BOUNDED = frozenset(
    {
        Kind.COUNT,
        Kind.OPEN,
        Kind.PERCENT,
        Kind.MONEY,
        Kind.TIMES,
        Kind.FRACTION,
        Kind.DURATION,
        Kind.YEARS,
        Kind.AGE,
    }
)
_MEANS = {
    Bound.UP: frozenset({Bound.UP}),
    Bound.DOWN: frozenset({Bound.DOWN, Bound.WITHIN, Bound.UNTIL}),
}
"""What a unit must say of a number that a sentence bounds."""


def find_numbers(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """Every number of a sentence that its units do not carry, or carry the other way round or of something else.

    Args:
        sentence: One sentence, as it would be shown.
        language: That it is written in.
        sources: The units it cites.
    """
    written = read_written(sentence, language)
    years = {at for moment in written.moments for at in range(moment.start, moment.end)}
    found = tuple(ground_of(source) for source in sources)
    for quantity in written.quantities:
        if quantity.vague or quantity.kind is Kind.ENUMERATOR or quantity.start in years:
            continue
        missing = quantity.kind not in TIMES_OF_LIFE and not is_carried(quantity, found)
        if missing or _is_turned(quantity, found):
            yield Finding(Fault.NUMBER, sentence[quantity.start : quantity.end])
    for repeat in find_repeats(written, found):
        if isinstance(repeat, Quantity) and repeat.kind not in TIMES_OF_LIFE and repeat.start not in years:
            yield Finding(Fault.NUMBER, sentence[repeat.start : repeat.end])
    yield from find_swaps(sentence, language, sources)


def is_carried(quantity: Quantity, found: Sequence[Ground]) -> bool:
    """Whether one of the units carries a number."""
    return any(grounds(quantity, ground) for ground in found)


def _is_turned(quantity: Quantity, found: Sequence[Ground]) -> bool:
    """Whether a sentence says `at least` of a number that its units do not bound so."""
    said = Bound.DOWN if quantity.bound is Bound.UNTIL and quantity.kind in TIMES_OF_LIFE else quantity.bound
    if said not in _MEANS or quantity.last or quantity.kind not in _BOUNDED:
        return False
    means = _MEANS[said] if quantity.kind in TIMES_OF_LIFE else _MEANS[said] - {Bound.WITHIN}
    bounds = {
        bound for ground in found for one in grounds(quantity, ground) for bound in _bounds(quantity, one)
    }
    return bool(bounds) and not bounds & means


def _bounds(quantity: Quantity, one: Quantity) -> Iterator[Bound]:
    """Which way a unit opens the number; the ends of a range are bounds too."""
    if one.last and not one.change:
        yield Bound.UP if quantity.values & one.values else Bound.DOWN
    else:
        yield one.bound
