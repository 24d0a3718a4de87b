"""Clients that are slow, silent, or that are gone before they are answered."""

import time

import pytest

from tests.wire.conftest import CANARY, Page
from tests.wire.wire import PATIENCE, Line, asked, dialled, request
from ui import guard, patience

ASK = "/api/ask"
FORM = "application/x-www-form-urlencoded"
SHORT = 0.3
"""Seconds that these tests give a client where the page gives it ten."""
MANY = 500
"""Connections that lie idle at once."""
LEAVING = 100
"""Clients that leave, one after the other."""


@pytest.mark.bad_input(116)
@pytest.mark.parametrize(
    ("path", "sent_as"),
    [
        (ASK, "application/json"), ("/stop", "application/json"), ("/export/dossier.docx", "application/json"),
        ("/gradio_api/queue/join", "application/json"), ("/lite", FORM),
    ],
)  # fmt: skip
def test_a_body_that_comes_byte_by_byte_is_not_waited_for(
    page: Page, monkeypatch: pytest.MonkeyPatch, path: str, sent_as: str
) -> None:
    monkeypatch.setattr(guard, "BODY_SECONDS", SHORT)
    with dialled(page.address) as line:
        line.send(request("POST", path, b"{", length=1_000, content_type=sent_as))
        started = time.monotonic()
        while not line.hear(time.monotonic() + 0.05) and time.monotonic() - started < PATIENCE:
            line.send(b" ")
        reply = line.reply()
    assert reply is not None
    assert reply.status == 408
    page.goes_on()


@pytest.mark.bad_input(116)
def test_a_head_that_comes_byte_by_byte_is_not_waited_for(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", SHORT)
    with dialled(page.address) as line:
        line.send(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ")
        until = time.monotonic() + 3 * SHORT
        while time.monotonic() < until:
            line.send(b"a")
            time.sleep(SHORT / 10)
        assert line.is_closed(SHORT / 2)
    page.goes_on()


@pytest.mark.bad_input(116)
@pytest.mark.parametrize(
    ("before", "sent"),
    [
        (False, b""), (False, b"G"), (False, b"\r\n"), (False, b"GET /ready HTTP/1.1\r\n"), (True, b"G"),
        (True, b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\n"), (True, b"\r\n"),
    ],
    ids=[
        "silent", "one letter", "an empty line", "no end", "one letter later", "no end later", "an empty line later",
    ],
)  # fmt: skip
def test_a_connection_without_a_request_is_hung_up(
    page: Page, monkeypatch: pytest.MonkeyPatch, before: bool, sent: bytes
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", SHORT)
    with dialled(page.address) as line:
        if before:
            line.send(request("GET", "/ready"))
            assert line.reply() is not None
        if sent:
            line.send(sent)
        assert line.is_closed(5 * SHORT)
    page.goes_on()


@pytest.mark.bad_input(116, 117)
def test_a_half_closed_connection_is_still_answered(page: Page) -> None:
    with dialled(page.address) as line:
        line.send(request("POST", ASK, asked()))
        line.end_of_sending()
        reply = line.reply()
    assert reply is None or reply.status == 200
    page.goes_on()


@pytest.mark.bad_input(125)
@pytest.mark.parametrize("hard", [False, True])
def test_connections_closed_without_a_word_do_no_harm(page: Page, hard: bool) -> None:
    for _ in range(50):
        Line(page.address).close(hard=hard)
    page.goes_on()


@pytest.mark.bad_input(125)
def test_hundreds_of_idle_connections_leave_room_for_a_question(page: Page) -> None:
    lines = [Line(page.address) for _ in range(MANY)]
    try:
        page.goes_on()
        for line in lines:
            line.send(b"GET /rea")
        page.goes_on()
    finally:
        for line in lines:
            line.close()
    page.goes_on()


DOORS = {
    "a question": request("POST", ASK, asked(CANARY)),
    "the light page": request("POST", "/lite", b"q=arrest", content_type=FORM),
    "the page": request("GET", "/"),
    "a search": request("GET", "/api/search?q=torture"),
    "a file": request("GET", "/api/actions.csv"),
    "a part of a body": request("POST", ASK, b"{", length=99),
    "a part of a head": b"GET /ready HTTP/1.1\r\nHo",
    "a heartbeat": request("GET", "/gradio_api/heartbeat/abc"),
}


@pytest.mark.bad_input(117)
@pytest.mark.parametrize("hard", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("data", DOORS.values(), ids=DOORS)
def test_many_clients_that_leave_before_their_answer_do_no_harm(page: Page, data: bytes, hard: bool) -> None:
    for _ in range(LEAVING if data != DOORS["the page"] else LEAVING // 2):  # it is made all the same
        line = page.dial()
        line.send(data)
        line.close(hard=hard)
    page.recovers()


@pytest.mark.bad_input(117)
@pytest.mark.parametrize("hard", [False, True], ids=["closed", "reset"])
def test_a_hundred_clients_that_leave_in_the_middle_of_an_answer_do_no_harm(page: Page, hard: bool) -> None:
    for _ in range(LEAVING):
        line = page.dial()
        line.send(request("GET", "/api/actions"))
        assert line.hear(time.monotonic() + PATIENCE)
        line.close(hard=hard)
    page.recovers()


@pytest.mark.bad_input(117, 125)
def test_a_client_that_leaves_with_requests_in_a_row_does_no_harm(page: Page) -> None:
    for _ in range(20):
        line = page.dial()
        line.send(request("GET", "/ready") * 3)
        assert line.reply() is not None
        line.close()
    time.sleep(0.2)
    page.recovers()
