"""A card as it is shown in one language: each line with its place in the Plan and what kind it is."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assistant.citations import make_citation
from assistant.kinds import kind_runs
from assistant.messages import NOTICE
from assistant.types import Answer, Citation, KindRun
from corpus import Plan
from corpus.cards import Card, CardBody, CardLine, CardSection
from corpus.contacts import Contact, Contacts, read_contacts
from corpus.editorial import read_editorial, text_hash_of
from corpus.languages import Language
from corpus.names import body_name

MOST_OF_A_MATTER = 10
"""Quotations of an answer at most, for it to be about one matter: search shows fewer, a list of measures more."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One thing the Plan says, in plain words and quoted."""

    plain: str
    citation: Citation
    kinds: tuple[KindRun, ...]


@dataclass(frozen=True, slots=True)
class SheetSection:
    """Lines on one step or matter; never empty."""

    title: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class SheetBody:
    """A body to turn to, with what the Plan says of it."""

    name: str
    """In the sheet's language."""
    plain: str
    citation: Citation
    kinds: tuple[KindRun, ...]


@dataclass(frozen=True, slots=True)
class SheetContact:
    """Somebody to turn to, as the operator of this copy gives it; never from the Plan."""

    name: str
    phone: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A card in one language, ready to be shown, printed or read out."""

    card_id: str
    language: Language
    title: str
    intro: str
    sections: tuple[SheetSection, ...]
    silent: tuple[str, ...]
    """What people would expect here and the Plan does not say."""
    bodies: tuple[SheetBody, ...]
    questions: tuple[str, ...]
    contacts: tuple[SheetContact, ...]
    notice: str
    contacts_updated: date | None = None
    """The day on which the operator last tried the contacts."""

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every quotation of the sheet: of its lines, then of its bodies."""
        lines = (line for section in self.sections for line in section.lines)
        return (*(line.citation for line in lines), *(body.citation for body in self.bodies))


def make_sheet(plan: Plan, card: Card, language: Language, *, contacts: Contacts | None = None) -> CardSheet:
    """A card in one language.

    What cannot be quoted to the letter, or was written for another wording of its unit, is left out.

    Args:
        plan: The Plan quoted.
        card: The card.
        language: The language of everything but the quotations.
        contacts: What the operator has put in; by default what `read_contacts` finds.

    Raises:
        ContactsError: No contacts are given, and the operator's file cannot be read.
    """
    known = read_contacts() if contacts is None else contacts
    shown = known.of_card(card.card_id)
    sections = (_section(plan, section, language) for section in card.sections)
    bodies = (_body(plan, body, language) for body in card.bodies)
    return CardSheet(
        card_id=card.card_id,
        language=language,
        title=card.title[language],
        intro=card.intro[language],
        sections=tuple(section for section in sections if section.lines),
        silent=tuple(silent[language] for silent in card.silent),
        bodies=tuple(body for body in bodies if body),
        questions=card.questions[language],
        contacts=tuple(_contact(contact, language) for contact in shown),
        notice=NOTICE[language],
        contacts_updated=known.updated if shown else None,
    )


def card_of(answer: Answer, cards: Mapping[str, Card]) -> Card | None:
    """The ready card on which the first quotation of an answer stands; of several the one that shares most units.

    None where two share as many (free legal help is on four cards), and for a list of measures: there the
    first one is only the first in the Plan.
    """
    quoted = [citation.unit_id for citation in answer.citations]
    if not quoted or len(quoted) > MOST_OF_A_MATTER:
        return None
    shared = Counter[str]()
    for card in cards.values():
        units = {line.unit_id for line in card.lines}
        if quoted[0] in units:
            shared[card.card_id] = len(units & set(quoted))
    ranked = shared.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return cards[ranked[0][0]]


def _section(plan: Plan, section: CardSection, language: Language) -> SheetSection:
    lines = (_line(plan, line, language) for line in section.lines)
    return SheetSection(section.title[language], tuple(line for line in lines if line))


def _line(plan: Plan, line: CardLine, language: Language) -> SheetLine | None:
    quoted = _quoted(plan, line, language)
    return SheetLine(line.plain[language], *quoted) if quoted else None


def _body(plan: Plan, body: CardBody, language: Language) -> SheetBody | None:
    quoted = _quoted(plan, body, language)
    return SheetBody(body_name(body.name, language), body.plain[language], *quoted) if quoted else None


def _quoted(
    plan: Plan, quoting: CardLine | CardBody, language: Language
) -> tuple[Citation, tuple[KindRun, ...]] | None:
    unit = plan.find_unit(quoting.unit_id)
    if unit is None or text_hash_of(unit) != quoting.text_hash:
        return None
    citation = make_citation(plan, unit, quoting.quote, language)
    entry = read_editorial(plan).get(unit.unit_id)
    return (citation, kind_runs(unit, quoting.quote, entry)) if citation else None


def _contact(contact: Contact, language: Language) -> SheetContact:
    return SheetContact(contact.name[language], contact.phone, contact.address, contact.note[language])
