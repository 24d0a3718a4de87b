"""Builds, second processes, kills and forks while the index or the page serves."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from assistant.types import Answer, Question
from corpus.model import Plan
from index import build_index, open_retriever
from index.encoder import KeywordEncoder
from index.private_copy import YOUNG_SECONDS
from tests.index.small import QUERIES
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui import cli

ROOT = Path(__file__).resolve().parents[2]
SEARCHER = """
import sys
from pathlib import Path
from index import open_retriever
from index.encoder import KeywordEncoder
from tests.index.small import KEYWORDS, QUERIES, small_plan
retriever = open_retriever(small_plan(), folder=Path(sys.argv[1]), encoder=KeywordEncoder(KEYWORDS))
print([[hit.unit_id for hit in retriever.search(query)] for query in QUERIES], flush=True)
for _ in sys.stdin:
    print([[hit.unit_id for hit in retriever.search(query)] for query in QUERIES], flush=True)
retriever.close()
"""


def start(folder: Path, temporary: Path) -> "subprocess.Popen[str]":
    """A process that serves the index: searches once, and again for each line it is sent."""
    temporary.mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", SEARCHER, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "PLAN_SEARCH": "chroma"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


@pytest.mark.bad_input(149, 150, 198)
def test_two_processes_serve_one_index_through_a_build_and_the_death_of_one(
    folder: Path, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    temporary = tmp_path / "temporary"
    killed, living = start(folder, temporary), start(folder, temporary)
    right = line_of(killed)
    assert right.startswith("[['ch")
    assert line_of(living) == right
    assert len(list(temporary.iterdir())) == 2
    build_index(tiny_plan, folder=folder, encoder=keyword_encoder, force=True)
    killed.kill()
    killed.communicate()
    assert living.stdin
    living.stdin.write("\n")
    living.stdin.flush()
    assert line_of(living) == right
    # What the killed one left goes with the next start, once it is no longer young.
    for left in temporary.iterdir():
        os.utime(left, (time.time() - 2 * YOUNG_SECONDS,) * 2)
    after = start(folder, temporary)
    assert line_of(after) == right
    assert len(list(temporary.iterdir())) == 2
    for process in (living, after):
        process.communicate()
        assert process.returncode == 0
    assert list(temporary.iterdir()) == []


@pytest.mark.bad_input(199)
def test_a_fork_after_the_start_takes_nothing_from_its_parent(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    """A child of a serving process, as another library may make one, ends; the parent still answers."""
    retriever = open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder)
    right = [retriever.search(query) for query in QUERIES]
    child = os.fork()
    if child == 0:
        del retriever
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert [retriever.search(query) for query in QUERIES] == right
    retriever.close()


class SlowAssistant(FakeAssistant):
    """Answers once it is let go."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.go = threading.Event()
        self.entered = threading.Semaphore(0)

    def answer(self, question: Question) -> Answer:
        self.entered.release()
        self.go.wait(20)
        return super().answer(question)


@pytest.mark.bad_input(197)
def test_told_to_end_the_program_first_answers_what_was_asked(plan: Plan) -> None:
    slow = SlowAssistant(plan)
    with ThreadPoolExecutor(20) as pool:
        with served(plan, lambda _: slow) as address:
            asked = [
                pool.submit(httpx.post, f"{address}/api/ask", json={"question": f"weather {n}"}, timeout=30)
                for n in range(20)
            ]
            assert slow.entered.acquire(timeout=20)
            time.sleep(0.5)  # all of them are on their way
            threading.Timer(1.0, slow.go.set).start()
        # Leaving the block told the server to end, as SIGTERM does.
        answers = [future.result() for future in asked]
    statuses = [answer.status_code for answer in answers]
    assert set(statuses) <= {200, 503}
    assert statuses.count(200) >= 1
    assert all(answer.json()["status"] == "out_of_scope" for answer in answers if answer.status_code == 200)
    assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 503)


@pytest.mark.bad_input(200)
def test_running_as_root_is_warned_of_in_one_line() -> None:
    told = cli.warn_of_root(0)
    assert "root" in told
    assert "\n" not in told.strip()
    assert cli.warn_of_root(65_534) == ""


@pytest.mark.bad_input(147)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_build_that_is_interrupted_leaves_the_former_index(
    number: signal.Signals, folder: Path, tmp_path: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder
) -> None:
    """The former one is sound, so only `force` builds."""
    code = (
        "import sys; from pathlib import Path; from index import build_index\n"
        "from tests.index.small import SlowEncoder, small_plan\n"
        "build_index(small_plan(), folder=Path(sys.argv[1]), encoder=SlowEncoder(20), force=True)"
    )
    before = (folder / "CURRENT").read_bytes()
    build = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while not any(folder.glob("build-*")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    build.send_signal(number)
    assert build.wait(20) != 0
    assert (folder / "CURRENT").read_bytes() == before
    retriever = open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder)
    assert all(retriever.search(query) for query in QUERIES)
    retriever.close()
