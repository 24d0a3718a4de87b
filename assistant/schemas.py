"""The published JSON forms as types: what programs are given and tools return.

The forms themselves are made by `corpus.export`, `assistant.render` and `assistant.phrases`; docs/formats.md
tells them field by field.
"""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, Field

from assistant.phrases.types import FaultCode, Part
from assistant.types import Fallback, Status, Wording
from corpus.editorial import StatementKind
from corpus.languages import Language
from corpus.library.manifest import DocumentKind, DocumentState
from corpus.model import UnitKind

Lines = Annotated[
    tuple[int, int],
    Field(description="First and last line of the source file, counted from 1, both included."),
]
Page = Annotated[
    int | None, Field(description="Printed page, 5-124; null for the opening lines, which carry no number.")
]
UnitId = Annotated[
    str,
    Field(description="Stable id of a place of the Plan: an action or a paragraph.", examples=["ch18.a2"]),
]
Quote = Annotated[str, Field(description="Word for word a slice of the unit's text.")]
Locator = Annotated[
    str,
    Field(
        description="How the place is cited, in the language asked for.",
        examples=["Chapter 18, Action 2, p. 101"],
    ),
]
Plain = Annotated[
    str | None,
    Field(description="What it says in plain words, prepared by the project's editors. Never a quotation."),
]


class Span(BaseModel):
    """A stretch of time."""

    printed: str = Field(description="The words of the Plan.", examples=["2nd-3rd quarter 2009"])
    start: str | None = Field(description="First quarter or year.", examples=["2009-Q2"])
    end: str | None = Field(description="Last quarter or year, included.", examples=["2009-Q3"])


class Executor(BaseModel):
    """A body that carries an action out."""

    name: str = Field(description="Canonical name.", examples=["Prosecutor General"])
    printed: str = Field(description="The words of the Plan.")
    per_agreement: bool = Field(description="Whether the Plan adds that it takes part per agreement.")
    qualifier: str | None = Field(description="As printed.", examples=["with the participation of"])


class Action(BaseModel):
    """A measure of the Plan: a recommendation of 2009, not a right in force."""

    unit_id: UnitId
    chapter: int
    chapter_title: str
    list: str | None = Field(description="Null for a chapter's main list, else the name of the list.")
    number: int | None = Field(description="Number in its list; null where the Plan gives none.")
    text: str = Field(description="Its wording, verbatim.")
    deadline: Span | None
    period: Span | None = Field(description="Period of the list it stands in.")
    executors: tuple[Executor, ...]
    addressees: tuple[str, ...] = Field(description="Canonical names of the bodies the list is addressed to.")
    page: Page
    source_lines: Lines


class Unit(BaseModel):
    """The smallest place that can be cited."""

    unit_id: UnitId
    kind: UnitKind
    chapter: int
    chapter_title: str
    section: str | None
    section_title: str | None
    lead_in: str | None = Field(description="The sentence that introduces the list it stands in.")
    text: str = Field(description="Its wording, verbatim.")
    page: Page
    last_page: Page
    source_lines: Lines


class UnitDetail(Unit):
    """A unit, how it is cited and what it says in plain words."""

    locator: Locator
    plain: Plain
    action: Action | None = Field(description="Deadline, executors and the rest, where it is an action.")


class FoundUnit(Unit):
    """A unit that a search found."""

    score: float = Field(description="How well it fits; larger is better, of no meaning across searches.")
    locator: Locator
    plain: Plain


class KindRun(BaseModel):
    """Neighbouring sentences of a quotation that are of one kind."""

    kind: StatementKind
    sentences: tuple[int, int] = Field(description="First and last sentence of the quotation, from 1.")
    years: tuple[str, ...] = Field(description="Years that a statistic names.")


class Document(BaseModel):
    """The Plan or a document of the library, as stated by whoever added it."""

    document_id: str = Field(examples=["plan"])
    title: str = Field(description="In the language asked for, where it was given in it.")
    titles: dict[Language, str]
    kind: DocumentKind
    issuer: str
    date: str = Field(description="Day, month or year.", examples=["2015-02-01"])
    period: str | None = Field(description="Years that it is for.", examples=["2015-2018"])
    language: Language = Field(description="Of its text.")
    source: str = Field(description="Web address of the text; empty where none was given.")
    licence: str = Field(description="Of the text, as stated; empty where none was.")
    state: DocumentState = Field(
        description="Whether it is in force, as stated on `stated_on`; never checked."
    )
    stated_on: dt.date
    state_told: str | None = Field(description="The same as a sentence; null of the Plan.")
    lacks: str | None = Field(
        description="What it lacks, as the editors have not worked on it; null of the Plan."
    )


class DocumentPlace(BaseModel):
    """Where a quotation stands in a document of the library."""

    document_id: str
    title: str
    headings: tuple[str, ...] = Field(description="From the widest to the narrowest, as printed.")
    number: str = Field(description="Of a numbered paragraph or an item, as printed; else empty.")
    address: str = Field(
        description="Where the page shows it, relative to the page's own address.",
        examples=["library/northland-2015?unit=p9&quote=0-130#p9"],
    )


class Documents(BaseModel):
    """What can be asked: the Plan first, then the documents of the library."""

    count: int
    documents: tuple[Document, ...]


class FoundPassage(BaseModel):
    """A unit of a document of the library that a search found."""

    unit_id: str = Field(description="Id of the unit within its document.", examples=["p9"])
    lead_in: str | None = Field(description="The sentence that introduces the list it stands in.")
    text: str = Field(description="Its wording, verbatim, in the document's language.")
    page: int | None = Field(description="Page it begins on; null where the text has no pages.")
    last_page: int | None
    source_lines: Lines
    score: float = Field(description="How well it fits; larger is better, of no meaning across searches.")
    locator: Locator
    place: DocumentPlace


class SearchResult(BaseModel):
    """Units that a text is about, best first."""

    count: int
    units: tuple[FoundUnit | FoundPassage, ...] = Field(
        description="Of the Plan, or of the document that was searched: those have a `place`."
    )
    document: Document | None = Field(
        description="The document of the library that was searched; null: the Plan."
    )


Place = Annotated[DocumentPlace | None, Field(description="Of a document of the library; null of the Plan.")]


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


class Model(BaseModel):
    """A language model and where it is."""

    name: str = Field(description="As the operator named it.", examples=["openai:gpt-4o-mini"])
    host: str = Field(description="Where questions go.", examples=["api.openai.com"])
    outside: bool = Field(description="Whether that is another computer than the one that serves this.")


class Sentence(BaseModel):
    """A sentence that a language model wrote and the verification let through. Never a quotation."""

    text: str
    unit_ids: tuple[UnitId, ...] = Field(description="The units it rests on.")


class Budget(BaseModel):
    """How a prompt fits the model's window; all in tokens."""

    window: int = Field(description="What the model can take, prompt and reply together.")
    prompt: int = Field(description="Of the prompt; an upper bound where `exact` is false.")
    reply: int = Field(description="Kept free for the reply, and its limit.")
    counted_by: str = Field(description="By what tokens were counted.", examples=["tiktoken o200k_base"])
    exact: bool
    sent: tuple[UnitId, ...] = Field(description="Units that went into the prompt, best first.")
    left_out: tuple[UnitId, ...] = Field(description="Units found that had no room.")
    cost: float | None = Field(description="US dollars at most; null where no prices are set.")


class Generation(BaseModel):
    """What a language model added to an answer, and what became of its reply."""

    model: Model
    done: bool = Field(description="False while it is still writing.")
    sentences: tuple[Sentence, ...] = Field(description="Verified one by one; they are no quotations.")
    passed: int = Field(
        description="Sentences that passed the verification: those shown, or more where a fallback hid them all."
    )
    dropped: dict[str, int] = Field(
        description="Sentences that did not pass, counted by the fault found first.",
        examples=[{"number": 1}],
    )
    fallback: Fallback | None = Field(description="Why there are no sentences.")
    budget: Budget | None
    rewritten: str | None = Field(
        description="The follow-up as the model put it to search, where that was used."
    )
    calls: int = Field(
        description="Requests made: for the answer, for a follow-up to be rewritten, and second tries."
    )


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


class Occurrence(BaseModel):
    """One place where a term of the query stands."""

    part: Part = Field(description="What of the Plan it stands in; only `text` counts in the unit's text.")
    unit_id: str | None = Field(description="Null where it stands in a heading or a signature.")
    anchor: str = Field(
        description="Id of the unit or section, `ch18` of a chapter, `line76` of a signature."
    )
    chapter: int
    page: Page
    line: int = Field(description="Line of the source file on which it begins.")
    start: int = Field(description="Offset in the text of the part, in characters.")
    end: int
    match: str = Field(description="The words as the Plan prints them.")
    snippet: str = Field(description="The whole sentence, verbatim.")
    snippet_start: int = Field(description="Offset of the sentence in the text of the part.")
    locator: Locator
    term: str = Field(description="The term of the query that stands here.")
    address: dict[str, str] = Field(description="Parameters of a link of the page that opens this place.")


class Suggestion(BaseModel):
    """An English term of the Plan to search for instead."""

    term: str
    query: str
    count: int = Field(description="How often it occurs.")


class PhraseFault(BaseModel):
    """Why a query could not be read."""

    code: FaultCode
    position: int = Field(description="Character of the query at which it went wrong, from 0.")
    sentence: str


class PhrasesFound(BaseModel):
    """Every occurrence of a query's terms in the units and headings that answer it."""

    count: int = Field(description="How many occurrences there are; all of them are listed.")
    units: tuple[str, ...] = Field(description="Ids of the units that answer the query.")
    pages: tuple[int, ...] = Field(description="Pages on which an occurrence begins.")
    occurrences: tuple[Occurrence, ...]
    suggestions: tuple[Suggestion, ...] = Field(
        description="English terms for words in Russian or Kazakh, or where nothing was found."
    )


class Phrases(PhrasesFound):
    """Every occurrence of a query's terms in the units and headings that answer it."""

    fault: PhraseFault | None
