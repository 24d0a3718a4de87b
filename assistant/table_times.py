"""The years and quarters that a question about the table of measures names."""

import re
from typing import NamedTuple

from assistant.explorer.periods import PLAN_PERIOD
from assistant.worded import folded, worded

FIRST, LAST = map(int, PLAN_PERIOD)
"""The years of the Plan's name, which together narrow nothing."""
_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
_RANGE = worded(
    en=r"20\d\d\s*(?:-|to|through|until)\s*20\d\d\b",
    ru=r"(?:20\d\d\s*(?:года?)?\s*(?:-|по|до)\s*20\d\d\b)",
    kk=r"20\d\d\s*(?:-|жылдан|жылдын\w*)\s*20\d\d\b",
)
_BETWEEN = r"\bbetween\b|\bмежду\b|\bаралы"
"""Without it two years joined by `and` are two years, which comes to the same."""
_OF_END = r"(?:the\s+)?(?:end\s+of\s+|close\s+of\s+)?(?:the\s+)?(?:year\s+)?"
_KONCA = r"(?:конц[ау]\s+|окончани[яю]\s+)?"
_UP_TO = worded(
    en=rf"(?:by|until|till|up to|through|no later than|not later than)\s+{_OF_END}20\d\d",
    ru=rf"(?:до|к|не поздн?ее|не позже|по)\s+{_KONCA}20\d\d",
    kk=r"20\d\d\s*-?\s*жыл\w*\s+(?:сонына\s+|аягына\s+|бас\w+\s+)?(?:дейин|шейин)|20\d\d-?\w{0,3}\s+(?:дейин|шейин)",
)
_BEFORE = worded(
    en=r"(?:before|earlier than|prior to)\s+(?:the\s+)?(?:year\s+)?20\d\d",
    ru=r"(?:раньше|ранее|прежде)\s+20\d\d",
    kk=r"20\d\d\s*-?\s*жыл\w*\s+(?:бурын|ерте)",
)
_AFTER = worded(
    en=rf"(?:after|later than)\s+{_OF_END}20\d\d",
    ru=rf"(?:после|(?<!не )позже|(?<!не )позднее)\s+{_KONCA}20\d\d",
    kk=r"20\d\d\s*-?\s*жыл\w*\s+(?:сонынан\s+)?кейин",
)
_FROM = worded(
    en=r"(?:since|from|starting (?:in|from|with)|beginning (?:in|from|with)|as of)\s+(?:the\s+)?(?:year\s+)?20\d\d",
    ru=r"(?:с|начиная с|от)\s+(?:начала\s+)?20\d\d",
    kk=r"20\d\d\s*-?\s*жыл\w*\s+бастап",
)
_YEARLY = worded(
    en=r"(?:every year|each year|yearly|annually|annual)",
    ru=r"(?:ежегодн\w*|кажд\w+ год\w*)",
    kk=r"(?:жыл сайын\w*)",
)
_ORDINAL = (
    r"(?:first|second|third|fourth|last|iv|i{1,3}|перв\w+|втор\w+|трет\w+|четверт\w+|последн\w+|биринши|екинши|ушинши|"
    r"тортинши|сонгы|[1-4](?:-?\w{1,3})?)"
)
# Patterns for few questions stay text: `re` makes them when they are first needed, and a start does not wait for them.
_QUARTERS = rf"\b{_ORDINAL}(?:[\s,-]+(?:(?:and|or|и|или|жане|мен|to|по)\s+)?{_ORDINAL})*[\s-]+(?:quarter|квартал|токсан)"
_STRETCH = r"\b[1-4](?:st|nd|rd|th|-?го|-?й)?\s*(?:-|to|по)\s*[1-4](?!\d)"
_Q = r"\bq([1-4])\b"
_HALVES = rf"\b(?P<which>{_ORDINAL})[\s-]+(?:half\b|полугоди|половин|жарты)|\bh(?P<number>[12])\b"
_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "перв": 1,
    "втор": 2,
    "трет": 3,
    "четверт": 4,
    "последн": 4,
    "биринши": 1,
    "екинши": 2,
    "ушинши": 3,
    "тортинши": 4,
    "сонгы": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
"""What an ordinal means, by its beginning."""
_NUMBER = (
    r"\b(?:(iv|i{1,3})\b|(first|second|third|fourth|last|перв|втор|трет|четверт|последн|биринши|екинши|ушинши|тортинши|"
    r"сонгы|[1-4]))"
)
_EDGE = worded(
    en=r"(?:by|until|till|up to|before|after|since|from|later than)\b",
    ru=r"(?:до|к|после|позже|позднее|раньше|ранее|с|начиная)\b",
    kk=r"\w*\s*(?:дейин|шейин|кейин|бастап|бурын)\b",
)


class Times(NamedTuple):
    """When the measures asked for are to be done."""

    years: tuple[int, ...] = ()
    """Ascending; the whole period of the Plan narrows nothing and is left out."""
    quarters: tuple[int, ...] = ()
    """Of each of the years."""
    yearly: bool = False
    """Whether only what is to be done every year is meant."""
    clear: bool = True
    """False where a time is named that these cannot tell: another year, "by the second quarter"."""


def read_times(text: str) -> Times:
    """The times that a text names; `by 2011` means all up to it, `after 2010` all later ones."""
    text = folded(text)
    named = tuple(sorted({int(year) for year in re.findall(_YEAR, text)}))
    years = _years(text, named)
    quarters = _quarters(text)
    bounded = bool(quarters) and len(named) == 1 and bool(_EDGE.search(text))
    inside = all(FIRST <= year <= LAST for year in named)
    return Times(
        years=() if years == tuple(range(FIRST, LAST + 1)) else years,
        quarters=quarters,
        yearly=bool(_YEARLY.search(text)),
        clear=inside and not bounded and bool(years or not named),
    )


def _years(text: str, named: tuple[int, ...]) -> tuple[int, ...]:
    first, last = (named[0], named[-1]) if named else (FIRST, LAST)
    if len(named) == 1:
        if _AFTER.search(text):
            first, last = first + 1, LAST
        elif _BEFORE.search(text):
            first, last = FIRST, last - 1
        elif _UP_TO.search(text):
            first = FIRST
        elif _FROM.search(text):
            last = LAST
    elif not (_RANGE.search(text) or re.search(_BETWEEN, text)):
        return named
    return tuple(range(first, last + 1))


def _quarters(text: str) -> tuple[int, ...]:
    found = {number for match in re.finditer(_QUARTERS, text) for number in _numbers(match.group())}
    if found and re.search(_STRETCH, text):
        found = set(range(min(found), max(found) + 1))
    found |= {int(match[1]) for match in re.finditer(_Q, text)}
    for match in re.finditer(_HALVES, text):
        half = int(match["number"]) if match["number"] else min(2, _numbers(match["which"])[0])
        found |= {2 * half - 1, 2 * half}
    return tuple(sorted(found))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(_NUMBERS[match[1] or match[2]] for match in re.finditer(_NUMBER, text))
