"""Published forms: what is stated of a document, and where something stands in it."""

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, Field

from corpus.languages import Language
from corpus.library.manifest import DocumentKind, DocumentState


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


Place = Annotated[DocumentPlace | None, Field(description="Of a document of the library; null of the Plan.")]


class Documents(BaseModel):
    """What can be asked: the Plan first, then the documents of the library."""

    count: int = Field(
        description="How many there are, the Plan included. Where more than are listed, ask again with `offset`."
    )
    offset: int = Field(description="How many were passed over.")
    documents: tuple[Document, ...]
