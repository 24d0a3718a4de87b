"""Methods, addresses and headers that no page of ours sends."""

import pytest

from tests.wire.conftest import CANARY, Page
from tests.wire.wire import asked, dialled, request

ASK = "/api/ask"
POSTED = (ASK, "/lite", "/stop", "/export/dossier.docx", "/export/dossier.md", "/gradio_api/queue/join")


@pytest.mark.bad_input(111)
@pytest.mark.parametrize("path", POSTED)
@pytest.mark.parametrize(
    "method", ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "SEARCH", "PURGE"]
)
def test_another_method_is_refused_and_nothing_of_it_is_sent_back(page: Page, path: str, method: str) -> None:
    words = page.refuses(request(method, path, asked(CANARY)), 404, 405)
    assert CANARY not in words


@pytest.mark.bad_input(111)
@pytest.mark.parametrize("path", [path for path in POSTED if path != "/lite"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_what_must_be_posted_cannot_be_read(page: Page, path: str, method: str) -> None:
    reply = page.ask(request(method, path), head=method == "HEAD")
    assert reply is not None
    assert reply.status in {404, 405}
    page.goes_on()


@pytest.mark.bad_input(111)
@pytest.mark.parametrize(
    "target", ["*", "plan.example:443", "http://plan.example/", "//plan.example/ready", "/../ready"]
)
@pytest.mark.parametrize("method", ["OPTIONS", "CONNECT", "TRACE"])
def test_the_page_is_no_proxy(page: Page, method: str, target: str) -> None:
    page.refuses(request(method, target), 400, 404, 405)


@pytest.mark.bad_input(112)
@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/call/ask", "/gradio_api/call/predict", "/gradio_api/run/predict", "/gradio_api/api/predict",
        "/gradio_api/queue/join/", "/gradio_api/queue/push", "/gradio_api/upload", "/gradio_api/component_server",
        "/gradio_api/cancel", "/gradio_api/reset", "/run/predict", "/api/predict", "/call/ask", "/queue/join",
    ],
)  # fmt: skip
def test_no_other_address_of_the_library_takes_anything(page: Page, path: str) -> None:
    body = b'{"data": ["arrest"], "fn_index": 0, "session_hash": "a", "event_id": "a", "api_name": "/ask"}'
    page.refuses(request("POST", path, body), 404)


@pytest.mark.bad_input(112)
@pytest.mark.parametrize("fields", [
    '"fn_index": 99', '"fn_index": -1', '"fn_index": "0"', '"fn_index": 0.0', '"fn_index": null', '"api_name": "/ask"',
    '"fn_index": 9999999999999999999999', '"fn_index": [0]', '"fn_index": true',
])  # fmt: skip
def test_an_event_that_is_not_known_is_refused(page: Page, fields: str) -> None:
    body = f'{{"data": ["arrest", "[]", "en", "own", ""], "session_hash": "a", {fields}}}'
    page.refuses(request("POST", "/gradio_api/queue/join", body.encode()), 400)
    assert len(page.fake.asked) == 1


@pytest.mark.bad_input(112)
@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/queue/data", "/gradio_api/queue/data?event_id=a", "/gradio_api/queue/status", "/config",
        "/gradio_api/info", "/gradio_api/heartbeat/", "/gradio_api/heartbeat/" + "a" * 33, "/gradio_api/heartbeat/../x",
        "/gradio_api/file=/etc/passwd", "/gradio_api/proxy=http://plan.example/", "/monitoring", "/docs",
    ],
)  # fmt: skip
def test_nothing_else_of_the_library_can_be_read(page: Page, path: str) -> None:
    page.refuses(request("GET", path), 400, 404, 422)


@pytest.mark.bad_input(118)
@pytest.mark.parametrize(
    "data",
    [
        request("GET", "/ready", x="a" * 70_000), request("GET", "/ready", x="a" * 1_000_000),
        request("GET", "/ready", cookie="; ".join(f"c{n}=1" for n in range(12_000))),
        request("GET", "/ready", **{f"x{n}": "a" for n in range(12_000)}),
        request("GET", "/ready", **{"x" * 70_000: "a"}),
        request("POST", ASK, asked(CANARY), x="a" * 70_000),
    ],
    ids=["one header", "a million bytes", "cookies", "many headers", "a name", "with a question"],
)  # fmt: skip
def test_a_head_of_70_kilobytes_is_refused(page: Page, data: bytes) -> None:
    page.refuses(data, 400, 431)


@pytest.mark.bad_input(118)
@pytest.mark.parametrize(
    "path", ["/ready?q=", "/", "/lite?q=", "/view?actions=", "/api/find?q=", "/api/units/ch1."]
)
@pytest.mark.parametrize("size", [9_000, 70_000])
def test_an_address_that_is_too_long_is_refused(page: Page, path: str, size: int) -> None:
    page.refuses(request("GET", path + "a" * size), 400, 414, 431)


@pytest.mark.bad_input(118)
def test_a_head_without_an_end_is_hung_up_on_before_it_fills_the_memory(page: Page) -> None:
    with dialled(page.address) as line:
        line.send(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        for number in range(64):
            line.send(b"X-%d: " % number + b"a" * 16_000 + b"\r\n")
        reply = line.reply()
        assert reply is None or reply.status in {400, 431}
        assert line.is_closed()
    page.goes_on()


@pytest.mark.bad_input(119)
@pytest.mark.parametrize(
    "host",
    [
        "plan.example", "plan.example:80", "127.0.0.1.plan.example", "localhost@plan.example", "127.0.0.1/../x",
        "127.0.0.1 plan.example", "0x7f.1", "[::ffff:plan]", "127.0.0.1:port", "127.0.0.1:99999999", "<b>", "a" * 300,
        "localhost.", "127.0.0.1,plan.example", "\xff\xfe", "%00", "local host",
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/", "/lite", "/export/card/detention.pdf", "/api/actions.csv"])
def test_another_host_is_refused(page: Page, path: str, host: str) -> None:
    words = page.refuses(request("GET", path, host=host), 421)
    assert "plan.example" not in words


@pytest.mark.bad_input(119)
@pytest.mark.parametrize(
    "name", ["X-Forwarded-Host", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-Port",
             "Forwarded", "X-Forwarded-Server", "X-Host", "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override",
             "X-Real-IP", "X-Direct-Url"],
)  # fmt: skip
@pytest.mark.parametrize(
    "path", ["/", "/lite?card=detention", "/api/actions.csv?chapter=18", "/view?card=detention"]
)
def test_a_forwarding_header_of_anyone_changes_nothing(page: Page, path: str, name: str) -> None:
    value = "for=1.2.3.4;host=plan.example" if name == "Forwarded" else "plan.example"
    reply = page.ask(request("GET", path, **{name.replace("-", "_"): value}))
    assert reply is not None
    assert reply.status == 200
    assert b"plan.example" not in reply.body
    page.goes_on()


@pytest.mark.bad_input(119)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("127.0.0.1", "plan.example"),
        ("localhost", "localhost"),
        ("plan.example", "127.0.0.1"),
    ],
)
def test_two_hosts_are_refused(page: Page, first: str, second: str) -> None:
    page.refuses(f"GET / HTTP/1.1\r\nHost: {first}\r\nHost: {second}\r\n\r\n".encode(), 400, 421)


@pytest.mark.bad_input(119)
def test_an_address_that_names_another_host_does_not_stand_for_the_host(page: Page) -> None:
    reply = page.ask(b"GET http://plan.example/lite HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    assert reply is not None
    assert reply.status in {200, 400, 404, 421}
    assert b"plan.example" not in reply.body
    page.refuses(b"GET http://127.0.0.1/lite HTTP/1.1\r\nHost: plan.example\r\n\r\n", 421)


@pytest.mark.bad_input(120)
@pytest.mark.parametrize("path", POSTED)
@pytest.mark.parametrize(
    "origin",
    [
        "http://plan.example", "https://127.0.0.1:8443", "http://127.0.0.1:1", "http://127.0.0.1.plan.example", "null", "file://",
        "http://[", "127.0.0.1", "http://127.0.0.1@plan.example", "chrome-extension://abc", "\xff",
    ],
)  # fmt: skip
def test_another_origin_is_refused(page: Page, path: str, origin: str) -> None:
    data = request("POST", path, asked(CANARY), origin=origin)
    words = page.refuses(data, 403)
    assert CANARY not in words
    assert len(page.fake.asked) == 1


@pytest.mark.bad_input(120)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("http://plan.example", "http://127.0.0.1"),
        ("http://127.0.0.1", "http://plan.example"),
    ],
)
def test_two_origins_are_refused(page: Page, first: str, second: str) -> None:
    both = f"Origin: {first}\r\nOrigin: {second}".encode()
    data = request("POST", ASK, asked(CANARY)).replace(b"accept-language: en", both)
    page.refuses(data, 400, 403)
