"""The whole measurement: starts the page, asks, ends it, and reads what it has written."""

import asyncio
import os
import platform
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from eval.load.crossed import measure_crossed
from eval.load.doors import Asked, Door
from eval.load.end import measure_end
from eval.load.flood import measure_flood
from eval.load.known import Known, choose, learn
from eval.load.leave import measure_leave
from eval.load.rate import measure_rate
from eval.load.scene import FULL, SHORT, Scene, Sizes
from eval.load.server import serve
from eval.load.soak import measure_soak
from eval.load.speed import measure_json, measure_page
from eval.load.verdicts import Finding, LoadError, Report, none_of
from eval.types import KnownQuestion
from index.cores import cores

Part = Callable[[Scene], Awaitable[tuple[Finding, ...]]]
Tell = Callable[[str], None]
_SERVED: Final[Mapping[str, Part]] = MappingProxyType(
    {
        "json": measure_json,
        "page": measure_page,
        "crossed": measure_crossed,
        "soak": measure_soak,
        "leave": measure_leave,
        "flood": measure_flood,
        "end": measure_end,
    }
)
PARTS: Final = tuple(_SERVED)
"""In their order: the last one ends the page."""
_UNLIMITED: Final = ("--rate", "0")
_TELLING: Final = 20
"""Characters from which a question found in a log cannot be there by chance."""


def run_load(
    questions: Sequence[KnownQuestion],
    *,
    parts: Sequence[str] = PARTS,
    short: bool = False,
    tell: Tell = lambda _: None,
) -> Report:
    """Measures the parts named, in the order of `PARTS`.

    Args:
        questions: The known questions.
        parts: What is measured.
        short: Some of everything instead of many thousands.
        tell: Told how far it is.

    Raises:
        LoadError: It cannot be measured.
    """
    sizes = SHORT if short else FULL
    wanted = [name for name in PARTS if name in parts]
    findings = asyncio.run(_measure(choose(questions, sizes.questions), wanted, sizes, tell))
    return Report(machine(), findings)


async def _measure(
    asked: Sequence[Asked], parts: Sequence[str], sizes: Sizes, tell: Tell
) -> tuple[Finding, ...]:
    findings: list[Finding] = []
    tell("starting the page")
    async with serve(*_UNLIMITED) as server:
        tell(f"asking {len(asked)} questions alone")
        known = await learn(server.site, asked, tuple(Door))
        for name in parts:
            tell(name)
            findings += await _measured(name, Scene(server, known, sizes))
        if not server.ended:
            server.tell_to_end()
            await server.wait()
        findings += log_findings(known, server.read_log())
    if "flood" in parts:
        tell("rate")
        findings += await measure_rate(known)
    return tuple(findings)


async def _measured(name: str, scene: Scene) -> tuple[Finding, ...]:
    try:
        return await _SERVED[name](scene)
    except (OSError, EOFError) as error:
        told = scene.server.process.poll()
        ended = "it still runs" if told is None else f"it has ended with {told}"
        raise LoadError(
            f"part {name!r}: the page could not be reached ({type(error).__name__}); {ended}."
        ) from error


def log_findings(known: Known, log: str) -> tuple[Finding, ...]:
    """What the page wrote while all this went on."""
    texts = {asked.text for asked in known.asked if len(asked.text) >= _TELLING}
    told = [text for text in texts if text in log]
    faults = [line for line in log.splitlines() if line.startswith(("Traceback", "ERROR"))]
    return (
        none_of("log", "tracebacks and errors in what the page has written", faults, len(log.splitlines())),
        none_of("log", "questions in it", ["one"] * len(told), len(texts)),
    )


def machine() -> str:
    """The machine in words."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    system = f"{platform.system()} {platform.machine()}"
    return (
        f"{cores()} cores, which the clients share, {memory:.0f} GB of memory, {system}, "
        f"Python {platform.python_version()}"
    )
