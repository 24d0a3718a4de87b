"""Whether a time of a sentence is one that a unit carries."""

from collections.abc import Sequence

from assistant.faithfulness.figures.figure_ground import Ground
from assistant.faithfulness.figures.figures import Kind, Moment, Part, Relation

_CENTURY = 100


def carries_moment(moment: Moment, ground: Ground, others: Sequence[Moment]) -> bool:
    """Whether a unit names the time of a sentence.

    Args:
        moment: Of the sentence.
        ground: Of the unit.
        others: All times of the sentence.
    """
    if moment.decade:
        told = {year for found in ground.moments if found.decade for year in found.years}
        return all(any(_same_decade(year, other) for other in told) for year in moment.years)
    if moment.quarters:
        years = {other.years for other in others if other.years} if not moment.years else {moment.years}
        return any(_same_quarters(moment, found, years) for found in ground.moments)
    if moment.month:
        return any(_same_month(moment, found, ground) for found in ground.moments)
    if len(moment.years) > 1:
        return _carries_stretch(moment.years, ground)
    return _carries_year(moment, ground, others)


def _same_decade(year: int, other: int) -> bool:
    """Whether two decades are one, where the century may be left out: `the 90s`."""
    short = min(year, other) < _CENTURY
    return year == other or (short and year % _CENTURY == other % _CENTURY)


def _same_quarters(moment: Moment, found: Moment, years: set[tuple[int, ...]]) -> bool:
    same = found.quarters == moment.quarters and (not years or found.years in years)
    return same and _is_placed(moment, found)


def _same_month(moment: Moment, found: Moment, ground: Ground) -> bool:
    if (
        found.month != moment.month
        or (moment.day and moment.day != found.day)
        or not _is_placed(moment, found)
    ):
        return False
    if not moment.years or moment.years == found.years:
        return True
    return not found.years and any(moment.years == other.years for other in ground.moments)


def _carries_stretch(years: tuple[int, ...], ground: Ground) -> bool:
    """Whether a stretch is told whole."""
    return any(found.years == years and not found.month for found in ground.moments)


def _carries_year(moment: Moment, ground: Ground, others: Sequence[Moment]) -> bool:
    year = moment.years[0]
    if not moment.certain and ground.by_value.get(float(year)):
        return True
    return any(_names_year(moment, found, others) for found in ground.moments) or (
        any(one.kind in {Kind.OPEN, Kind.COUNT} for one in ground.by_value.get(float(year), ()))
    )


def _names_year(moment: Moment, found: Moment, others: Sequence[Moment]) -> bool:
    year = moment.years[0]
    if found.decade or not found.years:
        return False
    if moment.part not in {Part.WHOLE, found.part}:
        return False
    if len(found.years) == 1:
        return found.years[0] == year and _is_placed(moment, found)
    at_end = found.years[-1] == year and moment.relation is Relation.BEFORE
    at_start = found.years[0] == year and moment.relation is Relation.AFTER
    return at_end or at_start or (year in found.years and _both_told(found.years, others))


def _is_placed(moment: Moment, found: Moment) -> bool:
    """Whether a sentence that says before or after a time has this from the unit."""
    return moment.relation in {Relation.IN, found.relation}


def _both_told(years: tuple[int, ...], others: Sequence[Moment]) -> bool:
    """Whether a sentence names both years of a stretch of two: `in 2009 and 2010`."""
    told = {other.years[0] for other in others if len(other.years) == 1}
    return years[-1] - years[0] == 1 and set(years) <= told
