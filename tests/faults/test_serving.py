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
from starlette.responses import Response
from starlette.types import Scope

from assistant.types import Answer, Question
from corpus.model import Plan
from index import build_index, open_retriever
from index.encoder import KeywordEncoder
from index.private_copy import YOUNG_SECONDS
from tests.index.small import QUERIES
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui import cli
from ui.gate import Gate, Work

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

    def answer(self, question: Question) -> Answer:
        self.go.wait(20)
        return super().answer(question)


@pytest.fixture
def admitted(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """Counts the questions that were let in, those that wait for their turn too."""
    admitted, refuse = threading.Semaphore(0), Gate._refusal

    def watch(gate: Gate, scope: Scope, work: Work) -> Response | None:
        refusal = refuse(gate, scope, work)
        if work is Work.ANSWER and refusal is None:
            admitted.release()
        return refusal

    monkeypatch.setattr(Gate, "_refusal", watch)
    return admitted


IN_FLIGHT = 20
CITED = (("arrest", "ch18.a2"), ("torture", "ch19.a4"), ("minors", "ch19.p47"))
"""What is asked in turn, and what must be cited first."""


def ask(address: str, text: str) -> httpx.Response:
    return httpx.post(f"{address}/api/ask", json={"question": text}, timeout=30)


@pytest.mark.bad_input(197)
def test_told_to_end_the_program_first_answers_all_twenty_that_were_asked(
    plan: Plan, admitted: threading.Semaphore
) -> None:
    slow = SlowAssistant(plan)
    texts = [f"{CITED[number % 3][0]} {number}" for number in range(IN_FLIGHT)]
    with ThreadPoolExecutor(IN_FLIGHT + 1) as pool:
        with served(plan, lambda _: slow) as address:
            asked = [pool.submit(ask, address, text) for text in texts]
            assert all(admitted.acquire(timeout=20) for _ in texts)
            ended = threading.Event()
            late = pool.submit(lambda: ended.wait(20) and ask(address, "arrest too late"))
            # Leaving the block tells the server to end, as SIGTERM does; then it is too late for another.
            threading.Timer(0.1, ended.set).start()
            threading.Timer(1.0, slow.go.set).start()
        answers = [future.result() for future in asked]
        refused = late.result()
    assert [answer.status_code for answer in answers] == [200] * IN_FLIGHT
    cited = [answer.json()["citations"][0]["unit_id"] for answer in answers]
    assert cited == [CITED[number % 3][1] for number in range(IN_FLIGHT)]
    assert sorted(question.text for question in slow.asked) == sorted(texts)
    assert isinstance(refused, httpx.Response)
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "60")


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
        "import signal, sys; from pathlib import Path; from index import build_index\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background hears none,\n"
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nor this one where it was started to outlive its terminal\n"
        "from tests.index.small import SlowEncoder, small_plan\n"
        "build_index(small_plan(), folder=Path(sys.argv[1]), encoder=SlowEncoder(5), force=True)"
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
