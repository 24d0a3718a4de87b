"""The numbers and times that a unit carries, ready to be looked up."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from assistant.faithfulness.figures.figure_reading import read_figures
from assistant.faithfulness.figures.figures import Figures, Kind, Moment, Quantity
from assistant.faithfulness.types import Source
from corpus.languages import LANGUAGES, Language

Key = tuple[object, ...]
"""A number or a time without its place in the text."""
_SIDE_BY_SIDE = 8
"""Characters between two years of a list at most: ` and in `, ` және `."""
_NO_VALUES = frozenset({Kind.FREQUENCY, Kind.SHARE, Kind.LOST, Kind.ENUMERATOR})


@dataclass(frozen=True, slots=True)
class Ground:
    """All numbers and times of one unit, to be looked up."""

    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    by_value: Mapping[float, tuple[Quantity, ...]]
    by_name: Mapping[str, tuple[Quantity, ...]]
    most: Mapping[Key, int]
    """How often a number or a time stands in that text of the unit that tells it most often."""


def ground_of(source: Source) -> Ground:
    """What a unit carries in numbers; read once for each unit."""
    return _ground(tuple((text, language) for language in LANGUAGES for text in source.texts_in(language)))


@lru_cache(maxsize=4_000)
def _ground(texts: tuple[tuple[str, Language], ...]) -> Ground:
    read = [read_figures(text, language) for text, language in texts if text]
    moments = tuple(moment for figures in read for moment in (*figures.moments, *_listed_years(figures)))
    years = {float(year) for moment in moments if moment.certain for year in moment.years}
    quantities = tuple(
        quantity
        for figures in read
        for quantity in figures.quantities
        if quantity.kind is not Kind.OPEN or not quantity.values & years
    )
    values: defaultdict[float, list[Quantity]] = defaultdict(list)
    names: defaultdict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        names[quantity.name].append(quantity)
        for value in quantity.values | quantity.last:
            values[value].append(quantity)
    by_value = {value: tuple(found) for value, found in values.items()}
    by_name = {name: tuple(found) for name, found in names.items()}
    return Ground(quantities, moments, by_value, by_name, _most(read))


def _listed_years(figures: Figures) -> Iterator[Moment]:
    """Two years told side by side that follow each other, as the stretch that they are: `in 2009 and 2010`."""
    for first, second in pairwise(figures.moments):
        years = (*first.years, *second.years)
        near = second.start - first.end <= _SIDE_BY_SIDE and not (first.quarters or second.quarters)
        if near and len(years) == 2 and years[1] - years[0] == 1 and not (first.month or second.month):  # noqa: PLR2004
            yield replace(first, end=second.end, years=years)


def _most(read: Sequence[Figures]) -> Mapping[Key, int]:
    most: Counter[Key] = Counter()
    for figures in read:
        most |= Counter(key for _, key in keys_of(figures))
    return most


def keys_of(figures: Figures) -> Iterator[tuple[Quantity | Moment, Key]]:
    """Every number and time of a text with what is the same of two that say the same."""
    for quantity in figures.quantities:
        if quantity.values and not quantity.vague and quantity.kind not in _NO_VALUES:
            yield quantity, (quantity.values, quantity.last)
    for moment in figures.moments:
        yield moment, moment.years or (moment.quarters, moment.month, moment.day)
