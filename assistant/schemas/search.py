"""Published forms: what a search gives, of the Plan or of a document of the library."""

from pydantic import BaseModel, Field

from assistant.schemas.documents import Document, DocumentPlace
from assistant.schemas.fields import Lines, Locator, Plain
from assistant.schemas.units import Unit


class FoundUnit(Unit):
    """A unit that a search found."""

    score: float = Field(description="How well it fits; larger is better, of no meaning across searches.")
    locator: Locator
    plain: Plain


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
