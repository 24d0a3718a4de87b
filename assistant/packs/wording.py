"""What the fixed words of a pack are; `assistant.packs.words` holds them in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.packs.types import ItemForm, Level, Minutes

Part = Literal["handout", "cases", "quiz", "key", "notes"]
"""A part of a pack."""
HandoutKind = Literal["guarantees", "standards", "findings", "measures"]
"""A section of the handout."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step of a session."""

    minutes: int
    title: str
    text: str
    """What the trainer does; may hold `{groups}` and `{reading}`."""
    uses: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionWords:
    """The session plan."""

    title: str
    goals: str
    materials: str
    steps: str
    time: str
    does: str
    minutes: str
    """With `{minutes}`: 45, 90 or 180."""
    size: str
    """With `{size}`."""
    seed: str
    """With `{seed}`."""
    levels: Mapping[Level, str]
    even: str
    """Groups of one size, with `{groups}`, `{least}`."""
    uneven: str
    """With `{groups}`, `{least}`, `{most}`."""
    goal_list: Mapping[Level, tuple[str, ...]]
    material_list: tuple[str, ...]
    """With `{size}`, `{groups}`."""
    reading: Mapping[Level, str]
    """What people look for in the handout."""
    plans: Mapping[Minutes, tuple[StepWords, ...]]


@dataclass(frozen=True, slots=True)
class LineWords:
    """What stands beside a quotation."""

    plain: str
    quotation: str
    printed: str
    executors: str
    addressees: str
    deadline: str
    period: str
    recommends: str
    """A measure told as the Plan's, with `{told}`."""
    reports: str
    """A guarantee told as the Plan's, with `{told}`."""


@dataclass(frozen=True, slots=True)
class CaseWords:
    """The case cards."""

    card: str
    """With `{number}`."""
    made_up: str
    task: str
    answers: str
    silent: str
    """The last question: of what the Plan says nothing."""
    silent_note: str
    """With `{silent}`."""
    everyday: str
    """Title of a card made of everyday questions, with `{chapter}`."""
    desk: str
    """Its situation."""
    asked: str
    """With `{question}`."""


@dataclass(frozen=True, slots=True)
class QuizWords:
    """The quiz and its key."""

    intro: str
    prompts: Mapping[ItemForm, str]
    addressed: Mapping[ItemForm, str]
    """Prompts of the same forms where a measure names nobody who carries it out, but is addressed to somebody."""
    claims: Mapping[ItemForm, str]
    """What a true-or-false item states, with `{told}` and `{value}`."""
    claim_addressed: str
    asks: str
    """With `{question}`."""
    chapter: str
    """With `{number}`, `{title}`."""
    true: str
    false: str
    only_recommended: str
    is_reported: str
    others: str
    """With `{places}`."""
    right_is: str
    """With `{value}`."""
    name_line: str
    number: str
    """With `{number}`."""


@dataclass(frozen=True, slots=True)
class PackWords:
    """Everything a pack says that depends on the language alone."""

    pack: str
    parts: Mapping[Part, str]
    session: SessionWords
    handout_intro: str
    """With `{topic}`."""
    sections: Mapping[HandoutKind, tuple[str, str]]
    """Title, and what such a statement is and is not."""
    line: LineWords
    case: CaseWords
    quiz: QuizWords
    notes: tuple[tuple[str, tuple[str, ...]], ...]
    """Titles and paragraphs of the facilitator's notes."""
    more_groups: tuple[str, str]
    """Title of the notes it belongs to, and a paragraph for groups that outnumber the cards: `{groups}`, `{cases}`."""
    few_items: str
    """With `{wanted}`, `{made}`."""
    few_cases: str
    """With `{made}`."""
    empty_section: str
    """With `{section}`."""
    anki_who: str
    """Front of a card that asks who, with `{told}`."""
    anki_addressed: str
    """Front of a card that asks to whom a measure is addressed, with `{told}`."""
    anki_when: str
    anki_kind: str
    """Front of a card with a statement to judge, with `{told}`."""
    anki_measure: str
    """Front of a card that asks what the Plan recommends, with `{question}`."""
