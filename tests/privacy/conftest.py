"""The program lived through once, for all tests of this folder."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.privacy.canaries import Canaries, files_under
from tests.privacy.sealed import can_seal
from tests.ui.conftest import chromium, fake  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from index import Retriever

ROOT = Path(__file__).resolve().parents[2]
NO_SEAL = "this machine lets nobody make a network namespace (`unshare -rnm true` fails)"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a program reached for."""

    name: str
    target: Any


@dataclass(frozen=True, slots=True)
class Life:
    """What was seen of the programs, from their starts to their ends."""

    folder: Path
    report: Mapping[str, Any]
    events: Mapping[str, tuple[Event, ...]]
    """Of each program."""
    canaries: Canaries
    index_before: Mapping[str, tuple[int, int]]

    @property
    def home(self) -> Path:
        """The home of whoever ran them."""
        return self.folder / "home"

    @property
    def temporary(self) -> Path:
        """Where they may keep files while they live."""
        return self.folder / "tmp"

    def all_events(self, *names: str) -> list[Event]:
        """The events of some names, of all programs."""
        return [event for events in self.events.values() for event in events if event.name in names]


@pytest.fixture(scope="session")
def life(retriever: "Retriever", tmp_path_factory: pytest.TempPathFactory) -> Life:
    """Starts the page and the commands as a person does, sealed where this machine can do it.

    They get a copy of the index that the fixture `retriever` has checked, or built.
    """
    folder = tmp_path_factory.mktemp("life")
    (sound,) = tmp_path_factory.getbasetemp().glob("real[0-9]*/index")
    shutil.copytree(sound, folder / "index")
    before = listing(folder / "index")
    sealed = can_seal()
    prefix = ["unshare", "-rnm"] if sealed else []
    options = ["--sealed"] if sealed else []
    command = [*prefix, sys.executable, "-m", "tests.privacy.inside", str(folder), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:  # no assertion: a test that is expected to fail must not take it for its own
        raise RuntimeError(done.stderr)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    events = {path.stem: read_events(path) for path in (folder / "audit").glob("*.jsonl")}
    return Life(folder, report, events, Canaries(tuple(report["stems"])), before)


def read_events(path: Path) -> tuple[Event, ...]:
    """What the audit wrote down of one program."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(Event(row["event"], row["target"]) for row in rows)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """The files of a folder, with size and time of the last change."""
    return {
        str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in files_under(folder)
    }
