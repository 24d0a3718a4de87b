"""Finds years, quarters, months and days among the tokens of a text."""

from dataclasses import replace

from assistant.faithfulness.figures.calendar_words import (
    YEAR_BEFORE,
    is_year_word,
    join_years,
    month_of,
    part_at,
    relation_at,
)
from assistant.faithfulness.figures.figure_line import Line
from assistant.faithfulness.figures.figures import Moment, Part
from assistant.faithfulness.figures.number_units import is_quarter, unit_of

FIRST_YEAR, LAST_YEAR = 1800, 2050
"""Four digits between these are taken for a year where nothing speaks against it."""
_FILLERS = frozenset(", of the year in в".split())
"""What may stand between a quarter, a month and their year."""
_FILLERS_BEFORE = frozenset(". , in the в во".split())
_DAYS = 31
_QUARTERS = 4
_FIRST_DECADE, _CENTURY = 20, 100
_MAY_MARCH = frozenset({"may", "march"})


def find_moments(line: Line) -> list[Moment]:
    """Every time of a text, whole dates first; marks their tokens as used."""
    found = [moment for at in range(len(line.tokens)) if (moment := _whole_at(line, at))]
    found += [moment for at in range(len(line.tokens)) if (moment := _years_at(line, at))]
    found = join_years(sorted(found, key=lambda moment: moment.start), line.folded)
    return [_placed(line, moment) for moment in found]


def _placed(line: Line, moment: Moment) -> Moment:
    relation = relation_at(line.folded, moment.start, moment.end, line.language)
    part = part_at(line.folded, moment.start, moment.end, line.language) if moment.years else Part.WHOLE
    return replace(moment, relation=relation, part=part)


def _whole_at(line: Line, at: int) -> Moment | None:
    token = line.tokens[at]
    if token.kind == "date":
        day, month, year = (int(part) for part in token.text.split("."))
        return Moment(token.start, token.end, (year,), (), month, str(day))
    if is_quarter(token.text) or is_quarter(line.suffix(at)) or token.text == "q":
        return _quarter_at(line, at)
    named = month_of(token.text, line.language) if token.kind == "word" else None
    return _month_at(line, at, named) if named else None


def _quarter_at(line: Line, at: int) -> Moment | None:
    after = at + 1 if line.text(at) in {"q", "quarter"} else at
    places = (at,) if line.suffix(at) else (at - 1, after)
    place = next((place for place in places if _are_quarters(line.whole(place))), None)
    if place is None:
        return None
    quarters, first = _with_earlier(line, place)
    years, end = _year_after(line, max(at, place))
    if not years:
        years, first = _year_before(line, first)
    line.used.update(range(first, end + 1))
    return Moment(line.tokens[first].start, line.tokens[end].end, years, quarters)


def _are_quarters(whole: tuple[int, ...]) -> bool:
    return bool(whole) and all(1 <= number <= _QUARTERS for number in whole)


def _with_earlier(line: Line, place: int) -> tuple[tuple[int, ...], int]:
    """The quarters at a place, with the one before it: `first and second`, `2nd - 4th`."""
    quarters = line.whole(place)
    joined = line.text(place - 1) in {"-", "and", "и", "және", "to", "по", "мен"}
    if joined and len(quarters) == 1 and _are_quarters(line.whole(place - 2)):
        return (line.whole(place - 2)[0], quarters[0]), place - 2
    return quarters, place


def _month_at(line: Line, at: int, month: int) -> Moment | None:
    if line.text(at) in _MAY_MARCH and not line.tokens[at].capital:
        return None
    day, first, end = _day_beside(line, at)
    years, first = _year_before(line, first) if line.language == "kk" else ((), first)
    if not years:
        years, end = _year_after(line, end)
    if not years:
        years, first = _year_before(line, first)
    if not day and not years and not _is_month(line, at):
        return None
    line.used.update(range(first, end + 1))
    return Moment(line.tokens[first].start, line.tokens[end].end, years, (), month, day)


def _day_beside(line: Line, at: int) -> tuple[str, int, int]:
    """The day beside a month with the first and the last token of both: `May 5`, `5th of May`, `5 мая`."""
    if month_of(line.text(at), "en") and _is_day(line, at + 1):
        return line.text(at + 1), at, at + 1
    before = at - 2 if line.text(at - 1) == "of" else at - 1
    return (line.text(before), before, at) if _is_day(line, before) else ("", at, at)


def _is_day(line: Line, at: int) -> bool:
    whole = line.whole(at)
    if not whole or not all(1 <= day <= _DAYS for day in whole):
        return False
    number = line.number(at)
    return number is not None and (number.digits or number.ordinal) and not number.suffix


def _is_month(line: Line, at: int) -> bool:
    """Whether a month's name without a day or a year is one: `may`, `қазан` are other words too."""
    if line.text(at) in _MAY_MARCH:
        return line.text(at - 1) in YEAR_BEFORE
    return line.language != "kk" or line.text(at + 1).startswith("ай")


def _year_after(line: Line, at: int) -> tuple[tuple[int, ...], int]:
    """The year told after a token, with the index of its last token; no year and the same index if none."""
    place = at + 1
    while line.text(place) in _FILLERS and place < at + 4:
        place += 1
    years = _year_number(line, place)
    if not years:
        return (), at
    return years, place + 1 if is_year_word(line.text(place + 1)) else place


def _year_before(line: Line, at: int) -> tuple[tuple[int, ...], int]:
    """The year told before a token: `2010 жылғы 5 мамыр`, `1991 ж. желтоқсан`, `2010 году во II квартале`."""
    place = at - 1
    while place > at - 5 and (line.text(place) in _FILLERS_BEFORE or is_year_word(line.text(place))):
        place -= 1
    years = _year_number(line, place)
    return (years, place) if years else ((), at)


def _year_number(line: Line, at: int) -> tuple[int, ...]:
    whole = line.whole(at)
    number = line.number(at) if whole else None
    plain = number is not None and number.digits and number.raw.replace("-", "").isdigit()
    fits = plain and all(FIRST_YEAR <= year <= LAST_YEAR for year in whole)
    return whole if fits else ()


def _years_at(line: Line, at: int) -> Moment | None:
    if at in line.used:
        return None
    if decade := _decade_at(line, at):
        return decade
    years = _year_number(line, at)
    suffix, following = line.suffix(at), line.text(at + 1)
    named = is_year_word(following) or is_year_word(suffix)
    if not years or (unit_of(suffix or following, line.language) and not named):
        return None
    end = at + 1 if is_year_word(following) else at
    certain = named or len(years) > 1 or line.text(at - 1) in YEAR_BEFORE or line.text(at - 1) == "("
    if certain:
        line.used.update(range(at, end + 1))
    return Moment(line.tokens[at].start, line.tokens[end].end, years, certain=certain)


def _decade_at(line: Line, at: int) -> Moment | None:
    whole = line.whole(at)
    number = line.number(at) if whole else None
    if not number or not number.digits or any(year % 10 for year in whole):
        return None
    following = is_year_word(line.text(at + 1))
    plural = number.suffix == "s" or number.ending in {"х", "е"} or number.suffix.startswith("жылдар")
    if not plural or not (_FIRST_DECADE <= whole[0] < _CENTURY or FIRST_YEAR <= whole[0] <= LAST_YEAR):
        return None
    end = at + 1 if following else at
    line.used.update(range(at, end + 1))
    return Moment(line.tokens[at].start, line.tokens[end].end, whole, decade=True)
