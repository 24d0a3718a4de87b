"""A window of plain letters, a reader that goes away, streams that are closed: an end without a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLAIN = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""A terminal that knows the letters of English alone, and a Python that keeps to it."""


def run(command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs a line of the shell; `PYTHON` stands for Python."""
    return subprocess.run(
        ["/bin/sh", "-c", command.replace("PYTHON", sys.executable)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.bad_input(192)
@pytest.mark.parametrize("arguments", ["units", "actions --json"])
def test_the_plan_is_printed_whole_into_a_window_of_plain_letters(arguments: str) -> None:
    plain, usual = run(f"PYTHON -m corpus {arguments}", **PLAIN), run(f"PYTHON -m corpus {arguments}")
    assert (plain.returncode, plain.stderr) == (0, "")
    assert plain.stdout == usual.stdout
    assert "“" in plain.stdout


@pytest.mark.bad_input(192)
def test_a_question_in_russian_is_understood_where_the_language_is_set_to_none() -> None:
    """What the command line hands on is what was typed; the answer itself is tested elsewhere."""
    code = "import sys; sys.stdout.buffer.write(sys.argv[1].encode())"
    assert run(f'PYTHON -c "{code}" "глава 18, мера 5"', LC_ALL="C").stdout == "глава 18, мера 5"


@pytest.mark.bad_input(196)
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("PYTHON -m corpus units | head -1", 0),
        ("PYTHON -m corpus units --json | true", 0),
        ("PYTHON -m corpus units >&-", 0),
        ("PYTHON -m corpus units --json >&- 2>&- <&-", 0),
        ("PYTHON -m corpus actions <&-", 0),
    ],
)
def test_a_reader_that_has_gone_and_closed_streams_are_no_fault(command: str, code: int) -> None:
    done = run(command)
    assert (done.returncode, done.stderr) == (code, "")


@pytest.mark.bad_input(196)
def test_an_output_that_cannot_be_written_is_one_line() -> None:
    done = run("PYTHON -m corpus units >/dev/full")
    assert done.returncode == 1
    assert done.stderr == "OutputError: the output cannot be written (No space left on device)\n"


@pytest.mark.bad_input(196)
@pytest.mark.parametrize("command", ["index search x", "assistant model"])
def test_every_command_bears_a_closed_output(command: str, tmp_path: Path) -> None:
    """A folder without a model ends the first one early, in one line."""
    done = run(f"PYTHON -m {command} >&-", PLAN_ENCODER=str(tmp_path / "absent"))
    assert "Traceback" not in done.stderr
