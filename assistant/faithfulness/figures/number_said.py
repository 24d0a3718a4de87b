"""Reads numbers told in words: `twenty-five`, `двадцать пять`, `екі жүз елу`."""

from collections.abc import Sequence

from assistant.faithfulness.figures.number_spelling import compound_number
from assistant.faithfulness.figures.number_tokens import Number, Token, hyphen_at, stands, suffix_at
from assistant.faithfulness.figures.number_words import NumberWord, Role, number_word
from corpus.languages import Language

_HUNDRED = 100
_AFTER_NINETY = frozenset("күн пайыз адам жыл мың".split())
"""Words before which `тоқсан` is ninety; it is much more often a quarter of a year."""


def number_in_words(tokens: Sequence[Token], at: int, language: Language) -> tuple[Number, int] | None:
    """The number that words from an index on tell, with the index after it."""
    first = tokens[at]
    if compound := compound_number(first.text, language):
        return Number((frozenset({compound[0]}),), first.text, compound[1]), at + 1
    word = said_at(tokens, at, language)
    if word is None:
        return None
    value, last, end = _value(tokens, at, word, language)
    single = end == at + 1
    joined = hyphen_at(tokens, end) and said_at(tokens, end + 1, language) is None
    suffix, after = suffix_at(tokens, end) if joined else ("", end)
    many = last.many or (single and last.role is Role.SCALE and _follows_many(tokens, at - 1, language))
    vague = single and last.vague
    return Number((frozenset({value}),), f"{value:.12g}", suffix, "", last.ordinal, vague, many), after


def _value(
    tokens: Sequence[Token], at: int, word: NumberWord, language: Language
) -> tuple[float, NumberWord, int]:
    """The value of the words that make one number, the last of them, and the index after it."""
    total, current = _join(0.0, 0.0, word)
    while True:
        at += 1
        step = _joint(tokens, at, word)
        following = said_at(tokens, at + step, language)
        if following is None or not _continues(word, following):
            return total + current, word, at
        at, word = at + step, following
        total, current = _join(total, current, word)


def said_at(tokens: Sequence[Token], at: int, language: Language) -> NumberWord | None:
    """What the word at an index says as a number, if anything."""
    if not stands(tokens, at, "word") or (
        tokens[at].text == "тоқсан" and not _is_ninety(tokens, at, language)
    ):
        return None
    secondly = at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].text in {"во", "в"}
    return None if secondly else number_word(tokens[at].text, language)


def _is_ninety(tokens: Sequence[Token], at: int, language: Language) -> bool:
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    following = number_word(after, language)
    return after in _AFTER_NINETY or (following is not None and following.role is Role.UNIT)


def _follows_many(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a thousand is one of `hundreds of thousands`, `жүздеген мың`."""
    before = said_at(tokens, at - 1 if stands(tokens, at, "word", "of") else at, language)
    return before is not None and before.many


def _joint(tokens: Sequence[Token], at: int, word: NumberWord) -> int:
    """How many tokens stand between two words of one number: a hyphen, `and` after a hundred, or none."""
    return (
        1 if hyphen_at(tokens, at) else int(word.role is Role.HUNDRED and stands(tokens, at, "word", "and"))
    )


def _continues(word: NumberWord, following: NumberWord) -> bool:
    """Whether a word belongs to the number that another began."""
    if following.many or word.many or word.ordinal:
        return False
    if following.role is Role.SCALE:
        return word.role is not Role.SCALE
    if following.role is Role.HUNDRED:
        return word.role is Role.SCALE or (word.role is Role.UNIT and following.value == _HUNDRED)
    if word.role is Role.TEN:
        return following.role is Role.UNIT
    return word.role in {Role.HUNDRED, Role.SCALE}


def _join(total: float, current: float, word: NumberWord) -> tuple[float, float]:
    if word.role is Role.SCALE:
        return total + (current or 1) * word.value, 0
    if word.role is Role.HUNDRED and 0 < current < _HUNDRED:  # two hundred
        return total, current * word.value
    return total, current + word.value
