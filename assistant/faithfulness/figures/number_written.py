"""Finds the numbers of a text, whether they are in digits, in words or Roman."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.faithfulness.figures.number_said import number_in_words, said_at
from assistant.faithfulness.figures.number_spelling import digits_readings, roman_value, takes_roman
from assistant.faithfulness.figures.number_tokens import Number, Token, cut, hyphen_at, stands, suffix_at
from assistant.faithfulness.figures.number_words import Role
from corpus.languages import Language

_ORDINAL_END = re.compile(r"th|st|nd|rd|[оыи]?[йяем]|го|му|ое|ая|ый|ой|[ыі]?нш[ыі]|ш[ыі]")
"""What is written to digits to make an ordinal of them: `2nd`, `45-й`, `3-ші`."""
_CASE_END = re.compile(r"х|ти|ми|мя|ю")
"""What is written to digits for the case of a Russian number: `3-х`, `10-ти`."""
_ROMAN = re.compile(r"[IVXІХ]+")


def tokens_of(text: str, folded: str, language: Language) -> tuple[Token, ...]:
    """The words, marks and numbers of a text, in order.

    Args:
        text: As written; its capitals tell Roman numbers and the month of May.
        folded: The same in lower case, see `fold`; characters masked there are no longer read.
        language: Of the text.
    """
    tokens = cut(text, folded)
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token, at = _number_at(tokens, at, text, language) or (tokens[at], at + 1)
        found.append(token)
    return tuple(found)


def _number_at(tokens: Sequence[Token], at: int, text: str, language: Language) -> tuple[Token, int] | None:
    token = tokens[at]
    if token.kind == "digits":
        number, end = _of_digits(tokens, at, language)
    elif token.kind == "word":
        found = _of_roman(tokens, at, text) or number_in_words(tokens, at, language)
        if not found:
            return None
        number, end = found
    else:
        return None
    number, end = _scaled(number, tokens, end, language)
    return replace(token, text=number.raw, end=tokens[end - 1].end, kind="number", number=number), end


def _of_digits(tokens: Sequence[Token], at: int, language: Language) -> tuple[Number, int]:
    """`330-1`, `2nd-3rd`, `10-day`, `17-бабы`, `273-P`."""
    names, ordinal, at = _chain(tokens, at)
    parts = tuple(digits_readings(name, language) for name in names)
    suffix, at = suffix_at(tokens, at)
    if _ORDINAL_END.fullmatch(suffix):
        return Number(parts, "-".join(names), "", suffix, ordinal=True, digits=True), at
    letter = len(suffix) == 1 and tokens[at - 1].capital
    if letter or _CASE_END.fullmatch(suffix):
        return Number(parts, "-".join(names), "", suffix, ordinal, digits=True), at
    return Number(parts, "-".join(names), suffix, "", ordinal, digits=True), at


def _chain(tokens: Sequence[Token], at: int) -> tuple[list[str], bool, int]:
    """The numbers joined by hyphens from an index on, whether one is an ordinal, and the index after them."""
    names, ordinal = [], False
    while True:
        names.append(tokens[at].text)
        at += 1
        if stands(tokens, at, "word") and tokens[at].tight and _ORDINAL_END.fullmatch(tokens[at].text):
            ordinal = True
            at += 1
        if not (hyphen_at(tokens, at) and stands(tokens, at + 1, "digits") and tokens[at + 1].tight):
            return names, ordinal, at
        at += 1


def _of_roman(tokens: Sequence[Token], at: int, text: str) -> tuple[Number, int] | None:
    """`II`, `III-IV`; a single letter only beside a word that takes a Roman number."""
    values, end = _roman_chain(tokens, at, text)
    if not values:
        return None
    suffix, after = suffix_at(tokens, end) if hyphen_at(tokens, end) else ("", end)
    beside = suffix or (tokens[end].text if end < len(tokens) else "")
    before = tokens[at - 1].text if at else ""
    if len(values) == 1 and len(tokens[at].text) == 1 and not takes_roman(before, beside):
        return None
    parts = tuple(frozenset({float(value)}) for value in values)
    return Number(parts, "-".join(str(value) for value in values), suffix, ordinal=True), after


def _roman_chain(tokens: Sequence[Token], at: int, text: str) -> tuple[list[int], int]:
    values: list[int] = []
    while stands(tokens, at, "word"):
        written = text[tokens[at].start : tokens[at].end]
        value = roman_value(written) if _ROMAN.fullmatch(written) else None
        if value is None:
            return values, at - 1 if values else at
        values.append(value)
        at += 1
        if not stands(tokens, at, "mark", "-"):
            return values, at
        at += 1
    return values, at - 1 if values else at


def _scaled(number: Number, tokens: Sequence[Token], at: int, language: Language) -> tuple[Number, int]:
    """`2.2 million`, `40 мың`."""
    word = said_at(tokens, at, language) if number.digits and not number.suffix else None
    if word is None or word.role is not Role.SCALE or word.many:
        return number, at
    parts = tuple(frozenset(round(value * word.value, 6) for value in part) for part in number.parts)
    return replace(number, parts=parts, digits=False), at + 1
