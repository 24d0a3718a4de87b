"""Published forms: what a search for words and phrases gives."""

from pydantic import BaseModel, Field

from assistant.phrases.types import FaultCode, Part
from assistant.schemas.fields import Locator, Page


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
