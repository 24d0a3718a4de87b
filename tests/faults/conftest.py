"""An index of the small plan to be broken, and the machine's own means of breaking it."""

import subprocess

import pytest

from tests.bad_inputs.conftest import index_folder
from tests.index.conftest import built, folder, keyword_encoder, tiny_plan

__all__ = ["built", "folder", "index_folder", "keyword_encoder", "tiny_plan"]


@pytest.fixture(scope="session")
def namespace() -> tuple[str, ...]:
    """Puts a command into a namespace of its own, where it may mount disks and shut the network off."""
    command = ("unshare", "--map-root-user", "--mount", "--net")
    try:
        subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine lets nobody mount a disk of their own (unshare --map-root-user --mount)")
    return command
