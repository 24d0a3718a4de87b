"""What every part of the measurement is given, and what several of them do."""

import random
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from eval.load.crowd import Done, Job, drive
from eval.load.doors import OK, Asked, Client, Door, Outcome, open_client
from eval.load.known import SEED, Known
from eval.load.server import Server
from eval.load.verdicts import Aim, Finding, at_most
from eval.load.wire import Site

REFUSALS: Final = frozenset({429, 503})
"""How a page that is busy may refuse: this client asks too much, or all together do."""
_ALONE: Final = 7
"""Questions of which the median is taken: an odd number, over in less than a second."""
RECOVERY: Final = 2.0
"""Times as long as before that a single client may wait, ..."""
RECOVERY_SECONDS: Final = 5.0
"""... so many seconds after a crowd has gone."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is asked."""

    questions: int | None
    """Distinct known questions; None: all."""
    speed: float
    """Seconds of each speed figure."""
    crossed: int
    """Questions that are held against what they are answered alone."""
    flood: float
    """Seconds of a flood."""
    soak: int
    """Questions of the long run."""
    settle: int
    """Those of them after which memory must not grow any more."""
    left: int
    """Clients who leave before their answer."""


FULL: Final = Sizes(None, 30.0, 50_000, 10.0, 50_000, 1_000, 1_000)
SHORT: Final = Sizes(80, 3.0, 1_000, 3.0, 1_500, 500, 100)
"""Over in a minute and a half on two cores; besides, every other part checks its answers too."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A running page, and the questions whose replies are known."""

    server: Server
    known: Known
    sizes: Sizes

    @property
    def site(self) -> Site:
        """Where the page is."""
        return self.server.site


@asynccontextmanager
async def clients_at(site: Site, doors: Iterable[Door]) -> AsyncIterator[list[Client]]:
    """A new client for each of the doors; they leave afterwards."""
    clients = [open_client(site, door) for door in doors]
    try:
        yield clients
    finally:
        for client in clients:
            await client.close()


def chance(number: int = 0) -> random.Random:
    """Chance that falls the same way in every run."""
    return random.Random(SEED + number)  # noqa: S311  nothing secret


async def wait_alone(scene: Scene) -> float:
    """The median seconds that a single client waits now, over the same questions every time; infinite if refused."""
    jobs = (Job(place, scene.known.asked[place]) for place in range(min(_ALONE, len(scene.known.asked))))
    async with clients_at(scene.site, [Door.JSON]) as clients:
        run = await drive(clients, jobs)
    return run.percentile(50) if len(run.answered) == len(run.done) else float("inf")


async def recovery(scene: Scene, part: str, before: float) -> Finding:
    """How soon a single client is served as quickly as before."""
    started = time.perf_counter()
    while (now := await wait_alone(scene)) > RECOVERY * before:
        if time.perf_counter() - started > RECOVERY_SECONDS:
            break
    seconds = time.perf_counter() - started if now <= RECOVERY * before else float("inf")
    what = f"a single client waits at most {RECOVERY:.0f} x {before * 1000:.0f} ms again after"
    return at_most(part, what, seconds, RECOVERY_SECONDS, "s", aim=Aim.SPEED)


def faults(outcomes: Iterable[Outcome]) -> list[str]:
    """What is wrong with those that are neither answers nor refusals."""
    return [outcome.trouble for outcome in outcomes if outcome.status not in {OK, *REFUSALS}]


def wrong(known: Known, done: Iterable[Done]) -> list[str]:
    """Which answers are not those that their questions get alone, by the number of the question."""
    answers = (each for each in done if each.outcome.status == OK)
    return [f"question {each.place + 1}" for each in answers if not known.is_right(each)]


def first_of(scene: Scene) -> Asked:
    """A question to try the page with."""
    return scene.known.asked[0]
