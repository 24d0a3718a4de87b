"""Wordings in three languages as one pattern, and the form of a text that they are held against."""

import re

from assistant.word_patterns import alternatives
from index.kazakh import fold_kazakh
from index.text import normalise

_SOFT_SIGN = re.compile(r"ь(?![?\]])")
"""Not written by everybody who types Russian in Latin letters."""


def folded(text: str) -> str:
    """A text in small letters, Kazakh ones as the Russian ones that people type in their place."""
    return fold_kazakh(normalise(text))


def worded(*, en: str, ru: str, kk: str) -> re.Pattern[str]:
    """A pattern of any of three lists of alternatives, each at the beginning of a word, for a folded text.

    A list has alternatives on lines of its own, parted by bars.
    """
    whole = fold_kazakh("|".join(rf"\b(?:{alternatives(part)})" for part in (en, ru, kk)))
    return re.compile(_SOFT_SIGN.sub("ь?", whole))
