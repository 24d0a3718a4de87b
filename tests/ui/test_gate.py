"""What is too much is refused at once, and told in words."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import NamedTuple

import pytest
from starlette.types import Message, Receive, Scope, Send

from ui import gate
from ui.gate import JOIN, STREAM, Gate, Work, work_of
from ui.words.page import EN, KK, RU

Reply = dict[str, object]


class Sent(NamedTuple):
    """An answer."""

    status: int
    headers: dict[str, str]
    body: bytes


class Held:
    """An application whose answers come when the test lets them."""

    def __init__(self) -> None:
        self.let = asyncio.Event()
        self.at_once = 0
        self.most = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await self.let.wait()
        self.at_once -= 1
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"right"})


def scope_of(path: str, method: str = "GET", query: bytes = b"", **headers: str) -> Scope:
    return {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query,
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
        "state": {"client": b"a", "session": "s1"},
    }


async def ask(served: Gate, scope: Scope) -> Sent:
    messages: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        messages.append(message)

    await served(scope, receive, send)
    headers = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
    return Sent(messages[0]["status"], headers, messages[1]["body"])


def run(test: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        await asyncio.wait_for(test(), 10)

    asyncio.run(bounded())


@pytest.mark.parametrize(
    ("scope", "work"),
    [
        (scope_of("/"), Work.READ), (scope_of("/plan"), Work.READ), (scope_of("/view"), Work.READ),
        (scope_of("/lite"), Work.READ), (scope_of("/lite", query=b"q=x"), Work.ANSWER),
        (scope_of("/lite", "POST"), Work.ANSWER), (scope_of("/api/ask", "POST"), Work.ANSWER),
        (scope_of("/api/search"), Work.ANSWER), (scope_of("/api/find"), Work.FILE),
        (scope_of("/api/actions"), Work.READ), (scope_of("/api/actions.xlsx"), Work.FILE),
        (scope_of("/export/card/detention.pdf"), Work.FILE), (scope_of(JOIN, "POST"), Work.JOIN),
        (scope_of(STREAM), Work.STREAM), (scope_of("/health"), Work.NONE), (scope_of("/ready"), Work.NONE),
        (scope_of("/ui/page.css"), Work.NONE), (scope_of("/stop", "POST"), Work.NONE),
        (scope_of("/gradio_api/heartbeat/abc"), Work.NONE), (scope_of("/assets/x.js"), Work.NONE),
    ],
)  # fmt: skip
def test_every_request_has_its_kind_of_work(scope: Scope, work: Work) -> None:
    assert work_of(scope) is work


def test_more_questions_than_places_wait_and_more_than_that_are_refused_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gate, "WAITING_QUESTIONS", 3)

    async def test() -> None:
        held = Held()
        served = Gate(held, 0, 2)
        asked = [asyncio.create_task(ask(served, scope_of("/api/ask", "POST"))) for _ in range(8)]
        done, pending = await asyncio.wait(asked, timeout=0.2)
        assert len(pending) == 5
        for refused in (task.result() for task in done):
            assert refused.status == 503
            assert refused.headers["retry-after"] == "2"
            assert json.loads(refused.body) == {"detail": EN.busy}
        # Other work goes on meanwhile.
        assert held.at_once == 2
        free = asyncio.create_task(ask(served, scope_of("/plan")))
        await asyncio.sleep(0)
        held.let.set()
        assert [sent.body for sent in await asyncio.gather(*pending, free)] == [b"right"] * 6
        assert held.most == 3
        assert (await ask(served, scope_of("/api/ask", "POST"))).status == 200

    run(test)


def test_a_place_is_free_again_after_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "WAITING_QUESTIONS", 0)

    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        raise ValueError

    async def test() -> None:
        served = Gate(broken, 0, 1)
        for _ in range(3):
            with pytest.raises(ValueError):  # noqa: PT011 - the application's own
                await ask(served, scope_of("/api/ask", "POST"))

    run(test)


@pytest.mark.parametrize(
    ("language", "accepted", "body"),
    [
        ("ru", "*/*", json.dumps({"detail": RU.busy}, ensure_ascii=False)),
        ("kk", "text/html,*/*", KK.busy),
        ("ru", "text/html", RU.busy),
    ],
)
def test_whoever_asks_too_often_is_told_so_in_their_language(language: str, accepted: str, body: str) -> None:
    async def test() -> None:
        held = Held()
        held.let.set()
        served = Gate(held, 2, 2)
        scope = scope_of("/lite", "POST", accept_language=language, accept=accepted)
        assert [(await ask(served, scope)).status for _ in range(3)] == [200, 200, 429]
        refused = await ask(served, scope)
        assert refused.headers["retry-after"] == "30"
        shown = refused.body.decode()
        assert body in shown.replace('":"', '": "')
        assert ("<!doctype html>" in shown) is ("html" in accepted)
        scope["state"] = {"client": b"b"}
        assert (await ask(served, scope)).status == 200

    run(test)


def test_the_pages_own_script_is_told_that_it_is_busy_in_the_way_it_knows() -> None:
    async def test() -> None:
        held = Held()
        held.let.set()
        served = Gate(held, 2, 2)
        assert [(await ask(served, scope_of(JOIN, "POST"))).status for _ in range(3)] == [200, 200, 503]

    run(test)


def test_looking_around_costs_little_and_the_parts_of_the_page_nothing() -> None:
    async def test() -> None:
        held = Held()
        held.let.set()
        served = Gate(held, 2, 2)
        assert {(await ask(served, scope_of("/ui/page.css"))).status for _ in range(50)} == {200}
        assert [(await ask(served, scope_of("/plan"))).status for _ in range(11)] == [200] * 10 + [429]

    run(test)


def test_at_the_end_no_question_is_let_in_but_answers_can_be_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "SETTLED", 0.05)

    async def test() -> None:
        held = Held()
        served = Gate(held, 0, 2)
        assert served.is_settled()
        held.let.set()
        assert (await ask(served, scope_of(JOIN, "POST"))).status == 200
        assert not served.is_settled()
        held.let.clear()
        served.close()
        fetched = asyncio.create_task(ask(served, scope_of(STREAM, query=b"session_hash=s1")))
        await asyncio.sleep(0.1)
        assert not served.is_settled()
        for path, method in ((JOIN, "POST"), ("/api/ask", "POST")):
            refused = await ask(served, scope_of(path, method, accept_language="en"))
            assert refused.status == 503
            assert json.loads(refused.body) == {"detail": EN.closing}
        held.let.set()
        assert (await fetched).body == b"right"
        assert served.is_settled()

    run(test)


@pytest.mark.bad_input(121)
def test_answers_go_to_the_client_that_asked_and_to_nobody_else() -> None:
    async def test() -> None:
        held = Held()
        held.let.set()
        left: list[str] = []
        served = Gate(held, 0, 2, left.append)
        stream = scope_of(STREAM, query=b"session_hash=s1")
        assert (await ask(served, stream)).status == 404
        assert (await ask(served, scope_of(JOIN, "POST"))).status == 200
        other = {**stream, "state": {"client": b"b"}}
        assert [(await ask(served, scope)).status for scope in (stream, other)] == [200, 404]
        assert left == ["s1"]

    run(test)


def test_the_sessions_remembered_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "MOST_SESSIONS", 2)

    async def test() -> None:
        held = Held()
        held.let.set()
        served = Gate(held, 0, 2)
        for name in ("s1", "s2", "s3"):
            scope = scope_of(JOIN, "POST")
            await ask(served, {**scope, "state": {**scope["state"], "session": name}})
        found = [
            (await ask(served, scope_of(STREAM, query=f"session_hash=s{n}".encode()))).status
            for n in (1, 2, 3)
        ]
        assert found == [404, 200, 200]

    run(test)
