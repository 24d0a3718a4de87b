"""Questions and answers as values."""

from dataclasses import dataclass
from enum import StrEnum

from corpus.editorial import StatementKind
from corpus.languages import Language

QUESTION_LIMIT = 1_000
"""Characters of a question: doors refuse longer ones, the assistant reads no further."""
HISTORY_LIMIT = 6
"""Earlier questions that are read: more than a follow-up can point back to."""


class Status(StrEnum):
    """How a question ended; a closed set, one fixed sentence each."""

    ANSWERED = "answered"
    PARTLY_ANSWERED = "partly_answered"
    NOT_IN_PLAN = "not_in_plan"
    OUT_OF_SCOPE = "out_of_scope"
    UNCLEAR = "unclear"
    ERROR = "error"


REFUSALS = frozenset({Status.NOT_IN_PLAN, Status.OUT_OF_SCOPE, Status.UNCLEAR, Status.ERROR})
"""Statuses under which nothing of the Plan is shown."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person typed, with what they typed before."""

    text: str
    history: tuple[str, ...] = ()
    """Earlier questions of the same conversation, oldest first."""
    language: Language | None = None
    """In which the answer is wanted; None: the question's own."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a quotation stands in the Plan."""

    unit_id: str
    chapter: int
    chapter_title: str
    list_name: str | None
    action: int | None
    """Number of the action; None for narrative and unnumbered measures."""
    page: int | None
    """Page on which the quotation begins."""
    source_lines: tuple[int, int]
    """Lines of the source that the quotation covers, 1-based, inclusive."""
    quote: str
    """A verbatim slice of the unit's text."""
    locator: str
    """`Chapter 18, Action 2, p. 104`."""


@dataclass(frozen=True, slots=True)
class KindRun:
    """Neighbouring sentences of a quotation that are of one kind."""

    kind: StatementKind
    first: int
    """First sentence, counted from 1 within the quotation."""
    last: int
    length: int
    """Characters of these sentences."""
    years: tuple[str, ...] = ()
    """Years that a statistic names, in order."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the answer shows: a quotation and what goes with it."""

    citation: Citation
    deadline: str | None = None
    """As printed; actions only."""
    period: str | None = None
    """Period of the action's list, as printed."""
    executors: str | None = None
    """The cell as printed, qualifiers kept; actions only."""
    addressees: tuple[str, ...] = ()
    """Canonical names of the bodies addressed; actions only."""
    plain: str | None = None
    """What the unit says in plain words, prepared by the project, in the answer's language."""
    kinds: tuple[KindRun, ...] = ()
    """What each sentence of the quotation is, by rules and the editors' judgement."""
    more: bool = False
    """True where it belongs behind "more"."""


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A unit that was found, whether shown or not."""

    unit_id: str
    source_lines: tuple[int, int]
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person sees, and what it rests on."""

    status: Status
    language: Language
    lead: str
    """The opening sentence, or the fixed sentence of a refusal."""
    next_step: str
    notice: str
    """This is what the Plan of 2009-2012 says; not current law; not legal advice."""
    statements: tuple[Statement, ...] = ()
    related: tuple[Citation, ...] = ()
    """Actions of the same matter that are named but not quoted; `quote` is their opening."""
    choices: tuple[str, ...] = ()
    """Questions to click where the status is `unclear`."""
    retrieved: tuple[Retrieved, ...] = ()
    """Best first, at most ten."""
    seconds: float = 0.0

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations of its statements, in their order."""
        return tuple(statement.citation for statement in self.statements)
