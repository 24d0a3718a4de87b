"""A build killed at any moment leaves the former index or a whole new one, and nothing in between.

The long form, with its figures:

    KILLS=100 .venv/bin/python -m pytest --no-cov -s tests/faults/test_kills.py
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from corpus.model import Plan
from index.content import make_content
from index.encoder import KeywordEncoder
from index.faults import MissingIndexError, StaleIndexError
from index.opening import open_index
from tests.faults.builders import STALE
from tests.index.small import small_plan

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("KILLS", "12"))
"""Moments at which a build is killed; a hundred were tried (`KILLS=100`)."""


class Builders:
    """The program that forks a build for each line."""

    def __init__(self, folder: Path) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("builders.py")), str(folder)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, kind: str) -> int:
        """Begins a build; gives its process id."""
        assert self._program.stdin
        self._program.stdin.write(f"{kind}\n")
        self._program.stdin.flush()
        return int(self._line())

    def end(self) -> int:
        """Waits for the build; gives its exit code, or the signal that ended it, negative."""
        return int(self._line())

    def close(self) -> None:
        assert self._program.stdin
        assert self._program.stdout
        self._program.stdin.close()
        self._program.wait(30)
        self._program.stdout.close()

    def _line(self) -> str:
        assert self._program.stdout
        return self._program.stdout.readline()


def put_back(former: Path, folder: Path) -> None:
    """The index of the former text, as a build left it."""
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(former, folder, dirs_exist_ok=True)


def left_in(folder: Path, plan: Plan, encoder: KeywordEncoder) -> str:
    """`new`, `former` or `none`; anything half-built raises a fault of its own."""
    for name, expected in (("new", plan), ("former", small_plan(sha256=STALE))):
        try:
            open_index(folder, make_content(expected, encoder), encoder).close()
        except StaleIndexError:
            continue
        except MissingIndexError:
            return "none"
        return name
    raise AssertionError("an index of neither text")


@pytest.mark.bad_input(146)
def test_a_build_killed_at_any_moment_leaves_the_former_index_or_a_whole_new_one(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    former_home = tmp_path_factory.mktemp("former") / "index"
    builders, chance = Builders(tmp_path), random.Random(2009)
    builders.begin("new")
    begun = time.monotonic()
    assert builders.end() == 0
    whole = time.monotonic() - begun
    builders.begin("stale")
    assert builders.end() == 0
    former = Path(shutil.copytree(tmp_path, former_home))
    left = Counter[str]()
    for kill in range(KILLS):
        # Every fifth has no former index to fall back on; each build has something to do.
        put_back(former, tmp_path)
        if kill % 5 == 0:
            (tmp_path / "CURRENT").unlink()
        process = builders.begin("new")
        time.sleep(chance.uniform(0, 1.1 * whole))
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:  # it was quicker
            left["too late"] += 1
        code = builders.end()
        found = left_in(tmp_path, tiny_plan, keyword_encoder)
        assert code in (0, -signal.SIGKILL)
        assert found == "new" or (code and (found == "none") == (kill % 5 == 0))
        left[found] += 1
    builders.begin("new")
    assert builders.end() == 0
    builders.close()
    assert left_in(tmp_path, tiny_plan, keyword_encoder) == "new"
    assert sorted(path.name.partition("-")[0] for path in tmp_path.iterdir()) == ["CURRENT", "LOCK", "v"]
    sys.stdout.write(f"\n{KILLS} kills within {whole:.2f} s of a build: {dict(left)}, damaged: 0\n")
