"""What a question asks of the table of measures, and what the table gives, as values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from corpus import Unit


class Word(NamedTuple):
    """A word of a question."""

    text: str
    stems: frozenset[str]
    """A Cyrillic word is taken as Russian and as Kazakh."""


class By(StrEnum):
    """What is compared by how many measures it has."""

    MINISTRY = "ministry"
    BODY = "body"
    CHAPTER = "chapter"
    YEAR = "year"


class Rank(NamedTuple):
    """A comparison asked for."""

    by: By
    fewest: bool


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Which measures a question asks for; every part given must hold."""

    bodies: tuple[str, ...] = ()
    """Canonical names; a measure matches if any of them carries it out or is addressed."""
    chapters: tuple[int, ...] = ()
    groups: tuple[str, ...] = ()
    """Of people, as the editors marked the measures; one of them is enough."""
    beside: str | None = None
    """The group of people that the chapter is about: what other chapters have for it follows."""
    forms: tuple[str, ...] = ()
    """Kinds of work, as the editors marked the measures; one of them is enough."""
    years: tuple[int, ...] = ()
    ratify: bool = False
    per_agreement: bool = False
    quarters: tuple[int, ...] = ()
    yearly: bool = False
    """Whether only what is to be done every year is meant."""
    words: tuple[Word, ...] = ()
    """Words the measure must hold, all of them: English ones in its wording, others in its plain words."""
    unread: tuple[str, ...] = ()
    """Words that narrow nothing, as they could not be told: the answer says so."""
    rank: Rank | None = None
    clear: bool = True
    """False where a time is named that these fields cannot tell."""

    @property
    def timed(self) -> bool:
        """Whether a time is named."""
        return bool(self.years or self.quarters or self.yearly)

    @property
    def is_understood(self) -> bool:
        """Whether every word was read, none of them by looking for it in the measures."""
        return not self.words and not self.unread

    @property
    def narrow(self) -> bool:
        """Whether something beside a time is named."""
        return bool(self.bodies or self.chapters or self.groups or self.forms or self.words or self.ratify)


@dataclass(frozen=True, slots=True)
class TableResult:
    """The measures that a filter lets through."""

    asked: ActionFilter
    """The filter as it was used: without words that no measure's plain words hold."""
    due: tuple[Unit, ...]
    """Matching measures in the order of the Plan; with years, those due in them."""
    under_way: tuple[Unit, ...] = ()
    """With years: matching measures that run through them but are due later."""
    beside: tuple[Unit, ...] = ()
    """Measures of other chapters for the people that the chapter is about."""
    any_time: tuple[Unit, ...] = ()
    """Where nothing else fits the time: what matches in any quarter of those years, else at any time."""
    undated: tuple[Unit, ...] = ()
    """With a time and more: what matches but has no deadline of its own, and whose list runs then if it says when."""
    counts: tuple[tuple[str, int], ...] = ()
    """Of a comparison: every value with its number of measures, the one asked for first."""

    @property
    def certain(self) -> bool:
        """Whether some fit, or none does although every word of the question was understood."""
        if self.due or self.under_way:
            return True
        if self.asked.unread or self.asked.ratify:
            return False
        return bool(self.undated or self.any_time) or not self.asked.words

    @property
    def units(self) -> tuple[Unit, ...]:
        """All measures to be shown, each once."""
        return tuple(dict.fromkeys((*self.due, *self.under_way, *self.undated, *self.any_time, *self.beside)))
