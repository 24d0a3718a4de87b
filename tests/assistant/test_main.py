"""The command line: one question, a batch, and bad files."""

import json
from pathlib import Path

import pytest

import assistant.__main__ as command
from assistant import Assistant
from assistant.__main__ import main
from tests.model_server import model_server, say


@pytest.fixture
def ready(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "load_assistant", lambda progress, model=None: assistant)


def test_a_question_prints_what_a_person_sees(ready: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "chapter 18 action 5"]) == 0
    out = capsys.readouterr().out
    assert "— Chapter 18, Action 5, p. 101" in out
    assert "not the law in force today" in out


def test_history_is_used(ready: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--json", "who is responsible?", "--history", "chapter 19 action 4"]) == 0
    assert json.loads(capsys.readouterr().out)["citations"][0]["unit_id"] == "ch19.a4"


def test_a_batch_gives_a_line_for_each_line(ready: None, tmp_path: Path) -> None:
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    rows = [
        {"id": "a", "question": "chapter 1 action 1", "history": []},
        {"id": "b", "question": "погода в Астане"},
    ]
    questions.write_text("\ufeff" + "\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    assert main(["ask", "--batch", str(questions), "--out", str(answers)]) == 0
    lines = [json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["a", "b"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "line 1: not JSON"),
        ("null", 'line 1: expected {"id", "question"'),
        ('{"question": 7}', 'line 1: expected {"id", "question"'),
        ('{"question": "x", "history": "y"}', "line 1: history must be a list"),
    ],
)
def test_a_bad_line_is_named(
    ready: None, tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, words: str
) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(line, encoding="utf-8")
    assert main(["ask", "--batch", str(path), "--out", str(tmp_path / "out")]) == 1
    assert words in capsys.readouterr().err


def test_an_absent_file_and_an_unwritable_one_are_named(
    ready: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "--batch", str(tmp_path / "absent"), "--out", "x"]) == 1
    path = tmp_path / "q.jsonl"
    path.write_text('{"question": "chapter 1"}', encoding="utf-8")
    assert main(["ask", "--batch", str(path), "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err.count("BatchError") == 2


@pytest.mark.parametrize("arguments", [["ask"], ["ask", "x", "--batch", "y"], ["ask", "--batch", "y"], []])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_without_a_setting_no_model_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model"]) == 0
    assert "No language model is used" in capsys.readouterr().out


def test_a_model_that_works_and_one_that_does_not_are_told_apart(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAN_MODEL", "m")
    with model_server(say("ready")) as server:
        monkeypatch.setenv("PLAN_MODEL_URL", server.url)
        assert main(["model"]) == 0
    assert "127.0.0.1" in capsys.readouterr().out
    assert main(["model"]) == 1
    assert "does not answer" in capsys.readouterr().out


def test_a_setting_that_is_wrong_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAN_MODEL", "m")
    assert main(["ask", "Who?"]) == 1
    assert capsys.readouterr().err.startswith("SettingsError: PLAN_MODEL")


def test_the_model_and_its_place_are_told_before_anything_is_asked(
    ready: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAN_MODEL", "m")
    monkeypatch.setenv("PLAN_MODEL_URL", "http://127.0.0.1:9/v1")
    assert main(["ask", "chapter 18 action 5"]) == 0
    assert "Language model: m at 127.0.0.1:9." in capsys.readouterr().err
    assert main(["ask", "chapter 18 action 5", "--own-words"]) == 0
    assert "Language model" not in capsys.readouterr().err
