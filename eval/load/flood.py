"""Far more people at once than can be served: some are answered, the others are told so at once."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Final

from eval.load.crowd import Done, Job
from eval.load.doors import OK, Door, open_client
from eval.load.known import Known
from eval.load.scene import REFUSALS, Scene, faults, recovery, wait_alone, wrong
from eval.load.verdicts import Finding, at_least, at_most, none_of
from eval.load.wire import Site

PART: Final = "flood"
CROWD: Final = 300
"""Clients at once."""
_DOORS: Final = (Door.JSON, Door.JSON, Door.JSON, Door.JSON, Door.PAGE, Door.LITE)
"""In turn: most are programs, as in a real flood."""
_PAUSE: Final = 0.25
"""Seconds that a refused client waits before it comes again, over a new connection."""
REFUSAL_SECONDS: Final = 1.0
"""In which a refusal must come, counted from the sending."""


async def measure_flood(scene: Scene) -> tuple[Finding, ...]:
    """A flood of many clients, and how soon a single one is served as before."""
    before = await wait_alone(scene)
    done = await flood(scene, CROWD)
    after = await recovery(scene, PART, before)
    return (*flood_findings(scene.known, done), after)


async def flood(scene: Scene, crowd: int) -> tuple[Done, ...]:
    """What so many clients got who all ask at once, again and again, each time over a new connection."""
    until = time.perf_counter() + scene.sizes.flood
    jobs, doors = scene.known.jobs(), cycle(_DOORS)
    came = await asyncio.gather(*(_press(scene.site, next(doors), jobs, until) for _ in range(crowd)))
    return tuple(done for each in came for done in each)


async def _press(site: Site, door: Door, jobs: Iterator[Job], until: float) -> list[Done]:
    done: list[Done] = []
    while not done or time.perf_counter() < until:
        job = next(jobs)
        client = open_client(site, door)
        done.append(Done(job.place, await client.ask(job.asked)))
        await client.close()
        if done[-1].outcome.status != OK:
            await asyncio.sleep(_PAUSE)
    return done


def flood_findings(known: Known, done: Sequence[Done]) -> tuple[Finding, ...]:
    """What came of it."""
    outcomes = [each.outcome for each in done]
    refused = [outcome for outcome in outcomes if outcome.status in REFUSALS]
    slowest = max((outcome.seconds for outcome in refused), default=0.0)
    mute = [
        outcome.status for outcome in refused if not outcome.retry_after and outcome.door is not Door.PAGE
    ]
    counted = Counter(outcome.status for outcome in outcomes)
    told = ", ".join(f"{status}: {count:,}" for status, count in sorted(counted.items()))
    return (
        Finding(PART, f"replies to {CROWD} clients by status", told),
        none_of(PART, "replies that are no answer, 429 or 503", faults(outcomes), len(outcomes)),
        at_least(PART, "refusals", len(refused), 1),
        at_most(PART, "slowest refusal, from the beginning of its connection", slowest, REFUSAL_SECONDS, "s"),
        none_of(PART, "refusals that do not say when to come again", mute, len(refused)),
        none_of(PART, "answers that are not the question's own", wrong(known, done), counted[OK]),
    )
