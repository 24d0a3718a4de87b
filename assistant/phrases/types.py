"""What a search of the Plan's wording gives."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from corpus.languages import Language

QUERY_LIMIT = 300
"""Characters of a query: more than the longest heading of the Plan, and quick to search."""


class Part(StrEnum):
    """What of the Plan an occurrence stands in."""

    TEXT = "text"
    """The wording of a unit; offsets are those of `unit.text`."""
    DEADLINE = "deadline"
    """The cell of a table of measures."""
    EXECUTORS = "executors"
    """The cell of a table of measures."""
    CHAPTER_HEADING = "chapter_heading"
    SECTION_HEADING = "section_heading"
    SIGNATURE = "signature"
    """Names and posts under the opening remarks."""


class FaultCode(StrEnum):
    """What is wrong with a query; a closed set, one fixed sentence each."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNCLOSED_QUOTE = "unclosed_quote"
    EMPTY_QUOTE = "empty_quote"
    UNCLOSED_PARENTHESIS = "unclosed_parenthesis"
    STRAY_PARENTHESIS = "stray_parenthesis"
    EMPTY_PARENTHESES = "empty_parentheses"
    TOO_DEEP = "too_deep"
    NOTHING_BEFORE = "nothing_before"
    """AND or OR with nothing to its left."""
    NOTHING_AFTER = "nothing_after"
    """AND, OR or NOT with nothing to its right."""
    ONLY_NOT = "only_not"
    """A query, or one side of an OR, that only says what must be absent."""
    STAR_PLACE = "star_place"
    STAR_SHORT = "star_short"


@dataclass(frozen=True, slots=True)
class PhraseFault:
    """Why a query could not be read."""

    code: FaultCode
    position: int
    """0-based character of the query at which it went wrong."""
    sentence: str
    """For a person, in the language asked for; it repeats nothing of the query."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where one term of the query stands."""

    part: Part
    unit_id: str | None
    """None where it stands in a heading or a signature."""
    anchor: str
    """Id of the unit or section, `ch18` of a chapter, `line76` of a signature."""
    chapter: int
    page: int | None
    """Page on which this occurrence begins; None before page 5."""
    line: int
    """Source line on which it begins, 1-based."""
    start: int
    end: int
    """Offsets in the text of the part."""
    match: str
    """The words as the Plan prints them."""
    snippet: str
    """The whole sentence, a verbatim slice of the part."""
    snippet_start: int
    """Offset of the sentence in the text of the part."""
    locator: str
    """`Chapter 18, Action 2, p. 101`, in the language asked for."""
    term: str
    """The term of the query, folded: small letters, `*` for word beginnings, phrases in `"`."""

    @property
    def address(self) -> Mapping[str, str]:
        """The parameters of a link that opens this place of the Plan."""
        if self.part is Part.TEXT:
            return {"unit": self.anchor, "quote": f"{self.start}-{self.end}"}
        if self.unit_id is not None:
            return {"unit": self.unit_id}
        if self.part is Part.SECTION_HEADING:
            return {"section": self.anchor}
        if self.part is Part.CHAPTER_HEADING:
            return {"chapter": str(self.chapter)}
        return {"page": str(self.page or 0)}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An English term of the Plan to search for instead."""

    term: str
    query: str
    """What to search for: the term as an exact phrase."""
    count: int
    """How often it occurs."""


@dataclass(frozen=True, slots=True)
class PhraseResult:
    """Every occurrence of a query's terms in the places that answer it."""

    language: Language
    occurrences: tuple[Occurrence, ...] = ()
    """In the order of the Plan; those of words that must be absent are none."""
    units: tuple[str, ...] = ()
    """Ids of the units that answer the query, in the order of the Plan; headings are not units."""
    pages: tuple[int, ...] = ()
    """Pages on which an occurrence begins, ascending."""
    suggestions: tuple[Suggestion, ...] = ()
    """Where the query is in Russian or Kazakh, or nothing was found."""
    fault: PhraseFault | None = None
    """Given where the query could not be read; all else is then empty."""

    @property
    def count(self) -> int:
        """How many occurrences there are."""
        return len(self.occurrences)
