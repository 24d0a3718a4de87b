"""Bytes to the served page and back, below every HTTP library: what a program that keeps no rule may send."""

import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.sockets import has_come

PATIENCE = 5.0
"""Seconds within which the page must answer or hang up: more than the two it promises, for machines that do much else."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One response."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


class Line:
    """A connection to the page."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._socket = socket.create_connection((parts.hostname or "", parts.port or 0), timeout=PATIENCE)
        self.kept = bytearray()
        """What came and was not read as a response yet."""

    def send(self, data: bytes) -> None:
        """Sends as much as the page takes; it may hang up meanwhile."""
        try:
            self._socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            return

    def reply(self, patience: float = PATIENCE, *, head: bool = False) -> Reply | None:
        """The next response; None where the page hangs up or says nothing."""
        deadline = time.monotonic() + patience
        while (found := _cut(bytes(self.kept), head=head)) is None:
            if not self.hear(deadline):
                return None
        made, used = found
        del self.kept[:used]
        return made

    def hear(self, deadline: float) -> bool:
        """Takes in more; false at the end, or where nothing comes in time."""
        if not has_come(self._socket, deadline - time.monotonic()):
            return False
        try:
            data = self._socket.recv(65_536)
        except ConnectionResetError:
            return False
        self.kept += data
        return bool(data)

    def is_closed(self, patience: float = PATIENCE) -> bool:
        """Whether the page hangs up in time, whatever it says before."""
        deadline = time.monotonic() + patience
        while self.hear(deadline):
            pass
        return time.monotonic() < deadline

    def end_of_sending(self) -> None:
        """Says that no more will be sent."""
        self._socket.shutdown(socket.SHUT_WR)

    def close(self, *, hard: bool = False) -> None:
        """Hangs up; hard: with a reset, as a phone that lost its network."""
        if hard:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        self._socket.close()


def _cut(data: bytes, *, head: bool) -> tuple[Reply, int] | None:
    """The first whole response and its length; what is no last word (100) is left out."""
    top, separator, rest = data.partition(b"\r\n\r\n")
    if not separator:
        return None
    first, *rows = top.decode("latin-1").split("\r\n")
    status = int(first.split(" ")[1])
    headers = {name.lower(): value.strip() for name, _, value in (row.partition(":") for row in rows)}
    used = len(top) + len(separator)
    if status == 100:
        following = _cut(rest, head=head)
        return (following[0], used + following[1]) if following else None
    if head or status in {204, 304}:
        return Reply(status, headers, b""), used
    if headers.get("transfer-encoding") == "chunked":
        return _chunked(status, headers, rest, used)
    length = int(headers.get("content-length", "0"))
    return None if len(rest) < length else (Reply(status, headers, rest[:length]), used + length)


def _chunked(status: int, headers: Mapping[str, str], rest: bytes, used: int) -> tuple[Reply, int] | None:
    body, at = b"", 0
    while (end := rest.find(b"\r\n", at)) >= 0:
        size = int(rest[at:end].split(b";")[0], 16)
        if len(rest) < end + 2 + size + 2:
            return None
        body += rest[end + 2 : end + 2 + size]
        at = end + 2 + size + 2
        if size == 0:
            return Reply(status, headers, body), used + at
    return None


@contextmanager
def dialled(address: str) -> Iterator[Line]:
    """A connection, hung up at the end."""
    line = Line(address)
    try:
        yield line
    finally:
        line.close()


def request(
    method: str, path: str, body: bytes | None = None, *, length: int | None = None, **headers: str
) -> bytes:
    """A request as bytes; `headers` with `_` for `-`, an empty value leaves one out.

    Args:
        method: Of the request.
        path: With its query.
        body: What follows the headers; None: nothing, and no length.
        length: What Content-Length says instead of the truth.
        headers: More of them, or others than the usual.
    """
    fields = {"host": "127.0.0.1", "accept-language": "en"}
    if body is not None:
        fields["content-type"] = "application/json"
        fields["content-length"] = str(len(body) if length is None else length)
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    rows = [f"{name}: {value}" for name, value in fields.items() if value]
    return "\r\n".join([f"{method} {path} HTTP/1.1", *rows, "", ""]).encode("latin-1") + (body or b"")


def asked(question: str = "arrest") -> bytes:
    """A question of a program, as a body."""
    return json.dumps({"question": question}).encode()


def ask(address: str, data: bytes, patience: float = PATIENCE, *, head: bool = False) -> Reply | None:
    """What is answered to some bytes on a connection of their own."""
    with dialled(address) as line:
        line.send(data)
        return line.reply(patience, head=head)
