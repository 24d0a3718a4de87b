"""How many answers a second thirty people get, and how long they wait."""

from typing import Final, NamedTuple

from eval.load.crowd import MANY, Run, drive, paced
from eval.load.doors import Door
from eval.load.scene import Scene, clients_at, wrong
from eval.load.verdicts import Aim, Finding, at_least, at_most, none_of

HEADROOM: Final = 1.1
"""Planned questions come a little faster than the target, which the wait for the last reply would else miss."""


class Target(NamedTuple):
    """What a door must do."""

    rate: float
    """Answers a second."""
    p95: float
    """Seconds within which 95 of 100 answers come when asked at that rate."""


TARGETS: Final = {Door.JSON: Target(50, 0.3), Door.PAGE: Target(40, 1.0)}


async def measure_json(scene: Scene) -> tuple[Finding, ...]:
    """Of the JSON API."""
    return await _measure(scene, Door.JSON)


async def measure_page(scene: Scene) -> tuple[Finding, ...]:
    """Of the page's own protocol."""
    return await _measure(scene, Door.PAGE)


async def _measure(scene: Scene, door: Door) -> tuple[Finding, ...]:
    target, seconds = TARGETS[door], scene.sizes.speed
    pace = target.rate * HEADROOM
    async with clients_at(scene.site, [door] * MANY) as clients:
        closed = await drive(clients, scene.known.jobs(), until=seconds)
    async with clients_at(scene.site, [door] * MANY) as clients:
        planned = await drive(clients, paced(scene.known.jobs(int(pace * seconds)), pace))
    return (
        *_closed(door, closed, target),
        *_planned(door, planned, target, pace),
        *_right(scene, door, closed, planned),
    )


def _closed(door: Door, run: Run, target: Target) -> tuple[Finding, ...]:
    how = f"{MANY} clients, each asks again at once"
    own = f"{100 * run.own_seconds / run.seconds:.0f} % of a core"
    return (
        at_least(door, f"{how}: answers a second", run.rate, target.rate, aim=Aim.SPEED),
        Finding(door, f"{how}: waits", waits(run)),
        Finding(door, f"{how}: the clients themselves took", own),
    )


def _planned(door: Door, run: Run, target: Target, pace: float) -> tuple[Finding, ...]:
    how = f"{MANY} clients, {pace:g} questions a second in all"
    p95 = 1000 * run.percentile(95)
    return (
        at_least(door, f"{how}: answers a second", run.rate, target.rate, aim=Aim.SPEED),
        at_most(door, f"{how}: p95 from the planned moment", p95, 1000 * target.p95, "ms", aim=Aim.SPEED),
        Finding(door, f"{how}: waits from the planned moment", waits(run)),
    )


def _right(scene: Scene, door: Door, *runs: Run) -> tuple[Finding, ...]:
    done = [each for run in runs for each in run.done]
    lost = [trouble for each in done if (trouble := each.outcome.trouble)]
    return (
        none_of(door, "questions without an answer", lost, len(done)),
        none_of(door, "answers that are not the question's own", wrong(scene.known, done), len(done)),
    )


def waits(run: Run) -> str:
    """How long the answers took."""
    p50, p95, p99 = (1000 * run.percentile(percent) for percent in (50, 95, 99))
    return f"p50 {p50:.0f} ms, p95 {p95:.0f} ms, p99 {p99:.0f} ms"
