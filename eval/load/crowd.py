"""Clients who ask side by side, at once one after the other or at planned moments."""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from eval.load.doors import OK, Asked, Client, Outcome

MANY: Final = 30
"""Clients of the speed figures."""


@dataclass(frozen=True, slots=True)
class Job:
    """A question to be asked."""

    place: int
    """Among the known questions."""
    asked: Asked
    due: float | None = None
    """The moment planned for it, in seconds from the start; None: as soon as a client is free."""


@dataclass(frozen=True, slots=True)
class Done:
    """A question that was asked."""

    place: int
    outcome: Outcome
    """Its seconds count from the planned moment, where there is one: waiting for a free client is waiting too."""


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a row of questions."""

    done: tuple[Done, ...]
    seconds: float
    """From the start until the last reply."""
    own_seconds: float
    """Processor time that the clients took themselves."""

    @property
    def answered(self) -> tuple[Done, ...]:
        """What got an answer."""
        return tuple(done for done in self.done if done.outcome.status == OK)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.answered) / self.seconds if self.seconds else 0.0

    def percentile(self, percent: float) -> float:
        """Seconds within which so many per cent of the answers came; infinite where none came."""
        return percentile([done.outcome.seconds for done in self.answered], percent)


def percentile(seconds: Sequence[float], percent: float) -> float:
    """The percentile of some durations; infinite where there are none."""
    return float(np.percentile(seconds, percent)) if seconds else float("inf")


async def drive(
    clients: Sequence[Client],
    jobs: Iterable[Job],
    *,
    until: float = float("inf"),
    on_done: Callable[[Done], None] = lambda _: None,
) -> Run:
    """Lets the clients ask the jobs in their order, each the next one as soon as it is free and the job is due.

    Args:
        clients: Who asks; they stay open.
        jobs: What is asked.
        until: Seconds after which nothing new is asked.
        on_done: Told of every reply.
    """
    waiting, done = iter(jobs), list[Done]()
    started, own = time.perf_counter(), time.process_time()

    def note(result: Done) -> None:
        done.append(result)
        on_done(result)

    await asyncio.gather(*(_work(client, waiting, started, until, note) for client in clients))
    seconds = time.perf_counter() - started
    return Run(tuple(done), seconds, time.process_time() - own)


async def _work(
    client: Client, jobs: Iterator[Job], started: float, until: float, note: Callable[[Done], None]
) -> None:
    for job in jobs:
        now = time.perf_counter() - started
        if now >= until:
            return
        if job.due is not None:
            await asyncio.sleep(max(0.0, job.due - now))
        begun = time.perf_counter() - started
        outcome = await client.ask(job.asked)
        late = begun - job.due if job.due is not None else 0.0
        note(Done(job.place, replace(outcome, seconds=outcome.seconds + late)))


def paced(jobs: Iterable[Job], rate: float) -> Iterator[Job]:
    """The jobs with a planned moment each, so many a second."""
    for number, job in enumerate(jobs):
        yield replace(job, due=number / rate)
