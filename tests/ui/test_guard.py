import asyncio
import logging

import pytest
from starlette.types import Message, Receive, Scope, Send

from ui import guard
from ui.guard import JOIN, Guard
from ui.strings import EN

SCOPE: Scope = {
    "type": "http",
    "method": "GET",
    "path": "/ready",
    "query_string": b"",
    "headers": [(b"host", b"localhost")],
}


def serve(app: object, scope: Scope, receive: Receive | None = None) -> list[Message]:
    """What a guarded application sends."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def nothing() -> Message:
        return {"type": "http.disconnect"}

    guarded = Guard(app, EN, {0: 1}, frozenset({"localhost"}))  # type: ignore[arg-type]
    asyncio.run(guarded(dict(scope), receive or nothing, send))
    return sent


def test_a_fault_inside_is_a_sentence_and_its_words_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        raise ValueError("a secret question")

    with caplog.at_level(logging.DEBUG):
        sent = serve(broken, SCOPE)
    assert sent[0]["status"] == 500
    assert EN.server_error.encode() in sent[1]["body"]
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_a_fault_in_the_middle_of_a_response_sends_nothing_more() -> None:
    async def breaks_off(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise ValueError

    assert [message["type"] for message in serve(breaks_off, SCOPE)] == ["http.response.start"]


def test_a_body_that_does_not_come_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "BODY_SECONDS", 0.05)

    async def slow() -> Message:
        await asyncio.sleep(30)
        return {"type": "http.request"}

    sent = serve(None, {**SCOPE, "method": "POST", "path": JOIN}, slow)
    assert sent[0]["status"] == 408


def test_a_client_that_leaves_before_its_body_has_come_gets_no_answer_of_the_application() -> None:
    sent = serve(None, {**SCOPE, "method": "POST", "path": JOIN})
    assert sent[0]["status"] == 400


def test_a_websocket_is_not_served() -> None:
    assert serve(None, {**SCOPE, "type": "websocket"}) == []
