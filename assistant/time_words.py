"""Deadlines, periods, quarters and dates in three languages; `assistant.labels` gives them out."""

import re
from datetime import date

from assistant.explorer.periods import NO_DEADLINE, YEARLY, split_time
from assistant.messages import YEARLY as EVERY_YEAR
from corpus.languages import Language
from corpus.model import Span

_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_ORDINAL = {"1": "1st", "2": "2nd", "3": "3rd", "4": "4th"}
_BEFORE = re.compile(r"before ([A-Z][a-z]+) (\d{1,2}), (\d{4})")

_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "January February March April May June July August September October November December".split()
    ),
    "ru": tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
    "kk": tuple("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()),
}
_MONTHS_UNTIL = tuple(
    "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға "
    "желтоқсанға".split()
)
"""Kazakh months as `until` needs them."""

_NO_QUARTER: dict[Language, str] = {
    "en": "{year}, no quarter named",
    "ru": "{year} год, квартал не указан",
    "kk": "{year} жыл, тоқсаны көрсетілмеген",
}
_NO_DEADLINE: dict[Language, str] = {
    "en": "no deadline of its own",
    "ru": "собственный срок не указан",
    "kk": "өз мерзімі көрсетілмеген",
}


def span_text(span: Span, language: Language) -> str:
    """A deadline or a period in a language: `II квартал 2009 года`; in English as the Plan prints it."""
    if language == "en":
        return span.printed
    if match := _BEFORE.fullmatch(span.printed):
        return _until(match, language)
    if span.end is None:
        return EVERY_YEAR[language]
    if span.printed.startswith("During "):
        return {"ru": f"в течение {span.end} года", "kk": f"{span.end} жыл ішінде"}[language]
    return _stretch(span.start or span.end, span.end, language)


def time_text(time: str, language: Language) -> str:
    """A quarter or a year: `2009-Q2` is `2nd quarter 2009`, `II квартал 2009 года`, `2009 жылғы 2-тоқсан`.

    Raises:
        ValueError: It is neither.
    """
    if language != "en":
        return _stretch(time, time, language)
    year, quarter = split_time(time)
    return f"{_ORDINAL[quarter]} quarter {year}" if quarter else year


def due_text(due: str, language: Language) -> str:
    """What a bar of the chart of deadlines stands for: a quarter, a year alone, yearly, or no deadline.

    Raises:
        ValueError: It is none of `DEADLINE_AXIS`.
    """
    if due in (YEARLY, NO_DEADLINE):
        return EVERY_YEAR[language] if due == YEARLY else _NO_DEADLINE[language]
    year, quarter = split_time(due)
    return time_text(due, language) if quarter else _NO_QUARTER[language].format(year=year)


def date_text(day: date, language: Language) -> str:
    """A day: `5 January 2026`, `5 января 2026 года`, `2026 жылғы 5 қаңтар`."""
    month = _MONTHS[language][day.month - 1]
    return {
        "en": f"{day.day} {month} {day.year}",
        "ru": f"{day.day} {month} {day.year} года",
        "kk": f"{day.year} жылғы {day.day} {month}",
    }[language]


def _until(match: re.Match[str], language: Language) -> str:
    month = _MONTHS["en"].index(match[1])
    if language == "ru":
        return f"до {match[2]} {_MONTHS['ru'][month]} {match[3]} года"
    return f"{match[3]} жылғы {match[2]} {_MONTHS_UNTIL[month]} дейін"


def _stretch(start: str, end: str, language: Language) -> str:
    """From one quarter to another of the same year, or from one year to another."""
    (first, from_quarter), (last, to_quarter) = split_time(start), split_time(end)
    if not from_quarter or not to_quarter:
        return _years(first, last, language)
    if language == "kk":
        quarters = from_quarter if from_quarter == to_quarter else f"{from_quarter}–{to_quarter}"
        return f"{last} жылғы {quarters}-тоқсан"
    if from_quarter == to_quarter:
        return f"{_ROMAN[to_quarter]} квартал {last} года"
    return f"{_ROMAN[from_quarter]}–{_ROMAN[to_quarter]} кварталы {last} года"


def _years(first: str, last: str, language: Language) -> str:
    if first == last:
        return {"ru": f"{last} год", "kk": f"{last} жыл"}[language]
    return {"ru": f"{first}–{last} годы", "kk": f"{first}–{last} жылдар"}[language]
