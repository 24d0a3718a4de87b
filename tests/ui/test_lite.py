import re
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from corpus.cards import CARD_IDS
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.ui.fakes import FakeAssistant
from ui.words.chat import CHAT_WORDS
from ui.words.page import STRINGS

LIMIT = 30_000
"""Bytes of a light page: seconds on a line of the slowest kind."""
PAGES = (
    "", "cards=", *(f"card={name}" for name in CARD_IDS), "actions=", "actions=torture", "actions=&chapter=20&start=10",
    "unit=ch18.a2", "unit=ch13.education.a3", "page=64", "contents=18", "unit=nothing",
)  # fmt: skip


def lite(client: TestClient, query: str, language: Language = "ru") -> str:
    """A light page."""
    response = client.get(f"/lite?{query}&lang={language}")
    assert response.status_code == 200
    return response.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", PAGES)
def test_a_light_page_is_small_whole_and_without_scripts(
    client: TestClient, query: str, language: Language
) -> None:
    page = lite(client, query, language)
    assert len(page.encode()) < LIMIT
    assert f'<html lang="{language}">' in page
    assert STRINGS[language].notice_age in page
    icon = '<link rel="icon" href="ui/icon.svg">'
    assert page.count(icon) == 1
    assert not re.search(
        r"<script|<link |<img|\son\w+=|javascript:|<button type=\"button\" class=\"first",
        page.replace(icon, ""),
    )


def test_every_page_of_the_plan_fits_a_light_page(client: TestClient) -> None:
    sizes = {page: len(lite(client, f"page={page}").encode()) for page in range(5, 125)}
    assert max(sizes.values()) < LIMIT


def ask(client: TestClient, question: str, *history: str, lang: str = "en") -> str:
    """The page that answers a question sent by the form."""
    fields = [("history", earlier) for earlier in history] + [("q", question)]
    body = "&".join(f"{name}={quote(value)}" for name, value in fields)
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = client.post(f"/lite?lang={lang}", content=body, headers=headers)
    assert response.status_code == 200
    return response.text


def test_a_question_is_answered_with_quotations_and_links_to_the_plan(client: TestClient, plan: Plan) -> None:
    page = ask(client, "What rights do I have when I am arrested?")
    assert "Criminal procedure legislation of the country" in page
    assert 'href="?unit=ch18.a2&amp;quote=' in page
    assert len(page.encode()) < LIMIT


def test_a_follow_up_carries_the_earlier_questions_in_the_form(
    client: TestClient, fake: FakeAssistant
) -> None:
    first = ask(client, "What about arrest?")
    assert '<input type="hidden" name="history" value="What about arrest?">' in first
    ask(client, "And minors?", "What about arrest?")
    assert fake.asked[-1].history == ("What about arrest?",)


@pytest.mark.parametrize("question", ["", " ", "x" * 1001, "<script>alert(1)</script>", "\x00", "crash"])
def test_any_question_gets_a_page(client: TestClient, question: str) -> None:
    page = ask(client, question)
    assert "<script" not in page
    assert "Traceback" not in page


def test_the_form_sends_the_question_so_that_no_address_holds_it(client: TestClient) -> None:
    assert '<form method="post" autocomplete="off" spellcheck="false" action="lite?lang=ru">' in lite(
        client, ""
    )


def test_all_measures_can_be_paged_through(client: TestClient, plan: Plan) -> None:
    seen: list[str] = []
    for start in range(0, 220, 10):
        page = lite(client, f"actions=&start={start}", "en")
        seen += re.findall(r'<p><a href="\?unit=([\w.-]+)&amp;lang=en">', page)
    assert seen == [unit.unit_id for unit in plan.actions]


@pytest.mark.parametrize(
    "query", ["actions=&start=-1", "actions=&start=9999", "actions=%00&chapter=x", "start=٣"]
)
def test_odd_addresses_get_a_page(client: TestClient, query: str) -> None:
    assert "</html>" in lite(client, query)


@pytest.mark.parametrize("body", ["a=b&" * 60, "&" * 100, "q=" + "x" * 60_000])
def test_a_form_that_is_not_ours_gets_a_small_page(client: TestClient, body: str) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = client.post("/lite?lang=ru", content=body, headers=headers)
    assert response.status_code == 200
    assert len(response.content) < LIMIT


def test_the_period_of_a_list_is_not_told_as_a_measures_own_deadline(client: TestClient, plan: Plan) -> None:
    unit = next(u for u in plan.actions if u.measure and u.measure.period and not u.measure.deadline)
    page = lite(client, f"actions={unit.unit_id}", "ru")
    assert "<dt>Срок</dt>" not in page
    assert "<dt>Период списка</dt>" in page


def test_an_example_is_sent_as_a_question_is(client: TestClient) -> None:
    example = CHAT_WORDS["en"].examples[0].questions[0]
    home = lite(client, "", "en")
    assert f'<button class="example" name="q" value="{example}" formnovalidate>' in home
    assert "?q=" not in home
