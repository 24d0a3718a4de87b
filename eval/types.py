"""The words of evaluation as types."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.types import Status

REFUSALS = frozenset(Status) - {Status.ANSWERED, Status.PARTLY_ANSWERED, Status.ERROR}
"""Statuses under which nothing of the Plan is shown; a refusal status added later is one too."""


class Split(StrEnum):
    """What a question may be used for."""

    TUNING = "tuning"
    """Weights, floors and word lists may be fitted on it."""
    TEST = "test"
    """Reported on, never fitted on."""


class Persona(StrEnum):
    """Who asks."""

    CITIZEN = "citizen"
    NGO = "ngo"
    TRAINER = "trainer"


class Language(StrEnum):
    """What the question is written in."""

    EN = "en"
    RU = "ru"
    KK = "kk"
    OTHER = "other"
    """A language the project does not serve."""


class Kind(StrEnum):
    """What is asked for, or why it must be refused."""

    RIGHTS = "rights"
    ACTION = "action"
    DEADLINE = "deadline"
    EXECUTOR = "executor"
    FACT = "fact"
    LIST = "list"
    COMPARISON = "comparison"
    STATUS = "status"
    """Is this the law already, or a recommendation?"""
    FOLLOW_UP = "follow_up"
    REFERENCE = "reference"
    """An exact place: `ch. 18 action 2`."""
    TABLE = "table"
    """Asked of the data, answered in full: every action of a body, a year, a chapter."""
    FALSE_PREMISE = "false_premise"
    GARBLED_FIGURE = "garbled_figure"
    """The figure asked for is illegible in the source and must not be guessed."""
    NEAR_DOMAIN = "near_domain"
    """A matter of rights that the Plan does not treat."""
    ADVICE = "advice"
    """Current law or personal advice."""
    OFF_TOPIC = "off_topic"
    INJECTION = "injection"
    VAGUE = "vague"
    UNSERVED_LANGUAGE = "unserved_language"


EXACT_KINDS = frozenset({Kind.REFERENCE, Kind.TABLE})
"""Kinds whose citations must be the labelled units, all of them and no others."""


@dataclass(frozen=True, slots=True)
class Qrel:
    """A judgement: how relevant a unit is to a query."""

    query_id: str
    doc_id: str
    relevance: int
    """0 no, 1 helps, 2 answers."""


@dataclass(frozen=True, slots=True)
class ScoredDoc:
    """A unit as a run ranks it; larger scores are better, ties go by `doc_id`."""

    query_id: str
    doc_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Label:
    """A unit that a right answer may rest on."""

    unit_id: str
    relevance: int
    """1 helps, 2 answers; a unit without a label counts as 0."""
    part: int = 1
    """Labels of one part are alternatives to one another; an answer needs every part."""


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """A question whose right answer is known."""

    question_id: str
    """`en-ch18-01`, `ru-near-domain-02`."""
    question: str
    language: Language
    persona: Persona
    kind: Kind
    split: Split | None
    """None until it is drawn with `python -m eval split`."""
    status: frozenset[Status]
    """Every status that is right."""
    expected: tuple[Label, ...] = ()
    history: tuple[str, ...] = ()
    """Earlier questions of the conversation, oldest first."""
    facts: tuple[tuple[str, ...], ...] = ()
    """What a right answer says; each fact with its alternative wordings."""
    forbidden: tuple[str, ...] = ()
    """What no answer may say."""
    where: str = ""
    """File and line, for messages: `en.jsonl:12`."""

    @property
    def must_answer(self) -> bool:
        """A refusal would be wrong."""
        return not self.status & REFUSALS

    @property
    def must_refuse(self) -> bool:
        """Anything but a refusal would be wrong."""
        return self.status <= REFUSALS

    @property
    def stratum(self) -> str:
        """What the split is balanced over: `en ch18`, or `en near_domain` for refusals."""
        right = next((label for label in self.expected if label.relevance > 1), None)
        topic = right.unit_id.partition(".")[0] if right else self.kind.value
        return f"{self.language.value} {topic}"


@dataclass(frozen=True, slots=True)
class CitedQuote:
    """A citation of a run."""

    unit_id: str
    quote: str
    source_lines: tuple[int, int]


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """What a language model wrote for one answer."""

    model: str
    sentences: int
    """That were shown."""
    passed: int
    """Sentences that passed the verification, shown or not."""
    dropped: Mapping[str, int]
    """Sentences that did not, by the fault found first."""
    fallback: str | None
    """Why none was shown."""
    tokens: int | None
    """Of the prompt; None where none was made."""
    cost: float | None
    """US dollars at most."""


@dataclass(frozen=True, slots=True)
class RunRow:
    """What was answered to one question."""

    question_id: str
    status: Status
    answer: str
    """The text a person sees."""
    citations: tuple[CitedQuote, ...] = ()
    """In the order shown."""
    retrieved: tuple[ScoredDoc, ...] = ()
    """Best first."""
    seconds: float = 0.0
    written: WrittenRow | None = None
    """None where no language model was asked."""


@dataclass(frozen=True, slots=True)
class QuestionScore:
    """What one answer is worth."""

    question: KnownQuestion
    row: RunRow | None
    """None where the run has no answer."""
    values: Mapping[str, float]
    """Metric to value in [0, 1]; a metric that does not apply to the question is left out."""
