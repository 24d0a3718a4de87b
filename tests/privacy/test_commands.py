"""The command line and the MCP server in this process: a fault inside says nothing of the question."""

import asyncio
import json
import logging
from pathlib import Path

import pytest
from mcp import Client

import assistant.__main__ as command
from assistant import Assistant
from assistant.mcp_server import make_server
from corpus.model import Plan
from tests.privacy.canaries import Canaries
from tests.ui.fakes import FakeAssistant

TOOLS = {
    "ask": "question", "search": "query", "look_up": "citation", "find_text": "query", "list_actions": "filters",
}  # fmt: skip


def test_no_tool_of_the_mcp_server_logs_or_prints_what_is_asked(
    plan: Plan, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    canaries = Canaries()

    async def run() -> int:
        refused = 0
        async with Client(make_server(plan, lambda: FakeAssistant(plan))) as client:
            for number, (tool, name) in enumerate(TOOLS.items()):
                for before in ("arrest", "crash"):
                    word = f"{before} {canaries.word(number)} {canaries.cyrillic(number)}"
                    for sent in ({name: word}, {name: [word]}, {name: word * 100}, {word: word}):
                        refused += (await client.call_tool(tool, sent)).is_error
        return refused

    with caplog.at_level(logging.DEBUG):
        assert asyncio.run(run()) > 20
    said = capfd.readouterr()
    assert caplog.records
    for text in (caplog.text, said.out, said.err):
        assert canaries.found_in(text.encode()) == []
        assert "Traceback" not in text


@pytest.mark.parametrize("by", ["question", "history", "batch"])
def test_a_fault_of_the_command_line_is_a_sentence_without_the_question(
    assistant: Assistant,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    by: str,
) -> None:
    def fail(*arguments: object, **options: object) -> object:
        raise ValueError(f"{arguments!r} {options!r}")

    monkeypatch.setattr("index.retriever.Retriever.find", fail)
    monkeypatch.setattr(command, "load_assistant", lambda *_: assistant)
    canaries = Canaries()
    asked = f"What about arrest? {canaries.word(1)} {canaries.cyrillic(1)}"
    batch, out = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    batch.write_text(json.dumps({"question": asked, "history": [asked]}), encoding="utf-8")
    arguments = {
        "question": ["ask", asked],
        "history": ["ask", "And what about torture?", "--json", "--history", asked, asked],
        "batch": ["ask", "--batch", str(batch), "--out", str(out)],
    }
    with caplog.at_level(logging.DEBUG):
        assert command.main(arguments[by]) == 0
    said = capfd.readouterr()
    assert "ValueError" in caplog.text
    for text in (caplog.text, said.out, said.err):
        assert canaries.found_in(text.encode()) == []
        assert "Traceback" not in text
