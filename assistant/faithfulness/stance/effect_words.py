"""What a kind of strong effect is: the words that tell it, and the English ones it may rest on.

The tables read normalised text: small letters, `е` for `ё`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern

from assistant.word_patterns import any_of
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Effect:
    """One kind of effect."""

    said: Mapping[Language, Pattern[str]]
    """Words that tell it."""
    held: Pattern[str]
    """English words of the units on which any of them may rest."""


def make_effect(*, en: str, ru: str, kk: str, held: str) -> Effect:
    """An effect from its lists: what tells it in each language, and what of the English wording it may rest on."""
    return Effect({"en": any_of(en), "ru": any_of(ru), "kk": any_of(kk)}, any_of(held))
