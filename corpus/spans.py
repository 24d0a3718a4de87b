"""Deadlines and periods: found in the wording, parsed to quarters and years."""

import re

from corpus.model import Span

_ORDINALS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
QUARTER = 3
"""Months of a quarter."""
_MONTHS = "January February March April May June July August September October November December".split()

_QUARTER = r"\d(?:st|nd|rd|th)"
TABLE_DEADLINE = re.compile(
    rf"(?:^|(?<=\n))(?:{_QUARTER}(?:\s*[-–]\s*{_QUARTER})?\s+quarter\s+(?:of\s+)?\d{{4}}"
    r"|(?:During\s+)?\d{4}(?:-\d{4})?(?=[ \n])|Yearly(?=[ \n]))"
)
"""The deadline cell of a table row: always at the start of a line."""

_WORDING_DEADLINES = (
    re.compile(r"(?:^|(?<=\n))In 20\d\d(?=,)"),
    re.compile(r"(?<=, )in 20\d\d(?= (?:create|develop))"),
    re.compile(r"before [A-Z][a-z]+ \d{1,2}, 20\d\d"),
    re.compile(r"(?<=time of execution – )(?:the year 20\d\d|[a-z]+ quarter of 20\d\d)"),
)
"""The four ways in which an item of a list of measures names its own deadline."""

_PERIOD = re.compile(r"20\d\d\s*[-–]\s*20\d\d")


def parse_deadline(printed: str) -> Span:
    """Parses a deadline to its first and last quarter or year.

    `Yearly` names no time, so both ends stay open.

    Raises:
        ValueError: The words are of no known form.
    """
    printed = " ".join(printed.split())
    years = re.findall(r"20\d\d", printed)
    quarters = [_ORDINALS[word] for word in re.findall(r"\d[a-z]{2}|first|second|third|fourth", printed)]
    if printed == "Yearly":
        return Span(printed, None, None)
    if not years:
        raise ValueError(f"{printed!r} is not a deadline: no year in it")
    if printed.startswith("before "):
        return Span(printed, None, _quarter_before(printed))
    if quarters:
        return Span(printed, f"{years[0]}-Q{quarters[0]}", f"{years[-1]}-Q{quarters[-1]}")
    return Span(printed, years[0], years[-1])


def _quarter_before(printed: str) -> str:
    """The last whole quarter before the first day of a month."""
    _, month, _, year = printed.replace(",", "").split()
    number = _MONTHS.index(month)
    return f"{year}-Q{number // QUARTER}" if number >= QUARTER else f"{int(year) - 1}-Q4"


def find_deadline(text: str) -> Span | None:
    """The deadline that an item of a list names in its wording, if it names one."""
    for pattern in _WORDING_DEADLINES:
        if match := pattern.search(text):
            return parse_deadline(match.group())
    return None


def find_period(lead_in: str) -> Span | None:
    """The period that a list's lead-in names, if it names one."""
    match = _PERIOD.search(lead_in)
    if match is None:
        return None
    first, last = re.findall(r"20\d\d", match.group())
    return Span(match.group(), first, last)
