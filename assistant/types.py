"""Questions and answers as values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.editorial import StatementKind
from corpus.languages import Language
from corpus.library.ids import PLAN_ID

if TYPE_CHECKING:  # most people have no documents beside the Plan
    from corpus.library.manifest import DocumentManifest
    from corpus.library.model import DocumentUnit

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
    own_words: bool = False
    """The Plan's own words only: nothing is sent to a language model."""
    send_personal: bool = False
    """The person insists: what looks like personal data may go to the language model."""
    document: str = PLAN_ID
    """Id of the document that is asked: the Plan, or one of the library. An answer is of one document."""


class Wording(StrEnum):
    """What a quotation of an unedited document is, as far as its own words show."""

    MEASURE = "measure"
    """Words of a measure or a recommendation."""
    STATEMENT = "statement"
    """None of these."""


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """Where a quotation stands in a document of the library."""

    document_id: str
    title: str
    headings: tuple[str, ...]
    """From the widest to the narrowest, as printed."""
    number: str
    """Of a numbered paragraph or an item, as printed; else empty."""
    span: tuple[int, int]
    """Where in the text of its unit it stands, as character offsets."""


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
    place: DocumentPlace | None = None
    """Of a document of the library, in whose citations chapter and action say nothing; None of the Plan."""


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
    wording: Wording | None = None
    """Of a document of the library; None of the Plan, whose sentences the editors judged."""


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A unit that was found, whether shown or not."""

    unit_id: str
    source_lines: tuple[int, int]
    score: float


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A unit of a document of the library that a search found."""

    unit: "DocumentUnit"
    score: float


@dataclass(frozen=True, slots=True)
class Model:
    """A language model and where it is."""

    name: str
    """`openai:gpt-4o-mini`, as the operator named it."""
    host: str
    """Where a question goes: `api.openai.com`, `127.0.0.1:11434`."""
    outside: bool
    """Whether that is another machine than this one."""


class Fallback(StrEnum):
    """Why an answer holds nothing by the language model although one is in use."""

    PERSONAL_DATA = "personal_data"
    """The question holds what looks like personal data: nothing was sent."""
    NO_ROOM = "no_room"
    """Not even one unit fits the model's window: nothing was sent."""
    UNREACHABLE = "unreachable"
    """No connection: down, no such host, a certificate that cannot be trusted."""
    LATE = "late"
    """Not ready within the time limit."""
    KEY = "key"
    """The key is missing or was refused."""
    NO_MODEL = "no_model"
    """The server does not know the model or the address."""
    BUSY = "busy"
    """Too many requests."""
    SERVER = "server"
    """The server failed, refused the request, or sent the question elsewhere."""
    TRUNCATED = "truncated"
    """The reply broke off."""
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    GARBLED = "garbled"
    """The reply is not in the form asked for."""
    UNFAITHFUL = "unfaithful"
    """Too much of the reply is not in the Plan's passages."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that a language model wrote and the verification let through. Never a quotation."""

    text: str
    citations: tuple[Citation, ...]
    """Of the units it rests on; code chose the quotations."""

    @property
    def unit_ids(self) -> tuple[str, ...]:
        """The units it rests on."""
        return tuple(citation.unit_id for citation in self.citations)


@dataclass(frozen=True, slots=True)
class Budget:
    """How a prompt fits the model's window; all in tokens."""

    window: int
    """What the model can take, prompt and reply together."""
    prompt: int
    """Of the prompt; an upper bound where `exact` is false."""
    reply: int
    """Kept free for the reply, and its limit."""
    counted_by: str
    """`tiktoken o200k_base`, or how the upper bound is made."""
    exact: bool
    sent: tuple[str, ...]
    """Units that went into the prompt, best first."""
    left_out: tuple[str, ...]
    """Units found that had no room."""
    cost: float | None
    """US dollars at most, by the prices in the settings; None where there are none."""


@dataclass(frozen=True, slots=True)
class Generation:
    """What a language model added to an answer, and what became of its reply."""

    model: Model
    done: bool
    """False while it is still writing."""
    sentences: tuple[Sentence, ...] = ()
    passed: int = 0
    """Sentences that passed the verification: those shown, or more where a fallback hid them all."""
    dropped: tuple[tuple[str, int], ...] = ()
    """Sentences that did not pass, counted by the fault found first."""
    fallback: Fallback | None = None
    """Why there are no sentences."""
    budget: Budget | None = None
    rewritten: str | None = None
    """The follow-up as the model put it to search, where that was used."""
    calls: int = 0
    """Requests made: for the answer, for a follow-up to be rewritten, and second tries."""


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
    settled: bool = False
    """Whether code alone answers it in full, and no language model is asked: a person in danger, a count."""
    generation: Generation | None = None
    """None where no language model was asked."""
    document: "DocumentManifest | None" = None
    """The document of the library that was asked; None: the Plan."""
    offered: "tuple[DocumentManifest, ...]" = ()
    """Documents of the library that the question names although another was asked."""

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations of its statements, in their order."""
        return tuple(statement.citation for statement in self.statements)
