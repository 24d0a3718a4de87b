"""What programs send: the parameters of each address, and the body of a question."""

from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.config import JsonDict

from assistant.explore import DEADLINE_AXIS, SORTS
from assistant.schemas.parameters import LISTED, MOST_UNITS, Limit, Offset
from assistant.types import QUESTION_LIMIT, Question
from corpus.bodies import BODIES
from corpus.editorial_check import FORMS, GROUPS
from corpus.languages import Language
from corpus.library.ids import ID_FORM, PLAN_ID
from corpus.names import CHAPTER_TITLES

Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=QUESTION_LIMIT, strict=True)
]
"""A question, or words to search for."""

DocumentId = Annotated[
    str,
    Field(
        pattern=f"^{ID_FORM}$",
        strict=True,
        description="The document that is asked or searched: `plan`, or an id of `/api/documents`. One at a time, never "
        "mixed with another.",
    ),
]


class Parameters(BaseModel):
    """What every address takes. A parameter that is not known is refused, so that no slip goes unseen."""

    model_config = ConfigDict(extra="forbid")

    lang: Language = Field(
        default="en",
        description="Language of what the project says: locators, plain words, sentences of refusal. "
        "Quotations are in the English of the Plan.",
    )


class AskRequest(BaseModel):
    """A question with what was asked before."""

    model_config = ConfigDict(extra="forbid")

    question: Text = Field(
        description="In English, Russian or Kazakh.",
        examples=["What must I be told when I am arrested?"],
    )
    history: list[str] = Field(
        default=[],
        description="Earlier questions of the conversation, oldest first; the last six are read.",
        examples=[["What rights do I have when I am arrested?"]],
    )
    lang: Language | None = Field(
        default=None,
        description="Language of the answer; without it the question's own. Quotations are in English.",
    )
    own_words: bool = Field(
        default=False,
        strict=True,
        description="The Plan's own words only: nothing is sent to a language model. `/api/model` tells whether one is used.",
    )
    send_personal: bool = Field(
        default=False,
        strict=True,
        description="Whether what looks like personal data (a phone number, an IIN, an e-mail address) may be sent to the "
        "language model. Without it nothing of such a question is.",
    )

    document: DocumentId = PLAN_ID

    def as_question(self) -> Question:
        """For the assistant."""
        return Question(
            self.question,
            tuple(self.history),
            self.lang,
            own_words=self.own_words,
            send_personal=self.send_personal,
            document=self.document,
        )


class SearchParameters(Parameters):
    """Words, and how many units are wanted."""

    q: Text = Field(description="A question or words, in English, Russian or Kazakh.", examples=["torture"])
    k: int = Field(default=10, ge=1, le=MOST_UNITS, description="How many units are wanted.")
    document: DocumentId = PLAN_ID


class DocumentsParameters(Parameters):
    """Which stretch of the list is wanted."""

    limit: Limit = LISTED
    offset: Offset = 0


class FindParameters(Parameters):
    """A Boolean query."""

    q: str = Field(
        description='Words, "exact phrases", word beginnings (`tortur*`), AND, OR, NOT and parentheses, '
        "up to 300 characters. Words side by side must stand in one unit.",
        examples=['"presumption of innocence" OR (torture NOT treatment)'],
    )


def _values(names: Iterable[str]) -> JsonDict:
    # What a form sends for a filter that is not chosen.
    return {"items": {"type": "string", "enum": ["", *names]}}


class ActionsParameters(Parameters):
    """Filters of the table of measures; every one given must hold, of a repeated one any value."""

    q: str = Field(
        default="", max_length=QUESTION_LIMIT, description="Words looked for.", examples=["torture"]
    )
    actions: str = Field(default="", max_length=QUESTION_LIMIT, description="The same, as the page names it.")
    chapter: list[str] = Field(
        default=[],
        description="Number of a chapter; may repeat.",
        json_schema_extra=_values(map(str, CHAPTER_TITLES)),
    )
    executor: list[str] = Field(
        default=[],
        description="A body that carries the measure out or is addressed, by any of its names in the three "
        f"languages; may repeat. The English names: {'; '.join(BODIES)}.",
        examples=[["Ministry of Justice"]],
    )
    due: list[str] = Field(
        default=[],
        description="When the measure's own deadline ends: a quarter, a year (in which no quarter is named), `yearly`, "
        "or `none` where it has no deadline of its own; may repeat.",
        json_schema_extra=_values(DEADLINE_AXIS),
    )
    from_: str = Field(
        default="",
        alias="from",
        description="A quarter or a year: whatever runs from then on.",
        examples=["2009-Q2", "2010"],
    )
    to: str = Field(default="", description="A quarter or a year, included.", examples=["2010"])
    form: list[str] = Field(
        default=[],
        description="What kind of step it is, by the editors' judgement; may repeat.",
        json_schema_extra=_values(sorted(FORMS)),
    )
    group: list[str] = Field(
        default=[],
        description="Whom it concerns, by the editors' judgement; may repeat.",
        json_schema_extra=_values(sorted(GROUPS)),
    )
    agreement: str = Field(
        default="",
        description="`1`: only what a body carries out per agreement.",
        json_schema_extra={"enum": ["", "1"]},
    )
    sort: str = Field(
        default="plan", description="Order of the measures.", json_schema_extra={"enum": list(SORTS)}
    )
    order: str = Field(
        default="", description="`desc`: the other way round.", json_schema_extra={"enum": ["", "desc"]}
    )
