"""HTTP/1.1 over asyncio's streams, with as little work as possible: what is measured is the server."""

import asyncio
from dataclasses import dataclass
from typing import Final

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
_HEAD_END: Final = b"\r\n\r\n"


class WireError(ValueError):
    """What came is no HTTP that this client knows."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where the page is served."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a reply."""

    status: int
    fields: dict[bytes, bytes]
    """Names in small letters."""

    @property
    def retry_after(self) -> str:
        """When to ask again, as it is told; empty where it is not."""
        return self.fields.get(b"retry-after", b"").decode("latin-1")


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply."""

    head: Head
    body: bytes


class Connection:
    """One connection, opened when it is needed and kept for the next request."""

    def __init__(self, site: Site) -> None:
        """Opens nothing yet."""
        self._site = site
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def open(self) -> None:
        """Connects, unless it is connected already.

        Raises:
            OSError: Nobody listens there, or the connection is refused.
        """
        if self._streams is not None and self._streams[0].at_eof():
            self.drop()
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._site.host, self._site.port)

    async def request(self, method: str, path: str, body: bytes = b"", sent_as: str = JSON) -> Reply:
        """Asks, and reads the whole reply.

        Raises:
            OSError: The connection broke.
            EOFError: It ended in the middle of the reply.
            WireError: The reply is no HTTP.
        """
        await self.send(method, path, body, sent_as)
        head = await self.read_head()
        return Reply(head, await self.read_body(head))

    async def send(self, method: str, path: str, body: bytes = b"", sent_as: str = JSON) -> None:
        """Sends a request, and does not wait for the reply."""
        await self.open()
        _, writer = self._both()
        site = self._site
        head = f"{method} {path} HTTP/1.1\r\nHost: {site.host}:{site.port}\r\nAccept-Language: en\r\n"
        if body:
            head += f"Content-Type: {sent_as}\r\nContent-Length: {len(body)}\r\n"
        writer.write(f"{head}\r\n".encode("latin-1") + body)
        await writer.drain()

    async def read_head(self) -> Head:
        """The beginning of the reply to what was sent."""
        reader, _ = self._both()
        first, *lines = (await reader.readuntil(_HEAD_END)).removesuffix(_HEAD_END).split(b"\r\n")
        try:
            status = int(first.split(b" ", 2)[1])
        except (IndexError, ValueError) as error:
            raise WireError("the reply has no status") from error
        pairs = (line.partition(b":") for line in lines)
        return Head(status, {name.lower(): value.strip() for name, _, value in pairs})

    async def read_body(self, head: Head) -> bytes:
        """The rest of the reply."""
        reader, _ = self._both()
        if head.fields.get(b"transfer-encoding") == b"chunked":
            pieces = bytearray()
            while piece := await self.read_piece():
                pieces += piece
            body = bytes(pieces)
        else:
            body = await reader.readexactly(int(head.fields.get(b"content-length", b"0")))
        if head.fields.get(b"connection", b"").lower() == b"close":
            self.drop()
        return body

    async def read_piece(self) -> bytes:
        """The next piece of a reply that comes in pieces; empty at its end."""
        reader, _ = self._both()
        try:
            size = int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16)
        except ValueError as error:
            raise WireError("a piece of the reply has no size") from error
        return (await reader.readexactly(size + 2))[:-2]

    def drop(self) -> None:
        """Breaks the connection off at once, whatever is still on its way."""
        if self._streams is not None:
            self._streams[1].transport.abort()
            self._streams = None

    async def close(self) -> None:
        """Ends the connection and waits until it has ended."""
        streams, self._streams = self._streams, None
        if streams is None:
            return
        streams[1].close()
        try:
            await streams[1].wait_closed()
        except OSError:
            return  # it was broken already

    def _both(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            raise WireError("the connection is not open")
        return self._streams


class Events:
    """Server-sent events, put together from pieces that may end anywhere."""

    def __init__(self) -> None:
        """Begins with nothing."""
        self._rest = b""

    def feed(self, piece: bytes) -> list[bytes]:
        """The data of the events that are whole now, in their order."""
        *whole, self._rest = (self._rest + piece).split(b"\n\n")
        return [data for event in whole if (data := _data_of(event))]


def _data_of(event: bytes) -> bytes:
    lines = (line for line in event.split(b"\n") if line.startswith(b"data:"))
    return b"\n".join(line.removeprefix(b"data:").removeprefix(b" ") for line in lines)
