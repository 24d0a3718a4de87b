"""How a number is spelt: with which separators, in Roman letters, or as the first half of a Russian word."""

import re
from collections.abc import Mapping
from functools import lru_cache

from corpus.languages import Language

_GROUPS = re.compile(r"\d+(?:,\d{3})+(?:\.\d+)?")
"""Commas between thousands, as in English; the Plan also prints `1332,800`."""
_DECIMAL = re.compile(r"\d+[.,]\d+")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_ROMAN_SHAPE = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_CYRILLIC_ROMAN = str.maketrans("ІХ", "IX")
_BESIDE_ROMAN = re.compile(
    r"quarters?|квартал\w*|тоқсан\w*|groups?|групп\w*|топ\w*|categor\w+|категори\w+|санат\w*|degrees?|степен\w+|дәреже\w*"
    r"|half|полугоди\w+|жартыжылдық\w*|century|centuries|век\w*|ғасыр\w*|тысячелети\w+|мыңжылдық\w*"
)
_BEFORE_ROMAN = re.compile(
    r"chapters?|parts?|sections?|articles?|protocols?|titles?|categor\w+|глав\w+|част\w+|раздел\w*|протокол\w*"
)
_COMPOUND_OF: Mapping[str, float] = {
    "одно": 1,
    "двух": 2,
    "трех": 3,
    "четырех": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
    "двенадцати": 12,
    "пятнадцати": 15,
    "двадцати": 20,
    "тридцати": 30,
    "сорока": 40,
    "пятидесяти": 50,
    "шестидесяти": 60,
    "сто": 100,
    "полутора": 1.5,
}
_COMPOUND = re.compile(
    rf"({'|'.join(_COMPOUND_OF)})((?:дневн|суточн|часов|недельн|месячн|летн|годичн|кратн|процентн|уровнев|ступенчат)\w+)"
)


@lru_cache(maxsize=20_000)
def digits_readings(printed: str, language: Language) -> frozenset[float]:
    """What digits with their separators may mean; empty for what is a name and no number, such as `44/128`."""
    plain = printed.replace(" ", "")
    if plain.isdigit():
        return frozenset({float(plain)})
    found = set()
    if _GROUPS.fullmatch(plain):
        found.add(float(plain.replace(",", "")))
    if _DOTTED.fullmatch(plain) and language != "en":
        found.add(float(plain.replace(".", "")))
    if _DECIMAL.fullmatch(plain) and not (language == "en" and found):
        found.add(float(plain.replace(",", ".")))
    return frozenset(found)


def roman_value(written: str) -> int | None:
    """What Roman letters up to 39, Latin or Cyrillic, are worth; None where they are no number."""
    letters = written.translate(_CYRILLIC_ROMAN)
    if not letters or not _ROMAN_SHAPE.fullmatch(letters):
        return None
    values = [_ROMAN_DIGITS[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-one if one < next_one else one for one, next_one in zip(values, following, strict=True))


def takes_roman(before: str, after: str) -> bool:
    """Whether a word beside a single Roman letter shows it to be a number."""
    return bool(_BEFORE_ROMAN.fullmatch(before) or _BESIDE_ROMAN.fullmatch(after))


@lru_cache(maxsize=20_000)
def compound_number(word: str, language: Language) -> tuple[float, str] | None:
    """The number and the rest of a Russian word such as `десятидневный`."""
    if language != "ru":
        return None
    match = _COMPOUND.fullmatch(word)
    return (float(_COMPOUND_OF[match[1]]), match[2]) if match else None
