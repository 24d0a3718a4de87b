"""Published forms: the units and measures of the Plan."""

from pydantic import BaseModel, Field

from assistant.schemas.fields import Lines, Locator, Page, Plain, UnitId
from corpus.model import UnitKind


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
