import re

import pytest
from starlette.datastructures import QueryParams
from starlette.testclient import TestClient

from corpus.cards import read_cards
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from ui.views import ViewContext, find_view, render_view
from ui.views.ways import VIEWS, render_languages, render_ways
from ui.words.chat import CHAT_WORDS
from ui.words.page import STRINGS

BASE = "http://127.0.0.1:7860/"
ADDRESSES = (
    "cards=", "card=detention", "card=oralman", "actions=", "find=torture", "dossier=", "packs=detention",
    "quiz=detention", "about=privacy", "about=accessibility",
)  # fmt: skip


def view(plan: Plan, query: str, language: Language = "en") -> str:
    """The HTML of a view."""
    page = render_view(ViewContext(plan, STRINGS[language], BASE), QueryParams(query))
    assert page is not None
    return page.html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", ADDRESSES)
def test_every_view_begins_with_one_heading_that_can_take_the_focus(
    plan: Plan, query: str, language: Language
) -> None:
    markup = view(plan, query, language)
    assert markup.count("<h2") == 1
    assert markup.index('<h2 tabindex="-1"') < markup.index("<p")


@pytest.mark.parametrize("query", ADDRESSES)
def test_every_link_of_a_view_names_its_language(plan: Plan, query: str) -> None:
    links = re.findall(r'href="(\?[^"]+)"', view(plan, query, "kk"))
    assert [link for link in links if not link.endswith("lang=kk")] == []


@pytest.mark.parametrize("query", ADDRESSES)
def test_what_is_quoted_is_marked_as_english(plan: Plan, query: str) -> None:
    assert re.findall(r"<blockquote(?! lang=\"en\")", view(plan, query, "ru")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_quotes_the_plan_to_the_letter_with_its_page(plan: Plan, language: Language) -> None:
    for card in read_cards().values():
        markup = view(plan, f"card={card.card_id}", language).replace("<br>", "\n")
        lines = [line for section in card.sections for line in section.lines]
        for line in (*lines, *card.bodies):
            quote = line.quote.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#x27;")
            assert quote in markup, line.unit_id
            assert f"?unit={line.unit_id}&amp;quote=" in markup


def test_a_card_that_does_not_exist_leads_to_the_list(plan: Plan) -> None:
    assert 'class="card-links"' in view(plan, "card=nothing")
    assert 'class="card-links"' in view(plan, "card=<script>")


def test_an_address_without_a_view_has_none() -> None:
    assert find_view(QueryParams("unit=ch18.a2&lang=ru")) is None
    assert find_view(QueryParams("actions=&chapter=18")) == "actions"


def test_the_bar_tells_which_view_is_open() -> None:
    assert 'data-way="cards" aria-current="page"' in render_ways(STRINGS["ru"], "card")
    assert 'data-way="ask" aria-current="page"' in render_ways(STRINGS["ru"], None)
    assert render_ways(STRINGS["ru"], "about").count("aria-current") == 0


def test_the_language_switch_keeps_the_place_but_not_a_question() -> None:
    links = render_languages(QueryParams("card=detention&lang=en&q=secret"), "en")
    assert 'href="?card=detention&amp;lang=ru"' in links
    assert "secret" not in links


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_can_be_fetched_alone(client: TestClient, name: str) -> None:
    response = client.get(f"/view?{name}=detention&lang=ru")
    assert response.status_code == 200
    assert response.headers["x-view"] == name
    assert response.text in client.get(f"/?{name}=detention&lang=ru").text


def test_what_is_no_view_cannot_be_fetched(client: TestClient) -> None:
    assert client.get("/view?unit=ch18.a2").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_is_in_the_language_of_its_address(client: TestClient, language: Language) -> None:
    document = client.get(f"/?lang={language}").text
    assert f'<html lang="{language}">' in document
    assert CHAT_WORDS[language].chat_heading in document
    assert f"?card=detention&amp;lang={language}" in document


def test_the_browser_chooses_the_language_where_the_address_does_not(client: TestClient) -> None:
    assert '<html lang="kk">' in client.get("/", headers={"accept-language": "kk-KZ,ru;q=0.5"}).text
    assert '<html lang="ru">' in client.get("/", headers={"accept-language": "de"}).text
