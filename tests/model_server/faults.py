"""Answers of servers that are broken, overloaded, misled or malicious."""

import gzip
import json
from collections.abc import Callable

from tests.model_server.answers import piece, say
from tests.model_server.wire import Answer, Received, Wire

FOREVER = 3_600.0
START = '{"statements": [{"text": "The Plan'


def hangs(wire: Wire, received: Received) -> None:
    """Takes the request and says nothing."""
    wire.pause(FOREVER)


def hangs_after_headers(wire: Wire, received: Received) -> None:
    wire.stream()
    wire.pause(FOREVER)


def hangs_within_reply(wire: Wire, received: Received) -> None:
    wire.stream()
    wire.event(piece({"role": "assistant", "content": START}))
    wire.pause(FOREVER)


def dribbles(wire: Wire, received: Received) -> None:
    """Single bytes without a line's end, so that no read ever times out."""
    wire.stream()
    while True:
        wire.chunk(b"d")
        wire.pause(0.02)


def dribbles_headers(wire: Wire, received: Received) -> None:
    wire.send(b"HTTP/1.1 200 OK\r\nx-slow: ")
    while True:
        wire.send(b"x")
        wire.pause(0.02)


def endless_headers(wire: Wire, received: Received) -> None:
    wire.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        wire.send(b"x-more: " + b"x" * 8_000 + b"\r\n")


def one_token_a_second(wire: Wire, received: Received) -> None:
    wire.stream()
    while True:
        wire.event(piece({"content": "a "}))
        wire.pause(1.0)


def status(code: int, text: str = "", headers: dict[str, str] | None = None) -> Answer:
    """Any status, with an error as OpenAI words it."""
    body = json.dumps({"error": {"message": text, "type": "error", "param": None, "code": None}}).encode()
    return lambda wire, received: wire.page(code, body, "application/json", headers)


def key_in_error(code: int = 401) -> Answer:
    """Repeats the key that it refuses."""
    return _echo(
        code, lambda received: f"Incorrect API key provided: {received.headers.get('authorization')}"
    )


def question_in_error(code: int = 400) -> Answer:
    """Repeats all that it was asked."""
    return _echo(code, lambda received: f"Bad prompt: {received.text}")


def _echo(code: int, text: Callable[[Received], str]) -> Answer:
    def answer(wire: Wire, received: Received) -> None:
        status(code, text(received), {"x-echo": " ".join(text(received).split())[:500]})(wire, received)

    return answer


def refuses(option: str, otherwise: Answer, *, named: bool = True) -> Answer:
    """400 while a request holds an option, as servers do that do not know it."""

    def answer(wire: Wire, received: Received) -> None:
        if option not in received.json:
            otherwise(wire, received)
            return
        error = {"message": f"Unsupported: {option}", "param": option if named else None}
        wire.page(400, json.dumps({"error": error}).encode(), "application/json")

    return answer


def page(body: bytes, content_type: str = "text/event-stream") -> Answer:
    """200 with any body."""
    return lambda wire, received: wire.page(200, body, content_type)


empty_body = page(b"")
garbage = page(bytes(range(256)) * 20)
broken_events = page(b'data: {"choices": [\n\n')
html = page(b"<!doctype html><title>Sign in</title><p>Please sign in to the network.", "text/html")
error_object = page(b'{"error": {"message": "boom"}}', "application/json")
error_event = page(b'data: {"error": {"message": "boom"}}\n\n')
strange_events = page(b'data: [1, 2]\n\ndata: "x"\n\ndata: {"choices": 7}\n\n')


def not_http(wire: Wire, received: Received) -> None:
    wire.send(b"220 mail.example ESMTP\r\n\r\n")


def hangs_up(wire: Wire, received: Received) -> None:
    """Closes the connection without a word."""


def no_choices(wire: Wire, received: Received) -> None:
    wire.stream()
    wire.event({**piece({}), "choices": []})
    wire.event("[DONE]")
    wire.end()


def null_content(wire: Wire, received: Received) -> None:
    wire.stream()
    wire.event(piece({"role": "assistant", "content": None}))
    wire.event(piece({"content": None}, "stop"))
    wire.event("[DONE]")
    wire.end()


def enormous(wire: Wire, received: Received) -> None:
    """50 MB of a reply."""
    wire.stream()
    for _ in range(5_000):
        wire.event(piece({"content": "a" * 10_000}))
    wire.end()


def enormous_line(wire: Wire, received: Received) -> None:
    """50 MB without a line's end."""
    wire.stream()
    for _ in range(5_000):
        wire.chunk(b"a" * 10_000)
    wire.end()


def enormous_error(wire: Wire, received: Received) -> None:
    """50 MB of a refusal."""
    wire.head(400, {"content-type": "application/json", "transfer-encoding": "chunked"})
    for _ in range(5_000):
        wire.chunk(b"a" * 10_000)
    wire.end()


def gzip_bomb(wire: Wire, received: Received) -> None:
    """Small on the wire, large when unpacked."""
    body = gzip.compress(b"data: " + b"a" * 20_000_000)
    wire.page(200, body, "text/event-stream", {"content-encoding": "gzip"})


def compressed(text: str) -> Answer:
    """A good reply, packed although the client asked for none."""
    events = [piece({"role": "assistant", "content": text}), piece({}, "stop")]
    body = gzip.compress("".join(f"data: {json.dumps(event)}\n\n" for event in events).encode())
    return lambda wire, received: wire.page(200, body, "text/event-stream", {"content-encoding": "gzip"})


def redirect(url: str, code: int = 307) -> Answer:
    """Sends the question elsewhere."""
    return lambda wire, received: wire.page(code, b"", "text/plain", {"location": url})


def cut_in_chunk(wire: Wire, received: Received) -> None:
    """The connection breaks off within a piece."""
    wire.stream()
    wire.event(piece({"role": "assistant", "content": START}))
    wire.send(b"100\r\ndata: {")


def closed_too_early(wire: Wire, received: Received) -> None:
    """Ends as it should by HTTP, before the model has said that it ended."""
    wire.stream()
    wire.event(piece({"role": "assistant", "content": START}))
    wire.end()


def wrong_chunk_length(wire: Wire, received: Received) -> None:
    wire.stream()
    wire.event(piece({"role": "assistant", "content": START}))
    wire.send(b"zz\r\ndata: {}\r\n")


def with_byte_order_mark(text: str) -> Answer:
    """As editors on Windows begin a file."""

    def answer(wire: Wire, received: Received) -> None:
        wire.stream()
        wire.chunk(b"\xef\xbb\xbf")
        wire.event(piece({"role": "assistant", "content": ""}))
        wire.event(piece({"content": text}))
        wire.event(piece({}, "stop"))
        wire.event("[DONE]")
        wire.end()

    return answer


def finishes(reason: str | None) -> Answer:
    """Ends for a reason of its own: `length`, `content_filter`, `tool_calls`."""
    return say(START, finish=reason)
