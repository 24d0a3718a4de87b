"""Phrases that tell a share, a fraction or how often without a plain number, in three languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.faithfulness.figures.figures import Kind, Quantity
from assistant.faithfulness.figures.number_bounds import bound_at
from assistant.faithfulness.figures.number_words import number_word
from corpus.languages import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class _Phrase:
    pattern: re.Pattern[str]
    kind: Kind
    value: float = 0.0
    unit: str = ""
    vague: bool = False
    """Counts as ground only: it may mean something else."""


def _phrase(pattern: str, kind: Kind, value: float = 0.0, unit: str = "", *, vague: bool = False) -> _Phrase:
    return _Phrase(re.compile(rf"(?<!\w)(?:{pattern})\b"), kind, value, unit, vague)


def _often(unit: str, sure: str, vague: str) -> tuple[_Phrase, _Phrase]:
    sure_phrase = _phrase(sure, Kind.FREQUENCY, 1.0, unit)
    return sure_phrase, _phrase(vague, Kind.FREQUENCY, 1.0, unit, vague=True)


_ONE_EN = ("hour", "day", "week", "month", "year")
_ONE_RU = {"hour": "часа?", "day": "сут(?:ок|ки)", "week": "недел[июя]", "month": "месяца?", "year": "года?"}
_RATED_EN = r"(?:%|percent|per cent|tenge|dollars|times|twice|once|\d)"
_RATED_RU = r"(?:%|процент\w*|тенге|доллар\w*|раза?|дважды|трижды|однажды|человек\w*|\d)"
"""What a rate is told of: `700,000 a year`, `два раза в месяц`."""
_ONE_KK = {"hour": "сағат", "day": "тәулік", "week": "апта", "month": "ай", "year": "жыл"}
_LIMIT_EN = r"(?:within|for|up to|after|at least|than|(?:period|term) of)"
_LIMIT_RU = (
    r"(?:в течение|спустя|через|не более|не позднее|не менее|более|менее|свыше|до)(?: чем)?(?: через| за)?"
)


def _ones() -> Iterator[tuple[Language, _Phrase]]:
    """`Within a month`, `в течение суток`, `ай ішінде`: one of a unit without the number."""
    for unit in _ONE_EN:
        kind = Kind.YEARS if unit == "year" else Kind.DURATION
        yield "en", _phrase(rf"{_RATED_EN} ((?:a|per) {unit})", Kind.FREQUENCY, 1.0, unit)
        yield "ru", _phrase(rf"{_RATED_RU} (в {_ONE_RU[unit]})", Kind.FREQUENCY, 1.0, unit)
        yield "en", _phrase(rf"{_LIMIT_EN} (an? {unit})", kind, 1.0, unit)
        yield "en", _phrase(rf"an? {unit}|per {unit}", kind, 1.0, unit, vague=True)
        yield "ru", _phrase(rf"{_LIMIT_RU} ({_ONE_RU[unit]})", kind, 1.0, unit)
        yield "ru", _phrase(rf"(?:в|за|на) {_ONE_RU[unit]}", kind, 1.0, unit, vague=True)
        yield "kk", _phrase(rf"{_ONE_KK[unit]} ішінде", kind, 1.0, unit)


_YEAR_END = "end of a year"
_HALF, _THIRD, _QUARTER = 1 / 2, 1 / 3, 1 / 4
_NO_TIME = r"(?! of (?:the year|\d))"

_NO_THING = r"(?= of\b|[.,;:)]|\W*$)"
"""After `a third`, which may also be a third level."""


def _one_in(third: str, fourth: str, fifth: str, tenth: str) -> tuple[_Phrase, ...]:
    """`One in four`, `каждый четвёртый`; not `every third year`."""
    no_time = r"(?! (?:year|month|week|day|год|месяц|день|жыл|ай|күн))"
    parts = ((third, 3), (fourth, 4), (fifth, 5), (tenth, 10))
    return tuple(_phrase(rf"(?:{pattern}){no_time}", Kind.FRACTION, 1 / value) for pattern, value in parts)


_EN = (
    _phrase(r"both", Kind.COUNT, 2.0, vague=True),
    _phrase(r"(?:first|1st) half", Kind.HALF, 1.0),
    _phrase(r"(?:second|2nd) half", Kind.HALF, 2.0),
    _phrase(r"half[ -](?:a[ -])?year", Kind.DURATION, 0.5, "year"),
    _phrase(r"(?:two|2)[ -]thirds", Kind.FRACTION, 2 / 3),
    _phrase(r"(?:one|1)[ -]third|a third" + _NO_THING, Kind.FRACTION, _THIRD),
    _phrase(r"(?:three|3)[ -](?:quarters|fourths)" + _NO_TIME, Kind.FRACTION, 3 / 4),
    _phrase(
        rf"(?:one|1)[ -](?:quarter|fourth){_NO_TIME}|a quarter{_NO_TIME}{_NO_THING}", Kind.FRACTION, _QUARTER
    ),
    *_one_in(
        "one in three|every third",
        "one in four|every fourth",
        "one in five|every fifth",
        "one in ten|every tenth",
    ),
    _phrase(r"half|halves|halved|halving", Kind.FRACTION, _HALF),
    _phrase(r"twice|twofold|two-fold|doubl(?:e|es|ed|ing)", Kind.TIMES, 2.0),
    _phrase(r"thrice|threefold|tripl(?:e|es|ed|ing)", Kind.TIMES, 3.0),
    _phrase(r"fourfold|quadrupl(?:e|es|ed|ing)", Kind.TIMES, 4.0),
    _phrase(r"(?:the |vast |absolute |overwhelming )*majority|most of", Kind.SHARE, unit="majority"),
    _phrase(r"mostly|mainly|most|largely|predominantly", Kind.SHARE, unit="majority", vague=True),
    _phrase(r"(?:a|the) minority of|only a minority", Kind.SHARE, unit="minority"),
    *_often("year", r"annual|annually|yearly|every year|each year|once a year|per year", r"per annum|a year"),
    *_often(
        "month",
        r"monthly(?! calculat| ind)|every month|each month|per month",
        r"monthly|a month|month to month",
    ),
    *_often("quarter", r"quarterly|every quarter|each quarter|per quarter", r"a quarter"),
    _phrase(r"(?:the )?end of the year|year[- ]end", Kind.FREQUENCY, 1.0, _YEAR_END),
    _phrase(r"(?:a |one )?decades?", Kind.DURATION, 10.0, "decade"),
    *_often("week", r"weekly|every week|each week", r"a week"),
    *_often("day", r"every day|each day", r"everyday|daily|a day"),
)
_RU = (
    _phrase(r"об(?:а|е|оих|еих|оим|еим|оими|еими)", Kind.COUNT, 2.0, vague=True),
    _phrase(r"перв(?:ая|ой|ую) половин\w+|перв(?:ое|ого|ом) полугоди\w+", Kind.HALF, 1.0),
    _phrase(r"втор(?:ая|ой|ую) половин\w+|втор(?:ое|ого|ом) полугоди\w+", Kind.HALF, 2.0),
    _phrase(r"полгода|полугода|полугодие|полугодия|шестимесячн\w+ срок", Kind.DURATION, 0.5, "year"),
    _phrase(r"(?:две|двух|2) трет(?:и|ей|ях|ям)", Kind.FRACTION, 2 / 3),
    *_one_in(*(rf"кажд\w+ {nth}" for nth in (r"трет\w+", r"четверт\w+", r"пят(?!н)\w+", r"десят\w+"))),
    _phrase(r"треть|(?:одн\w+ )трети", Kind.FRACTION, _THIRD),
    _phrase(r"трети", Kind.FRACTION, _THIRD),
    _phrase(r"три четверти|трех четвертей", Kind.FRACTION, 3 / 4),
    _phrase(r"четверть|четверти", Kind.FRACTION, _QUARTER),
    _phrase(r"половин\w*|наполовину|вполовину", Kind.FRACTION, _HALF),
    _phrase(r"вдвое|дважды|двукратн\w+|удво\w+|удваива\w+", Kind.TIMES, 2.0),
    _phrase(r"втрое|трижды|утро(?:и|е)\w+", Kind.TIMES, 3.0),
    _phrase(r"вчетверо|четырежды", Kind.TIMES, 4.0),
    _phrase(r"большинств\w+|больш(?:ая|ей|ую|ею) част\w+", Kind.SHARE, unit="majority"),
    _phrase(
        r"в основном|преимущественно|главным образом|чаще всего", Kind.SHARE, unit="majority", vague=True
    ),
    _phrase(
        r"меньш(?:ая|ей|ую|ею) част\w+|меньшинств[оаеу]м? (?:опрош|респонд|люд|граж|жит)\w+",
        Kind.SHARE,
        unit="minority",
    ),
    *_often("year", r"ежегодн\w+|кажд(?:ый|ого) год\w*|раз в год|из года в год", r"в год|годов\w+|за год"),
    *_often("month", r"ежемесячн\w+|кажд(?:ый|ого) месяц\w*|раз в месяц", r"в месяц|месячн\w+|помесячн\w+"),
    *_often(
        "quarter", r"ежеквартальн\w+|кажд(?:ый|ого) квартал\w*|раз в квартал", r"в квартал|поквартальн\w+"
    ),
    _phrase(r"кон(?:ец|ца|цу|це|цом) года", Kind.FREQUENCY, 1.0, _YEAR_END),
    _phrase(r"десятилети\w+", Kind.DURATION, 10.0, "decade"),
    *_often("week", r"еженедельн\w+|кажд(?:ую|ой) недел\w+|раз в неделю", r"в неделю"),
    *_often("day", r"ежедневн\w+|кажд(?:ый|ого) д(?:ень|ня)|раз в день", r"в день|в сутки|повседневн\w+"),
)
_KK_NTH = {"екіден": 2, "үштен": 3, "төрттен": 4, "бестен": 5, "оннан": 10}
_KK_OF = {"бір": 1, "екі": 2, "үш": 3, "төрт": 4}
_KK = (
    _phrase(r"екеу(?:і|ін|іне|інің) де|қос", Kind.COUNT, 2.0, vague=True),
    _phrase(r"бірінші жарты(?:сы\w*|жылды[қғ]\w*)|алғашқы жартысы\w*", Kind.HALF, 1.0),
    _phrase(r"екінші жарты(?:сы\w*|жылды[қғ]\w*)", Kind.HALF, 2.0),
    _phrase(r"жарты жыл\w*|жартыжылды[қғ]\w*", Kind.DURATION, 0.5, "year"),
    *(
        _phrase(rf"{nth} {of}(?:і|сі|іне|сіне|ін|сін|інің|сінің|у)?", Kind.FRACTION, count / value)
        for nth, value in _KK_NTH.items()
        for of, count in _KK_OF.items()
    ),
    *_one_in(*(rf"әр(?:бір)? {nth}\w*" for nth in ("үшінші", "төртінші", "бесінші", "оныншы"))),
    _phrase(r"ширек|ширегі\w*", Kind.FRACTION, _QUARTER),
    _phrase(r"жарты|жартысы\w*|тең жартысы\w*", Kind.FRACTION, _HALF),
    _phrase(r"көпшілі(?!к\b|кк|кт)\w+|басым (?:көпшілі\w+|бөлі\w+)|көп бөлі\w+", Kind.SHARE, unit="majority"),
    _phrase(r"негізінен|басым|көбі|көбін|көбінде|көбінесе", Kind.SHARE, unit="majority", vague=True),
    _phrase(r"азшылығы ғана", Kind.SHARE, unit="minority"),
    *_often("year", r"жыл сайын\w*|әр жыл\w*", r"жылына|жылдық|жылдығы\w*"),
    *_often("month", r"ай сайын\w*|әр ай\w*", r"айына|айлық\w*|айлығ\w*"),
    *_often("quarter", r"тоқсан сайын\w*|әр тоқсан\w*", r"тоқсанына"),
    _phrase(r"жыл(?:дың)? (?:соңы|аяғы)\w*", Kind.FREQUENCY, 1.0, _YEAR_END),
    _phrase(r"онжылды[қғ]\w*", Kind.DURATION, 10.0, "decade"),
    *_often("week", r"апта сайын\w*|әр апта\w*", r"аптасына"),
    *_often("day", r"күн сайын\w*|әр күн\w*", r"күніне|күнделікті"),
)
_ONES: dict[Language, tuple[_Phrase, ...]] = {
    language: tuple(phrase for tongue, phrase in _ones() if tongue == language) for language in LANGUAGES
}
_PHRASES: dict[Language, tuple[_Phrase, ...]] = {
    "en": (*_ONES["en"], *_EN),
    "ru": (*_ONES["ru"], *_RU, *_EN),
    "kk": (*_ONES["kk"], *_KK, *_EN),
}
_LIKELY: dict[Language, re.Pattern[str]] = {
    language: re.compile("|".join(phrase.pattern.pattern for phrase in phrases))
    for language, phrases in _PHRASES.items()
}
"""All phrases of a language at once: most sentences hold none."""


def take_phrases(folded: str, language: Language) -> tuple[str, tuple[Quantity, ...]]:
    """The phrases of a folded text, and the text with them masked, as long as it was."""
    if not _LIKELY[language].search(folded):
        return folded, ()
    found: list[Quantity] = []
    for phrase in _PHRASES[language]:
        for quantity in _all_of(phrase, folded, language):
            found.append(quantity)
            if not phrase.vague or phrase.kind is Kind.COUNT:
                folded = _masked(folded, quantity.start, quantity.end)
    return folded, tuple(found)


def _all_of(phrase: _Phrase, folded: str, language: Language) -> Iterator[Quantity]:
    values = frozenset({round(phrase.value, 6)}) if phrase.value else frozenset()
    for match in phrase.pattern.finditer(folded):
        start, end = match.span(match.lastindex or 0)
        of_unit = phrase.kind in {Kind.DURATION, Kind.YEARS} or phrase.unit == _YEAR_END
        if not (of_unit and _follows_number(folded[:start], language)):
            bound = bound_at(folded, start, end, language)
            yield Quantity(phrase.kind, start, end, values, unit=phrase.unit, bound=bound, vague=phrase.vague)


def _follows_number(before: str, language: Language) -> bool:
    """Whether the last word is a number: `2009 жыл ішінде`, `екі ай ішінде`."""
    words = before.split()
    return bool(words) and (words[-1][0].isdigit() or number_word(words[-1], language) is not None)


def _masked(folded: str, start: int, end: int) -> str:
    return f"{folded[:start]}·{' ' * (end - start - 1)}{folded[end:]}"
