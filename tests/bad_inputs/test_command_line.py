"""Bad texts on the command line: every one in this process, some in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import assistant.__main__ as ask_command
import index.__main__ as index_command
from corpus.__main__ import main as corpus_main
from index import Retriever
from tests.bad_inputs.catalogue import ARREST, BY_NAME, TEXTS, BadText, cases, numbered
from tests.bad_inputs.checks import check_silent, in_time
from tests.bad_inputs.conftest import Remembering

ROOT = Path(__file__).resolve().parent.parent.parent
ARGUMENT_BYTES = 131_000
"""Bytes that Linux lets one argument have (MAX_ARG_STRLEN, 128 KB)."""
STATUSES = {"answered", "partly_answered", "not_in_plan", "out_of_scope", "unclear"}


def _fits(bad: BadText) -> bool:
    """Whether it can be an argument at all: neither NUL nor half a pair, and no larger than the system allows."""
    try:
        return "\0" not in bad.text and len(bad.text.encode()) < ARGUMENT_BYTES
    except UnicodeEncodeError:
        return False


ARGUMENTS = tuple(bad for bad in TEXTS if _fits(bad))


@pytest.fixture
def ready(remembering: Remembering, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask_command, "load_assistant", lambda progress, model=None: remembering)


def _status_of(arguments: list[str]) -> int:
    """How `python -m assistant` ends."""
    try:
        return ask_command.main(arguments)
    except SystemExit as end:
        return int(str(end.code))


@pytest.mark.parametrize("bad", cases(ARGUMENTS))
def test_a_question_is_answered_or_is_wrong_usage(
    ready: None, capsys: pytest.CaptureFixture[str], bad: BadText
) -> None:
    with in_time():
        status = _status_of(
            ["ask", bad.text, "--history", *(e for e in bad.history if not e.startswith("-"))]
        )
    told = capsys.readouterr()
    # argparse takes for an option what begins with a dash.
    assert status == (2 if not bad.text or bad.text.startswith("-") else 0)
    check_silent(told.out)
    assert "Traceback" not in told.err
    assert "\x1b" not in told.out


@pytest.mark.parametrize("bad", cases(numbered(73)))
def test_a_question_that_begins_with_a_dash_can_be_asked(
    ready: None, capsys: pytest.CaptureFixture[str], bad: BadText
) -> None:
    assert _status_of(["ask", "--", bad.text]) == 0
    check_silent(capsys.readouterr().out)


@pytest.mark.bad_input(*range(1, 103))
@pytest.mark.parametrize("escaped", [True, False], ids=["escaped", "as it is"])
def test_a_batch_answers_every_text(ready: None, tmp_path: Path, escaped: bool) -> None:
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    # Half a pair cannot be written as it is.
    asked = [bad for bad in TEXTS if escaped or bad.number != 20]
    rows = ({"id": bad.name, "question": bad.text, "history": list(bad.history)} for bad in asked)
    lines = (json.dumps(row, ensure_ascii=escaped) for row in rows)
    questions.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert _status_of(["ask", "--batch", str(questions), "--out", str(answers)]) == 0
    found = [json.loads(line) for line in answers.read_text(encoding="utf-8").split("\n") if line]
    assert [row["id"] for row in found] == [bad.name for bad in asked]
    assert {row["status"] for row in found} <= STATUSES


@pytest.mark.bad_input(20)
def test_a_question_with_half_a_pair_in_its_name_is_answered(
    ready: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    questions.write_text(json.dumps({"id": "\ud800", "question": ARREST}), encoding="utf-8")
    assert _status_of(["ask", "--batch", str(questions), "--out", str(answers)]) == 0
    (answer,) = (json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines())
    assert answer["status"] == "answered"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            json.dumps({"question": ARREST}).encode("utf-16"), marks=pytest.mark.bad_input(37), id="UTF-16"
        ),
        pytest.param('{"question": "пытки"}'.encode("cp1251"), marks=pytest.mark.bad_input(37), id="CP1251"),
        pytest.param(b'{"question": "\xff\xc3("}', marks=pytest.mark.bad_input(38), id="invalid"),
    ],
)
def test_a_batch_in_other_bytes_is_refused_by_name(
    ready: None, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_bytes(content)
    assert _status_of(["ask", "--batch", str(questions), "--out", str(tmp_path / "answers")]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"BatchError: {questions}: cannot be read")
    assert "expected UTF-8" in told


@pytest.mark.bad_input(39)
def test_a_batch_that_begins_with_a_byte_order_mark_is_read(ready: None, tmp_path: Path) -> None:
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    questions.write_text(json.dumps({"question": ARREST}), encoding="utf-8-sig")
    assert _status_of(["ask", "--batch", str(questions), "--out", str(answers)]) == 0
    assert json.loads(answers.read_text(encoding="utf-8"))["status"] == "answered"


@pytest.mark.parametrize("bad", cases(ARGUMENTS))
def test_a_search_prints_units_or_says_that_there_is_nothing(
    retriever: Retriever, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], bad: BadText
) -> None:
    monkeypatch.setattr(index_command, "open_retriever", lambda plan, folder, progress: retriever)
    with in_time():
        assert index_command.main(["search", "-k", "3", "--", bad.text]) == 0
    out = capsys.readouterr().out
    assert out.startswith((" 1. ch", "Nothing found"))
    check_silent(out)


@pytest.mark.parametrize(
    "bad", cases(numbered(1, 4, 5, 8, 19, 24, 26, 31, 44, 48, 62, 68, 69, 71, 72, 73, 75))
)
def test_a_bad_text_is_no_command_no_number_and_no_file(
    capsys: pytest.CaptureFixture[str], bad: BadText
) -> None:
    if not _fits(bad):
        pytest.fail("no argument")
    for arguments in ([bad.text], ["units", "--colour", bad.text]):
        with pytest.raises(SystemExit) as end:
            corpus_main(arguments)
        assert end.value.code == 2
    if not bad.text.isdigit():
        with pytest.raises(SystemExit) as end:
            index_command.main(["search", "arrest", f"-k={bad.text}"])
        assert end.value.code == 2
    if bad.text:
        assert corpus_main(["check", f"--source=/nowhere/{bad.text}"]) == 1
    assert "Traceback" not in capsys.readouterr().err


# Processes of their own


STAND_IN = """
import assistant.__main__ as command
from tests.ui.fakes import FakeAssistant
command.load_assistant = lambda progress, model=None: FakeAssistant()
raise SystemExit(command.main())
"""
"""The command over a stand-in: what is tried is the way in and out."""


def _run(*arguments: str | bytes, folder: Path | None = None) -> "subprocess.CompletedProcess[bytes]":
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        **({"PLAN_INDEX_DIR": str(folder)} if folder else {}),
    }
    begun = ["-m", "assistant"] if folder else ["-c", STAND_IN]
    command = [sys.executable, *begun, "ask", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=300)


@pytest.mark.bad_input(38)
def test_bytes_of_a_terminal_that_are_no_text_are_answered() -> None:
    done = _run("--own-words", b"What is done against torture? \xff\xfe\xd0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8").startswith("The Plan names measures against torture")


@pytest.mark.bad_input(1, 10, 12, 14, 19, 20, 26, 73, 76, 100)
def test_a_batch_with_20_mb_and_worse_is_answered_without_a_word_on_standard_error(
    index_folder: Path, tmp_path: Path
) -> None:
    asked = [bad for bad in TEXTS if bad.number in {1, 10, 12, 14, 19, 20, 26, 73, 76, 100}]
    questions, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    questions.write_text(
        "\n".join(json.dumps({"id": b.name, "question": b.text}) for b in asked), encoding="utf-8"
    )
    done = _run("--own-words", "--batch", str(questions), "--out", str(answers), folder=index_folder)
    assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
    found = [json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in found] == [bad.name for bad in asked]
    assert {row["status"] for row in found} <= STATUSES
    assert BY_NAME[found[1]["id"]].is_large
