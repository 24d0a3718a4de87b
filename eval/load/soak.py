"""Hours of work in minutes: whether memory, descriptors or threads grow."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final
from urllib.parse import quote

from eval.load.crowd import Done, Job, Run, drive
from eval.load.doors import OK, Asked, Client, Door, Outcome, open_client, refused, timed
from eval.load.known import Known
from eval.load.scene import Scene, chance, faults, first_of, wrong
from eval.load.usage import SPARE, Usage, rested, settled, usage_of
from eval.load.verdicts import Finding, at_most, none_of
from eval.load.wire import Connection, Site

PART: Final = "soak"
GROWTH: Final = 50.0
"""MB that may be added after the first questions."""
_VISITORS: Final = 8
_STAY: Final = 10
"""Errands after which a visitor leaves and a new one comes, with a session and connections of its own."""
_ERRANDS: Final = {
    Door.JSON.value: 45,
    Door.PAGE.value: 30,
    Door.LITE.value: 12,
    "search": 6,
    "find": 6,
    "file": 1,
}
"""Of a hundred; a file costs as much as twenty questions."""
_FILES: Final = (
    "/export/card/detention.pdf?lang=ru",
    "/export/card/detention.png?lang=kk",
    "/export/pack.docx?topic=torture",
    "/export/pack.pdf?topic=torture",
    "/api/actions.xlsx?chapter=18",
    "/api/actions.docx?chapter=18&lang=ru",
)


class Visitor:
    """Somebody who does all that can be done, as chance has it."""

    def __init__(self, site: Site, chances: random.Random) -> None:
        """Connects with the first errand."""
        self._site = site
        self._chance = chances
        self._left = _STAY
        self._clients: dict[Door, Client] = {}
        self._connection = Connection(site)

    async def ask(self, asked: Asked) -> Outcome:
        """Does one errand, a question by one of the doors or something else."""
        if not self._left:
            await self.close()
        self._left -= 1
        errand = self._chance.choices(list(_ERRANDS), weights=list(_ERRANDS.values()))[0]
        if errand in set(Door):
            return await self._client(Door(errand)).ask(asked)
        outcome = await timed(lambda: self._fetch(self._address(errand, asked)))
        if outcome.trouble:
            self._connection.drop()
        return outcome

    async def close(self) -> None:
        """Leaves; whoever asks next is somebody else."""
        for client in self._clients.values():
            await client.close()
        await self._connection.close()
        self._clients, self._left = {}, _STAY

    def _client(self, door: Door) -> Client:
        if door not in self._clients:
            self._clients[door] = open_client(self._site, door)
        return self._clients[door]

    def _address(self, errand: str, asked: Asked) -> str:
        if errand == "search":
            return f"/api/search?q={quote(asked.text)}&lang={asked.language}"
        if errand == "find":
            return f"/api/find?q={quote(self._chance.choice(('tortur*', 'arrest lawyer', 'ramps OR women')))}"
        return self._chance.choice(_FILES)

    async def _fetch(self, address: str) -> Outcome:
        reply = await self._connection.request("GET", address)
        return Outcome(OK) if reply.head.status == OK else refused(reply.head)


@dataclass(slots=True)
class Diary:
    """Resident memory in MB as time goes on."""

    pid: int
    total: int
    done: int = 0
    tenths: list[float] = field(default_factory=list)

    def note(self, _: Done) -> None:
        """Counts one errand; looks at the process after each tenth of all."""
        self.done += 1
        if self.done * 10 // self.total > (self.done - 1) * 10 // self.total:
            self.tenths.append(usage_of(self.pid).rss)


async def measure_soak(scene: Scene) -> tuple[Finding, ...]:
    """Visitors who ask, search and take files along; the process is held against itself after the first of them."""
    sizes, server = scene.sizes, scene.server
    await _fetch_every_file(scene.site)
    jobs, diary = scene.known.jobs(sizes.soak), Diary(server.pid, sizes.soak)
    first = await _visit(scene, islice(jobs, sizes.settle), diary)
    begun = await rested(server.pid)
    rest = await _visit(scene, jobs, diary)
    end = await settled(server.pid, server.site, begun, first_of(scene))
    return (
        *soak_findings(scene.known, (first, rest)),
        *growth_findings(begun, end, diary.tenths, sizes.settle),
    )


async def _fetch_every_file(site: Site) -> None:
    """One of each kind: what a library loads with its first file is no growth."""
    connection = Connection(site)
    for address in _FILES:
        await connection.request("GET", address)
    await connection.close()


async def _visit(scene: Scene, jobs: Iterator[Job], diary: Diary) -> Run:
    visitors = [Visitor(scene.site, chance(number)) for number in range(_VISITORS)]
    run = await drive(visitors, jobs, on_done=diary.note)
    for visitor in visitors:
        await visitor.close()
    return run


def soak_findings(known: Known, runs: Sequence[Run]) -> tuple[Finding, ...]:
    """What the visitors got."""
    done = [each for run in runs for each in run.done]
    outcomes, seconds = [each.outcome for each in done], sum(run.seconds for run in runs)
    return (
        Finding(PART, "errands a second, by every door", f"{len(outcomes) / seconds:.0f}"),
        none_of(PART, "replies that are no answer, 429 or 503", faults(outcomes), len(outcomes)),
        none_of(PART, "answers that are not the question's own", wrong(known, done), len(outcomes)),
    )


def growth_findings(begun: Usage, end: Usage, tenths: Sequence[float], after: int) -> tuple[Finding, ...]:
    """What the process holds more than after the first questions."""
    told = ", ".join(f"{rss:.0f}" for rss in tenths)
    since = f"since question {after:,}"
    return (
        Finding(PART, "resident memory at each tenth, MB", told),
        at_most(PART, f"resident memory more {since}", end.rss - begun.rss, GROWTH, "MB"),
        at_most(PART, f"descriptors more {since}", end.descriptors - begun.descriptors, SPARE),
        at_most(PART, f"threads more {since}", end.threads - begun.threads, SPARE),
    )
