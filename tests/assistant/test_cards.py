"""A card in one language: every line located and told what it is, and nothing shown that is no quotation."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from assistant.cards import CardSheet, card_of, make_sheet
from assistant.citations import make_citation
from assistant.kinds import tell_kinds
from assistant.types import Answer, Statement, Status
from corpus import Plan
from corpus.cards import Card, read_cards
from corpus.contacts import Contact, Contacts
from corpus.languages import LANGUAGES, Language

NO_CONTACTS = Contacts(None, ())


@pytest.fixture(scope="module")
def card() -> Card:
    return read_cards()["detention"]


def sheet_of(plan: Plan, card: Card, language: Language) -> CardSheet:
    return make_sheet(plan, card, language, contacts=NO_CONTACTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_every_card_is_located_and_told_what_it_is(plan: Plan, language: Language) -> None:
    for card in read_cards().values():
        sheet = sheet_of(plan, card, language)
        assert len(sheet.citations) == len(card.lines) + len(card.bodies)
        for citation in sheet.citations:
            assert citation.quote in plan.unit(citation.unit_id).text
            assert citation.page is not None
            assert citation.locator
        told = [line.kinds for section in sheet.sections for line in section.lines]
        assert all((*told, *(body.kinds for body in sheet.bodies)))


@pytest.mark.parametrize(
    ("language", "locator", "kind"),
    [
        ("en", "Chapter 18, Action 2, p. 101", "Measure the Plan recommends, not a right in force"),
        ("ru", "Глава 18, мера 2, с. 101", "Мера, которую рекомендует План, а не действующее право"),
        ("kk", "18-тарау, 2-шара, 101-бет", "Жоспар ұсынған шара, қолданыстағы құқық емес"),
    ],
)
def test_the_first_line_on_detention_names_its_place_and_is_told_as_a_measure(
    plan: Plan, card: Card, language: Language, locator: str, kind: str
) -> None:
    line = sheet_of(plan, card, language).sections[0].lines[0]
    assert line.citation.locator == locator
    assert tell_kinds(line.kinds, language) == kind


def test_a_guarantee_is_told_as_one_that_the_plan_reports(plan: Plan, card: Card) -> None:
    lines = [line for section in sheet_of(plan, card, "en").sections for line in section.lines]
    (torture,) = [line for line in lines if line.citation.unit_id == "ch19.p5"]
    assert tell_kinds(torture.kinds, "en") == "Guarantee in force, as the Plan of 2009 reports it"


def test_a_sheet_speaks_one_language_and_quotes_the_english_of_the_plan(plan: Plan, card: Card) -> None:
    sheet = sheet_of(plan, card, "kk")
    assert (sheet.card_id, sheet.language) == ("detention", "kk")
    assert sheet.title == card.title["kk"]
    assert sheet.intro == card.intro["kk"]
    assert sheet.silent == tuple(silent["kk"] for silent in card.silent)
    assert sheet.questions == card.questions["kk"]
    assert sheet.bodies[0].name == "Бас прокурор"
    assert "қолданыстағы заң да" in sheet.notice
    assert sheet.citations[0].quote.startswith("- Reason for arrest;")


def test_a_line_that_is_stale_or_not_to_the_letter_is_left_out(plan: Plan, card: Card) -> None:
    first, *rest = card.sections
    stale = replace(first.lines[0], text_hash="0" * 16)
    altered = replace(first.lines[1], quote=first.lines[1].quote.replace("silence", "quiet"))
    sheet = sheet_of(plan, replace(card, sections=(replace(first, lines=(stale, altered)), *rest)), "en")
    assert [section.title for section in sheet.sections] == [section.title["en"] for section in rest]


def test_a_body_with_a_stale_quotation_is_left_out(plan: Plan, card: Card) -> None:
    bodies = (replace(card.bodies[0], text_hash="0" * 16), *card.bodies[1:])
    sheet = sheet_of(plan, replace(card, bodies=bodies), "en")
    assert [body.name for body in sheet.bodies] == [body.name for body in card.bodies[1:]]


def test_the_operators_contacts_of_the_card_come_with_their_date(plan: Plan, card: Card) -> None:
    name = MappingProxyType({"en": "Legal aid", "ru": "Юристы", "kk": "Заңгерлер"})
    note = MappingProxyType({"en": "", "ru": "", "kk": ""})
    contact = Contact(name=name, phone="+0 000", address="", note=note, cards=("detention",))  # type: ignore[arg-type]
    contacts = Contacts(date(2025, 1, 31), (contact,))
    sheet = make_sheet(plan, card, "ru", contacts=contacts)
    assert [(shown.name, shown.phone) for shown in sheet.contacts] == [("Юристы", "+0 000")]
    assert sheet.contacts_updated == date(2025, 1, 31)
    other = make_sheet(plan, read_cards()["religion"], "ru", contacts=contacts)
    assert (other.contacts, other.contacts_updated) == ((), None)


def test_as_shipped_a_sheet_has_no_contact(plan: Plan, card: Card) -> None:
    assert make_sheet(plan, card, "en").contacts == ()


def answered(plan: Plan, *unit_ids: str) -> Answer:
    """An answer that quotes these units whole, in this order."""
    citations = (make_citation(plan, plan.unit(unit_id), plan.unit(unit_id).text) for unit_id in unit_ids)
    statements = tuple(Statement(citation) for citation in citations if citation)
    return Answer(Status.ANSWERED, "en", "", "", "", statements)


@pytest.mark.parametrize(
    ("unit_ids", "card_id"),
    [
        (("ch18.a2", "ch18.a1"), "detention"), (("ch18.a1",), "detention"), (("ch14.p27", "ch17.a2"), "domestic-violence"),
        (("ch1.a1", "ch18.a2"), None), (("ch17.a2",), None), ((), None),
    ],
)  # fmt: skip
def test_an_answer_leads_to_the_card_its_first_quotation_stands_on(
    plan: Plan, unit_ids: tuple[str, ...], card_id: str | None
) -> None:
    card = card_of(answered(plan, *unit_ids), read_cards())
    assert (card.card_id if card else None) == card_id


def test_a_list_of_measures_leads_to_no_card(plan: Plan) -> None:
    listed = [unit.unit_id for unit in plan.actions if unit.chapter == 20]
    assert len(listed) > 10
    assert card_of(answered(plan, "ch18.a2", *listed), read_cards()) is None
