"""The page as a process of its own: started, asked for its state, ended."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from eval.load.verdicts import LoadError
from eval.load.wire import Connection, Site

APP: Final = Path(__file__).resolve().parent.parent.parent / "app.py"
READY: Final = "/ready"
START_SECONDS: Final = 300.0
"""A start with an index takes about 15 on a quiet machine; where there is none it is built first."""
END_SECONDS: Final = 10.0
"""In which the program must have ended after it is told to."""
ENDED: Final = frozenset({0, -signal.SIGTERM})
"""How a program may end that was told to by SIGTERM: by itself, or by that signal when all is done."""
_GRACE: Final = 30.0
_OPEN: Final = re.compile(r" is open at http://([\w.]+):(\d+)/")
_LOG_END: Final = 500


@dataclass(frozen=True, slots=True)
class Server:
    """A running page."""

    process: "subprocess.Popen[bytes]"
    site: Site
    log: Path
    ended: list[int] = field(default_factory=list)
    """Its exit code, once it has ended."""

    @property
    def pid(self) -> int:
        """Of the process."""
        return self.process.pid

    def tell_to_end(self) -> None:
        """Sends SIGTERM, and does not wait."""
        self.process.send_signal(signal.SIGTERM)

    async def wait(self) -> float:
        """Seconds until the process has ended; it is killed where it does not."""
        started = time.perf_counter()
        try:
            code = await asyncio.to_thread(self.process.wait, _GRACE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = await asyncio.to_thread(self.process.wait)
        self.ended.append(code)
        return time.perf_counter() - started

    def read_log(self) -> str:
        """All that it has written."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@asynccontextmanager
async def serve(*wanted: str) -> AsyncIterator[Server]:
    """Starts the page on a free port, waits until it can answer, and ends it afterwards.

    Args:
        wanted: More arguments of `app.py`.

    Raises:
        LoadError: It did not start.
    """
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.txt"
        with log.open("wb") as written:
            process = _start(wanted, written)
        try:
            server = Server(process, await _until_open(process, log), log)
            await _until_ready(server)
            yield server
        finally:
            if process.poll() is None:
                process.terminate()
                await Server(process, Site("", 0), log).wait()


def _start(wanted: Sequence[str], written: IO[bytes]) -> "subprocess.Popen[bytes]":
    command = [sys.executable, str(APP), "--no-browser", "--port", "0", *wanted]
    environment = {**os.environ, "PLAN_MODEL": ""}  # how quick a language model is, is another question
    return subprocess.Popen(  # noqa: S603  our own program
        command, cwd=APP.parent, env=environment, stdin=subprocess.DEVNULL, stdout=written, stderr=written
    )


async def _until_open(process: "subprocess.Popen[bytes]", log: Path) -> Site:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        told = log.read_text(encoding="utf-8", errors="replace")
        if found := parse_address(told):
            return found
        if process.poll() is not None:
            raise LoadError(f"app.py ended with {process.returncode}: {told[-_LOG_END:].strip()}")
        await asyncio.sleep(0.1)
    raise LoadError(f"app.py did not open the page in {START_SECONDS:.0f} s.")


def parse_address(told: str) -> Site | None:
    """Where the page is open, as the program tells it; None where it does not yet."""
    found = _OPEN.search(told)
    return Site(found[1], int(found[2])) if found else None


async def _until_ready(server: Server) -> None:
    deadline = time.monotonic() + START_SECONDS
    while (state := await read_state(server.site)) != "ready":
        if state == "failed" or time.monotonic() > deadline or server.process.poll() is not None:
            raise LoadError(f"the page cannot answer ({state}): {server.read_log()[-_LOG_END:].strip()}")
        await asyncio.sleep(0.2)


async def read_state(site: Site) -> str:
    """How far the assistant is: `loading`, `ready`, `failed`."""
    connection = Connection(site)
    try:
        reply = await connection.request("GET", READY)
        return str(json.loads(reply.body)["state"])
    except (OSError, EOFError, ValueError, KeyError) as error:
        return type(error).__name__
    finally:
        await connection.close()
