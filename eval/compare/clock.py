"""Times processes from the outside: until the first line, until the end, round by round."""

import json
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from eval.compare.environments import ROOT, CompareError
from eval.compare.systems import System
from eval.load.usage import usage_of


@dataclass(frozen=True, slots=True)
class Round:
    """Questions asked by some clients at once."""

    seconds: tuple[float, ...]
    """Each took."""
    rate: float
    """Answers a second."""


class FirstLine(NamedTuple):
    """A command that answers once."""

    seconds: float
    """From its start until the first line of the answer."""
    processor: float
    """Seconds that all cores together worked for it: hardly changed by what else the machine does."""


@contextmanager
def running(system: System, command: Sequence[str]) -> Iterator["subprocess.Popen[str]"]:
    """A process of a product, ended afterwards.

    Raises:
        CompareError: It has ended by itself with a fault.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
        process = _start(system, command, told)
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream:
                    stream.close()
        if process.returncode > 0:
            told.seek(0)
            last = (told.read().strip().splitlines() or ["it wrote nothing"])[-1]
            raise CompareError(f"{system.name} ended with {process.returncode}: {last}")


def _start(system: System, command: Sequence[str], told: IO[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603  our own runners
        command,
        cwd=ROOT,
        env=dict(system.environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=told,
        text=True,
        encoding="utf-8",
    )


def time_build(system: System) -> float:
    """Seconds of a process that builds an index."""
    started = time.perf_counter()
    with running(system, system.build) as process:
        process.communicate()
    return time.perf_counter() - started


def renew(system: System) -> None:
    """Brings an index that is there up to date, which is not timed."""
    if system.renewal:
        with running(system, system.renewal) as process:
            process.communicate()


def time_first_line(system: System, question: str) -> FirstLine:
    """Runs a command that answers once."""
    before = _processor_time()
    started = time.perf_counter()
    with running(system, (*system.ask, question)) as process:
        assert process.stdout is not None  # noqa: S101  asked for above
        line = process.stdout.readline()
        seconds = time.perf_counter() - started
        process.communicate()
    if not line:
        raise CompareError(f"{system.name} wrote no answer.")
    return FirstLine(seconds, _processor_time() - before)


def _processor_time() -> float:
    """Of all processes that have been started from here and have ended."""
    import resource  # not on every system

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Worker:
    """A process that answers rounds of questions, and rests in between."""

    def __init__(self, system: System, process: "subprocess.Popen[str]") -> None:
        """Waits until it can answer."""
        self._name = system.name
        self._process = process
        self._read()

    def ask(self, questions: Sequence[str], clients: int = 1) -> Round:
        """One round."""
        stdin = self._process.stdin
        assert stdin is not None  # noqa: S101  `running` asks for it
        stdin.write(json.dumps({"questions": list(questions), "clients": clients}) + "\n")
        stdin.flush()
        told: dict[str, Any] = json.loads(self._read())
        return Round(tuple(told["seconds"]), len(questions) / told["whole"])

    def memory(self) -> float:
        """Resident, in MB."""
        return usage_of(self._process.pid).rss

    def _read(self) -> str:
        assert self._process.stdout is not None  # noqa: S101  `running` asks for it
        line = self._process.stdout.readline()
        if not line:
            raise CompareError(f"{self._name} broke off.")
        return line
