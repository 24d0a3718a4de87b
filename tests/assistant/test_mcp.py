"""The MCP server: every tool called by a real client, in memory; and the program itself, started once."""

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from mcp import Client, StdioServerParameters, stdio_client
from mcp.types import CallToolResult

import assistant.__main__ as command
from assistant import answer_to_dict
from assistant.mcp_server import INSTRUCTIONS, Service, make_server
from assistant.types import Question
from corpus import Plan
from corpus.export import action_to_dict, unit_to_dict
from tests.ui.fakes import FakeAssistant, WritingAssistant

ROOT = Path(__file__).resolve().parent.parent.parent
CANARY = "canary-93d1"
T = TypeVar("T")


def with_client(
    plan: Plan, work: Callable[[Client], Awaitable[T]], load: Callable[[], Service] | None = None
) -> T:
    """What is done with a client of a server in this process."""

    async def run() -> T:
        async with Client(make_server(plan, load or (lambda: FakeAssistant(plan)))) as client:
            return await work(client)

    return asyncio.run(run())


def call(
    plan: Plan, tool: str, load: Callable[[], Service] | None = None, /, **arguments: object
) -> CallToolResult:
    return with_client(plan, lambda client: client.call_tool(tool, arguments), load)


def result_of(plan: Plan, tool: str, /, **arguments: object) -> dict[str, Any]:
    """What a tool gives, told the same way as text and as data."""
    result = call(plan, tool, **arguments)
    assert not result.is_error, result.content
    assert json.loads(result.content[0].text) == result.structured_content  # type: ignore[union-attr]
    return result.structured_content or {}


def refusal_of(plan: Plan, tool: str, /, **arguments: object) -> str:
    result = call(plan, tool, **arguments)
    assert result.is_error
    return str(result.content[0].text)  # type: ignore[union-attr]


def test_six_tools_are_offered_that_only_read(plan: Plan) -> None:
    tools = {tool.name: tool for tool in with_client(plan, lambda client: client.list_tools()).tools}
    assert set(tools) == {"ask", "search", "look_up", "find_text", "list_actions", "list_documents"}
    for tool in tools.values():
        assert tool.annotations.read_only_hint
        assert tool.title
        assert len(tool.description) > 60
        assert tool.output_schema["type"] == "object"
        described = tool.input_schema["properties"].values()
        assert all("description" in found or "$ref" in str(found) for found in described)


def test_the_client_is_told_to_quote_to_the_letter_and_that_the_plan_is_no_law(plan: Plan) -> None:
    async def read(client: Client) -> str | None:
        return client.instructions

    told = with_client(plan, read)
    assert told == INSTRUCTIONS
    assert "Quote verbatim" in told
    assert "is not law in force" in told


def test_a_question_is_answered_in_the_published_form(plan: Plan) -> None:
    expected = answer_to_dict(FakeAssistant(plan).answer(Question("What about arrest?")))
    assert result_of(plan, "ask", question="What about arrest?") == json.loads(json.dumps(expected))


def test_no_language_model_is_ever_asked(plan: Plan) -> None:
    writing = WritingAssistant(plan)
    result = call(plan, "ask", lambda: writing, question="arrest")
    assert writing.asked[-1].own_words
    assert (result.structured_content or {})["generation"] is None


def test_what_was_asked_before_goes_along(plan: Plan) -> None:
    answer = result_of(plan, "ask", question="minors?", history=["What about arrest?"])
    assert answer["lead"] == "For minors, after 'What about arrest?':"


def test_a_search_gives_as_many_units_as_wanted(plan: Plan) -> None:
    result = result_of(plan, "search", query="torture", k=3, language="ru")
    first = result["units"][0]
    expected = json.loads(json.dumps(unit_to_dict(plan, plan.unit(first["unit_id"]))))
    assert result["count"] == len(result["units"]) == 3
    assert {name: first[name] for name in expected} == expected
    assert first["plain"]


@pytest.mark.parametrize(
    ("citation", "unit_ids"),
    [
        ("chapter 18 action 2", ["ch18.a2"]),
        ("глава 18, мера 2", ["ch18.a2"]),
        ("18-тарау, 2-шара", ["ch18.a2"]),
        (" CH18.A2 ", ["ch18.a2"]),
        ("ch20.p14 and ch18.a2", ["ch20.p14", "ch18.a2"]),
        ("chapter 18", [f"ch18.a{number}" for number in range(1, 7)]),
    ],
)
def test_a_place_is_looked_up_by_its_citation(plan: Plan, citation: str, unit_ids: list[str]) -> None:
    result = result_of(plan, "look_up", citation=citation)
    assert [unit["unit_id"] for unit in result["units"]] == unit_ids
    assert result["count"] == len(unit_ids)
    assert all(unit["text"] == plan.unit(unit["unit_id"]).text for unit in result["units"])


def test_a_measure_is_looked_up_with_its_deadline_and_executors(plan: Plan) -> None:
    (unit,) = result_of(plan, "look_up", citation="chapter 1 action 1", language="kk")["units"]
    assert unit["action"] == json.loads(json.dumps(action_to_dict(plan, plan.unit("ch1.a1"))))
    assert unit["locator"] == "1-тарау, 1-шара, 11-бет"


@pytest.mark.parametrize("citation", ["", "chapter 99 action 1", "chapter 18 action 99", "torture"])
def test_a_place_that_does_not_exist_is_told(plan: Plan, citation: str) -> None:
    assert "The Plan has no such place." in refusal_of(plan, "look_up", citation=citation)


def test_words_are_found_in_full_and_listed_in_parts(plan: Plan) -> None:
    parts = [result_of(plan, "find_text", query="torture", limit=40, offset=offset) for offset in (0, 40)]
    assert [len(part["occurrences"]) for part in parts] == [40, 30]
    for part in parts:
        assert part["count"] == 70
        assert len(part["units"]) == 40
        assert part["fault"] is None
        assert all(found["match"].lower() == "torture" for found in part["occurrences"])


def test_a_query_that_cannot_be_read_is_told_in_words(plan: Plan) -> None:
    assert refusal_of(plan, "find_text", query="torture AND").endswith(
        "Character 9: AND, OR or NOT needs a word or a phrase after it."
    )


def test_all_measures_can_be_listed(plan: Plan) -> None:
    result = result_of(plan, "list_actions", limit=218)
    assert (result["total"], result["count"]) == (218, 218)
    assert [action["unit_id"] for action in result["actions"]] == [unit.unit_id for unit in plan.actions]


def test_filters_hold_together_and_the_rest_can_be_fetched(plan: Plan) -> None:
    filters = {"chapter": [1, 2], "executor": ["Министерство юстиции"], "from": "2010", "to": "2010"}
    whole = result_of(plan, "list_actions", filters=filters)
    assert 2 <= whole["count"] < 12
    for action in whole["actions"]:
        assert action["chapter"] in (1, 2)
        assert "Ministry of Justice" in [executor["name"] for executor in action["executors"]]
    rest = result_of(plan, "list_actions", filters=filters, offset=1)
    assert rest["count"] == whole["count"]
    assert rest["actions"] == whole["actions"][1:]


def test_measures_can_be_listed_by_when_their_own_deadline_ends(plan: Plan) -> None:
    result = result_of(plan, "list_actions", filters={"due": ["2009-Q4", "yearly"]})
    assert result["count"] == 10
    assert {action["deadline"]["end"] for action in result["actions"]} == {"2009-Q4", None}


@pytest.mark.parametrize(
    ("filters", "name"),
    [
        ({"chapter": [99]}, "chapter"),
        ({"executor": ["Ministry of Magic"]}, "executor"),
        ({"due": ["2013"]}, "due"),
        ({"to": "soon"}, "to"),
        ({"form": ["dance"]}, "form"),
        ({"group": ["giants"]}, "group"),
    ],
)
def test_a_filter_that_is_not_known_lists_nothing(plan: Plan, filters: dict[str, object], name: str) -> None:
    told = refusal_of(plan, "list_actions", filters=filters)
    assert f"{name}: the table of measures does not know this value. Nothing was listed." in told


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("ask", {}),
        ("ask", {"question": ""}),
        ("ask", {"question": "a" * 1001}),
        ("ask", {"question": 7}),
        ("ask", {"question": "a", "history": "b"}),
        ("search", {"query": "a", "k": 0}),
        ("search", {"query": "a", "k": 51}),
        ("search", {"query": "a", "language": "fr"}),
        ("find_text", {"query": "a", "limit": 0}),
        ("list_actions", {"filters": {"chapters": [1]}}),
        ("list_actions", {"offset": -1}),
    ],
)
def test_arguments_out_of_their_bounds_are_refused(
    plan: Plan, tool: str, arguments: dict[str, object]
) -> None:
    assert refusal_of(plan, tool, **arguments)


def test_a_fault_inside_tells_and_logs_nothing_of_the_question(
    plan: Plan, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        told = refusal_of(plan, "search", query=f"crash {CANARY}")
        call(plan, "ask", question=f"crash {CANARY}")
        call(plan, "ask", question=CANARY * 200)
        call(plan, "look_up", citation=CANARY)
        call(plan, "find_text", query=f'"{CANARY}')
    assert told == "Error executing tool search"
    assert CANARY not in caplog.text


def test_a_search_that_cannot_be_started_is_told_and_the_text_can_still_be_read(plan: Plan) -> None:
    def fail() -> Service:
        raise OSError("the index is missing")

    async def ask_and_read(client: Client) -> tuple[CallToolResult, CallToolResult]:
        asked = await client.call_tool("ask", {"question": "arrest"})
        return asked, await client.call_tool("look_up", {"citation": "ch18.a2"})

    asked, read = with_client(plan, ask_and_read, fail)
    assert asked.is_error
    assert "The search cannot be started: OSError: the index is missing" in asked.content[0].text
    assert not read.is_error


def test_the_assistant_is_loaded_once_for_all_tools(plan: Plan) -> None:
    loads: list[int] = []

    def load() -> Service:
        loads.append(1)
        return FakeAssistant(plan)

    async def ask_twice(client: Client) -> None:
        await asyncio.gather(*(client.call_tool("ask", {"question": "arrest"}) for _ in range(2)))
        await client.call_tool("search", {"query": "torture"})

    with_client(plan, ask_twice, load)
    assert loads == [1]


def test_the_program_serves_over_standard_input(tmp_path: Path) -> None:
    # Without an encoder the search fails at once: what needs none is served all the same.
    missing = {"PLAN_INDEX_DIR": str(tmp_path / "index"), "PLAN_ENCODER": str(tmp_path / "encoder")}
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "assistant", "mcp"], cwd=ROOT, env={**os.environ, **missing}
    )

    async def run() -> tuple[CallToolResult, CallToolResult]:
        async with Client(stdio_client(parameters)) as client:
            read = await client.call_tool("look_up", {"citation": "chapter 18 action 5"})
            return read, await client.call_tool("ask", {"question": "arrest"})

    read, asked = asyncio.run(run())
    assert read.structured_content is not None
    assert read.structured_content["units"][0]["locator"] == "Chapter 18, Action 5, p. 101"
    assert "The search cannot be started: EncoderError" in str(asked.content)


def test_without_its_package_the_command_says_how_to_install_it() -> None:
    hide = (
        "import sys; sys.modules['mcp'] = None; from assistant.__main__ import main; sys.exit(main(['mcp']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", hide], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"{command.NO_MCP}\n"
    assert '.venv/bin/pip install "mcp>=2.3,<3"' in command.NO_MCP
