"""A library of a thousand documents: every list of them comes a stretch at a time, whole and light."""

import datetime as dt
import html
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from starlette.testclient import TestClient

from assistant.mcp_loading import Service
from corpus.languages import LANGUAGES, Language
from corpus.library.manifest import TITLE_LIMIT, DocumentKind, DocumentManifest, DocumentState
from corpus.model import Plan
from tests.assistant.test_mcp import call
from tests.ui.conftest import built, client_of
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend

COUNT = 1_000
LIMIT = 30_000
"""Bytes of a light page."""
LONGEST = 'Ұ"' * (TITLE_LIMIT // 2)
"""A text that takes nearly the most bytes when it is escaped."""


def made(number: int) -> DocumentManifest:
    """What might be stated of a document."""
    return DocumentManifest(
        document_id=f"plan-{number:04}",
        titles={"en": f"National Action Plan on Human Rights of Country {number}, 2015-2018"},
        kind=DocumentKind.PLAN,
        issuer=f"Government of Country {number}",
        date="2015-02-01",
        language="en",
        source=f"https://example.org/plans/{number}",
        licence="Public domain",
        state=DocumentState.UNKNOWN,
        stated_on=dt.date(2026, 1, 31),
        period="2015-2018",
    )


MANY = tuple(map(made, range(COUNT)))
LONG = tuple(
    replace(one, titles={"en": LONGEST}, issuer=LONGEST, licence=LONGEST, source="https://" + "&" * 292)
    for one in MANY[:50]
)


def client_for(plan: Plan, documents: tuple[DocumentManifest, ...]) -> TestClient:
    backend = Backend(lambda _: FakeAssistant(plan), documents=documents)
    backend.start()
    return client_of(built(plan, backend))


@pytest.fixture(scope="module")
def client(plan: Plan) -> Iterator[TestClient]:
    with client_for(plan, MANY) as client:
        yield client


def pages_of(client: TestClient, language: Language, label: str) -> list[str]:
    """The pages of the list, from the first to the last by the link to the next."""
    address: str | None = f"/library?lang={language}"
    pages = []
    while address:
        pages.append(client.get(address).text)
        found = re.search(rf'<a href="(library\?start=[^"]*)">{label}</a>', pages[-1])
        address = f"/{html.unescape(found[1])}" if found else None
    return pages


def ids_on(page: str) -> list[str]:
    return re.findall(r'<a href="library/([a-z0-9-]+)\?lang', page)


# The page


@pytest.mark.parametrize(("language", "label"), [("en", "Next"), ("ru", "Дальше"), ("kk", "Келесі")])
def test_the_pages_of_the_list_name_every_document_once_and_are_light(
    client: TestClient, language: Language, label: str
) -> None:
    pages = pages_of(client, language, label)
    assert [document_id for page in pages for document_id in ids_on(page)] == [
        one.document_id for one in MANY
    ]
    assert len(pages) == 100
    assert max(len(page.encode()) for page in pages) < LIMIT


@pytest.mark.parametrize(("language", "label"), [("en", "Next"), ("kk", "Келесі")])
def test_pages_with_the_longest_texts_are_light_and_leave_none_out(
    plan: Plan, language: Language, label: str
) -> None:
    with client_for(plan, LONG) as client:
        pages = pages_of(client, language, label)
    assert [document_id for page in pages for document_id in ids_on(page)] == [
        one.document_id for one in LONG
    ]
    assert max(len(page.encode()) for page in pages) < LIMIT


def test_a_page_says_which_documents_it_shows_and_leads_back(client: TestClient) -> None:
    page = client.get("/library?start=20&lang=en").text
    assert "Added documents 21–30 of 1000" in page
    assert '<a href="library?start=10&amp;lang=en">Before</a>' in page
    assert '<a href="library?start=30&amp;lang=en">Next</a>' in page
    assert '<a href="library?start=20&amp;lang=ru" lang="ru">' in page
    second = client.get("/library?start=10&lang=en").text
    assert '<a href="library?lang=en">Before</a>' in second


def test_the_plan_stands_on_the_first_page_alone(client: TestClient) -> None:
    assert "lite?contents=&amp;lang=en" in client.get("/library?lang=en").text.partition("<main>")[2]
    assert (
        "lite?contents=&amp;lang=en"
        not in client.get("/library?start=10&lang=en").text.partition("<main>")[2]
    )


@pytest.mark.parametrize("start", ["1000", "-1", "x", "", "9" * 30, "٣"])
def test_a_start_that_is_none_is_the_beginning(client: TestClient, start: str) -> None:
    page = client.get("/library", params={"start": start, "lang": "en"}).text
    assert ids_on(page)[0] == "plan-0000"


def test_a_few_documents_stand_on_one_page(plan: Plan) -> None:
    with client_for(plan, MANY[:10]) as client:
        page = client.get("/library?lang=en").text
    assert len(ids_on(page)) == 10
    assert "Added documents" not in page


# The choice in a form


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("documents", [MANY, LONG], ids=["many", "long"])
def test_a_light_form_offers_some_and_says_where_the_others_are(
    plan: Plan, documents: tuple[DocumentManifest, ...], language: Language
) -> None:
    with client_for(plan, documents) as client:
        page = client.get(f"/lite?lang={language}").text
        answer = client.post(f"/lite?lang={language}", data={"q": "What about arrest?"})
    assert len(page.encode()) < LIMIT
    assert len(answer.content) < LIMIT
    offered = re.findall(r'<option value="plan-(\d+)"', page)
    assert 0 < len(offered) <= 30
    told = f"{len(offered)} of {len(documents)} documents" if language == "en" else str(len(documents))
    assert told in page


def test_the_document_that_a_link_names_is_chosen_wherever_it_stands(client: TestClient) -> None:
    page = client.get("/lite?document=plan-0777&lang=en").text
    assert '<option value="plan-0777" selected>' in page
    assert "Here are 30 of 1000 documents" in page


# Programs


def test_the_api_lists_every_document_once_a_stretch_at_a_time(client: TestClient) -> None:
    listed, sizes = [], set()
    for offset in range(0, COUNT + 1, 218):
        found = client.get("/api/documents", params={"limit": 218, "offset": offset}).json()
        assert (found["count"], found["offset"]) == (COUNT + 1, offset)
        listed += [one["document_id"] for one in found["documents"]]
        sizes.add(len(found["documents"]))
    assert listed == ["plan", *(one.document_id for one in MANY)]
    assert sizes == {218, 129}


def test_fifty_are_listed_where_nobody_says_how_many(client: TestClient) -> None:
    found = client.get("/api/documents").json()
    assert (found["count"], found["offset"], len(found["documents"])) == (1_001, 0, 50)


def test_beyond_the_last_there_is_nothing(client: TestClient) -> None:
    found = client.get("/api/documents?offset=1001").json()
    assert (found["count"], found["documents"]) == (1_001, [])


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("limit=0", "limit must be a whole number from 1 to 218."),
        ("limit=219", "limit must be a whole number from 1 to 218."),
        ("limit=x", "limit must be a whole number from 1 to 218."),
        ("offset=-1", "offset must be a whole number, 0 or more."),
        ("offset=&lang=ru", "offset — это целое число, 0 или больше."),
    ],
)
def test_a_stretch_that_is_none_is_refused_in_a_sentence(
    client: TestClient, query: str, sentence: str
) -> None:
    refused = client.get(f"/api/documents?{query}")
    assert (refused.status_code, refused.json()) == (422, {"detail": sentence})


class Shelved(FakeAssistant):
    """The stand-in with a thousand documents."""

    documents = MANY  # type: ignore[assignment]


def listed_by_tool(plan: Plan, **arguments: object) -> dict[str, Any]:
    def load() -> Service:
        return Shelved(plan)

    result = call(plan, "list_documents", load, **arguments)
    assert not result.is_error, result.content
    return result.structured_content or {}


def test_the_tool_lists_as_the_api_does(plan: Plan, client: TestClient) -> None:
    assert listed_by_tool(plan) == client.get("/api/documents").json()
    wanted = {"limit": 3, "offset": 999, "language": "ru"}
    found = listed_by_tool(plan, **wanted)
    assert [one["document_id"] for one in found["documents"]] == ["plan-0998", "plan-0999"]
    assert found == client.get("/api/documents?limit=3&offset=999&lang=ru").json()
