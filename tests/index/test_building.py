"""Builds that meet, are killed, or run out of room leave a whole index or the former one."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from corpus.model import Plan
from index import build_index, open_retriever
from index.content import make_content
from index.encoder import KeywordEncoder
from index.faults import IndexLockError, IndexStorageError
from index.files import locked
from index.layout import LOCK, read_pointer
from index.opening import IN_CHROMA, open_index
from tests.index.small import KEYWORDS, QUERIES, SlowEncoder

ROOT = Path(__file__).resolve().parents[2]
BUILDER = Path(__file__).with_name("small.py")
BUILD = (
    "import runpy, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "sys.argv.pop(0); runpy.run_path(sys.argv[0], run_name='__main__')"
)
"""Hears an interrupt also where the tests run as a job in the background."""
PATIENCE = 60.0
"""Seconds until a process that should have ended counts as hung."""


def start(folder: Path, *, seconds: float) -> "subprocess.Popen[str]":
    """A build of the small plan in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", BUILD, str(BUILDER), str(folder), str(seconds)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_build(folder: Path) -> None:
    """Until the build has begun to write."""
    deadline = time.monotonic() + PATIENCE
    while not any(folder.glob("build-*")):
        assert time.monotonic() < deadline, "the build never began"
        time.sleep(0.01)


@pytest.mark.bad_input(148)
def test_of_two_builds_at_once_the_second_takes_the_result_of_the_first(tmp_path: Path) -> None:
    builds = [start(tmp_path, seconds=0.5) for _ in range(2)]
    results = [build.communicate(timeout=PATIENCE) for build in builds]
    assert [build.returncode for build in builds] == [0, 0], results
    versions = {output.strip() for output, _ in results}
    assert versions == {read_pointer(tmp_path).version}
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["CURRENT", "LOCK", *versions])


@pytest.mark.bad_input(147)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_interrupted_first_build_leaves_nothing_that_is_used(
    number: signal.Signals, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    build = start(tmp_path, seconds=2)
    wait_for_build(tmp_path)
    build.send_signal(number)
    build.communicate(timeout=PATIENCE)
    assert build.returncode != 0
    assert not (tmp_path / "CURRENT").exists()
    build_index(tiny_plan, folder=tmp_path, encoder=keyword_encoder)
    assert sorted(path.name.split("-")[0] for path in tmp_path.iterdir()) == ["CURRENT", "LOCK", "v"]


@pytest.mark.bad_input(153, 156)
@pytest.mark.parametrize("room", [100, 2_000, 100_000])
def test_where_no_room_is_left_the_fault_is_named_and_the_former_index_stays(
    room: int, folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    """A limit on the size of files stands for a full disk; `room` is in bytes."""
    before = read_pointer(folder)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(IndexStorageError, match=r"File too large|disk full"):
            build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert read_pointer(folder) == before
    open_index(folder, make_content(tiny_plan, keyword_encoder), keyword_encoder).close()
    assert not list(folder.glob("build-*"))


@pytest.mark.bad_input(154, 156)
def test_where_no_room_is_left_for_the_copy_the_fault_is_named(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(IndexStorageError, match="File too large"):
            open_index(folder, make_content(tiny_plan, keyword_encoder), keyword_encoder, IN_CHROMA)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.bad_input(149)
def test_a_build_while_the_index_serves_disturbs_no_answer(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    retriever = open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder, search=IN_CHROMA)
    right = [retriever.search(query) for query in QUERIES]
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)
    shutil.rmtree(folder)
    assert [retriever.search(query) for query in QUERIES] == right
    retriever.close()


def test_a_slow_build_says_that_it_waits(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    stages: list[str] = []
    released = threading.Event()

    def note(stage: str, _done: int, _total: int) -> None:
        stages.append(stage)
        released.set()

    waiter = threading.Thread(
        target=build_index,
        args=(tiny_plan,),
        kwargs={"folder": folder, "encoder": keyword_encoder, "progress": note},
    )
    with locked(folder / LOCK, on_wait=lambda: None):
        waiter.start()
        assert released.wait(PATIENCE)
    waiter.join(PATIENCE)
    assert not waiter.is_alive()
    assert stages == ["waiting for another build"]


@pytest.mark.bad_input(148)
def test_a_lock_held_for_too_long_is_named(tmp_path: Path) -> None:
    with (
        locked(tmp_path / LOCK, on_wait=lambda: None),
        pytest.raises(IndexLockError, match="still held by another build"),
        locked(tmp_path / LOCK, on_wait=lambda: None, seconds=0.1),
    ):
        pytest.fail("two hold one lock")


@pytest.mark.bad_input(162)
def test_a_file_system_without_locks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    with (
        pytest.raises(IndexLockError, match=r"No locks available.*local disk"),
        locked(tmp_path / LOCK, on_wait=lambda: None),
    ):
        pytest.fail("nothing was locked")


def test_progress_reaches_the_end_and_never_goes_back(tmp_path: Path, tiny_plan: Plan) -> None:
    told: list[tuple[str, int, int]] = []

    def note(stage: str, done: int, total: int) -> None:
        told.append((stage, done, total))

    build_index(tiny_plan, folder=tmp_path, encoder=SlowEncoder(0), progress=note)
    assert told == [
        ("exporting the model", 0, 1),
        ("exporting the model", 1, 1),
        ("embedding the Plan's passages", 0, 8),
        ("embedding the Plan's passages", 8, 8),
        ("checking the exported model", 0, 1),
        ("checking the exported model", 1, 1),
        ("checking the index", 0, 1),
        ("checking the index", 1, 1),
    ]


def test_the_same_plan_gives_the_same_passages_and_vectors(tmp_path: Path, tiny_plan: Plan) -> None:
    contents = []
    for name in ("one", "two"):
        version = build_index(tiny_plan, folder=tmp_path / name, encoder=KeywordEncoder(KEYWORDS))
        contents.append([(version / file).read_bytes() for file in ("passages.jsonl", "vectors.npy")])
    assert contents[0] == contents[1]
