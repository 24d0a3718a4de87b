"""People who are gone before their answer comes, and storms of cancelling."""

import asyncio
import json
from contextlib import suppress
from typing import Final

from eval.load.crowd import MANY, drive
from eval.load.doors import ASK, OK, Door, PageClient, json_body, name_turn
from eval.load.scene import Scene, chance, clients_at, faults, first_of, recovery, wait_alone, wrong
from eval.load.usage import SPARE, rested, settled
from eval.load.verdicts import Finding, at_most, none_of
from eval.load.wire import Connection

PART: Final = "leave"
_AT_ONCE: Final = 20
_PATIENCE: Final = 0.05
"""Seconds at most that somebody stays: an answer takes about as long where several ask."""
_STOPS: Final = 5
"""Requests to stop for each one who leaves."""
_DONE: Final = 204
_TABS: Final = 5
"""Tabs that lose their line in the middle of an answer, and ask again."""
_AGAIN: Final = 8.0
"""Seconds in which such a tab must have its answer and the end of its stream."""
STOP: Final = "/stop"
COME_BACK: Final = "tabs that lost their line and asked again"


async def measure_leave(scene: Scene) -> tuple[Finding, ...]:
    """Every kind of leaving, and what is left of it."""
    # As many at once as later: threads that the server keeps for them are no trace of those who left.
    async with clients_at(scene.site, (Door.JSON, Door.PAGE) * (MANY // 2)) as clients:
        await drive(clients, scene.known.jobs(4 * MANY))
    first = first_of(scene)
    before, wait = await rested(scene.server.pid), await wait_alone(scene)
    stopped = await _storm(scene)
    open_ends = await asyncio.gather(*(come_back(scene, number) for number in range(_TABS)))
    after = await recovery(scene, PART, wait)
    now = await settled(scene.server.pid, scene.site, before, first)
    async with clients_at(scene.site, (Door.JSON, Door.PAGE)) as clients:
        run = await drive(clients, scene.known.jobs(MANY))
    how = f"after {scene.sizes.left:,} left"
    return (
        none_of(PART, "requests to stop that were not taken", stopped, _STOPS * scene.sizes.left),
        after,
        none_of(PART, f"{COME_BACK}, and whose stream does not end", [t for t in open_ends if t], _TABS),
        at_most(PART, f"descriptors more {how}", now.descriptors - before.descriptors, SPARE),
        at_most(PART, f"threads more {how}", now.threads - before.threads, SPARE),
        Finding(PART, f"resident memory more {how}", f"{now.rss - before.rss:.0f} MB"),
        none_of(
            PART, f"replies {how} that are no answer", faults(d.outcome for d in run.done), len(run.done)
        ),
        none_of(
            PART,
            f"answers {how} that are not the question's own",
            wrong(scene.known, run.done),
            len(run.done),
        ),
    )


async def _storm(scene: Scene) -> list[str]:
    """Lets everybody come and leave; gives what was wrong with requests to stop."""
    places = asyncio.Semaphore(_AT_ONCE)

    async def one(number: int) -> list[str]:
        async with places:
            # Whoever leaves does not mind how the connection ends.
            with suppress(OSError, EOFError, ValueError):
                await (_leave_json(scene, number) if number % 2 else _leave_page(scene, number))
            return [await _stop(scene, number) for _ in range(_STOPS)]

    came = await asyncio.gather(*(one(number) for number in range(scene.sizes.left)))
    return [trouble for each in came for trouble in each if trouble]


async def _leave_json(scene: Scene, number: int) -> None:
    connection = Connection(scene.site)
    asked = scene.known.asked[number % len(scene.known.asked)]
    await connection.send("POST", ASK, json_body(asked))
    await asyncio.sleep(chance(number).uniform(0, _PATIENCE))
    connection.drop()


async def _leave_page(scene: Scene, number: int) -> None:
    """Joins the queue and leaves: at once, with the stream just open, or in the middle of it."""
    client = PageClient(scene.site)
    turn = name_turn()
    head = await client.join(scene.known.asked[number % len(scene.known.asked)], turn)
    if head.status == OK and number % 3:
        await client.begin_stream()
        await _stop(scene, number, turn)
        await asyncio.sleep(chance(number).uniform(0, _PATIENCE))
    client.leave()


async def come_back(scene: Scene, number: int) -> str:
    """Loses the line in the middle of an answer and asks again in the same tab; gives what was wrong."""
    asked = scene.known.asked[number % len(scene.known.asked)]
    client = PageClient(scene.site)
    try:
        async with asyncio.timeout(_AGAIN):
            await client.join(asked, name_turn())
            await client.begin_stream()
            client.lose_line()
            return (await client.ask(asked)).trouble
    except (OSError, EOFError, ValueError) as error:
        return type(error).__name__
    finally:
        client.leave()


async def _stop(scene: Scene, number: int, turn: str = "") -> str:
    """Asks to stop a turn, by default one that nobody has begun; gives what was wrong."""
    connection = Connection(scene.site)
    turn = turn or f"turn-{number:032x}"
    try:
        reply = await connection.request("POST", STOP, json.dumps({"turn": turn}).encode())
    except (OSError, EOFError, ValueError) as error:
        return type(error).__name__
    finally:
        connection.drop()
    return "" if reply.head.status == _DONE else f"status {reply.head.status}"
