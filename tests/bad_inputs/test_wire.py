"""The largest texts over a socket, as a real client sends them: refused at once, and the server stays up."""

import socket
import time
from contextlib import suppress
from functools import cache
from urllib.parse import quote, urlsplit

import pytest

from tests.bad_inputs.catalogue import BadText, cases, numbered
from tests.bad_inputs.checks import SECONDS

HOST = "127.0.0.1"
BUSY = 4.0
"""How much longer a machine that is busy with other tests may take to pass 20 MB on."""
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
LARGE = tuple(bad for bad in numbered(8, 9, 10, 11, 12, 13) if len(bad.text) > 10_000 or bad.number == 13)


@cache
def _quoted(bad: BadText) -> bytes:
    """The text as an address or a form carries it; of 20 MB that takes more than a second."""
    return quote(bad.text).encode()


def _send(address: str, content: bytes) -> tuple[int, float]:
    """The status of the answer (0: closed without one), and the seconds until it had come."""
    port = urlsplit(address).port
    assert port is not None
    started = time.perf_counter()
    with socket.create_connection((HOST, port), timeout=SECONDS * BUSY) as sock:
        head = b""
        with suppress(ConnectionError):  # the server may have seen enough and closed
            sock.sendall(content)
        with suppress(ConnectionError):
            head = sock.recv(4096)
    took = time.perf_counter() - started
    return (int(head.split(b" ", 2)[1]) if head else 0), took


def _post(path: str, body: bytes, sent_as: str) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: {sent_as}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _is_up(address: str) -> bool:
    return _send(address, f"GET /health HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())[0] == 200


@pytest.mark.parametrize("bad", cases(LARGE))
@pytest.mark.parametrize(
    ("path", "sent_as"),
    [
        ("/api/ask", JSON), ("/gradio_api/queue/join", JSON), ("/lite", FORM), ("/export/dossier.docx", JSON),
        ("/stop", JSON),
    ],
)  # fmt: skip
def test_a_large_body_is_refused_at_once(address: str, path: str, sent_as: str, bad: BadText) -> None:
    body = b"q=" + _quoted(bad) if sent_as == FORM else b'{"question": "' + bad.text.encode() + b'"}'
    status, took = _send(address, _post(path, body, sent_as))
    small = len(body) <= 64 * 1024
    assert status in ({200, 400, 422} if small else {0, 413})
    assert took < SECONDS * BUSY
    assert _is_up(address)


@pytest.mark.parametrize("bad", cases(LARGE))
@pytest.mark.parametrize("path", ["/?q=", "/lite?q=", "/api/search?q=", "/api/actions?q=", "/api/units/"])
def test_a_large_address_is_refused_at_once(address: str, path: str, bad: BadText) -> None:
    target = path.encode() + _quoted(bad)
    status, took = _send(address, b"GET " + target + f" HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())
    assert status in {0, 400, 404, 414, 431}
    assert took < SECONDS * BUSY
    assert _is_up(address)
