"""A training pack as typed values: every text is ready to be drawn, in the pack's language.

What draws a pack needs no other knowledge than this module and the headings of `assistant.packs.words`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from assistant.packs.items import (
    ASKS_WHEN,
    ASKS_WHO,
    Choice,
    Item,
    ItemForm,
    Matching,
    Option,
    Pair,
    Quiz,
    TrueFalse,
)
from assistant.types import Citation, KindRun
from corpus.languages import Language

__all__ = [
    "ASKS_WHEN",
    "ASKS_WHO",
    "LARGEST_GROUP",
    "MINUTES",
    "SMALLEST_GROUP",
    "Case",
    "CaseQuestion",
    "Choice",
    "Handout",
    "HandoutSection",
    "Item",
    "ItemForm",
    "KeyEntry",
    "Level",
    "Matching",
    "Minutes",
    "NotesSection",
    "Option",
    "Pack",
    "PackLine",
    "PackRequest",
    "Pair",
    "Quiz",
    "SessionPlan",
    "Step",
    "TrueFalse",
]

Minutes = Literal[45, 90, 180]
"""How long a session lasts."""
MINUTES: tuple[Minutes, ...] = (45, 90, 180)
SMALLEST_GROUP = 4
LARGEST_GROUP = 60


class Level(StrEnum):
    """For whom a pack is."""

    BASIC = "basic"
    """People who never opened the Plan: plain words first."""
    ADVANCED = "advanced"
    """People who work with it: executors, deadlines, longer quotations."""


@dataclass(frozen=True, slots=True)
class PackRequest:
    """What a trainer asks for; the same request always gives the same pack."""

    topic: str = "detention"
    """Id of a ready topic; empty where chapters are chosen."""
    chapters: tuple[int, ...] = ()
    """Chosen chapters, 1-22, ascending; empty where a topic is given."""
    level: Level = Level.BASIC
    minutes: Minutes = 90
    size: int = 16
    """People in the room, 4-60."""
    seed: int = 1
    """Another number gives another mix of lines and questions."""
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class PackLine:
    """One thing the Plan says: plain words, quotation, place and kind."""

    plain: str
    """What the quotation says, in the pack's language, prepared by the project."""
    citation: Citation
    """`citation.quote` is English, to the letter; `citation.locator` is in the pack's language."""
    kinds: tuple[KindRun, ...]
    kind_label: str
    """What the quotation is, told in the pack's language."""
    details: tuple[str, ...] = ()
    """Of a measure: who carries it out, to whom it is addressed, by when; empty where the level leaves it out."""
    printed: tuple[str, ...] = ()
    """What proves the details, in the Plan's own words (English, to the letter): cells of its table, or the
    sentence that opens the list."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session."""

    start: int
    """Minutes from the beginning of the session."""
    minutes: int
    title: str
    text: str
    """What the trainer does."""
    uses: tuple[str, ...] = ()
    """Parts of the pack that are needed for it: `Handout`, `Case cards`."""


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """How the session runs; the steps add up to `minutes`."""

    minutes: int
    size: int
    groups: int
    """Small groups the room is parted into."""
    grouping: str
    """How the people are parted: `4 groups of 4 people`."""
    goals: tuple[str, ...]
    materials: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class HandoutSection:
    """Lines of one kind: guarantees as reported, findings, or measures."""

    title: str
    note: str
    """What this kind of statement is, and what it is not."""
    lines: tuple[PackLine, ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """What participants take home."""

    intro: str
    sections: tuple[HandoutSection, ...]


@dataclass(frozen=True, slots=True)
class CaseQuestion:
    """A question to a small group, and what answers it (for the trainer)."""

    text: str
    answers: tuple[PackLine, ...]
    note: str = ""
    """What answers it where no line does: of what the Plan says nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case card: a short made-up situation with questions."""

    number: int
    title: str
    situation: str
    questions: tuple[CaseQuestion, ...]
    card_id: str | None = None
    """The ready path it is made from; None where it is made from everyday questions of the chapter."""


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """The answer to one item of the quiz, with what proves it."""

    number: int
    answer: str
    """`B. Ministry of Justice`, `True`, `1 – C, 2 – A, 3 – D, 4 – B`."""
    because: str
    """One sentence; empty where the quotation is enough."""
    lines: tuple[PackLine, ...]
    """At least one; of a matching, one per pair."""


@dataclass(frozen=True, slots=True)
class NotesSection:
    """A part of the facilitator's notes."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole training pack."""

    request: PackRequest
    title: str
    """The topic."""
    subtitle: str
    """`Training pack · 90 minutes · 16 people · basic level`."""
    chapters: tuple[int, ...]
    """Chapters the pack draws on, ascending."""
    session: SessionPlan
    handout: Handout
    cases: tuple[Case, ...]
    quiz: Quiz
    key: tuple[KeyEntry, ...]
    notes: tuple[NotesSection, ...]
    notice: str
    """What every page must say: not the law in force, not legal advice."""
    shortfalls: tuple[str, ...] = ()
    """What the Plan does not have enough of for this request, in plain sentences to be shown."""
