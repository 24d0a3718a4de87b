"""Times a page from the outside: from the start of its process until it is open, and until it has answered."""

import asyncio
import json
import secrets
import socket
import time
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from eval.compare.clock import running
from eval.compare.environments import CompareError
from eval.compare.systems import OURS, System
from eval.load.doors import OK, Asked, PageClient
from eval.load.usage import processor_of
from eval.load.wire import Connection, Site, WireError

_PATIENCE: Final = 180.0
_STEP: Final = 0.05


class Reached(NamedTuple):
    """What it took to come so far, from the start of the process."""

    seconds: float
    processor: float
    """Seconds that all cores together worked for it."""


class PageTimes(NamedTuple):
    """What a page took."""

    opened: Reached
    answered: Reached
    """The first question, asked as soon as the page was open."""


def time_page(system: System, question: str) -> PageTimes:
    """Starts a page, waits until it is there, asks at once.

    Raises:
        CompareError: It is not opened, or does not answer.
    """
    site = Site("127.0.0.1", _free_port())
    started = time.perf_counter()
    with running(system, (*system.page, str(site.port))) as process:

        def reached() -> Reached:
            return Reached(time.perf_counter() - started, processor_of(process.pid))

        return asyncio.run(_times(system, site, question, reached))


async def _times(system: System, site: Site, question: str, reached: Callable[[], Reached]) -> PageTimes:
    async with asyncio.timeout(_PATIENCE):
        while not await _is_open(site):
            await asyncio.sleep(_STEP)
        opened = reached()
        ask: Callable[[Site, str], Awaitable[str]] = _ask_ours if system.name == OURS else _ask_gradio
        trouble = await ask(site, question)
    if trouble:
        raise CompareError(f"the page of {system.name} did not answer: {trouble}")
    return PageTimes(opened, reached())


async def _is_open(site: Site) -> bool:
    connection = Connection(site)
    try:
        return (await connection.request("GET", "/")).head.status == OK
    except (OSError, EOFError, WireError):
        return False
    finally:
        await connection.close()


async def _ask_ours(site: Site, question: str) -> str:
    client = PageClient(site)
    try:
        return (await client.ask(Asked(question))).trouble
    finally:
        await client.close()


async def _ask_gradio(site: Site, question: str) -> str:
    """By the address that Gradio gives a function with a name."""
    connection = Connection(site)
    try:
        body = json.dumps({"data": [question], "session_hash": secrets.token_hex(6)}).encode()
        reply = await connection.request("POST", "/gradio_api/call/ask", body)
        event = json.loads(reply.body)["event_id"]
        told = (await connection.request("GET", f"/gradio_api/call/ask/{event}")).body
        return "" if b"event: complete" in told else told[:80].decode("utf-8", "replace")
    finally:
        await connection.close()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
