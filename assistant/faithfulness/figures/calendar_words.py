"""Words of the calendar in three languages: months, years, parts of a year, before and after, how often."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.faithfulness.figures.figures import Moment, Part, Relation
from corpus.languages import Language

_CASE = (
    r"(?:ы|і|да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дың|дің|тың|тің|ның|нің|дағы|дегі|тағы|тегі|мен|бен|пен"
    r"|ында|інде|ынан|інен|ына|іне|ындағы|індегі)?"
)
_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "en": (
        *("january|jan", "february|feb", "march", "april|apr", "may", "june", "july", "august|aug"),
        *("september|sept", "october|oct", "november|nov", "december|dec"),
    ),
    "ru": (
        *(
            r"январ[ьяюе]м?",
            r"феврал[ьяюе]м?",
            r"март[ауе]?м?",
            r"апрел[ьяюе]м?",
            r"ма[йяюе]м?",
            r"июн[ьяюе]м?",
        ),
        *(r"июл[ьяюе]м?", r"август[ауе]?м?", r"сентябр[ьяюе]м?", r"октябр[ьяюе]м?", r"ноябр[ьяюе]м?"),
        r"декабр[ьяюе]м?",
    ),
    "kk": tuple(
        stem + _CASE
        for stem in (
            *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан"),
            *("қараша", "желтоқсан"),
        )
    ),
}
_YEAR_WORD = re.compile(r"г|гг|год\w*|ж|жж|жыл\w*|years?")
YEAR_BEFORE = frozenset(
    """
    in of since from until till by before after during for between through to year years early late mid end beginning
    than the and в во с со к до по от за на после году год годах годы между и вплоть
    """.split()
)
"""Words after which four digits from 1900 to 2100 are a year."""

_AFTER_WORDS = r"(?:since|after|from|starting(?: in| from| with)?|beginning (?:in|from|with))"
_BEFORE_WORDS = r"(?:by|before|until|till|up to|no later than|not later than|prior to|through)"
_RELATIONS_BEFORE: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    (
        Relation.AFTER,
        re.compile(rf"\b(?:{_AFTER_WORDS}|после|(?<!сравнению )(?<!сравнении )(?:с|со)|начиная с)\W*$"),
    ),
    (
        Relation.BEFORE,
        re.compile(rf"\b(?:{_BEFORE_WORDS}|до|(?<!относит )к|ко|не позднее|не позже|вплоть до)\W*$"),
    ),
)
_BETWEEN = r"(?:the )?(?:year |end of |beginning of |начала |конца |концу |началу |середины |середине )+"
_RELATIONS_FAR = tuple(
    (relation, re.compile(pattern.pattern.removesuffix(r"\W*$") + rf"\W+{_BETWEEN}$"))
    for relation, pattern in _RELATIONS_BEFORE
)
_RELATIONS_KK: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    (Relation.BEFORE, re.compile(r"\W*(?:\w+ ){0,2}?(?:дейін\w*|қарай|шейін|кешіктірмей)\b")),
    (Relation.AFTER, re.compile(r"\W*(?:\w+ ){0,2}?(?:бастап\w*|бері|кейін\w*|соң)\b")),
)
_PARTS_BEFORE: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (
        Part.END,
        re.compile(r"\b(?:end of|close of|late|конец|конца|концу|конце|концом)\W+(?:the )?(?:year )?$"),
    ),
    (
        Part.START,
        re.compile(r"\b(?:beginning of|start of|early|начало|начала|начале|началу)\W+(?:the )?(?:year )?$"),
    ),
    (Part.MIDDLE, re.compile(r"\b(?:middle of|mid|середин[аыеу]|середине)\W+(?:the )?(?:year )?$")),
)
_PARTS_KK: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (Part.END, re.compile(r"\W*(?:соңы\w*|аяғы\w*)")),
    (Part.START, re.compile(r"\W*басы(?!қ|м)\w*")),
    (Part.MIDDLE, re.compile(r"\W*орта(?:сы\w*)")),
)
_DASHED = re.compile(r"\s*-\s*")
_TO = re.compile(r"\W*(?:to|through|until|till|по|до)\W*(?:the )?")
_AND = re.compile(r"\W*(?:and|и)\W*")
_FROM_LEFT = re.compile(r"\b(?:from|period of|с|со|от)\W*$")
_BETWEEN_LEFT = re.compile(r"\b(?:between|между)\W*$")
_FROM_KK = re.compile(r"жылдан$")
_UNTIL_KK = re.compile(r"жылға$|жыл$")
_WINDOW = 40
"""Characters around a time in which the words that place it stand."""


@lru_cache(maxsize=20_000)
def month_of(word: str, language: Language) -> int | None:
    """The month, 1-12, that a lower-case word names."""
    for tongue in (language, "en"):
        for number, pattern in enumerate(_MONTHS[tongue], start=1):
            if re.fullmatch(pattern, word):
                return number
    return None


@lru_cache(maxsize=20_000)
def is_year_word(word: str) -> bool:
    """Whether a word after digits makes a year of them: `года`, `жылы`."""
    return _YEAR_WORD.fullmatch(word) is not None


def relation_at(folded: str, start: int, end: int, language: Language) -> Relation:
    """Whether a text places something in, before or after the time at `start` to `end`."""
    left = folded[max(0, start - _WINDOW) : start]
    if folded[start:end].endswith("годом"):  # in comparison with a year
        return Relation.IN
    for relation, pattern in (*_RELATIONS_BEFORE, *_RELATIONS_FAR):
        if pattern.search(left):
            return relation
    if language == "kk":
        right = folded[end : end + _WINDOW]
        return next((relation for relation, pattern in _RELATIONS_KK if pattern.match(right)), Relation.IN)
    return Relation.IN


def part_at(folded: str, start: int, end: int, language: Language) -> Part:
    """Which part of the year at `start` to `end` a text speaks of."""
    left, right = folded[max(0, start - _WINDOW) : start], folded[end : end + _WINDOW]
    found = next((part for part, pattern in _PARTS_BEFORE if pattern.search(left)), None)
    if found is None and language == "kk":
        found = next((part for part, pattern in _PARTS_KK if pattern.match(right)), None)
    return found or Part.WHOLE


def join_years(moments: Sequence[Moment], folded: str) -> list[Moment]:
    """Makes one stretch of two years told as its ends: `from 2009 to 2011`, `2009 - 2012`."""
    found: list[Moment] = []
    for moment in moments:
        if found and _is_stretch(found[-1], moment, folded):
            years = (*found[-1].years, *moment.years)
            found[-1] = replace(found[-1], end=moment.end, years=years, certain=True)
        else:
            found.append(moment)
    return found


def _is_stretch(first: Moment, last: Moment, folded: str) -> bool:
    bare = all(len(m.years) == 1 and not (m.quarters or m.month or m.decade) for m in (first, last))
    if not bare or first.years >= last.years:
        return False
    between = folded[first.end : last.start]
    left = folded[max(0, first.start - _WINDOW) : first.start]
    if _DASHED.fullmatch(between):
        return folded[first.end - 1].isdigit()
    if _FROM_KK.search(folded[first.start : first.end]):
        return not between.strip() and _UNTIL_KK.search(folded[last.start : last.end]) is not None
    if _TO.fullmatch(between):
        return "до" not in between or _FROM_LEFT.search(left) is not None
    return _AND.fullmatch(between) is not None and _BETWEEN_LEFT.search(left) is not None
