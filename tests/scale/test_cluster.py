"""Several programs, one Chroma server: what dies takes no answer with it."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from eval.scale.chroma_server import Running, chroma_server, free_port
from index import Retriever
from index.progress import no_progress
from tests.scale.cluster import Program, Proxy, Rotation, program, proxy, told, wait_until_ready

QUESTIONS = (
    "Can the police beat me?",
    "What must I be told when I am arrested?",
    "My landlord is throwing my family out",
    "Do disabled children have a right to school?",
    "Меня избили в полиции, куда жаловаться?",
    "Мне не платят пенсию",
    "Мені жұмыстан заңсыз шығарды",
    "Which measures are due in 2010?",
)
ROUNDS = 6
"""How often each question is asked while a program dies."""
CLIENTS = 4


@dataclass
class Cluster:
    """What was started."""

    server: Running
    programs: tuple[Program, Program]
    door: Proxy | Rotation

    def ask(self, question: str) -> dict[str, Any]:
        return told(self.door.ask({"question": question}))


@pytest.fixture(scope="module")
def cluster(
    retriever: Retriever, real_index: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Cluster]:
    from index.server import publish

    folder, own = tmp_path_factory.mktemp("running"), retriever.index
    with ExitStack() as stack:
        server = stack.enter_context(chroma_server(folder / "chroma"))
        assert publish(server.address, own.pointer, own.snapshot, own.encoder, no_progress)
        ports = [free_port() for _ in range(3)]
        url = f"http://127.0.0.1:{server.address.port}"
        started = [
            stack.enter_context(program(port, real_index, folder, PLAN_CHROMA_URL=url)) for port in ports[:2]
        ]
        wait_until_ready(started)
        door = stack.enter_context(proxy(folder, ports[2], ports[:2]))
        yield Cluster(server, (started[0], started[1]), door)


def test_nothing_is_lost_when_a_program_dies_and_then_the_chroma_server(cluster: Cluster) -> None:
    """Told in one test: what is dead stays dead for the next step."""
    right = {question: cluster.ask(question) for question in QUESTIONS}
    assert {answer["status"] for answer in right.values()} >= {"answered"}
    # Both answer, and alike.
    assert [{q: cluster.ask(q) for q in QUESTIONS} for _ in range(2)] == [right, right]

    def ask(question: str) -> bool:
        return cluster.ask(question) == right[question]

    with ThreadPoolExecutor(CLIENTS) as pool:
        asked = [pool.submit(ask, question) for _ in range(ROUNDS) for question in QUESTIONS]
        while sum(one.done() for one in asked) < len(QUESTIONS):
            time.sleep(0.01)
        cluster.programs[0].process.kill()
        assert not all(one.done() for one in asked), "it died after the last question: nothing was shown"
        assert all(one.result() for one in asked)
    assert cluster.programs[0].process.wait(10) < 0
    assert all(ask(question) for question in QUESTIONS)

    survivor = cluster.programs[1]
    assert "IndexServerError" not in survivor.log.read_text(encoding="utf-8")
    cluster.server.process.kill()
    cluster.server.process.wait(10)
    assert all(ask(question) for question in QUESTIONS)
    # It had asked the server until then, and says that it does without.
    log = survivor.log.read_text(encoding="utf-8")
    assert "the Chroma server does not answer as it should" in log
    assert "Searching without it" in log
    assert not any(question in log for question in QUESTIONS)
