"""Published forms: an answer and all that it shows."""

from pydantic import BaseModel, Field

from assistant.schemas.documents import Document, Place
from assistant.schemas.fields import Lines, Locator, Page, Plain, Quote, UnitId
from assistant.schemas.generation import Generation
from assistant.types import Status, Wording
from corpus.editorial import StatementKind
from corpus.languages import Language


class KindRun(BaseModel):
    """Neighbouring sentences of a quotation that are of one kind."""

    kind: StatementKind
    sentences: tuple[int, int] = Field(description="First and last sentence of the quotation, from 1.")
    years: tuple[str, ...] = Field(description="Years that a statistic names.")


class Statement(BaseModel):
    """One thing an answer shows: a quotation and what goes with it."""

    unit_id: UnitId
    quote: Quote
    locator: Locator
    deadline: str | None = Field(description="As printed; actions only.")
    period: str | None = Field(description="As printed; actions only.")
    executors: str | None = Field(description="As printed; actions only.")
    addressees: tuple[str, ...]
    plain: Plain
    kind: StatementKind | None = Field(description="What most of the quotation is.")
    kinds: tuple[KindRun, ...]
    more: bool = Field(description="Whether it belongs behind “more”.")
    wording: Wording | None = Field(
        description="Of a document of the library: what its words show; null of the Plan, whose `kind` the editors judged."
    )
    place: Place


class Citation(BaseModel):
    """Where a quotation stands."""

    unit_id: UnitId
    chapter: int | None = Field(description="Null of a document of the library, of which `place` tells.")
    chapter_title: str
    list: str | None
    action: int | None = Field(description="Number of the action; null for narrative.")
    page: Page
    source_lines: Lines
    quote: Quote
    place: Place


class Retrieved(BaseModel):
    """A unit that was found, whether shown or not."""

    unit_id: UnitId
    source_lines: Lines
    score: float


class Answer(BaseModel):
    """What a person sees, and what it rests on."""

    id: str | None
    status: Status
    language: Language = Field(description="Of the answer: that of the question.")
    answer: str = Field(description="The whole text that a person sees.")
    lead: str
    statements: tuple[Statement, ...] = Field(description="Best first; empty where nothing is quoted.")
    citations: tuple[Citation, ...] = Field(description="One for each statement, in the same order.")
    related: tuple[Citation, ...] = Field(description="Actions that are named but not quoted in full.")
    choices: tuple[str, ...] = Field(description="Questions to choose from, where the status is `unclear`.")
    next_step: str
    notice: str = Field(description="That this is the Plan of 2009-2012, not law in force and not advice.")
    retrieved: tuple[Retrieved, ...] = Field(description="The ten best units.")
    seconds: float
    generation: Generation | None = Field(description="Null where no language model was asked.")
    document: Document | None = Field(
        description="The document of the library that was asked; null: the Plan."
    )
    offered: tuple[Document, ...] = Field(
        description="Documents that the question names although another was asked; choose one to ask it."
    )
