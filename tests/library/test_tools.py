"""Documents by the tools of the MCP server: listed, asked and searched one at a time."""

import json
from typing import Any

import pytest
from mcp.types import CallToolResult

from assistant import Assistant, Question, answer_to_dict
from assistant.mcp_server import INSTRUCTIONS
from corpus.model import Plan
from tests.assistant.test_mcp import call
from tests.library.conftest import NORTHLAND, PATIENTS, RIVERS

QUESTION = "How often may a prisoner see his family?"
MISSING = "The library holds no document of this id. list_documents tells which there are."


def told(result: CallToolResult) -> str:
    return str(result.content[0].text)  # type: ignore[union-attr]


def result_of(plan: Plan, desk: Assistant, tool: str, /, **arguments: object) -> dict[str, Any]:
    result = call(plan, tool, lambda: desk, **arguments)
    assert not result.is_error, result.content
    return result.structured_content or {}


def test_the_plan_is_listed_first_and_each_document_as_stated(plan: Plan, desk: Assistant) -> None:
    listed = result_of(plan, desk, "list_documents", language="ru")
    assert listed["count"] == 4
    assert [one["document_id"] for one in listed["documents"]] == ["plan", NORTHLAND, PATIENTS, RIVERS]
    assert listed["documents"][2]["state"] == "in_force"
    assert listed["documents"][2]["state_told"] == (
        "По словам того, кто его добавил, на 2026-01-31 он действовал; здесь это не проверялось."
    )


def test_a_question_goes_to_the_document_that_is_named(plan: Plan, desk: Assistant) -> None:
    answer = result_of(plan, desk, "ask", question=QUESTION, document=NORTHLAND)
    expected = json.loads(
        json.dumps(answer_to_dict(desk.answer(Question(QUESTION, own_words=True, document=NORTHLAND))))
    )
    assert {**answer, "seconds": 0} == {**expected, "seconds": 0}
    assert answer["citations"][0]["place"]["address"] == "library/northland-2015?unit=p5&quote=0-130#p5"


def test_a_question_goes_to_the_plan_where_no_document_is_named(plan: Plan, desk: Assistant) -> None:
    assert result_of(plan, desk, "ask", question="What is said on arrest?")["document"] is None


def test_a_search_gives_the_units_of_the_document_that_is_named(plan: Plan, desk: Assistant) -> None:
    found = result_of(
        plan, desk, "search", query="право пациента на жалобу", k=2, language="kk", document=PATIENTS
    )
    assert found["count"] == 2
    assert found["document"]["document_id"] == PATIENTS
    first = found["units"][0]
    assert (first["unit_id"], first["page"], first["source_lines"]) == ("p5", None, [27, 28])
    assert first["place"]["headings"] == ["Глава 2. ПРАВА ПАЦИЕНТА", "Статья 4"]
    assert first["locator"].endswith("27–28-жолдар")


@pytest.mark.parametrize("tool", ["ask", "search"])
def test_a_document_that_is_not_there_is_told(plan: Plan, desk: Assistant, tool: str) -> None:
    words = {"ask": "question", "search": "query"}[tool]
    refused = call(plan, tool, lambda: desk, **{words: "water", "document": "nothing-here"})
    assert refused.is_error
    assert told(refused).endswith(MISSING)


@pytest.mark.parametrize("document", ["", "../etc", "A", "x" * 41, 3])
@pytest.mark.parametrize("tool", ["ask", "search"])
def test_an_id_in_another_form_is_refused(plan: Plan, desk: Assistant, tool: str, document: object) -> None:
    words = {"ask": "question", "search": "query"}[tool]
    assert call(plan, tool, lambda: desk, **{words: "water", "document": document}).is_error


def test_the_client_is_told_not_to_mix_documents_and_who_states_what_is_in_force() -> None:
    assert "An answer is of one document. Name it, and never mix two." in INSTRUCTIONS
    assert 'Call none "in force" without saying who stated that, and when.' in INSTRUCTIONS
