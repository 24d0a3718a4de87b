"""A page small enough to follow by eye: it speaks as the real one does and says what a test wants."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

from eval.load.doors import Asked, Door
from eval.load.known import Known, learn
from eval.load.scene import Scene, Sizes
from eval.load.wire import Site

SIZES = Sizes(questions=None, speed=0.3, crossed=60, flood=0.3, soak=150, settle=50, left=6)
ASKED = tuple(Asked(f"question {number}", ("earlier",), "en") for number in range(1, 6))


@dataclass(frozen=True, slots=True)
class Told:
    """What the page says to a request."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[str, ...] = ()
    late: float = 0.0


def say(text: str) -> str:
    """Every question has an answer of its own."""
    return f"The Plan says of {text}"


@dataclass(slots=True)
class FakePage:
    """Answers by every door."""

    say: Callable[[str], str] = say
    refuse: Callable[[str], Told | None] = lambda path: None
    """What a path is refused with, if it is."""
    asked: list[dict[str, Any]] = field(default_factory=list)
    """Bodies of the questions, as they came."""
    _joined: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        with suppress(OSError, EOFError, asyncio.CancelledError):
            while True:
                await self._serve_one(reader, writer)
        writer.close()

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        path = head.split()[1]
        length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
        body = await reader.readexactly(int(length[1])) if length else b""
        told = self.refuse(path) or self._answer(path, body)
        await asyncio.sleep(told.late)
        extra = "".join(f"{line}\r\n" for line in told.headers)
        if "event-stream" in extra:
            writer.write(f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n{extra}\r\n".encode())
            for piece in (told.body[:50], told.body[50:]):
                writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            writer.write(b"0\r\n\r\n")
        else:
            size = f"Content-Length: {len(told.body)}\r\n"
            writer.write(f"HTTP/1.1 {told.status} X\r\n{size}{extra}\r\n".encode() + told.body)
        await writer.drain()

    def _answer(self, path: str, body: bytes) -> Told:
        if path == "/api/ask":
            self.asked.append(json.loads(body))
            told = {"answer": self.say(self.asked[-1]["question"]), "seconds": len(self.asked) / 7}
            return Told(body=json.dumps(told, separators=(",", ":")).encode())
        if path.startswith("/lite"):
            return Told(body=self.say(parse_qs(body.decode())["q"][0]).encode())
        if path.endswith("/queue/join"):
            self.asked.append(json.loads(body))
            self._joined[self.asked[-1]["session_hash"]] = self.asked[-1]
            return Told(body=b'{"event_id":"e"}')
        if "/queue/data" in path:
            return Told(
                body=self._stream(path.partition("=")[2]), headers=("Content-Type: text/event-stream",)
            )
        return Told(
            status=204 if path == "/stop" else 200, body=b"" if path == "/stop" else b'{"state":"ready"}'
        )

    def _stream(self, session: str) -> bytes:
        question, *_, turn = self._joined[session]["data"]
        html = f'<div class="turn" id="{turn}"><div class="answer">{self.say(question)}</div></div>'
        events = (
            {"msg": "process_starts", "event_id": "e"},
            {"msg": "process_generating", "event_id": "e", "output": {"data": ["<p>not yet</p>"]}},
            {"msg": "process_completed", "event_id": "e", "output": {"data": [html]}, "success": True},
            {"msg": "close_stream", "event_id": None},
        )
        return b"".join(f"data: {json.dumps(e, separators=(',', ':'))}\n\n".encode() for e in events)


@asynccontextmanager
async def open_page(page: FakePage) -> AsyncIterator[Site]:
    """The page on a free port."""
    tasks: set[asyncio.Task[None]] = set()

    def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(page.serve(reader, writer))
        tasks.add(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield Site("127.0.0.1", server.sockets[0].getsockname()[1])
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        server.close()
        await server.wait_closed()


@asynccontextmanager
async def scene_of(page: FakePage, *, doors: Iterable[Door] = Door, pid: int = 0) -> AsyncIterator[Scene]:
    """The page with what it answers to each question alone."""
    async with open_page(page) as site:
        known = await learn(site, ASKED, tuple(doors))
        yield Scene(SimpleNamespace(site=site, pid=pid), known, SIZES)  # type: ignore[arg-type]


def known_of(*digests: str) -> Known:
    """Questions whose replies have these digests at every door."""
    return Known(ASKED[: len(digests)], dict.fromkeys(Door, digests))
