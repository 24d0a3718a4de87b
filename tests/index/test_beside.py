"""Work beside the encoding of a build, and libraries that are loaded late."""

import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path
from threading import Event

import pytest

from index.beside import one_beside, quick_turns
from index.late import UNUSED

ROOT = Path(__file__).resolve().parents[2]


def test_whoever_leaves_waits_for_what_is_under_way_and_drops_the_rest() -> None:
    began, done = Event(), Event()

    def work() -> None:
        began.set()
        done.wait(0.05)
        done.set()

    def interrupted() -> None:
        with one_beside() as pool:
            pool.submit(work)
            waiting.append(pool.submit(work))
            assert began.wait(5)
            raise KeyboardInterrupt

    waiting: list[Future[None]] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert done.is_set()
    assert waiting[0].cancelled()


def test_turns_are_as_before_even_after_a_fault() -> None:
    def faulty() -> None:
        with quick_turns():
            assert sys.getswitchinterval() < before
            raise ValueError("fault")

    before = sys.getswitchinterval()
    with pytest.raises(ValueError, match="fault"):
        faulty()
    assert sys.getswitchinterval() == before


def test_chroma_is_loaded_without_the_grammar_that_anyone_may_load_afterwards() -> None:
    code = (
        "import sys; from index.late import load_chroma; load_chroma(); "
        f"print('chromadb' in sys.modules, {UNUSED!r} in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
