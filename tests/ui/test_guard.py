import asyncio
import json
import logging

import pytest
from starlette.types import Message, Receive, Scope, Send

from ui import guard
from ui.access import Access, Names
from ui.bodies import NESTING
from ui.gate import JOIN
from ui.guard import BODY_LIMIT, Guard
from ui.words.page import EN, RU

SCOPE: Scope = {
    "type": "http",
    "method": "GET",
    "path": "/ready",
    "query_string": b"",
    "headers": [(b"host", b"localhost"), (b"accept-language", b"en")],
}


def serve(app: object, scope: Scope, receive: Receive | None = None) -> list[Message]:
    """What a guarded application sends."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def nothing() -> Message:
        return {"type": "http.disconnect"}

    guarded = Guard(app, {0: 1}, Access(frozenset({"localhost"})))  # type: ignore[arg-type]
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


JSON_TYPE = (b"content-type", b"application/json")
FORM_TYPE = (b"content-type", b"application/x-www-form-urlencoded")


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers with the method, the type and the body that reached it."""
    body = (await receive()).get("body", b"") if scope["method"] == "POST" else b""
    sent_as = dict(scope["headers"]).get(b"content-type", b"")
    headers = [(b"x-method", scope["method"].encode()), (b"x-type", sent_as)]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def post(path: str, body: bytes, *headers: tuple[bytes, bytes]) -> list[Message]:
    """What is answered to a body sent in two halves."""
    halves = [body[: len(body) // 2], body[len(body) // 2 :]]

    async def receive() -> Message:
        half = halves.pop(0)
        return {"type": "http.request", "body": half, "more_body": bool(halves)}

    scope = {**SCOPE, "method": "POST", "path": path, "headers": [*SCOPE["headers"], *headers]}
    return serve(echo, scope, receive)


def get(path: str, method: str = "GET") -> list[Message]:
    return serve(echo, {**SCOPE, "path": path, "method": method})


def headers_of(sent: list[Message]) -> dict[bytes, bytes]:
    return dict(sent[0]["headers"])


@pytest.mark.parametrize(
    "path",
    [
        "/view", "/lite", "/export/card/detention.pdf", "/export/pack.gift", "/api/search", "/api/find",
        "/api/actions", "/api/actions.xlsx", "/api/units/ch9.standard-of-living.m3", "/api/cards",
        "/api/cards/home-search", "/api/model", "/api/openapi.json",
    ],
)  # fmt: skip
def test_the_addresses_for_programs_files_and_light_pages_are_served(path: str) -> None:
    assert get(path)[0]["status"] == 200
    assert get(path, "HEAD")[0]["status"] == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api"), ("GET", "/api/"), ("GET", "/api/ask"), ("GET", "/api/docs"), ("GET", "/api/units"),
        ("GET", "/api/units/"), ("GET", "/api/units/../../x"), ("GET", "/api/units/a/b"),
        ("GET", "/api/actions.xlsx/x"), ("GET", "/lite/x"), ("GET", "/export/"), ("GET", "/export/a/b/c"),
        ("POST", "/api/search"), ("POST", "/api/ask/"), ("POST", "/view"), ("POST", "/lite/"),
        ("POST", "/export/card/detention.pdf"), ("PUT", "/api/ask"), ("OPTIONS", "/api/ask"),
        ("HEAD", "/gradio_api/heartbeat/abc"), ("GET", "/stop"), ("POST", "/stop/"), ("POST", "/api/model"),
        ("POST", "/gradio_api/cancel"), ("POST", "/gradio_api/reset"),
    ],
)  # fmt: skip
def test_no_other_address_is(method: str, path: str) -> None:
    assert get(path, method)[0]["status"] == 404


@pytest.mark.parametrize(("path", "detail"), [("/api/nothing", EN.not_found), ("/nothing", RU.not_found)])
def test_programs_are_refused_in_english_and_people_in_their_language(path: str, detail: str) -> None:
    headers = [(b"host", b"localhost"), (b"accept-language", b"ru")]
    sent = serve(echo, {**SCOPE, "path": path, "headers": headers})
    assert json.loads(sent[1]["body"]) == {"detail": detail}


def test_a_head_request_reaches_the_application_as_one_to_read() -> None:
    assert headers_of(get("/api/cards", "HEAD"))[b"x-method"] == b"GET"


def test_the_json_of_a_program_is_written_anew() -> None:
    body = '{"question": "\u043f\u044b\u0442\u043a\u0438", "history": [], "x": {"y": [1.5, null, true]}}'.encode()
    sent = post("/api/ask", body, (b"content-type", b"Application/JSON; charset=utf-8"))
    assert json.loads(sent[1]["body"]) == json.loads(body)
    assert headers_of(sent)[b"x-type"] == b"application/json"


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b'"x"', b"7", b"{", b"\xff\xfe{}", '{"question": "é"}'.encode("latin-1"),
        b'{"question": "a", "question": "b"}', b'{"a": {"b": 1, "b": 1}}', b'{"a": NaN}', b'{"a": -Infinity}',
        b'{"a": 1e999}', b"[" * 60_000, b'{"a":' * NESTING + b"{}" + b"}" * NESTING,
        b'{"a": ' + b"9" * 5_000 + b"}",
    ],
)  # fmt: skip
def test_json_that_can_be_read_in_two_ways_or_in_none_is_refused(body: bytes) -> None:
    sent = post("/api/ask", body, JSON_TYPE)
    assert sent[0]["status"] == 400
    assert json.loads(sent[1]["body"]) == {"detail": EN.not_understood}


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    sent = post("/api/ask", b'{"question": "a\\ud800b"}', JSON_TYPE)
    assert json.loads(sent[1]["body"]) == {"question": "a?b"}


@pytest.mark.parametrize("path", ["/api/ask", "/stop", "/export/dossier.docx", "/export/dossier.md"])
@pytest.mark.parametrize(
    "sent_as", [b"text/plain", b"application/x-www-form-urlencoded", b"multipart/form-data", b""]
)
def test_json_must_be_sent_as_json(path: str, sent_as: bytes) -> None:
    assert post(path, b"{}", (b"content-type", sent_as))[0]["status"] == 415
    assert post(path, b"{}")[0]["status"] == 415


def test_a_form_reaches_the_light_page_as_it_was_sent() -> None:
    sent = post("/lite", b"q=%D0%BF&history=a", FORM_TYPE)
    assert sent[1]["body"] == b"q=%D0%BF&history=a"
    assert headers_of(sent)[b"x-type"] == FORM_TYPE[1]


def test_a_form_with_files_is_refused() -> None:
    assert post("/lite", b"--x", (b"content-type", b"multipart/form-data; boundary=x"))[0]["status"] == 415


@pytest.mark.parametrize(("path", "kind"), [("/api/ask", JSON_TYPE), ("/lite", FORM_TYPE)])
def test_no_body_is_larger_than_the_cap(path: str, kind: tuple[bytes, bytes]) -> None:
    assert post(path, b"q" * (BODY_LIMIT + 1), kind)[0]["status"] == 413


@pytest.mark.parametrize(("path", "kind"), [("/api/ask", JSON_TYPE), ("/lite", FORM_TYPE)])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ((), 200),
        (((b"origin", b"http://localhost"),), 200),
        (((b"origin", b"http://outside.example"),), 403),
        (((b"origin", b"http://["),), 403),
        (((b"origin", b"null"),), 403),
        (((b"origin", b"null"), (b"sec-fetch-site", b"cross-site")), 403),
        (((b"origin", b"null"), (b"sec-fetch-site", b"same-origin")), 200),
    ],
)
def test_only_programs_and_our_own_pages_can_send(
    path: str, kind: tuple[bytes, bytes], headers: tuple[tuple[bytes, bytes], ...], status: int
) -> None:
    sent = post(path, b"{}", kind, *headers)
    assert sent[0]["status"] == status
    assert b"access-control-allow-origin" not in headers_of(sent)


def test_the_light_page_lets_a_browser_name_itself_as_the_origin_of_its_form() -> None:
    assert headers_of(get("/lite"))[b"referrer-policy"] == b"same-origin"
    assert headers_of(get("/view"))[b"referrer-policy"] == b"no-referrer"


@pytest.mark.parametrize(
    "host",
    [
        b"", b"localhost/x", b"localhost?x", b"localhost#x", b"x@localhost", b"localhost:", b"localhost:x",
        b"localhost:7860/" + b"a" * 4000, b"[localhost]", b"local host", "локальный".encode(),
    ],
)  # fmt: skip
def test_a_host_that_is_no_name_is_refused_because_links_and_codes_are_made_of_it(host: bytes) -> None:
    assert serve(echo, {**SCOPE, "headers": [(b"host", host)]})[0]["status"] == 421


def test_any_host_may_be_called_where_all_are_allowed_but_it_must_be_a_name() -> None:
    async def status_for(host: bytes) -> int:
        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        async def nothing() -> Message:
            return {"type": "http.disconnect"}

        guarded = Guard(echo, {0: 1}, Access(Names(frozenset({"plan.example.org"}))))
        await guarded({**SCOPE, "headers": [(b"host", host)]}, nothing, send)
        return int(sent[0]["status"])

    hosts = (b"plan.example.org", b"192.168.0.7:7860", b"[fe80::1]:80", b"plan.example.org/x")
    assert [asyncio.run(status_for(host)) for host in hosts] == [200, 200, 200, 421]
