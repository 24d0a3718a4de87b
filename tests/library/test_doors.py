"""The same document behind every door: the API, the page and the light version; without a library nothing of it shows."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant import Assistant, Question
from assistant.__main__ import main
from assistant.library.shelf import Shelf
from corpus.languages import LANGUAGES, Language
from corpus.library.store import Library
from corpus.model import Plan
from index import Retriever
from index.library.building import build_document
from index.library.layout import make_document_content
from index.progress import no_progress
from tests.library.conftest import NORTHLAND, PATIENTS, RIVERS
from tests.ui.conftest import built, client_of
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend
from ui.chat import Chat, ask_in
from ui.words.page import STRINGS

QUESTION = "How often may a prisoner see his family?"
QUOTE = "1. The Ministry of Justice shall draw up a law on visits"


@pytest.fixture(scope="module")
def backend(desk: Assistant) -> Backend:
    backend = Backend(lambda _: desk, documents=desk.documents)
    backend.start()
    backend.answer(Question("hello"))
    return backend


@pytest.fixture(scope="module")
def client(plan: Plan, backend: Backend) -> Iterator[TestClient]:
    with client_of(built(plan, backend)) as client:
        yield client


@pytest.fixture(scope="module")
def without(plan: Plan) -> Iterator[TestClient]:
    """A page whose library is empty."""
    with client_of(built(plan, Backend(lambda _: FakeAssistant(plan)))) as client:
        yield client


def test_the_api_lists_the_plan_first_and_each_document_as_stated(client: TestClient) -> None:
    listed = client.get("/api/documents?lang=ru").json()
    assert [one["document_id"] for one in listed["documents"]] == ["plan", NORTHLAND, PATIENTS, RIVERS]
    northland = listed["documents"][1]
    assert (
        northland["title"]
        == "Национальный план действий Северландии в области прав человека на 2015–2018 годы"
    )
    assert (northland["kind"], northland["state"], northland["stated_on"]) == ("plan", "ended", "2026-01-31")
    assert northland["state_told"].startswith("Он не действует: по словам того, кто его добавил")


def test_the_api_answers_from_the_document_that_is_named(client: TestClient) -> None:
    answer = client.post("/api/ask", json={"question": QUESTION, "document": NORTHLAND}).json()
    assert answer["statements"][0]["quote"].startswith(QUOTE)
    assert answer["document"]["document_id"] == NORTHLAND
    assert "National Plan of Action on Human Rights of Northland 2015-2018" in answer["answer"]


def test_the_api_answers_from_the_plan_where_none_is_named(client: TestClient) -> None:
    answer = client.post("/api/ask", json={"question": "What is said on arrest?"}).json()
    assert answer["document"] is None
    assert all(citation["place"] is None for citation in answer["citations"])


@pytest.mark.parametrize(
    ("document", "status"), [("nothing-here", 404), ("../etc", 422), (3, 422), ("", 422), ("x" * 41, 422)]
)
def test_the_api_refuses_a_document_that_is_not_there_in_one_sentence(
    client: TestClient, document: object, status: int
) -> None:
    refused = client.post("/api/ask", json={"question": QUESTION, "document": document})
    assert refused.status_code == status
    assert refused.json() == {
        "detail": "document must be plan or the id of a document of the library. /api/documents lists them."
    }


def test_an_empty_library_lists_the_plan_alone(without: TestClient) -> None:
    assert without.get("/api/documents").json()["count"] == 1


def test_the_api_searches_the_document_that_is_named(client: TestClient) -> None:
    found = client.get(
        "/api/search", params={"q": "visits of the family", "document": NORTHLAND, "k": 3, "lang": "ru"}
    ).json()
    assert found["count"] == len(found["units"]) == 3
    assert found["document"]["document_id"] == NORTHLAND
    first = dict(found["units"][0])
    assert 0 < first.pop("score") <= 1
    assert first == {
        "unit_id": "p5",
        "lead_in": "The Government shall take the following measures:",
        "text": f"{QUOTE}, under which a prisoner may see his or her family twice a month, by 2016.",
        "page": 4,
        "last_page": 4,
        "source_lines": [44, 46],
        "locator": "Национальный план действий Северландии в области прав человека на 2015–2018 годы: "
        "CHAPTER 2 Rights of prisoners › 2.2 Measures › 1., с. 4, строки 44–46",
        "place": {
            "document_id": NORTHLAND,
            "title": "Национальный план действий Северландии в области прав человека на 2015–2018 годы",
            "headings": ["CHAPTER 2 Rights of prisoners", "2.2 Measures"],
            "number": "1.",
            "address": "library/northland-2015?unit=p5&quote=0-130#p5",
        },
    }


def test_the_api_searches_the_plan_where_no_document_is_named(client: TestClient) -> None:
    found = client.get("/api/search", params={"q": "arrest", "k": 2}).json()
    assert found["document"] is None
    assert [unit["unit_id"][:2] for unit in found["units"]] == ["ch", "ch"]
    assert found == client.get("/api/search", params={"q": "arrest", "k": 2, "document": "plan"}).json()


@pytest.mark.parametrize(
    ("document", "status"), [("nothing-here", 404), ("../etc", 422), ("", 422), ("x" * 41, 422)]
)
def test_the_api_searches_no_document_that_is_not_there(
    client: TestClient, document: str, status: int
) -> None:
    refused = client.get("/api/search", params={"q": "water", "document": document, "lang": "kk"})
    assert refused.status_code == status
    assert refused.json() == {
        "detail": "document — plan немесе кітапханадағы құжаттың идентификаторы. Барлық құжаттар /api/documents ішінде."
    }


def test_a_document_that_was_changed_by_hand_is_not_searched_and_the_plan_is(
    plan: Plan, retriever: Retriever, library: Library, tmp_path: Path
) -> None:
    copied = Library(tmp_path / "documents")
    shutil.copytree(library.folder, copied.folder)
    (folder,) = (entry.folder for entry in copied.entries() if entry.document_id == RIVERS)
    index = tmp_path / "index"
    build_document(
        index, make_document_content(copied.read(RIVERS), retriever.encoder), retriever.encoder, no_progress
    )
    shelf = Shelf(copied, index, retriever.encoder, retriever.terms)
    text = copied.folder / folder / "text.txt"
    text.chmod(0o600)
    text.write_text("other words\n", encoding="utf-8")
    backend = Backend(lambda _: Assistant(plan, retriever, shelf=shelf), documents=shelf.manifests)
    backend.start()
    backend.answer(Question("hello"))
    with client_of(built(plan, backend)) as client:
        refused = client.get("/api/search", params={"q": "water", "document": RIVERS})
        assert refused.status_code == 503
        assert refused.json()["detail"].startswith("This document cannot be searched at present")
        assert client.get("/api/search?q=water").status_code == 200


UNKNOWN = {
    "en": "The document that this link names is not in this copy, so nothing has been asked.",
    "ru": "Документа, на который указывает эта ссылка, в этой копии нет, поэтому вопрос не задан.",
    "kk": "Бұл сілтемеде көрсетілген құжат осы көшірмеде жоқ, сондықтан сұрақ қойылған жоқ.",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["/", "/lite"])
@pytest.mark.parametrize("query", ["", "q=arrest&"])
def test_a_link_to_a_document_that_is_not_there_says_so_and_asks_nothing(
    client: TestClient, without: TestClient, page: str, query: str, language: Language
) -> None:
    for site in (client, without):
        shown = site.get(f"{page}?{query}document=northland-2999&lang={language}").text
        assert '<p class="problem" id="unknown-document" role="alert">' in shown
        assert UNKNOWN[language] in shown
        assert 'class="answer' not in shown
        assert "northland-2999" not in re.sub(r'<nav class="languages".*?</nav>', "", shown, flags=re.DOTALL)


def test_the_light_version_keeps_the_question_of_such_a_link_in_its_box(client: TestClient) -> None:
    shown = client.get("/lite?q=What+of+water%3F&document=northland-2999&lang=en").text
    assert "required>What of water?</textarea>" in shown
    assert '<option value="plan" selected>' in shown


@pytest.mark.parametrize("query", ["", "document=", "document=plan", f"document={RIVERS}"])
@pytest.mark.parametrize("page", ["/", "/lite"])
def test_of_a_document_that_is_there_nothing_is_said(client: TestClient, page: str, query: str) -> None:
    assert "unknown-document" not in client.get(f"{page}?{query}&lang=en").text


def test_a_link_of_the_light_version_chooses_its_document(client: TestClient) -> None:
    shown = client.get(f"/lite?document={RIVERS}&lang=en").text
    assert f'<option value="{RIVERS}" selected>' in shown
    assert 'class="example"' not in shown


@pytest.mark.parametrize("address", ["/?lang=en", "/lite?lang=en", "/?lang=kk", "/lite?lang=ru"])
def test_a_page_shows_a_choice_only_where_there_is_one(
    client: TestClient, without: TestClient, address: str
) -> None:
    assert "document-choice" not in without.get(address).text
    shown = client.get(address).text
    for document_id in ("plan", NORTHLAND, PATIENTS, RIVERS):
        assert f'<option value="{document_id}"' in shown


def test_a_link_chooses_its_document(client: TestClient) -> None:
    assert f'<option value="{RIVERS}" selected>' in client.get(f"/?q=water&document={RIVERS}&lang=en").text


def test_the_light_version_answers_from_the_document_and_keeps_it_for_the_next_question(
    client: TestClient,
) -> None:
    sent = client.post("/lite?lang=en", data={"q": QUESTION, "document": NORTHLAND})
    assert sent.status_code == 200
    assert QUOTE in sent.text
    assert f'<option value="{NORTHLAND}" selected>' in sent.text
    assert "It is not in force: as stated by whoever added it, it had ended by 2026-01-31." in sent.text


def test_the_light_version_with_a_library_stays_small(client: TestClient) -> None:
    assert len(client.get("/lite?lang=kk").content) < 30_000


def html_of(backend: Backend, plan: Plan, question: Question) -> str:
    return Chat(backend, plan).answer(question, STRINGS["en"]).html


def test_the_page_shows_a_quotation_with_its_place_in_its_own_language_and_no_link_into_the_plan(
    backend: Backend, plan: Plan
) -> None:
    html = html_of(backend, plan, Question("статья 4", document=PATIENTS))
    assert '<p class="tag">Из документа</p>' in html
    assert '<blockquote lang="ru">Пациент, который не согласен' in html
    assert (
        '<a class="place" href="library/patients-law?unit=p5&amp;quote=0-113&amp;lang=en#p5" target="_blank" rel="noopener">'
        "Закон Республики Заозерье о защите прав пациентов: Глава 2" in html
    )
    assert 'class="chip"' not in html
    assert 'class="keep"' not in html
    assert f"document={PATIENTS}" in html


def test_the_page_offers_the_document_that_a_question_to_the_plan_names(backend: Backend, plan: Plan) -> None:
    html = html_of(backend, plan, Question("What does Northland's plan say about prisons?"))
    assert 'class="offer"' in html
    assert f"document={NORTHLAND}" in html
    assert "<blockquote" not in html


@pytest.mark.parametrize(
    ("mode", "own_words", "send_personal", "document"),
    [
        ("", True, False, "plan"),
        ("own", True, False, "plan"),
        ("model", False, False, "plan"),
        ("personal northland-2015", False, True, "northland-2015"),
        ("own rivers", True, False, "rivers"),
    ],
)
def test_the_mode_of_the_chat_names_the_document(
    mode: str, own_words: bool, send_personal: bool, document: str
) -> None:
    asked = ask_in(mode, Question("water"))
    assert (asked.own_words, asked.send_personal, asked.document) == (own_words, send_personal, document)


def test_the_command_line_lists_what_can_be_asked(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("PLAN_LIBRARY_DIR", str(library.folder))
    monkeypatch.setenv("PLAN_INDEX_DIR", str(tmp_path_factory.mktemp("no-index")))
    assert main(["documents"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("plan: National Human Rights Action Plan of Kazakhstan for 2009-2012 (plan;")
    assert lines[3] == (
        "rivers: Convention on the Rivers of the North (treaty; Conference of the Northern States; 2000-06; unknown) "
        "- not searchable yet: run 'python -m index build'"
    )


def test_the_command_line_answers_from_the_document_that_is_named(
    desk: Assistant, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.__main__.load_assistant", lambda *_: desk)
    assert main(["ask", QUESTION, "--document", NORTHLAND]) == 0
    assert QUOTE in capsys.readouterr().out
    assert main(["ask", QUESTION, "--document", "nothing-here"]) == 1
    assert capsys.readouterr().err == (
        "UnknownDocumentError: The library holds no document of this id that can be searched. "
        "'python -m assistant documents' lists them.\n"
    )
