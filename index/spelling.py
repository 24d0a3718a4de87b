"""Typing errors: a word nobody uses is read as the known word one slip away."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

MIN_LETTERS = 5
"""A shorter word has too many neighbours one slip away."""
MAX_LETTERS = 40
"""The Plan's longest words have thirty; what is longer is no slip of one letter."""


class Speller:
    """Knows a vocabulary and finds the word meant.

    Two words are one slip apart if deleting at most one letter of each makes them the same: a letter
    more, less, other, or two exchanged. Source: the symmetric deletion of Garbe's SymSpell (2012).
    The first letter is seldom mistyped, and words that differ there are seldom meant: only words that begin
    alike are compared, and of each letter they are made ready when the first word with it is looked up.
    """

    def __init__(self, vocabulary: Collection[str]) -> None:
        """Takes the words; they are not read before the first word is looked up."""
        self._vocabulary = vocabulary
        self._by_rest: dict[str, Mapping[str, set[str]]] = {}

    def near(self, word: str) -> frozenset[str]:
        """Known words one slip away; empty for a word too short or too long for one."""
        if not MIN_LETTERS <= len(word) <= MAX_LETTERS or not word.isalpha():
            return frozenset()
        known = self._rests_of(word[0])
        return frozenset(other for rest in _rests(word) for other in known.get(rest, ()))

    @cached_property
    def _by_letter(self) -> Mapping[str, list[str]]:
        """The words that others may be slips of, by their first letter."""
        found: dict[str, list[str]] = {}
        for word in self._vocabulary:
            if len(word) >= MIN_LETTERS and word.isalpha():
                found.setdefault(word[0], []).append(word)
        return found

    def _rests_of(self, letter: str) -> Mapping[str, set[str]]:
        """The words that begin with a letter, by what is left of them without one letter."""
        if letter not in self._by_rest and letter in self._by_letter:
            made: dict[str, set[str]] = {}
            for word in self._by_letter[letter]:
                for rest in _rests(word):
                    made.setdefault(rest, set()).add(word)
            self._by_rest[letter] = made  # two threads may both make it: they make the same
        return self._by_rest.get(letter, {})


def _rests(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
