"""Examples for the description of the API, made from the Plan itself, so that they are right."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from assistant import answer_to_dict
from assistant.cards import make_sheet
from assistant.citations import make_citation
from assistant.kinds import kind_runs
from assistant.library.forms import documents_to_dict, passages_to_dict
from assistant.library.plan import PLAN_MANIFEST
from assistant.lookup import found_to_dict, unit_detail_to_dict
from assistant.messages import LEADS, NEXT_STEPS, NOTICE
from assistant.phrases import find_text, phrase_result_to_dict
from assistant.render import model_to_dict
from assistant.types import Answer, FoundPassage, Model, Retrieved, Statement, Status
from corpus import Plan, Unit
from corpus.cards import read_cards
from corpus.contacts import Contacts
from corpus.editorial import read_editorial
from corpus.export import action_to_dict
from corpus.library.manifest import DocumentKind, DocumentManifest, DocumentState
from corpus.library.parse import parse_text
from ui.api_models import CardEntry, CardResult, CardsResult

_UNIT_ID = "ch18.a5"
"""A short action that says something of its own."""
_MADE_UP = DocumentManifest(
    document_id="northland-2015",
    titles={"en": "National Plan of Northland (a made-up example)"},
    kind=DocumentKind.PLAN,
    issuer="Government of Northland",
    date="2015-02-01",
    language="en",
    source="https://example.org/northland",
    licence="Public domain",
    state=DocumentState.ENDED,
    stated_on=dt.date(2026, 1, 31),
    period="2015-2018",
)
_MADE_UP_TEXT = """\
CHAPTER 2. RIGHTS OF PRISONERS

2.1 Visits

A prisoner may see his or her family twice a month. The Ministry of Justice
shall draw up a law on visits by 2016.
"""
_QUERY = '"not guilty"'
"""A phrase that the Plan holds once."""


def make_examples(plan: Plan) -> Mapping[str, dict[str, Any]]:
    """What each address answers, by its path as the description names it."""
    unit = plan.unit(_UNIT_ID)
    found = Retrieved(unit.unit_id, unit.source_lines, 0.87)
    phrases = phrase_result_to_dict(find_text(plan, _QUERY))
    phrases.pop("fault")
    return {
        "/api/ask": answer_to_dict(_answer(plan, unit, found)),
        "/api/search": found_to_dict(plan, [found], "en"),
        "/api/find": phrases,
        "/api/actions": {"total": len(plan.actions), "count": 1, "actions": [action_to_dict(plan, unit)]},
        "/api/model": {"model": model_to_dict(Model("openai:gpt-4o-mini", "api.openai.com", outside=True))},
        "/api/documents": documents_to_dict([PLAN_MANIFEST], "en", limit=1, offset=0),
        "/api/units/{unit_id}": unit_detail_to_dict(plan, unit, "en"),
        **_cards(plan),
    }


def make_document_example() -> dict[str, Any]:
    """What a search of a document of the library answers; the document is made up, and so says its title."""
    parsed = parse_text(_MADE_UP_TEXT)
    return passages_to_dict(_MADE_UP, [FoundPassage(parsed.units[0], 0.91)], "en")


def _cards(plan: Plan) -> dict[str, dict[str, Any]]:
    """The first card; the operator's contacts are no example."""
    card = next(iter(read_cards().values()))
    sheet = make_sheet(plan, card, "en", contacts=Contacts(None, ()))
    listed = CardsResult(count=1, cards=(CardEntry.of(card, "en"),))
    return {
        "/api/cards": listed.model_dump(mode="json"),
        "/api/cards/{card_id}": CardResult.of(sheet).model_dump(mode="json"),
    }


def _answer(plan: Plan, unit: Unit, found: Retrieved) -> Answer:
    citation = make_citation(plan, unit, unit.text)
    if citation is None:
        raise ValueError(f"{unit.unit_id}: its text cannot be located in the source")
    status, entry, measure = Status.ANSWERED, read_editorial(plan)[unit.unit_id], unit.measure
    statement = Statement(
        citation,
        period=measure.period.printed if measure and measure.period else None,
        addressees=measure.addressees if measure else (),
        plain=entry.plain["en"],
        kinds=kind_runs(unit, unit.text, entry),
    )
    return Answer(
        status,
        "en",
        LEADS[status]["en"],
        NEXT_STEPS[status]["en"],
        NOTICE["en"],
        (statement,),
        retrieved=(found,),
    )
