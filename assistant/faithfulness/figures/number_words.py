"""Numbers written as words, with their inflected forms, in three languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from corpus.languages import Language


class Role(StrEnum):
    """What a word may be joined with in a longer number."""

    UNIT = "unit"
    """One to nine: stands after tens and hundreds."""
    TEEN = "teen"
    """Ten to nineteen: nothing stands between it and a thousand."""
    TEN = "ten"
    HUNDRED = "hundred"
    """A hundred, or in Russian two hundred and so on."""
    SCALE = "scale"
    """A thousand, a million: multiplies what stands before it."""


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What a word says as a number."""

    value: float
    role: Role
    ordinal: bool = False
    vague: bool = False
    """Often no number: `one`, `first`, `один`, `бір`. It counts before a counted unit only."""
    many: bool = False
    """An unnamed multiple: `thousands`, `десятки`, `жүздеген`."""


def number_word(word: str, language: Language) -> NumberWord | None:
    """What a lower-case word (`ё` written `е`) says as a number, if anything.

    English words count in every language: a sentence may hold some.
    """
    found = _words(language).get(word)
    return found or (None if language == "en" else _words("en").get(word))


@cache
def _words(language: Language) -> dict[str, NumberWord]:
    makers = {"en": _english, "ru": _russian, "kk": _kazakh}
    return dict(makers[language]())


_EN_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_EN_MANY = {"dozens": 10, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9}

_Pairs = Iterator[tuple[str, NumberWord]]


def _small(value: float, *, ordinal: bool = False, vague: bool = False) -> NumberWord:
    """A number below a thousand, with the role that its size gives it."""
    roles = ((10, Role.UNIT), (20, Role.TEEN), (100, Role.TEN), (1000, Role.HUNDRED))
    role = next(role for limit, role in roles if value < limit)
    return NumberWord(value, role, ordinal, vague)


def _english() -> _Pairs:
    for value, (cardinal, ordinal) in enumerate(zip(_EN_CARDINALS, _EN_ORDINALS, strict=True), start=1):
        yield cardinal, _small(value, vague=value == 1)
        yield ordinal, _small(value, ordinal=True, vague=value == 1)
    for value, word in zip(range(20, 100, 10), _EN_TENS, strict=True):
        yield word, _small(value)
        yield word[:-1] + "ieth", _small(value, ordinal=True)
    yield "hundred", _small(100)
    yield "hundredth", _small(100, ordinal=True)
    yield "dozen", NumberWord(12, Role.TEEN)
    for word, value in _EN_SCALES.items():
        yield word, NumberWord(value, Role.SCALE)
    for word, value in _EN_MANY.items():
        yield word, NumberWord(value, Role.SCALE, many=True)


_RU_SMALL = {
    1: "один одна одно одного одной одному одну одним одном",
    2: "два две двух двум двумя двое двоих двоим двоими",
    3: "три трех трем тремя трое троих троим троими",
    4: "четыре четырех четырем четырьмя четверо четверых четверым",
    5: "пять пяти пятью пятеро пятерых",
    6: "шесть шести шестью шестеро шестерых",
    7: "семь семи семеро семерых",  # the instrumental is also the accusative of "family"
    8: "восемь восьми восемью восьмью",
    9: "девять девяти девятью",
    40: "сорок сорока",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот двумстам двумястами двухстах",
    300: "триста трехсот тремстам тремястами трехстах",
    400: "четыреста четырехсот четыремстам четырьмястами четырехстах",
}
_RU_SOFT = (
    "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат "
    "двадцат тридцат"
).split()
"""Ten to twenty and thirty, less their endings."""
_RU_FIVE_UP = {5: ("пять", "пяти"), 6: ("шесть", "шести"), 7: ("семь", "семи"), 8: ("восемь", "восьми")}
_RU_ORDINALS = {
    **dict(enumerate("перв втор трет четверт пят шест седьм восьм девят".split(), start=1)),
    **dict(zip([*range(10, 21), 30], _RU_SOFT, strict=True)),
    40: "сороков",
    50: "пятидесят",
    60: "шестидесят",
    70: "семидесят",
    80: "восьмидесят",
    90: "девяност",
    100: "сот",
}
_RU_HARD_ENDINGS = "ый ой ая ое ого ому ую ым ом ые ых ыми".split()
_RU_THIRD_ENDINGS = "ий ья ье ьего ьей ьему ью ьим ьем ьи ьих ьими".split()
_RU_SCALES = {
    10**3: "тысяча тысячи тысяч тысяче тысячу тысячей тысячью тысячам тысячами тысячах тыс",
    10**6: "миллион миллиона миллионов миллиону миллионом миллионе миллионам миллионами миллионах млн",
    10**9: "миллиард миллиарда миллиардов миллиарду миллиардом миллиарде млрд",
    10**12: "триллион триллиона триллионов трлн",
}
_RU_MANY = {10: "десятки десятков десяткам десятками десятках", 100: "сотни сотен сотням сотнями сотнях"}


def _russian() -> _Pairs:
    for value, forms in _RU_SMALL.items():
        yield from ((form, _small(value, vague=value == 1)) for form in forms.split())
    for value, stem in zip([*range(10, 21), 30], _RU_SOFT, strict=True):
        yield from ((stem + ending, _small(value)) for ending in ("ь", "и", "ью"))
    for value, (whole, oblique) in {**_RU_FIVE_UP, 9: ("девять", "девяти")}.items():
        yield from _russian_tens_and_hundreds(value, whole, oblique)
    for value, stem in _RU_ORDINALS.items():
        endings = _RU_THIRD_ENDINGS if value == 3 else _RU_HARD_ENDINGS  # noqa: PLR2004 - the third
        yield from ((stem + ending, _small(value, ordinal=True, vague=value == 1)) for ending in endings)
    yield from ((form, NumberWord(1.5, Role.TEEN)) for form in ("полтора", "полторы", "полутора"))
    for value, forms in _RU_SCALES.items():
        yield from ((form, NumberWord(value, Role.SCALE)) for form in forms.split())
    for value, forms in _RU_MANY.items():
        yield from ((form, NumberWord(value, Role.SCALE, many=True)) for form in forms.split())


def _russian_tens_and_hundreds(value: int, whole: str, oblique: str) -> _Pairs:
    if value < 9:  # noqa: PLR2004 - ninety is irregular
        yield from ((form, _small(value * 10)) for form in (whole + "десят", oblique + "десяти"))
    yield from ((form, _small(value * 100)) for form in (whole + "сот", oblique + "сот"))


_KK_SMALL = dict(enumerate("бір екі үш төрт бес алты жеті сегіз тоғыз он".split(), start=1)) | dict(
    zip(range(20, 90, 10), "жиырма отыз қырық елу алпыс жетпіс сексен".split(), strict=True)
)
_KK_SCALES = {
    "мың": 10**3,
    "миллион": 10**6,
    "млн": 10**6,
    "миллиард": 10**9,
    "млрд": 10**9,
    "триллион": 10**12,
}
_KK_CASES = (
    "ге ке ға қа не на ні ны ді ды ті ты де да те та ден дан тен тан нен нан дің дың тің тың нің ның мен бен пен"
).split()
_KK_NO_NUMBERS = frozenset("онда онды оның онне онна онны отызда".split())
"""Forms that are other words: `there`, `his`, `right`."""
_KK_COLLECTIVES = {2: "екеу", 3: "үшеу", 4: "төртеу", 5: "бесеу", 6: "алтау", 7: "жетеу"}
_KK_COLLECTIVE_ENDINGS = ["", "і", "ін", "іне", "інің", "інен", "імен", "мен", "ге", "ы", "ын", "ына"]
_KK_ORDINALS = {
    **dict(
        enumerate(
            "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split(),
            start=1,
        )
    ),
    **dict(zip(range(20, 50, 10), "жиырмасыншы отызыншы қырқыншы".split(), strict=True)),
    100: "жүзінші",
}
_KK_ORDINAL_ENDINGS = [
    "",
    "сі",
    "сін",
    "сіне",
    "сінің",
    "сінде",
    "ге",
    "де",
    "ні",
    "нің",
    "сы",
    "сын",
    "ға",
    "да",
]
_KK_MANY = {"ондаған": 10, "жүздеген": 100, "мыңдаған": 10**3, "миллиондаған": 10**6}


def _kazakh() -> _Pairs:
    for value, word in _KK_SMALL.items():
        cases = _KK_CASES if value > 1 else []
        forms = {word, *(word + case for case in cases)} - _KK_NO_NUMBERS
        role = Role.TEN if value == 10 else _small(value).role  # noqa: PLR2004 - ten and three is thirteen
        yield from ((form, NumberWord(value, role, vague=value == 1)) for form in forms)
    # "жүз" is also "face": its other forms mean that; "тоқсан" is also "quarter": see `number_tokens`.
    yield from (("жүз", _small(100)), ("жүзден", _small(100)), ("тоқсан", _small(90)))
    for value, word in _KK_COLLECTIVES.items():
        yield from ((word + ending, _small(value)) for ending in _KK_COLLECTIVE_ENDINGS)
    for value, word in _KK_ORDINALS.items():
        endings = _KK_ORDINAL_ENDINGS
        yield from ((word + ending, _small(value, ordinal=True, vague=value == 1)) for ending in endings)
    for word, value in _KK_SCALES.items():
        yield from ((word + case, NumberWord(value, Role.SCALE)) for case in ["", *_KK_CASES])
    yield from ((word, NumberWord(value, Role.SCALE, many=True)) for word, value in _KK_MANY.items())
