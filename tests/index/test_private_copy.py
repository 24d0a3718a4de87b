"""Copies for Chroma go with their process, at the latest when the next one starts."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index.private_copy import YOUNG_SECONDS, PrivateFolder, remove_abandoned


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def make_old(path: Path) -> None:
    old = time.time() - 2 * YOUNG_SECONDS
    os.utime(path, (old, old))


def test_a_closed_folder_is_gone_and_may_be_closed_again(place: Path) -> None:
    folder = PrivateFolder()
    (folder.path / "file").write_text("x")
    folder.close()
    folder.close()
    assert list(place.iterdir()) == []


def test_a_forgotten_folder_goes_with_its_object(place: Path) -> None:
    folder = PrivateFolder()
    assert folder.path.is_dir()
    del folder
    assert list(place.iterdir()) == []


@pytest.mark.bad_input(198)
def test_the_folder_of_a_dead_process_is_removed(place: Path) -> None:
    code = "import os, index.private_copy as p; f = p.PrivateFolder(); print(f.path); os._exit(9)"
    made = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(place), "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    abandoned = Path(made.stdout.strip() or "nothing was printed")
    assert abandoned.parent == place
    make_old(abandoned)
    remove_abandoned(place)
    assert not abandoned.exists()


def test_the_folder_of_a_living_process_is_kept(place: Path) -> None:
    folder = PrivateFolder()
    make_old(folder.path)
    remove_abandoned(place)
    assert folder.path.is_dir()
    folder.close()


def test_a_young_folder_and_those_of_others_are_kept(place: Path) -> None:
    young = place / "plan-index-young"
    other = place / "other-folder"
    for path in (young, other):
        path.mkdir()
    make_old(other)
    remove_abandoned(place)
    assert young.is_dir()
    assert other.is_dir()


@pytest.mark.bad_input(199)
def test_a_forked_child_does_not_take_the_folder_away(place: Path) -> None:
    folder = PrivateFolder()
    child = os.fork()
    if child == 0:
        folder.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert folder.path.is_dir()
    folder.close()
