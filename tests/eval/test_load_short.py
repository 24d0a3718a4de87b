"""The measurement of load in its short form, against the real page: what must hold on any machine.

How quick the page is, is for `python -m eval load` on a machine that does nothing else.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BUILT_INDEX = ROOT / ".index"
MEASURED = {
    ("json", "answers that are not the question's own"),
    ("page", "answers that are not the question's own"),
    ("crossed", "replies that are neither an answer nor a refusal"),
    ("soak", "replies that are no answer, 429 or 503"),
    ("soak", "answers that are not the question's own"),
    ("soak", "resident memory more since question 500"),
    ("soak", "descriptors more since question 500"),
    ("soak", "threads more since question 500"),
    ("leave", "requests to stop that were not taken"),
    ("leave", "descriptors more after 100 left"),
    ("leave", "threads more after 100 left"),
    ("flood", "replies that are no answer, 429 or 503"),
    ("flood", "refusals"),
    ("flood", "slowest refusal, from the beginning of its connection"),
    ("flood", "refusals that do not say when to come again"),
    ("flood", "answers that are not the question's own"),
    ("rate", "429 without the seconds to wait"),
    ("end", "of the JSON API without their whole answer"),
    ("end", "of the page without their whole answer"),
    ("end", "the program ended after"),
    ("end", "its exit code"),
    ("log", "tracebacks and errors in what the page has written"),
    ("log", "questions in it"),
}
"""What the short form must have held against a target, whatever else."""
COME_BACK = ("leave", "tabs that lost their line and asked again, and whose stream does not end")


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What `python -m eval load --short` finds; the page is given an index of its own."""
    folder = tmp_path_factory.mktemp("load")
    if (BUILT_INDEX / "CURRENT").exists():
        shutil.copytree(BUILT_INDEX, folder / "index")
    out = folder / "load.json"
    command = [sys.executable, "-m", "eval", "load", "--short", "--json", str(out)]
    environment = {**os.environ, "PLAN_INDEX_DIR": str(folder / "index")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert out.exists(), done.stderr
    found: list[dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))["findings"]
    return found


@pytest.mark.bad_input(117, 124, 197)
def test_nothing_that_must_hold_on_any_machine_is_missed(findings: list[dict[str, Any]]) -> None:
    right = [finding for finding in findings if finding["aim"] == "right"]
    missed = [(each["part"], each["what"], each["measured"]) for each in right if not each["passed"]]
    assert [each for each in missed if each[:2] != COME_BACK] == []


@pytest.mark.bad_input(117)
def test_a_tab_that_lost_its_line_gets_its_next_stream_to_the_end(findings: list[dict[str, Any]]) -> None:
    (found,) = [each for each in findings if (each["part"], each["what"]) == COME_BACK]
    assert found["passed"]


def test_everything_was_held_against_a_target(findings: list[dict[str, Any]]) -> None:
    right = {(each["part"], each["what"]) for each in findings if each["aim"] == "right"}
    assert MEASURED - right == set()
