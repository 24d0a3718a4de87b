"""The items of a quiz as typed values; `assistant.packs.types` gives them out with the rest of a pack."""

from dataclasses import dataclass
from enum import StrEnum


class ItemForm(StrEnum):
    """What an item of the quiz asks."""

    WHICH_MEASURE = "which_measure"
    """Which of these the Plan recommends on a matter."""
    WHO = "who"
    """Who carries the measure out, or to whom it is addressed."""
    WHEN = "when"
    """By when."""
    GUARANTEE = "guarantee"
    """Which of these the Plan reports as a guarantee in force, where the others are measures."""
    CHAPTER = "chapter"
    """In which chapter a measure stands."""
    TRUE_KIND = "true_kind"
    """True or false: the Plan reports a thing as in force, or only recommends it."""
    TRUE_WHO = "true_who"
    """True or false: the measure is carried out by a body."""
    TRUE_WHEN = "true_when"
    """True or false: the deadline."""
    MATCH_WHO = "match_who"
    MATCH_WHEN = "match_when"


ASKS_WHO = frozenset({ItemForm.WHO, ItemForm.TRUE_WHO, ItemForm.MATCH_WHO})
"""Forms whose answer is a body."""
ASKS_WHEN = frozenset({ItemForm.WHEN, ItemForm.TRUE_WHEN, ItemForm.MATCH_WHEN})
"""Forms whose answer is a deadline."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a multiple choice."""

    text: str
    correct: bool
    value: str
    """What it stands for: a unit id, a canonical body, a deadline as printed, or a chapter's number."""
    unit_id: str
    """The unit it comes from: every wrong answer is a real one of another measure."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A multiple choice with exactly one right answer; options stand in the order to show."""

    form: ItemForm
    unit_id: str
    """The unit that decides it."""
    prompt: str
    told: str
    """The measure that the prompt asks about, in plain words; empty where the prompt needs none."""
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement to judge."""

    form: ItemForm
    unit_id: str
    prompt: str
    told: str
    """The statement itself."""
    is_true: bool
    value: str
    """What the statement claims: a canonical body, a deadline as printed, or a statement kind."""
    value_unit_id: str
    """The unit a false claim was taken from; the item's own where it is true."""
    measure: str = ""
    """The measure that the claim is about, told alone; empty where the claim is a whole statement."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One measure with its answer."""

    unit_id: str
    left: str
    """The measure in plain words."""
    right: str
    """The body or the deadline."""
    value: str
    """The canonical body or the deadline as printed."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Measures to be joined with their answers, all of them different."""

    form: ItemForm
    prompt: str
    pairs: tuple[Pair, ...]
    """In the order in which the left side is shown, numbered from 1."""
    shown: tuple[int, ...]
    """The right side as shown, lettered from A: places in `pairs`, counted from 0."""


Item = Choice | TrueFalse | Matching


@dataclass(frozen=True, slots=True)
class Quiz:
    """The quiz of a pack."""

    intro: str
    items: tuple[Item, ...]
    """Numbered from 1 in this order."""
    wanted: int
    """How many items a session of this length is meant to have."""
