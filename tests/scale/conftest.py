"""The real index, for programs and servers of the tests."""

import shutil
from pathlib import Path

import pytest

from corpus.model import Plan
from index import build_index
from tests.conftest import BUILT_INDEX


@pytest.fixture(scope="session")
def real_folder(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Home of a sound index of the Plan: a copy of the checkout's, built anew where that is none."""
    folder = tmp_path_factory.mktemp("cluster") / "index"
    if (BUILT_INDEX / "CURRENT").exists():
        shutil.copytree(BUILT_INDEX, folder)
    build_index(plan, folder=folder)
    return folder
