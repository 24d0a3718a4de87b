"""The server: how long it waits for a client, how many it takes, and how it says how it is."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest

from corpus.model import Plan
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from ui import patience, running
from ui.running import MOST_CONNECTIONS, most_connections


@pytest.fixture(scope="module")
def hasty(plan: Plan, fake: FakeAssistant) -> Iterator[str]:
    """The page, served by a server with little patience."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patience, "HEAD_SECONDS", 0.3)
        with served(plan, lambda _: fake) as address:
            yield address


def connect(address: str) -> socket.socket:
    host, port = address.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=5)


def all_of(connection: socket.socket) -> bytes:
    """What comes until the server closes."""
    received = b""
    while part := connection.recv(65_536):
        received += part
    return received


@pytest.mark.bad_input(116)
@pytest.mark.parametrize("head", [b"", b"GET /ready HT", b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b"])
def test_a_head_that_does_not_come_to_its_end_is_not_waited_for(hasty: str, head: bytes) -> None:
    with connect(hasty) as connection:
        connection.sendall(head)
        began = time.monotonic()
        assert all_of(connection) == b""
        assert time.monotonic() - began < 3


@pytest.mark.bad_input(116)
def test_nor_is_that_of_a_second_request(hasty: str) -> None:
    with connect(hasty) as connection:
        connection.sendall(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /ready HT")
        received = all_of(connection)
    assert received.count(b"HTTP/1.1 200 OK") == 1


@pytest.mark.bad_input(118)
def test_a_head_that_never_ends_is_refused_when_it_is_too_long(site_address: str) -> None:
    with connect(site_address) as connection:
        connection.sendall(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: " + b"a" * patience.HEAD_LIMIT)
        assert all_of(connection).startswith(b"HTTP/1.1 400")


@pytest.mark.bad_input(118)
def test_a_head_of_seventy_kilobytes_is_refused(site_address: str) -> None:
    sent = httpx.get(f"{site_address}/ready", headers={"x-a": "a" * 70_000})
    assert sent.status_code in {400, 431}


def test_a_request_after_another_is_served_on_the_same_connection(hasty: str) -> None:
    with httpx.Client(base_url=hasty) as client:
        for _ in range(3):
            assert client.get("/health").json()["state"] == "alive"
            time.sleep(0.4)


def test_there_are_as_many_connections_as_files_can_be_opened() -> None:
    assert most_connections() == MOST_CONNECTIONS


def test_connections_above_the_cap_are_told_so(
    plan: Plan, fake: FakeAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "MOST_CONNECTIONS", 8)
    with served(plan, lambda _: fake) as address:
        held = [connect(address) for _ in range(12)]
        refused = httpx.get(f"{address}/health")
        assert refused.status_code == 503
        for connection in held:
            connection.close()
        deadline = time.monotonic() + 5
        while httpx.get(f"{address}/health").status_code == 503 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert httpx.get(f"{address}/health").status_code == 200


def test_whoever_watches_is_told_whether_it_lives_and_whether_it_answers(
    plan: Plan, fake: FakeAssistant
) -> None:
    made = threading.Event()

    def load(_: object) -> FakeAssistant:
        assert made.wait(20)
        return fake

    with served(plan, load) as address:
        early = httpx.get(f"{address}/ready")
        assert early.status_code == 503
        assert early.json() == {"state": "loading", "percent": None}
        assert set(httpx.get(f"{address}/health").json()) == {"state", "search", "percent"}
        made.set()
        deadline = time.monotonic() + 5
        while httpx.get(f"{address}/ready").status_code == 503 and time.monotonic() < deadline:
            time.sleep(0.02)
        assert httpx.get(f"{address}/ready").json() == {"state": "ready", "percent": None}


def test_where_the_assistant_cannot_be_made_the_program_lives_but_is_not_ready(plan: Plan) -> None:
    def load(_: object) -> FakeAssistant:
        raise RuntimeError

    with served(plan, load) as address:
        deadline = time.monotonic() + 5
        while httpx.get(f"{address}/ready").json()["state"] == "loading" and time.monotonic() < deadline:
            time.sleep(0.02)
        failed = httpx.get(f"{address}/ready")
        assert failed.status_code == 503
        assert failed.json() == {"state": "failed", "percent": None}
        assert httpx.get(f"{address}/health").status_code == 200


def test_an_open_page_does_not_hold_up_the_end(plan: Plan, fake: FakeAssistant) -> None:
    with ExitStack() as lines:
        with served(plan, lambda _: fake) as address:
            heartbeat = lines.enter_context(connect(address))
            heartbeat.sendall(b"GET /gradio_api/heartbeat/abc HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert heartbeat.recv(15) == b"HTTP/1.1 200 OK"
            began = time.monotonic()
        # The page is ended, and its line was open all the time.
        assert time.monotonic() - began < running.SHUTDOWN_SECONDS / 2
