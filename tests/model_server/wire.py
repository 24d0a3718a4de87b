"""One connection, from the server's side: the request that came and the bytes that go back."""

import json
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeAlias

from tests.sockets import has_come

STEP = 0.02
"""Seconds between two looks at whether the client has gone."""


class ClientGoneError(Exception):
    """The client closed the connection before the answer was whole."""


class StoppedError(Exception):
    """The server is being closed."""


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    """By name in small letters."""
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        """The body."""
        found: dict[str, Any] = json.loads(self.body)
        return found

    @property
    def text(self) -> str:
        """All that the model is told."""
        return "\n".join(message["content"] for message in self.json["messages"])

    @property
    def data(self) -> dict[str, Any]:
        """What stands as data in the last message: the question and the passages."""
        written = self.json["messages"][-1]["content"].partition("<data>")[2].rpartition("</data>")[0]
        found: dict[str, Any] = json.loads(written)
        return found

    @property
    def unit_ids(self) -> list[str]:
        """The units offered to the model, best first."""
        return [passage["id"] for passage in self.data["passages"]]


class Wire:
    """Writes an answer, and notices when nobody reads it."""

    def __init__(self, connection: socket.socket, stop: Event) -> None:
        self._connection = connection
        self._stop = stop
        self.ended = False
        """Whether the answer is whole, in the server's eyes."""

    def send(self, data: bytes) -> None:
        """Raw bytes."""
        try:
            self._connection.sendall(data)
        except OSError:
            raise ClientGoneError from None

    def head(self, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """The status line and headers; without a length the answer ends where the connection does."""
        lines = [
            f"HTTP/1.1 {status} Status",
            *(f"{name}: {value}" for name, value in (headers or {}).items()),
        ]
        self.send("\r\n".join([*lines, "", ""]).encode())

    def page(
        self, status: int, body: bytes, content_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        """A whole answer."""
        told = {"content-type": content_type, "content-length": str(len(body)), **(headers or {})}
        self.head(status, told)
        self.send(body)
        self.ended = True

    def stream(self) -> None:
        """Head of a streamed answer, in chunks."""
        self.head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"})

    def event(self, data: object) -> None:
        """One event of a streamed answer."""
        self.chunk(f"data: {data if isinstance(data, str) else json.dumps(data)}\n\n".encode())

    def chunk(self, data: bytes) -> None:
        """One chunk of a streamed answer."""
        self.send(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def end(self) -> None:
        """End of a streamed answer."""
        self.send(b"0\r\n\r\n")
        self.ended = True

    def pause(self, seconds: float) -> None:
        """Waits, unless the client goes or the server is closed."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if self._stop.is_set():
                raise StoppedError
            if has_come(self._connection, min(STEP, left)) and not self._read_on():
                raise ClientGoneError

    def _read_on(self) -> bytes:
        try:
            return self._connection.recv(4096)
        except OSError:
            return b""


Answer: TypeAlias = Callable[[Wire, Received], None]
