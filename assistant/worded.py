"""Wordings in three languages as one pattern, and the form of a text that they are held against."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from assistant.word_patterns import alternatives
from index.kazakh import fold_kazakh
from index.text import normalise

_SOFT_SIGN = re.compile(r"ь(?![?\]])")
"""Not written by everybody who types Russian in Latin letters."""
_LATIN = re.compile("[a-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")


def folded(text: str) -> str:
    """A text in small letters, Kazakh ones as the Russian ones that people type in their place."""
    return fold_kazakh(normalise(text))


class Wording:
    """A pattern of alternatives in English, Russian and Kazakh; each has letters of its own language's script.

    Most texts are of one script, where the alternatives of the other cannot match: a pattern is made of those that
    can, when the first such text comes. To make all of them takes a start 25 ms.
    """

    def __init__(self, *, en: str, ru: str, kk: str) -> None:
        """Takes lists of alternatives, each on lines of its own, parted by bars."""
        self._parts = (en, ru, kk)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a folded text."""
        return self._fitting(text).search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in a folded text."""
        return self._fitting(text).finditer(text)

    def _fitting(self, text: str) -> re.Pattern[str]:
        if not _CYRILLIC.search(text):
            return self._english
        return self._whole if _LATIN.search(text) else self._russian_or_kazakh

    @cached_property
    def _english(self) -> re.Pattern[str]:
        return _made(self._parts[:1])

    @cached_property
    def _russian_or_kazakh(self) -> re.Pattern[str]:
        return _made(self._parts[1:])

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return _made(self._parts)


def worded(*, en: str, ru: str, kk: str) -> Wording:
    """A pattern of any of three lists of alternatives, each at the beginning of a word, for a folded text."""
    return Wording(en=en, ru=ru, kk=kk)


def blanked(text: str, matches: Iterable[re.Match[str]]) -> str:
    """A text with blanks in the place of matches, which may be those of its folded form: that is as long as itself."""
    for match in matches:
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


def _made(parts: tuple[str, ...]) -> re.Pattern[str]:
    whole = fold_kazakh("|".join(rf"\b(?:{alternatives(part)})" for part in parts))
    return re.compile(_SOFT_SIGN.sub("ь?", whole))
