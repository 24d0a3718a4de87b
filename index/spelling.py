"""Typing errors: a word nobody uses is read as the known word one slip away."""

from collections.abc import Iterable, Iterator

MIN_LETTERS = 5
"""A shorter word has too many neighbours one slip away."""
MAX_LETTERS = 40
"""The Plan's longest words have thirty; what is longer is no slip of one letter."""


class Speller:
    """Knows a vocabulary and finds the word meant.

    Two words are one slip apart if deleting at most one letter of each makes them the same: a letter
    more, less, other, or two exchanged. Source: the symmetric deletion of Garbe's SymSpell (2012).
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Indexes the words by what is left of them without one letter."""
        self._by_rest: dict[str, set[str]] = {}
        for word in vocabulary:
            if len(word) >= MIN_LETTERS and word.isalpha():
                for rest in _rests(word):
                    self._by_rest.setdefault(rest, set()).add(word)

    def near(self, word: str) -> frozenset[str]:
        """Known words one slip away; empty for a word too short or too long for one."""
        if not MIN_LETTERS <= len(word) <= MAX_LETTERS or not word.isalpha():
            return frozenset()
        found: set[str] = set()
        for rest in _rests(word):
            found |= self._by_rest.get(rest, set())
        # The first letter is seldom mistyped, and words that differ there are seldom meant.
        return frozenset(other for other in found if other[0] == word[0])


def _rests(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
