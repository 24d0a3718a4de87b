"""What the tools of the MCP server take and give, beside the published forms."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from assistant.explore import DEADLINE_AXIS, SORTS, Pair, Sort
from assistant.schemas.units import Action, UnitDetail
from assistant.types import QUESTION_LIMIT
from corpus.bodies import BODIES
from corpus.editorial_check import FORMS, GROUPS
from corpus.languages import Language
from corpus.library.ids import ID_FORM

Text = Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT)]
AnswerLanguage = Annotated[
    Language, Field(description="Of locators and plain words; quotations are in the English of the Plan.")
]
DocumentId = Annotated[
    str,
    Field(
        pattern=f"^{ID_FORM}$",
        description="Which document: `plan`, or an id of list_documents. One at a time, never mixed with another.",
    ),
]
_Time = Annotated[str, Field(examples=["2009-Q2", "2010"])]


class ActionFilters(BaseModel):
    """Which measures are wanted; every filter given must hold."""

    model_config = ConfigDict(extra="forbid")

    q: str = Field(default="", max_length=QUESTION_LIMIT, description="Words looked for.")
    chapter: list[int] = Field(default=[], description="Numbers of chapters, 1-22.")
    executor: list[str] = Field(
        default=[], description=f"Bodies that carry it out or are addressed: {'; '.join(BODIES)}."
    )
    due: list[str] = Field(
        default=[],
        description="When its own deadline ends; a year means that no quarter is named, `none` that there is no such "
        f"deadline: {', '.join(DEADLINE_AXIS)}.",
    )
    from_: _Time = Field(default="", alias="from", description="A quarter or a year.")
    to: _Time = Field(default="", description="A quarter or a year, included.")
    form: list[str] = Field(default=[], description=f"Kinds of step: {', '.join(sorted(FORMS))}.")
    group: list[str] = Field(default=[], description=f"Whom it concerns: {', '.join(sorted(GROUPS))}.")
    agreement: bool = Field(default=False, description="Only what a body does per agreement.")
    sort: Sort = Field(default="plan", description=f"Order: {', '.join(SORTS)}.")

    def pairs(self) -> list[Pair]:
        """The filters as the address of the page states them."""
        pairs = [("q", self.q), ("from", self.from_), ("to", self.to), ("sort", self.sort)]
        pairs += [("chapter", str(chapter)) for chapter in self.chapter]
        pairs += [("executor", body) for body in self.executor]
        pairs += [("due", time) for time in self.due]
        pairs += [("form", form) for form in self.form]
        pairs += [("group", group) for group in self.group]
        return pairs + ([("agreement", "1")] if self.agreement else [])


class LookedUp(BaseModel):
    """The units that a citation names."""

    count: int
    units: tuple[UnitDetail, ...]


class ListedActions(BaseModel):
    """Measures of the Plan that fit the filters."""

    total: int = Field(description="Measures of the whole Plan: 218.")
    count: int = Field(description="Measures that fit. Where more than are listed, ask again with `offset`.")
    offset: int
    actions: tuple[Action, ...]
