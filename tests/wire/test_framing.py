"""Requests that break the protocol: lengths that lie, two requests in one, other protocols altogether."""

import pytest

from tests.wire.conftest import CANARY, Page
from tests.wire.wire import asked, dialled, request
from ui.guard import BODY_LIMIT

ASK = "/api/ask"
LIGHT = "/lite"
FORM = "application/x-www-form-urlencoded"
SMUGGLED = request("POST", ASK, asked(f"{CANARY} smuggled"))
"""A second request, hidden in the body of a first one."""


def with_lines(data: bytes, *lines: bytes) -> bytes:
    """A request with more header lines, written as they are."""
    return data.replace(b"accept-language: en", b"\r\n".join(lines), 1)


BODY = asked(CANARY)
LENGTH = len(BODY)


@pytest.mark.bad_input(114)
@pytest.mark.parametrize(
    "data",
    [
        request("POST", ASK, BODY, length=-1), request("POST", ASK, BODY, length=10**30),
        request("POST", ASK, BODY, length=2**64 + LENGTH), request("POST", ASK, BODY, content_length="ten"),
        request("POST", ASK, BODY, content_length=f"+{LENGTH}"), request("POST", ASK, BODY, content_length="0x20"),
        request("POST", ASK, BODY, content_length=f"{LENGTH} {LENGTH}"),
        with_lines(request("POST", ASK, BODY), b"Content-Length: 5"),
        with_lines(request("POST", ASK, BODY), b"Content-Length: %d" % LENGTH),
        request("POST", ASK, BODY, content_length=f"{LENGTH}, {LENGTH}"),
        request("POST", ASK, BODY, content_length=f"{LENGTH}, 5"),
        request("POST", ASK, BODY, transfer_encoding="chunked"),
        with_lines(request("POST", ASK, BODY), b"Transfer-Encoding: identity"),
    ],
    ids=[
        "negative", "huge", "overflow", "a word", "signed", "hexadecimal", "two numbers", "two lengths",
        "the same twice", "a list", "a list of two", "with chunks", "with an encoding",
    ],
)  # fmt: skip
def test_a_length_that_cannot_be_understood_is_refused_and_nothing_is_asked(page: Page, data: bytes) -> None:
    page.refuses(data, 400)
    assert [question.text for question in page.fake.asked] == ["arrest"]


@pytest.mark.bad_input(114)
@pytest.mark.parametrize("path", [ASK, LIGHT, "/stop", "/gradio_api/queue/join"])
def test_a_body_longer_than_its_length_is_cut_there_and_the_rest_is_no_request(page: Page, path: str) -> None:
    with dialled(page.address) as line:
        line.send(request("POST", path, BODY, length=5))
        first = line.reply()
        assert first is not None
        assert first.status in {400, 415}
        second = line.reply()
        assert second is None or second.status == 400
    assert page.fake.asked == []
    page.goes_on()


@pytest.mark.bad_input(114)
@pytest.mark.parametrize("path", [ASK, LIGHT, "/stop"])
def test_a_body_shorter_than_its_length_is_waited_for_and_hanging_up_ends_it(page: Page, path: str) -> None:
    sent_as = FORM if path == LIGHT else "application/json"
    with dialled(page.address) as line:
        line.send(request("POST", path, BODY, length=LENGTH + 9, content_type=sent_as))
        page.goes_on()
        assert line.reply(0.2) is None
    page.goes_on()
    assert CANARY not in [question.text for question in page.fake.asked]


def chunked(*chunks: bytes, path: str = ASK, **headers: str) -> bytes:
    head = request("POST", path, b"", content_length="", transfer_encoding="chunked", **headers)
    return head + b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


@pytest.mark.bad_input(115)
@pytest.mark.parametrize(
    ("path", "sent_as"), [(ASK, "application/json"), (LIGHT, FORM), ("/stop", "application/json")]
)
def test_chunks_over_the_cap_are_refused_before_their_end(page: Page, path: str, sent_as: str) -> None:
    over = [b" " * 16_384] * (BODY_LIMIT // 16_384 + 1)
    page.refuses(chunked(*over, path=path, content_type=sent_as), 413)


@pytest.mark.bad_input(115)
def test_chunks_without_an_end_are_refused_at_the_cap(page: Page) -> None:
    with dialled(page.address) as line:
        line.send(request("POST", ASK, b"", content_length="", transfer_encoding="chunked"))
        for _ in range(70):
            line.send(b"400\r\n" + b"a" * 1_024 + b"\r\n")
        reply = line.reply()
        assert reply is not None
        assert reply.status == 413
    page.goes_on()


@pytest.mark.bad_input(115)
def test_a_question_in_chunks_of_one_byte_is_answered(page: Page) -> None:
    reply = page.ask(chunked(*[asked()[at : at + 1] for at in range(len(asked()))]))
    assert reply is not None
    assert reply.status == 200
    page.goes_on()


@pytest.mark.bad_input(115)
@pytest.mark.parametrize("size", [b"zz", b"-5", b"f" * 19, b"0x5", b"5 5", b"5;" + b"a" * 70_000, b""])
def test_a_chunk_of_no_size_is_refused_or_hung_up_on(page: Page, size: bytes) -> None:
    head = request("POST", ASK, b"", content_length="", transfer_encoding="chunked")
    reply = page.ask(head + size + b"\r\nhello\r\n0\r\n\r\n")
    assert reply is None or reply.status == 400
    page.goes_on()
    assert len(page.fake.asked) == 1


@pytest.mark.bad_input(114, 115, 125)
@pytest.mark.parametrize(
    "headers",
    [
        (b"Transfer-Encoding: chunked", b"Content-Length: 4"), (b"Content-Length: 4", b"Transfer-Encoding: chunked"),
        (b"Transfer-Encoding: xchunked",), (b"Transfer-Encoding: chunked, identity",),
        (b"Transfer-Encoding : chunked",), (b"Transfer-Encoding:\x0bchunked",), (b"X: y\nTransfer-Encoding: chunked",),
        (b"Transfer-Encoding: chunked", b"Transfer-Encoding: x"), (b" Transfer-Encoding: chunked",),
        (b"Content-Length: 4\r\n 4",), (b"Content-Length: 6", b"Content-Length: 4"),
    ],
)  # fmt: skip
def test_no_second_request_is_smuggled_behind_a_first(page: Page, headers: tuple[bytes, ...]) -> None:
    head = with_lines(request("POST", ASK, b"", content_length=""), *headers)
    with dialled(page.address) as line:
        line.send(head + b"0\r\n\r\n" + SMUGGLED)
        first = line.reply()
        assert first is None or first.status == 400
        line.is_closed(0.2)
    assert page.fake.asked == []
    page.goes_on()


@pytest.mark.bad_input(125)
def test_requests_in_a_row_are_answered_in_their_order(page: Page) -> None:
    with dialled(page.address) as line:
        row = [
            ("POST", asked("arrest")),
            ("POST", asked("torture")),
            ("GET", None),
            ("POST", asked("weather")),
        ]
        line.send(b"".join(request(method, ASK, body) for method, body in row))
        replies = [line.reply() for _ in row]
    assert [reply.status for reply in replies if reply] == [200, 200, 404, 200]
    assert ["On arrest" in reply.text for reply in replies if reply] == [True, False, False, False]
    page.goes_on()


@pytest.mark.bad_input(125)
def test_a_thousand_requests_in_a_row_are_answered(page: Page) -> None:
    with dialled(page.address) as line:
        line.send(request("GET", "/ready") * 1_000)
        assert [reply.status for _ in range(1_000) if (reply := line.reply())] == [200] * 1_000
    page.goes_on()


@pytest.mark.bad_input(125)
@pytest.mark.parametrize("expect", ["100-continue", "100-Continue", "200-ok", "100-continue, 100-continue"])
def test_who_expects_to_be_told_to_go_on_gets_an_answer(page: Page, expect: str) -> None:
    whole = request("POST", ASK, asked(), expect=expect)
    head, _, body = whole.partition(b"\r\n\r\n")
    with dialled(page.address) as line:
        line.send(head + b"\r\n\r\n")
        line.send(body)
        reply = line.reply()
    assert reply is not None
    assert reply.status == 200
    page.goes_on()


@pytest.mark.bad_input(125)
def test_who_expects_to_be_told_to_go_on_is_told_so(page: Page) -> None:
    head = request("POST", ASK, asked(), expect="100-continue").partition(b"\r\n\r\n")[0]
    with dialled(page.address) as line:
        line.send(head + b"\r\n\r\n")
        line.reply(0.3)
        assert line.kept.startswith(b"HTTP/1.1 100 ")
        line.send(asked())
        reply = line.reply()
    assert reply is not None
    assert reply.status == 200
    page.goes_on()


TLS = bytes.fromhex("16030100a50100009d0303") + bytes(range(158))
"""How a browser begins to speak TLS."""


@pytest.mark.bad_input(125)
@pytest.mark.parametrize(
    "data",
    [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00", TLS,
        b"GET /ready HTTP/3.0\r\nHost: 127.0.0.1\r\n\r\n", b"GET /ready HTTP/1.1\nHost: 127.0.0.1\n\n",
        b"GET /ready HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nX: \0\r\n\r\n",
        b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\r\n b\r\n\r\n", b"get /ready HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"BREW /ready HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET  /ready  HTTP/1.1\r\n\r\n", bytes(range(256)) * 8,
        b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n", b"SSH-2.0-OpenSSH_9.7\r\n", b"\x05\x01\x00",
        b"EHLO localhost\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b"* " * 40_000,
        b"CONNECT plan.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=[
        "HTTP/2", "TLS", "HTTP/3", "bare line feeds", "a space before a colon", "NUL in a header", "folded header",
        "small letters", "a made-up method", "two spaces", "every byte", "raw bytes in the address", "SSH", "SOCKS",
        "SMTP", "an answer", "asterisks", "CONNECT",
    ],
)  # fmt: skip
def test_what_is_no_http_is_refused_and_hung_up_on(page: Page, data: bytes) -> None:
    with dialled(page.address) as line:
        line.send(data)
        reply = line.reply()
        assert reply is not None
        assert reply.status in {400, 404, 421}
        line.end_of_sending()
        assert line.is_closed()
    page.goes_on()


@pytest.mark.bad_input(125)
@pytest.mark.parametrize(
    "data", [b"GET /ready\r\n\r\n", b"GET /ready HTTP/1.0\r\n\r\n", b"GET /ready HTTP/1.1\r\n\r\n"]
)
def test_a_request_that_names_no_host_is_refused(page: Page, data: bytes) -> None:
    page.refuses(data, 421)


@pytest.mark.bad_input(125)
def test_the_old_protocol_is_answered_and_hung_up(page: Page) -> None:
    with dialled(page.address) as line:
        line.send(b"GET /ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
        reply = line.reply()
        assert reply is not None
        assert reply.status == 200
        assert line.is_closed()
    page.goes_on()


@pytest.mark.bad_input(125)
@pytest.mark.parametrize("protocol", ["websocket", "h2c", "TLS/1.0", "spdy"])
def test_no_other_protocol_is_taken_up(page: Page, protocol: str) -> None:
    told = {"upgrade": protocol, "connection": "Upgrade", "sec_websocket_key": "dGhlIHNhbXBsZSBub25jZQ=="}
    reply = page.ask(request("GET", "/ready", sec_websocket_version="13", **told))
    assert reply is not None
    assert reply.status == 200
    page.goes_on()
