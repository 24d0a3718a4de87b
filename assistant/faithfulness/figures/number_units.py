"""What a number counts, told by the word beside it, in three languages."""

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.figures.figures import Kind
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Unit:
    """What a word beside a number makes of it."""

    kind: Kind
    name: str = ""


_Rules = tuple[tuple[str, Unit], ...]
_YEAR_KK = Unit(Kind.DURATION, "year")
_YEARS = Unit(Kind.YEARS, "year")
_AGE = Unit(Kind.AGE, "year")


def _durations(hour: str, day: str, week: str, month: str, minute: str) -> _Rules:
    names = {"hour": hour, "day": day, "week": week, "month": month, "minute": minute}
    return tuple((pattern, Unit(Kind.DURATION, name)) for name, pattern in names.items())


_EN: _Rules = (
    *_durations("hours?|hourly", "days?|daily", "weeks?|weekly", "months?|monthly", "minutes?"),
    ("years?|yr", _YEARS),
    ("percent|percents|percentage", Unit(Kind.PERCENT)),
    ("tenge|kzt", Unit(Kind.MONEY, "tenge")),
    ("dollars?|usd", Unit(Kind.MONEY, "dollar")),
    ("euros?|eur", Unit(Kind.MONEY, "euro")),
    ("rubles?|roubles?|rub", Unit(Kind.MONEY, "rouble")),
    ("times|fold", Unit(Kind.TIMES)),
)
_RU: _Rules = (
    *_durations(
        r"час(?:а|ов|у|ам|ами|ах|е|ом)?|часов\w+",
        r"сут(?:ки|ок|кам|ками|ках)|суточн\w+|д(?:ень|ня|ней|ню|нем|не|ням|нями|нях|ни)|дневн\w+",
        r"недел\w+",
        r"месяц\w*|месячн\w+",
        r"минут\w*",
    ),
    (r"летний|летн\w+|лет|год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|годичн\w+", _YEARS),
    (r"процент\w*|проц", Unit(Kind.PERCENT)),
    (r"тенге|тг", Unit(Kind.MONEY, "tenge")),
    (r"доллар\w*", Unit(Kind.MONEY, "dollar")),
    (r"евро", Unit(Kind.MONEY, "euro")),
    (r"рубл\w+", Unit(Kind.MONEY, "rouble")),
    (r"раза?|раз[ау]|кратн\w+", Unit(Kind.TIMES)),
)
_KK_END = r"(?:лық|лік|дық|дік|тық|тік)?\w{0,8}"
_KK: _Rules = (
    *_durations(
        rf"сағат{_KK_END}",
        rf"тәулік\w*|тәуліг\w+|күн(?!кө){_KK_END}",
        r"апта\w*",
        r"ай(?:ға|дан|да|дың|ды|лық\w*|лығ\w+|ы|ын|ына|ынан|дағы)?",
        r"минут\w*",
    ),
    (r"жыл\w*", _YEAR_KK),
    (r"жас(?:та|тағы|қа|тан|ты|тың|ар\w*|ын\w*|ы|ына|тар)?", _AGE),
    (r"пайыз\w*|процент\w*", Unit(Kind.PERCENT)),
    (r"теңге\w*|тг", Unit(Kind.MONEY, "tenge")),
    (r"доллар\w*", Unit(Kind.MONEY, "dollar")),
    (r"еуро\w*", Unit(Kind.MONEY, "euro")),
    (r"рубль?\w*", Unit(Kind.MONEY, "rouble")),
    (r"есе\w*|рет\w*|мәрте\w*", Unit(Kind.TIMES)),
)
_MARKS = {"%": Unit(Kind.PERCENT), "$": Unit(Kind.MONEY, "dollar"), "€": Unit(Kind.MONEY, "euro")}
_UNITS: dict[Language, _Rules] = {"en": _EN, "ru": (*_RU, *_EN), "kk": (*_KK, *_EN)}

_LABELS_BEFORE: _Rules = tuple(
    (pattern, Unit(Kind.REFERENCE, name))
    for pattern, name in (
        (r"articles?|arts?|стат(?:ь\w+|ей)|ст", "article"),
        (
            r"(?:sub)?paragraphs?|paras?|parts?|points?|items?|clauses?|(?:под)?пункт\w*|п|пп|част[ьияею]\w*|абзац\w*",
            "paragraph",
        ),
        (r"chapters?|глав[аыеу]\w*|главой", "chapter"),
        (r"sections?|раздел\w*", "section"),
        (
            r"no|nos|n|№|numbers?|номер\w*|resolutions?|conventions?|comments?|конвенци\w+|резолюци\w+",
            "number",
        ),
        (r"protocols?|протокол\w*", "number"),
    )
)
_LABELS_AFTER: _Rules = tuple(
    (pattern, Unit(Kind.REFERENCE, name))
    for pattern, name in (
        (r"articles?|стат(?:ь\w+|ей)|ба(?:п|б)\w*", "article"),
        (
            r"(?:sub)?paragraphs?|parts?|(?:под)?пункт\w*|част[ьияею]\w*|тарма[қғ]\w*|бөлі[кг]\w*|абзац\w*",
            "paragraph",
        ),
        (r"chapters?|глав[аыеу]\w*|главой|тарау\w*", "chapter"),
        (r"sections?|раздел\w*|бөлім\w*", "section"),
        (r"конвенция\w*|қарар\w*", "number"),
    )
)
QUALIFIERS = {
    "calendar": "calendar",
    "working": "working",
    "business": "working",
    "full": "",
    "whole": "",
    "consecutive": "",
    "календарных": "calendar",
    "календарный": "calendar",
    "календарного": "calendar",
    "рабочих": "working",
    "рабочий": "working",
    "рабочего": "working",
    "полных": "",
    "күнтізбелік": "calendar",
    "жұмыс": "working",
    "толық": "",
}
"""Words between a number and its unit, by what they make of the unit."""
_QUARTER = re.compile(r"quarters?|квартал\w*|кв|тоқсан\w*")
_NO_DURATION = re.compile(r"calculat\w+|ind(?:ex|ices|icators?)|расчетн\w+|есептік\w*|мрп")
"""What follows `monthly` in the name of the sum that fines are counted in."""


@lru_cache(maxsize=20_000)
def unit_of(word: str, language: Language) -> Unit | None:
    """What a word or mark after a number makes of it, if it is a unit of measure."""
    return _MARKS.get(word) or _first(_UNITS[language], word)


@lru_cache(maxsize=20_000)
def label_before(word: str, language: Language) -> Unit | None:
    """What a word makes of the number after it, if it is `Article`, `пункт`, `№`; Kazakh says such words after."""
    if language == "kk" and not word.isascii() and word != "№":
        return None
    return _first(_LABELS_BEFORE, word)


@lru_cache(maxsize=20_000)
def label_after(word: str) -> Unit | None:
    """What a word makes of an ordinal number before it, if it is `article`, `бап`."""
    return _first(_LABELS_AFTER, word)


@lru_cache(maxsize=20_000)
def is_quarter(word: str) -> bool:
    """Whether a word is `quarter` of a year."""
    return _QUARTER.fullmatch(word) is not None


@lru_cache(maxsize=20_000)
def undoes_month(word: str) -> bool:
    """Whether a word after `monthly` shows that a calculation index is meant and no stretch of time."""
    return _NO_DURATION.fullmatch(word) is not None


def _first(rules: _Rules, word: str) -> Unit | None:
    return next((unit for pattern, unit in rules if re.fullmatch(pattern, word)), None)
