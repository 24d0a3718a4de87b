"""An index of the small plan to be broken, and the machine's own means of breaking it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from corpus.model import Plan
from index import build_index
from index.encoder import KeywordEncoder
from tests.bad_inputs.conftest import index_folder
from tests.index.small import KEYWORDS, small_plan

__all__ = ["index_folder"]


@pytest.fixture(scope="session")
def tiny_plan() -> Plan:
    return small_plan()


@pytest.fixture(scope="session")
def keyword_encoder() -> KeywordEncoder:
    return KeywordEncoder(KEYWORDS)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, tiny_plan: Plan, keyword_encoder: KeywordEncoder) -> Path:
    """Home of a sound index; not to be written to."""
    folder = tmp_path_factory.mktemp("built")
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder)
    return folder


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Path:
    """A copy of the sound index, to be damaged."""
    return Path(shutil.copytree(built, tmp_path / "index"))


@pytest.fixture(scope="session")
def namespace() -> tuple[str, ...]:
    """Puts a command into a namespace of its own, where it may mount disks and shut the network off."""
    command = ("unshare", "--map-root-user", "--mount", "--net")
    try:
        subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine lets nobody mount a disk of their own (unshare --map-root-user --mount)")
    return command
