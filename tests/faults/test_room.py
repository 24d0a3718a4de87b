"""The page where the machine lacks something: no room, no home, no place for temporary files, little memory."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant import Assistant
from tests.faults.served_doors import PATHS

ROOT = Path(__file__).resolve().parents[2]
DOORS = Path(__file__).with_name("served_doors.py")
ABSENT = "/nonexistent/place"
(WORKBOOK,) = (path for path in PATHS if ".xlsx" in path)


def serve(
    *arguments: str, prefix: tuple[str, ...] = (), cwd: Path = ROOT, **environment: str | None
) -> dict[str, Any]:
    """What every door of a page tells; a variable that is None is not set."""
    wanted = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [*prefix, sys.executable, str(DOORS), *arguments],
        cwd=cwd,
        env={name: value for name, value in wanted.items() if value is not None},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return {**found, "log": done.stderr}


@pytest.mark.bad_input(157, 158)
def test_a_page_needs_no_home_and_no_set_folder_for_temporary_files(tmp_path: Path) -> None:
    found = serve("environment", cwd=tmp_path, HOME=None, TMPDIR=ABSENT)
    assert set(found["told"]) == {*PATHS, "ask", "page"}
    assert {name: told[0] for name, told in found["told"].items()} == dict.fromkeys(found["told"], 200)
    assert found["told"]["page"] == [200, True]
    assert not found["temporary"].startswith(ABSENT)
    assert found["log"] == ""
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def full(
    namespace: tuple[str, ...],
    assistant: Assistant,
    index_folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """The page over the real index, before and after its disk has filled up."""
    folder = tmp_path_factory.mktemp("full") / "disk"
    return serve("disk", str(folder), str(index_folder), prefix=namespace)


@pytest.mark.bad_input(155, 157)
def test_a_disk_that_fills_up_while_the_page_serves_changes_no_answer_and_no_file(
    full: dict[str, Any],
) -> None:
    assert full["full"] is True
    assert {told[0] for told in full["before"].values()} == {200}
    assert len(full["before"]) == len(PATHS) + 2
    assert full["before"]["page"] == [200, True]
    assert {name: told[0] for name, told in full["after"].items() if name != WORKBOOK} == dict.fromkeys(
        full["before"].keys() - {WORKBOOK}, 200
    )
    changed = {name for name, told in full["after"].items() if told != full["before"][name]}
    assert changed <= {WORKBOOK, PATHS[0]}  # the page itself bears a number of its own each time


@pytest.mark.bad_input(155)
@pytest.mark.xfail(
    strict=True, reason="openpyxl writes each sheet into a temporary file: 500, and a traceback in the log"
)
def test_a_full_disk_keeps_no_workbook_from_being_made_or_is_told_in_a_sentence(full: dict[str, Any]) -> None:
    assert full["after"][WORKBOOK] == full["before"][WORKBOOK] or full["after"][WORKBOOK][0] == 503
    assert "Traceback" not in full["log"]


@pytest.mark.bad_input(156)
@pytest.mark.parametrize("kib", [250_000, 400_000])
def test_a_program_that_is_given_too_little_memory_ends_and_leaves_the_index_as_it_was(
    kib: int, assistant: Assistant, index_folder: Path
) -> None:
    """What the libraries say then is theirs; no traceback and no answer comes of it."""
    before = {path: path.stat().st_mtime_ns for path in index_folder.rglob("*") if path.name != "LOCK"}
    done = subprocess.run(
        [
            "/bin/sh",
            "-c",
            f'ulimit -c 0; ulimit -v {kib}; exec "$0" -m assistant ask torture',
            sys.executable,
        ],
        cwd=ROOT,
        env={**os.environ, "PLAN_INDEX_DIR": str(index_folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert done.stdout == ""
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert {
        path: path.stat().st_mtime_ns for path in index_folder.rglob("*") if path.name != "LOCK"
    } == before
