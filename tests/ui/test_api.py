import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pytest
from docx import Document
from fastapi import FastAPI
from openpyxl import load_workbook
from starlette.testclient import TestClient

from assistant import answer_to_dict
from assistant.cards import make_sheet
from assistant.phrases import find_text
from assistant.schemas.answers import Answer as AnswerForm
from assistant.schemas.search import SearchResult
from assistant.schemas.units import UnitDetail
from assistant.types import (
    HISTORY_LIMIT,
    QUESTION_LIMIT,
    Answer,
    Fallback,
    FoundPassage,
    Model,
    Question,
    Retrieved,
)
from corpus.cards import CARD_IDS, read_cards
from corpus.export import action_to_dict, unit_to_dict
from corpus.library.manifest import DocumentManifest
from corpus.model import Plan
from tests.ui.fakes import WRITTEN, FakeAssistant, WritingAssistant
from ui import api_models
from ui.access import Access
from ui.api import make_api
from ui.backend import NotReadyError, State
from ui.guard import Guard
from ui.words.api import API_WORDS, EN

CANARY = "canary-5be0"
BASE = "http://127.0.0.1/"


@dataclass
class StandIn:
    """A backend in a state of the test's choice."""

    assistant: FakeAssistant
    state: State = "ready"
    failed: bool = False
    model: Model | None = None
    documents: tuple[DocumentManifest, ...] = ()

    def answer(self, question: Question) -> Answer:
        if self.failed:
            raise NotReadyError("IndexFault")
        return self.assistant.answer(question)

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        if self.failed:
            raise NotReadyError("IndexFault")
        return self.assistant.search(text, k)

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        return self.assistant.search_document(document_id, text, k)


@pytest.fixture(scope="module")
def backend(plan: Plan) -> StandIn:
    return StandIn(FakeAssistant(plan))


def client_of(plan: Plan, backend: StandIn) -> TestClient:
    """The addresses for programs, behind the guard."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.include_router(make_api(plan, backend, lambda request: BASE))
    guarded = Guard(app, {}, Access())
    return TestClient(guarded, base_url=BASE, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def api(plan: Plan, backend: StandIn) -> Iterator[TestClient]:
    with client_of(plan, backend) as client:
        yield client


# Questions


def test_a_question_is_answered_in_the_published_form(api: TestClient, plan: Plan) -> None:
    answered = api.post("/api/ask", json={"question": "What about arrest?"})
    expected = answer_to_dict(FakeAssistant(plan).answer(Question("What about arrest?")))
    assert answered.status_code == 200
    assert answered.json() == json.loads(json.dumps(expected))


def test_what_was_asked_before_goes_along(api: TestClient, backend: StandIn) -> None:
    history = ["What about arrest?", "И дальше?"]
    api.post("/api/ask", json={"question": " minors? ", "history": history, "lang": "ru"})
    assert backend.assistant.asked[-1] == Question("minors?", tuple(history), "ru")
    assert len(history) < HISTORY_LIMIT


def test_a_question_may_be_as_long_as_on_the_page_and_no_longer(api: TestClient) -> None:
    assert api.post("/api/ask", json={"question": "я" * QUESTION_LIMIT}).status_code == 200
    refused = api.post("/api/ask", json={"question": "я" * (QUESTION_LIMIT + 1)})
    assert refused.status_code == 422
    assert refused.json() == {"detail": "question must be a text of 1 to 1,000 characters."}


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, EN.question),
        ({"question": None}, EN.question),
        ({"question": 7}, EN.question),
        ({"question": [CANARY]}, EN.question),
        ({"question": "   "}, EN.question),
        ({"question": CANARY, "history": CANARY}, EN.history),
        ({"question": CANARY, "history": [1]}, EN.history),
        ({"question": CANARY, "history": {CANARY: 1}}, EN.history),
        ({"question": CANARY, "lang": "fr"}, EN.lang),
        ({"question": CANARY, "lang": 1}, EN.lang),
        ({"question": CANARY, CANARY: 1}, EN.body),
        ({"question": CANARY, "own_words": "yes"}, EN.flag.format(name="own_words")),
        ({"question": CANARY, "own_words": 1}, EN.flag.format(name="own_words")),
        ({"question": CANARY, "send_personal": None}, EN.flag.format(name="send_personal")),
        ({"question": 7, "lang": "kk"}, API_WORDS["kk"].question),
    ],
)
def test_a_question_in_another_form_is_refused_in_a_sentence_that_repeats_nothing(
    api: TestClient, body: object, sentence: str
) -> None:
    refused = api.post("/api/ask", json=body)
    assert refused.status_code == 422
    assert refused.json() == {"detail": sentence}


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"question": "a", "question": "b"}', b'{"question": NaN}']
)
def test_a_body_that_is_no_json_object_is_refused(api: TestClient, body: bytes) -> None:
    refused = api.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert (refused.status_code, list(refused.json())) == (400, ["detail"])


def test_no_refusal_and_no_log_repeats_a_question(api: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answers = [
            api.post("/api/ask", json={"question": f"crash {CANARY}"}),
            api.post("/api/ask", json={"question": {CANARY: 1}}),
            api.post("/api/ask", json={"question": CANARY * 200}),
            api.get("/api/search", params={"q": f"crash {CANARY}"}),
            api.get("/api/search", params={"q": CANARY, "k": CANARY}),
            api.get("/api/find", params={"q": f'"{CANARY}'}),
            api.get("/api/actions", params={"executor": CANARY}),
            api.get("/api/actions", params={CANARY: "1"}),
            api.get(f"/api/units/{CANARY}"),
            api.get(f"/api/cards/{CANARY}"),
        ]
    assert [answer.status_code for answer in answers] == [500, 422, 422, 500, 422, 400, 422, 422, 404, 404]
    assert not [answer.text for answer in answers if "canary" in answer.text]
    records = [record for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert not [record for record in records if "canary" in record.getMessage()]


def test_a_foreign_page_cannot_ask(api: TestClient) -> None:
    refused = api.post("/api/ask", json={"question": "a"}, headers={"origin": "http://outside.example"})
    assert refused.status_code == 403
    assert "access-control-allow-origin" not in refused.headers


def test_while_the_search_gets_ready_a_program_is_told_when_to_try_again(plan: Plan) -> None:
    with client_of(plan, StandIn(FakeAssistant(plan), state="loading")) as api:
        asked = api.post("/api/ask", json={"question": "arrest", "lang": "ru"})
        searched = api.get("/api/search?q=arrest")
        assert (asked.status_code, searched.status_code) == (503, 503)
        assert asked.json() == {"detail": API_WORDS["ru"].loading}
        assert asked.headers["retry-after"] == "5"
        assert api.get("/api/find?q=arrest").status_code == 200
        assert api.get("/api/actions").status_code == 200


def test_a_search_that_cannot_be_started_is_told(plan: Plan) -> None:
    with client_of(plan, StandIn(FakeAssistant(plan), failed=True)) as api:
        assert api.post("/api/ask", json={"question": "arrest"}).json() == {"detail": EN.not_ready}
        assert api.get("/api/search?q=arrest").status_code == 503


# With a language model


@pytest.fixture(scope="module")
def with_model(plan: Plan) -> Iterator[TestClient]:
    writing = WritingAssistant(plan)
    with client_of(plan, StandIn(writing, model=writing.model)) as client:
        yield client


def test_an_answer_tells_what_the_model_wrote_and_on_what_it_rests(with_model: TestClient) -> None:
    answered = with_model.post("/api/ask", json={"question": "arrest"}).json()
    assert answered["generation"] == {
        "model": {"name": "openai:gpt-4o-mini", "host": "model.example", "outside": True},
        "done": True,
        "sentences": [{"text": text, "unit_ids": list(unit_ids)} for text, unit_ids in WRITTEN],
        "passed": 0,
        "dropped": {},
        "fallback": None,
        "budget": None,
        "rewritten": None,
        "calls": 0,
    }
    assert WRITTEN[0][0] in answered["answer"]


def test_a_program_can_ask_for_the_plans_own_words(with_model: TestClient) -> None:
    answered = with_model.post("/api/ask", json={"question": "arrest", "own_words": True}).json()
    assert answered["generation"] is None
    assert answered["statements"]


def test_personal_data_is_sent_only_where_a_program_says_so(with_model: TestClient) -> None:
    question = "arrest, call me: +7 701 234 56 78"
    withheld = with_model.post("/api/ask", json={"question": question}).json()
    assert withheld["generation"]["fallback"] == Fallback.PERSONAL_DATA
    assert withheld["generation"]["sentences"] == []
    sent = with_model.post("/api/ask", json={"question": question, "send_personal": True}).json()
    assert len(sent["generation"]["sentences"]) == 2


def test_a_program_is_told_which_model_is_used(with_model: TestClient, api: TestClient) -> None:
    told = {"name": "openai:gpt-4o-mini", "host": "model.example", "outside": True}
    assert with_model.get("/api/model").json() == {"model": told}
    assert api.get("/api/model").json() == {"model": None}


# Search


def test_a_search_gives_units_in_their_published_form_best_first(api: TestClient, plan: Plan) -> None:
    result = api.get("/api/search", params={"q": "arrest", "k": 3, "lang": "ru"}).json()
    first = result["units"][0]
    unit = plan.unit(first["unit_id"])
    expected = json.loads(json.dumps(unit_to_dict(plan, unit)))
    assert result["count"] == len(result["units"]) == 3
    assert {name: first[name] for name in expected} == expected
    assert first.keys() - expected.keys() == {"score", "locator", "plain"}
    assert first["locator"].startswith("Глава ")
    assert [found["score"] for found in result["units"]] == [1, 1 / 2, 1 / 3]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", EN.text), ("q=", EN.text), ("q=%20", EN.text), (f"q={'a' * 1001}", EN.text), ("q=a&k=0", EN.k),
        ("q=a&k=51", EN.k), ("q=a&k=x", EN.k), ("q=a&k=1.5", EN.k), ("q=a&lang=de", EN.lang),
        ("q=a&count=3", EN.parameters), ("q=a&document=../etc", EN.no_document), ("q=a&document=", EN.no_document),
    ],
)  # fmt: skip
def test_a_search_with_a_parameter_out_of_its_bounds_is_refused(
    api: TestClient, query: str, sentence: str
) -> None:
    refused = api.get(f"/api/search?{query}")
    assert (refused.status_code, refused.json()) == (422, {"detail": sentence})


# Words and phrases


def test_every_place_of_a_word_is_listed(api: TestClient, plan: Plan) -> None:
    result = api.get("/api/find", params={"q": "torture"}).json()
    expected = find_text(plan, "torture")
    assert result["count"] == len(result["occurrences"]) == expected.count == 70
    assert result["units"] == list(expected.units)
    assert result["pages"] == list(expected.pages)
    assert result["occurrences"][3]["snippet"] == expected.occurrences[3].snippet


def test_english_terms_are_suggested_for_a_russian_word(api: TestClient) -> None:
    suggestions = api.get("/api/find", params={"q": "пытки"}).json()["suggestions"]
    assert suggestions[0] == {"term": "torture", "query": '"torture"', "count": 70}


def test_a_query_that_cannot_be_read_is_refused_with_its_place(api: TestClient) -> None:
    refused = api.get("/api/find", params={"q": "torture (", "lang": "ru"})
    sentence = "Знак 9: скобка, открытая здесь, не закрыта."
    assert refused.status_code == 400
    assert refused.json() == {
        "detail": sentence,
        "fault": {"code": "unclosed_parenthesis", "position": 8, "sentence": sentence},
    }


# The table of measures


def test_all_measures_come_in_the_form_of_the_command_line(api: TestClient, plan: Plan) -> None:
    result = api.get("/api/actions").json()
    expected = json.loads(json.dumps([action_to_dict(plan, unit) for unit in plan.actions]))
    assert (result["total"], result["count"]) == (218, 218)
    assert result["actions"] == expected


def test_filters_hold_together_and_a_repeated_one_takes_either(api: TestClient) -> None:
    both = api.get("/api/actions?chapter=18&chapter=19&sort=deadline").json()
    assert {action["chapter"] for action in both["actions"]} == {18, 19}
    narrowed = api.get(
        "/api/actions",
        params={"chapter": "1", "executor": "Министерство юстиции", "from": "2011", "to": "2011"},
    ).json()
    assert narrowed["total"] == 218
    assert 0 < narrowed["count"] < 10
    for action in narrowed["actions"]:
        assert action["chapter"] == 1
        assert "Ministry of Justice" in [executor["name"] for executor in action["executors"]]


def test_measures_can_be_asked_for_by_when_their_own_deadline_ends(api: TestClient) -> None:
    result = api.get("/api/actions?due=2009-Q4&due=2009").json()
    assert result["count"] == 12
    assert {action["deadline"]["end"] for action in result["actions"]} == {"2009-Q4", "2009"}


@pytest.mark.parametrize("name", ["q", "actions"])
def test_words_are_looked_for_under_the_name_of_the_page_too(api: TestClient, name: str) -> None:
    result = api.get("/api/actions", params={name: "torture"}).json()
    assert 0 < result["count"] < 60


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("chapter=99", EN.value.format(name="chapter")),
        ("executor=Ministry+of+Magic", EN.value.format(name="executor")),
        ("due=2013", EN.value.format(name="due")),
        ("from=soon", EN.value.format(name="from")),
        ("sort=colour", EN.value.format(name="sort")),
        ("form=x&lang=kk", API_WORDS["kk"].value.format(name="form")),
        ("chapters=18", EN.parameters),
        ("lang=fr", EN.lang),
    ],
)
def test_a_slip_in_a_filter_is_told_and_not_passed_over(api: TestClient, query: str, sentence: str) -> None:
    for path in ("/api/actions", "/api/actions.csv"):
        refused = api.get(f"{path}?{query}")
        assert (refused.status_code, refused.json()) == (422, {"detail": sentence})


@pytest.mark.parametrize(
    ("ending", "media_type", "beginning"),
    [
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"PK"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
        ("csv", "text/csv; charset=utf-8", "\ufeff".encode()),
        ("json", "application/json", b"{"),
        ("bib", "application/x-bibtex; charset=utf-8", b""),
        ("ris", "application/x-research-info-systems; charset=utf-8", b""),
    ],
)
def test_a_file_of_measures_is_complete_and_named(
    api: TestClient, ending: str, media_type: str, beginning: bytes
) -> None:
    answer = api.get(f"/api/actions.{ending}?chapter=18&lang=en")
    name = answer.headers["content-disposition"]
    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert answer.headers["cache-control"] == "no-store"
    assert name.startswith('attachment; filename="plan-measures-20')
    assert name.endswith(f'.{ending}"')
    assert answer.content.startswith(beginning)
    read = {
        "xlsx": lambda: "".join(
            str(c.value) for row in load_workbook(BytesIO(answer.content)).worksheets[0] for c in row
        ),
        "docx": lambda: "".join(
            node.text or ""
            for node in Document(BytesIO(answer.content)).element.body.iter()
            if node.tag.endswith("}t")
        ),
    }.get(ending, lambda: answer.text)()
    assert "investigative jails" in read


def test_the_links_in_a_file_lead_to_the_page(api: TestClient) -> None:
    assert (
        f"{BASE}?unit=ch18.a1&lang=ru"
        in json.loads(api.get("/api/actions.json?chapter=18&lang=ru").text)["actions"][0]["address"]
    )


def test_a_file_in_another_format_is_not_there(api: TestClient) -> None:
    refused = api.get("/api/actions.pdf")
    assert refused.status_code == 404
    assert refused.json() == {"detail": EN.no_file.format(endings="xlsx, csv, docx, json, bib, ris")}


def test_a_page_called_by_a_name_that_makes_no_address_gives_files_without_links(
    plan: Plan, backend: StandIn
) -> None:
    app = FastAPI()
    app.include_router(make_api(plan, backend, lambda request: "http://plan.example/?x=1"))
    with TestClient(app) as api:
        assert api.get("/api/actions.json").json()["actions"][0]["address"] is None


# Units and cards


def test_every_unit_can_be_read(api: TestClient, plan: Plan) -> None:
    for unit_id in ("ch0.p1", "ch9.standard-of-living.m3", "ch16.a10.2", "ch18.a2", "ch23.p11"):
        unit = plan.unit(unit_id)
        read = api.get(f"/api/units/{unit_id}?lang=kk").json()
        expected = json.loads(json.dumps(unit_to_dict(plan, unit)))
        assert {name: read[name] for name in expected} == expected
        assert (read["action"] is None) == (unit.measure is None)
        assert read["plain"]
    assert api.get("/api/units/CH18.A2").json()["locator"] == "Chapter 18, Action 2, p. 101"


def test_a_unit_that_does_not_exist_is_told(api: TestClient) -> None:
    missing = api.get("/api/units/ch99.a2")
    assert (missing.status_code, missing.json()) == (404, {"detail": EN.no_unit})


def test_all_cards_are_listed_in_their_order(api: TestClient) -> None:
    result = api.get("/api/cards?lang=ru").json()
    assert [card["card_id"] for card in result["cards"]] == [
        name for name in CARD_IDS if name in read_cards()
    ]
    assert result["count"] == len(result["cards"])
    assert result["cards"][0]["title"] == read_cards()["detention"].title["ru"]


def test_every_card_is_given_whole(api: TestClient, plan: Plan) -> None:
    for card_id, card in read_cards().items():
        result = api.get(f"/api/cards/{card_id}?lang=kk").json()
        sheet = make_sheet(plan, card, "kk")
        lines = [line for section in result["sections"] for line in section["lines"]]
        lines += [body["line"] for body in result["bodies"]]
        assert [line["quote"] for line in lines] == [citation.quote for citation in sheet.citations]
        assert all(line["quote"] in plan.unit(line["unit_id"]).text for line in lines)
        assert result["silent"] == list(sheet.silent)
        assert result["notice"] == sheet.notice


def test_a_card_that_does_not_exist_is_told(api: TestClient) -> None:
    missing = api.get("/api/cards/nothing?lang=ru")
    assert (missing.status_code, missing.json()) == (404, {"detail": API_WORDS["ru"].no_card})


# The description


@pytest.fixture(scope="module")
def described(api: TestClient) -> dict[str, dict[str, dict[str, dict[str, dict[str, object]]]]]:
    answer = api.get("/api/openapi.json")
    assert answer.status_code == 200
    return answer.json()  # type: ignore[no-any-return]


def test_the_description_names_every_address_for_programs_and_no_other(described: dict[str, object]) -> None:
    assert described["openapi"] == "3.1.0"
    paths: dict[str, object] = described["paths"]  # type: ignore[assignment]
    assert set(paths) == {
        "/api/ask", "/api/search", "/api/find", "/api/actions", "/api/actions.{ending}",
        "/api/units/{unit_id}", "/api/cards", "/api/cards/{card_id}", "/api/model",
        "/api/documents",
    }  # fmt: skip


def test_every_refusal_is_described_as_a_sentence(
    described: dict[str, dict[str, dict[str, dict[str, dict]]]],
) -> None:
    assert "HTTPValidationError" not in str(described)
    for operations in described["paths"].values():
        for operation in operations.values():
            refusals = {code: answer for code, answer in operation["responses"].items() if code >= "400"}
            assert "422" in refusals
            for answer in refusals.values():
                schema = answer["content"]["application/json"]["schema"]["$ref"]
                assert schema.rpartition("/")[2] in {"Problem", "FindProblem"}


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/api/ask", AnswerForm),
        ("/api/search", SearchResult),
        ("/api/find", api_models.FindResult),
        ("/api/actions", api_models.ActionsResult),
        ("/api/units/{unit_id}", UnitDetail),
        ("/api/cards", api_models.CardsResult),
        ("/api/cards/{card_id}", api_models.CardResult),
        ("/api/model", api_models.ModelResult),
        ("/api/documents", api_models.DocumentsResult),
    ],
)
def test_the_example_of_an_answer_has_exactly_its_form(
    described: dict[str, dict[str, dict[str, dict[str, dict]]]], path: str, form: type[api_models.Problem]
) -> None:
    (operation,) = described["paths"][path].values()
    content = operation["responses"]["200"]["content"]["application/json"]
    assert content["schema"] == {"$ref": f"#/components/schemas/{form.__name__}"}
    named = content.get("examples", {"only": {"value": content.get("example")}})
    for example in named.values():
        assert form.model_validate(example["value"]).model_dump(mode="json") == example["value"]


def test_the_values_of_the_filters_are_described(
    described: dict[str, dict[str, dict[str, dict[str, list]]]],
) -> None:
    parameters = {
        found["name"]: found["schema"] for found in described["paths"]["/api/actions"]["get"]["parameters"]
    }
    assert "18" in parameters["chapter"]["items"]["enum"]
    assert "training" in parameters["form"]["items"]["enum"]
    assert "children" in parameters["group"]["items"]["enum"]
    assert parameters["due"]["items"]["enum"][4:6] == ["2009-Q4", "2009"]
    assert parameters["sort"]["enum"] == ["plan", "deadline", "executor", "form"]
    assert "from" in parameters


def test_the_words_of_refusals_are_given_in_three_languages() -> None:
    for name in EN.__dataclass_fields__:
        assert len({getattr(words, name) for words in API_WORDS.values()}) == 3, name
