"""What the server's process holds: memory, descriptors, threads, as Linux tells it."""

import asyncio
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from eval.load.doors import Asked, Door, open_client
from eval.load.verdicts import LoadError
from eval.load.wire import Site

SPARE: Final = 5
"""Descriptors or threads more than before that are no growth."""
SETTLE_SECONDS: Final = 20.0
"""In which they must be back: idle threads of the server's pool are let go after ten."""
_REST_STEP: Final = 0.7
_REST_STEPS: Final = 10
"""Looks at most until nothing more is let go."""
_PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True)
class Usage:
    """At one moment."""

    rss: float
    """Resident memory in MB."""
    descriptors: int
    threads: int


def usage_of(pid: int) -> Usage:
    """What a process holds now.

    Raises:
        LoadError: It is gone, or this system does not tell.
    """
    try:
        status = (_PROC / str(pid) / "status").read_text(encoding="utf-8")
        descriptors = len(list((_PROC / str(pid) / "fd").iterdir()))
    except OSError as error:
        raise LoadError(
            f"what process {pid} holds cannot be read ({error.strerror}): is it gone? Only Linux tells it."
        ) from error
    return Usage(_field(status, "VmRSS") * 1024 / 1e6, descriptors, _field(status, "Threads"))


def processor_of(pid: int) -> float:
    """Seconds that all cores together have worked for a process so far; hardly changed by what else the machine does.

    Raises:
        LoadError: It is gone, or this system does not tell.
    """
    try:
        # The name of a program stands in brackets, and may hold anything.
        fields = (_PROC / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError as error:
        raise LoadError(
            f"what process {pid} worked cannot be read ({error.strerror}): is it gone? Only Linux tells it."
        ) from error
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def _field(status: str, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+)", status, re.MULTILINE)
    if found is None:
        raise LoadError(f"/proc tells no {name} of the server.")
    return int(found[1])


async def rested(pid: int) -> Usage:
    """What the process holds when it has closed the connections of those who left."""
    now = usage_of(pid)
    for _ in range(_REST_STEPS):
        before = now
        await asyncio.sleep(_REST_STEP)
        now = usage_of(pid)
        if now.descriptors >= before.descriptors and now.threads >= before.threads:
            break
    return now


async def settled(pid: int, site: Site, before: Usage, asked: Asked) -> Usage:
    """What the process holds when it has let go what it will; asks now and then, as the pool is tidied only then."""
    client = open_client(site, Door.JSON)
    deadline = time.monotonic() + SETTLE_SECONDS
    try:
        while not is_back(now := usage_of(pid), before) and time.monotonic() < deadline:
            await asyncio.sleep(0.5)
            await client.ask(asked)
    finally:
        await client.close()
    return now


def is_back(now: Usage, before: Usage) -> bool:
    """Whether descriptors and threads are as before."""
    return now.descriptors - before.descriptors <= SPARE and now.threads - before.threads <= SPARE
