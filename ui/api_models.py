"""What programs are given, beside the published forms of `assistant.schemas`."""

from datetime import date

from pydantic import BaseModel, Field

from assistant.cards import CardSheet, SheetBody, SheetLine
from assistant.kinds import main_kind
from assistant.schemas.documents import Documents
from assistant.schemas.fields import Lines, Locator, Page, Quote, UnitId
from assistant.schemas.generation import Model
from assistant.schemas.phrases import PhraseFault, PhrasesFound
from assistant.schemas.units import Action
from corpus.cards import Card
from corpus.editorial import StatementKind
from corpus.languages import Language


class Problem(BaseModel):
    """Why there is no result."""

    detail: str = Field(
        description="One plain sentence. It repeats nothing of what was sent.",
        examples=["k must be a whole number from 1 to 50."],
    )


class FindProblem(Problem):
    """Why a query could not be read."""

    fault: PhraseFault


class FindResult(PhrasesFound):
    """Every occurrence of a query's terms in the units and headings that answer it."""


class ActionsResult(BaseModel):
    """Measures of the Plan that fit the filters."""

    total: int = Field(description="Measures of the whole Plan: 218.")
    count: int = Field(description="Measures that fit; all of them are listed.")
    actions: tuple[Action, ...]


class ModelResult(BaseModel):
    """Whether a language model is used."""

    model: Model | None = Field(description="Null where none is: answers are the Plan's own words.")


class DocumentsResult(Documents):
    """What can be asked: the Plan first, then the documents of the library."""


class CardEntry(BaseModel):
    """A ready path for a situation that a person is in."""

    card_id: str = Field(examples=["detention"])
    title: str
    tap: str = Field(description="The label of a button, in a person's own words.")
    intro: str

    @classmethod
    def of(cls, card: Card, language: Language) -> "CardEntry":
        """The entry of a card in a language."""
        return cls(
            card_id=card.card_id,
            title=card.title[language],
            tap=card.tap[language],
            intro=card.intro[language],
        )


class CardsResult(BaseModel):
    """Every card, the most urgent first."""

    count: int
    cards: tuple[CardEntry, ...]


class CardLine(BaseModel):
    """One thing the Plan says."""

    plain: str = Field(description="In plain words, prepared by the project. Never a quotation.")
    unit_id: UnitId
    quote: Quote
    locator: Locator
    page: Page
    source_lines: Lines
    kind: StatementKind | None = Field(description="What most of the quotation is.")

    @classmethod
    def of(cls, line: SheetLine | SheetBody) -> "CardLine":
        """A line of a sheet."""
        cited = line.citation
        return cls(
            plain=line.plain,
            unit_id=cited.unit_id,
            quote=cited.quote,
            locator=cited.locator,
            page=cited.page,
            source_lines=cited.source_lines,
            kind=main_kind(line.kinds),
        )


class CardSection(BaseModel):
    """Lines on one step or matter."""

    title: str
    lines: tuple[CardLine, ...]


class CardBody(BaseModel):
    """A body to turn to, with what the Plan says of it."""

    name: str
    line: CardLine


class CardContact(BaseModel):
    """Somebody to turn to, given by the operator of this copy; never from the Plan."""

    name: str
    phone: str
    address: str
    note: str


class CardResult(BaseModel):
    """What the Plan says of one situation, in the order a person needs it."""

    card_id: str
    language: Language
    title: str
    intro: str
    sections: tuple[CardSection, ...]
    silent: tuple[str, ...] = Field(description="What people would expect here and the Plan does not say.")
    bodies: tuple[CardBody, ...]
    questions: tuple[str, ...] = Field(description="To ask on with.")
    contacts: tuple[CardContact, ...]
    contacts_updated: date | None = Field(description="Day on which the operator last tried the contacts.")
    notice: str

    @classmethod
    def of(cls, sheet: CardSheet) -> "CardResult":
        """A sheet as it is published."""
        return cls(
            card_id=sheet.card_id,
            language=sheet.language,
            title=sheet.title,
            intro=sheet.intro,
            sections=tuple(
                CardSection(title=section.title, lines=tuple(map(CardLine.of, section.lines)))
                for section in sheet.sections
            ),
            silent=sheet.silent,
            bodies=tuple(CardBody(name=body.name, line=CardLine.of(body)) for body in sheet.bodies),
            questions=sheet.questions,
            contacts=tuple(
                CardContact(name=found.name, phone=found.phone, address=found.address, note=found.note)
                for found in sheet.contacts
            ),
            contacts_updated=sheet.contacts_updated,
            notice=sheet.notice,
        )
