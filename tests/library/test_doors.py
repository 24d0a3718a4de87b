"""The same document behind every door: the API, the page and the light version; without a library nothing of it shows."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from assistant import Assistant, Question
from assistant.__main__ import main
from corpus.library.store import Library
from corpus.model import Plan
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
    assert '<span class="place">Закон Республики Заозерье о защите прав пациентов: Глава 2' in html
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
