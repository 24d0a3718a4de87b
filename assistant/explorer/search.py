"""Search in the measures while a person types: places by number, words by stem, the last word by its beginning."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.explorer.rows import ActionRow
from corpus import Plan
from index.text import normalise, query_terms, words

PREFIX_DIGITS = 3
"""Digits from which the beginning of a number says enough: `201` of 2010, but 1 is no beginning of 18."""

_UNIT_ID = re.compile(r"\bch(\d{1,2})(\.[a-z0-9.-]*)?(?!\w)")
_CHAPTER = re.compile(
    r"\b(?:chapters?|chap|ch|глав[аеуы]|гл|тарау)\b\.?\s*(\d{1,2})\b|\b(\d{1,2})\s?-?\s?тарау\w*"
    r"|\b(?:chapter|глава|тарау)$"
)
"""A chapter; its word alone at the end is one about to be named, and narrows nothing yet."""
_ACTION = re.compile(r"\b(?:actions?|measures?|мер[аеуы]|шара)\b\s*(\d{1,2})\b|\b(\d{1,2})\s?-?\s?шара\w*")

_CONSONANT = "[бвгджзклмнпрстфхцчшщ]"
_NO_VOWEL = re.compile(rf"(\w{{2}}{_CONSONANT})([кцн])$")
_VOWEL = re.compile(rf"(\w{{2}}{_CONSONANT})[ое]([кцн])$")
"""Russian stems whose last vowel comes and goes: пытки, пыток."""


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word that a measure must hold."""

    text: str
    stems: frozenset[str]
    last: bool
    """Whether it is the last one typed, so that its beginning is enough."""

    def stands_in(self, row: ActionRow) -> bool:
        """Whether a measure holds it, or bears it as its number."""
        if self.text.isdecimal():
            begins = self.last and len(self.text) >= PREFIX_DIGITS
            return row.number == int(self.text) or self._written(begins=begins) in row.numerals
        return bool(self.stems & row.terms) or self._written(begins=self.last) in row.words

    def _written(self, *, begins: bool) -> str:
        return f" {self.text}" if begins else f" {self.text} "


@dataclass(frozen=True, slots=True)
class WantedText:
    """What a typed text asks for; every part must hold."""

    unit_ids: frozenset[str] | None = None
    """Measures named by their ids, whole or begun; None where no id was typed."""
    chapters: frozenset[int] = frozenset()
    actions: frozenset[int] = frozenset()
    words: tuple[WantedWord, ...] = ()

    def holds(self, row: ActionRow) -> bool:
        """Whether a measure is asked for."""
        return (
            (self.unit_ids is None or row.unit.unit_id in self.unit_ids)
            and (not self.chapters or row.unit.chapter in self.chapters)
            and (not self.actions or row.number in self.actions)
            and all(word.stands_in(row) for word in self.words)
        )


def read_text(plan: Plan, text: str) -> WantedText:
    """What a person typed, told apart into places and words.

    A unit's whole id means that one alone; else it is the beginning of several.
    """
    text = normalise(text)
    typed = [match.group() for match in _UNIT_ID.finditer(text) if _names_a_unit(match)]
    chapters = {int(match[1]) for match in _UNIT_ID.finditer(text) if not _names_a_unit(match)}
    text = _UNIT_ID.sub(" ", text)
    chapters |= _numbers(_CHAPTER, text)
    text = _CHAPTER.sub(" ", text)
    return WantedText(
        unit_ids=_ids(plan, typed) if typed else None,
        chapters=frozenset(chapters),
        actions=frozenset(_numbers(_ACTION, text)),
        words=_words(_ACTION.sub(" ", text)),
    )


def _names_a_unit(match: re.Match[str]) -> bool:
    """Whether more than a chapter was typed: `ch18.a`, not `ch18` or `ch18.`."""
    return bool((match[2] or "").strip("."))


def _ids(plan: Plan, typed: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for unit_id in typed:
        whole = plan.find_unit(unit_id) is not None
        found |= {
            u.unit_id
            for u in plan.actions
            if (u.unit_id == unit_id if whole else u.unit_id.startswith(unit_id))
        }
    return frozenset(found)


def _numbers(pattern: re.Pattern[str], text: str) -> set[int]:
    return {int(number) for match in pattern.finditer(text) for number in match.groups() if number}


def _words(text: str) -> tuple[WantedWord, ...]:
    """The words that say something; a compound is asked for by its parts."""
    typed = [part for word in words(text) for part in word.split("-")]
    last = len(typed) - 1
    made = (WantedWord(word, _stems(word), place == last) for place, word in enumerate(typed))
    return tuple(word for word in made if word.stems)


def _stems(word: str) -> frozenset[str]:
    """The stems of a word, each also with and without a vowel that comes and goes: `пытк`, `пыток`."""
    stems = query_terms(word)
    with_vowel = (_NO_VOWEL.sub(rf"\g<1>{vowel}\g<2>", stem) for stem in stems for vowel in "ое")
    without = (_VOWEL.sub(r"\1\2", stem) for stem in stems)
    return frozenset((*stems, *with_vowel, *without))
