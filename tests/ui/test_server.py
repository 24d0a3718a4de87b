import json
import logging
import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from ui.gate import JOIN
from ui.guard import BODY_LIMIT
from ui.words.page import EN, KK, RU, Strings
from ui.words.reader import EN as READER

CANARY = "canary-41c9"
REST = ["[]", "en", "own", ""]
"""What goes along with a question."""


def join(client: TestClient, body: bytes, **headers: str) -> int:
    """The status of a request to ask something."""
    sent = {"content-type": "application/json", **headers}
    return client.post(JOIN, content=body, headers=sent).status_code


def body_of(**changes: object) -> bytes:
    """A request to ask something, with changes."""
    body = {
        "data": ["weather", *REST],
        "event_data": None,
        "fn_index": 0,
        "session_hash": "abc",
        "trigger_id": 3,
    }
    return json.dumps({**body, **changes}).encode()


@pytest.mark.parametrize("path", ["/", "/plan?page=101", "/ready", "/ui/page.css", "/theme.css", "/nothing"])
def test_every_response_carries_the_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert re.search(r"script-src 'self' 'nonce-[\w-]{20,}';", policy)
    for rule in ("default-src 'self'", "frame-ancestors 'none'", "connect-src 'self'", "object-src 'none'"):
        assert rule in policy
    assert "unsafe-eval" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "set-cookie" not in headers
    assert "access-control-allow-origin" not in headers


def test_a_nonce_is_used_once(client: TestClient) -> None:
    pages = [client.get("/") for _ in range(2)]
    nonces = [re.findall(r'<script nonce="([^"]+)">', page.text) for page in pages]
    assert all(len(found) == 1 for found in nonces)
    assert nonces[0] != nonces[1]
    assert f"'nonce-{nonces[0][0]}'" in pages[0].headers["content-security-policy"]


class Addresses(HTMLParser):
    """Every address that a document makes a browser load, and its scripts."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        loads = {"script": "src", "link": "href", "img": "src", "iframe": "src", "form": "action"}
        if tag in loads and values.get(loads[tag]):
            self.loaded.append(values[loads[tag]] or "")


def test_the_document_loads_only_from_here_and_all_of_it_is_there(client: TestClient) -> None:
    loaded = Addresses(client.get("/").text).loaded
    assert len(loaded) >= 6
    for address in loaded:
        assert address.startswith("./"), address
        assert client.get(address[1:]).status_code == 200, address


def test_the_document_says_its_language_and_the_age_of_the_plan(client: TestClient) -> None:
    document = client.get("/").text
    assert '<html lang="en">' in document
    assert EN.notice_age in document
    assert EN.notice_law in document
    assert document.count("<h1>") == 1
    assert "og:" not in document
    assert 'rel="manifest"' not in document


def test_a_link_to_a_unit_opens_it_without_any_script(client: TestClient) -> None:
    document = client.get("/?unit=ch18.a2").text
    assert "Page 101 of 124" in document
    assert "<mark>Criminal procedure legislation" in document


def test_a_link_to_nothing_shows_the_contents_and_says_so(client: TestClient) -> None:
    for path in ("/?unit=ch99.a9", "/plan?unit=ch99.a9"):
        response = client.get(path)
        assert response.status_code == 200
        assert READER.no_such_place in response.text


def test_a_hostile_address_is_not_echoed(client: TestClient) -> None:
    for key in ("unit", "section", "chapter", "page", "contents", "quote", "q"):
        response = client.get("/", params={key: "<img src=x onerror=alert(1)>"})
        assert response.status_code == 200
        assert "onerror=" not in response.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/gradio_api/upload"), ("GET", "/gradio_api/info"), ("GET", "/gradio_api/file=/etc/passwd"),
        ("GET", "/gradio_api/file/etc/passwd"), ("GET", "/file=app.py"), ("GET", "/monitoring"),
        ("GET", "/monitoring/summary"), ("GET", "/config"), ("GET", "/gradio_api/openapi.json"),
        ("GET", "/gradio_api/runs"), ("POST", "/gradio_api/run/ask"), ("POST", "/gradio_api/call/ask"),
        ("POST", "/gradio_api/api/ask"), ("GET", "/gradio_api/proxy=http://outside.example"),
        ("POST", "/gradio_api/component_server"), ("POST", "/gradio_api/vibe-edit"), ("POST", "/login"),
        ("GET", "/logout"), ("GET", "/manifest.json"), ("GET", "/robots.txt"), ("GET", "/docs"),
        ("GET", "/openapi.json"), ("GET", "/gradio_api/deep_link"), ("GET", "/svelte/x.js"),
        ("GET", "/static/img/logo.svg"), ("GET", "/ui/../app.py"), ("GET", "/ui/%2e%2e%2fserver.py"),
        ("GET", "/ui/shell.html"), ("GET", "/ui/"), ("GET", "/assets/..%2f..%2findex.html"),
        ("GET", "/gradio_api/heartbeat/../x"), ("PUT", "/"), ("DELETE", "/plan"), ("TRACE", "/"),
        ("OPTIONS", "/"), ("POST", "/"), ("POST", "/plan"), ("GET", JOIN), ("GET", "/nothing"),
    ],
)  # fmt: skip
def test_a_route_the_page_does_not_use_is_not_there(client: TestClient, method: str, path: str) -> None:
    response = client.request(method, path)
    assert response.status_code == 404
    assert response.json() == {"detail": EN.not_found}


@pytest.mark.parametrize(("language", "strings"), [("ru", RU), ("kk", KK)])
def test_a_file_that_is_not_there_is_told_in_the_language_of_the_browser(
    client: TestClient, language: str, strings: Strings
) -> None:
    headers = {"accept-language": language, "accept": "text/html"}
    page = client.get("/export/pack.", headers=headers)
    assert page.status_code == 404
    assert f'<html lang="{language}">' in page.text
    assert strings.not_found in page.text


def test_a_question_can_be_asked(client: TestClient) -> None:
    assert join(client, body_of()) == 200


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"{}", b"[]", b'"x"', b"1", b"{", b'{"data": [', b"\xff\xfe", b"[" * 60_000,
        body_of(fn_index=99), body_of(fn_index=-1), body_of(fn_index="0"), body_of(fn_index=None),
        body_of(fn_index=True), body_of(session_hash=None), body_of(session_hash="../x"),
        body_of(session_hash="a" * 33), body_of(session_hash=1), body_of(data=None), body_of(data="weather"),
        body_of(data=[]), body_of(data=["a"]), body_of(data=["a", "b", "en", "own", "", "f"]),
        body_of(data=[1, *REST]), body_of(data=[["a"], *REST]), body_of(data=[{"path": "/etc/passwd"}, *REST]),
        body_of(trigger_id="x"), body_of(trigger_id=-1), body_of(trigger_id=1.5),
        body_of(data=[float("nan"), *REST]),
    ],
)  # fmt: skip
def test_a_malformed_question_is_refused_in_words(client: TestClient, body: bytes) -> None:
    response = client.post(JOIN, content=body, headers={"content-type": "application/json"})
    assert response.status_code == 400
    assert response.json() == {"detail": EN.not_understood}


def test_a_lone_surrogate_does_no_harm(client: TestClient) -> None:
    assert join(client, body_of().replace(b"weather", b"a\\ud800b")) == 200


def test_a_body_over_the_cap_is_refused_whatever_its_length_says(client: TestClient) -> None:
    large = body_of(data=["a" * BODY_LIMIT, "[]"])
    assert join(client, large) == 413

    def chunks() -> object:
        for start in range(0, len(large), 1000):
            yield large[start : start + 1000]

    response = client.post(JOIN, content=chunks(), headers={"content-type": "application/json"})  # type: ignore[arg-type]
    assert response.status_code == 413
    assert response.json() == {"detail": EN.too_large}


def test_an_address_over_the_cap_is_refused(client: TestClient) -> None:
    assert client.get("/", params={"q": "a" * 9000}).status_code == 414


@pytest.mark.parametrize(
    "origin", ["http://outside.example", "null", "http://127.0.0.1:9", "https://127.0.0.1.x"]
)
def test_another_site_cannot_ask(client: TestClient, origin: str) -> None:
    assert join(client, body_of(), origin=origin) == 403


def test_the_page_itself_can_ask(client: TestClient) -> None:
    assert join(client, body_of(), origin="http://127.0.0.1") == 200


@pytest.mark.parametrize(
    "host", ["outside.example", "127.0.0.1.outside.example", "", "[", "localhost.evil:80"]
)
def test_the_page_cannot_be_called_by_another_name(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost:7860", "127.0.0.1:1", "[::1]:7860", "LOCALHOST"])
def test_the_page_can_be_called_by_its_own_names(client: TestClient, host: str) -> None:
    assert client.get("/ready", headers={"host": host}).status_code == 200


def test_forwarded_headers_change_nothing(client: TestClient) -> None:
    headers = {"x-forwarded-host": "outside.example", "x-forwarded-proto": "https", "forwarded": "host=x"}
    assert "outside.example" not in client.get("/", headers=headers).text


def test_a_head_request_is_answered(client: TestClient) -> None:
    response = client.head("/")
    assert response.status_code == 200


def test_no_log_holds_a_question(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        join(client, body_of(data=[f"crash {CANARY}", *REST]))
        join(client, body_of(data=[CANARY, 7]))
        client.get("/", params={"q": CANARY})
        client.get("/nothing", params={"q": CANARY})
    records = [r for r in caplog.records if not r.name.startswith(("httpx", "httpcore"))]
    assert not [r for r in records if CANARY in r.getMessage()]


def test_a_fault_is_told_in_the_words_of_the_page_and_not_of_a_library(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        response = client.post("/api/ask", json={"question": f"crash {CANARY}"})
    assert response.status_code == 500
    assert response.json() == {"detail": EN.server_error}
    assert CANARY not in caplog.text
