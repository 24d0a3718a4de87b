"""The program is ended while twenty people wait for their answers."""

import asyncio
from collections.abc import Sequence
from typing import Final

from eval.load.crowd import Done
from eval.load.doors import ASK, OK, Asked, Door, Outcome, PageClient, json_body, name_turn, refused, timed
from eval.load.known import Known
from eval.load.replies import digest_json
from eval.load.scene import Scene, wrong
from eval.load.server import END_SECONDS, ENDED, read_state
from eval.load.verdicts import Aim, Finding, LoadError, at_least, at_most, none_of
from eval.load.wire import Connection

PART: Final = "end"
WAITING: Final = 20
"""Questions by the JSON API that are on their way when the program is told to end."""
TABS: Final = 5
"""Questions of the page, besides."""


async def measure_end(scene: Scene) -> tuple[Finding, ...]:
    """Sends the questions, tells the program to end, and reads every reply."""
    tabs = [await _join(scene, number) for number in range(TABS)]
    asking = [Connection(scene.site) for _ in range(WAITING)]
    for place, connection in enumerate(asking):
        await connection.send("POST", ASK, json_body(_asked(scene, place)))
    replies = [asyncio.create_task(_read_json(c, place)) for place, c in enumerate(asking)]
    shown = [asyncio.create_task(_read_page(tab, turn, place)) for place, (tab, turn) in enumerate(tabs)]
    # Connections are taken in turn: when this one is answered, what was sent by the others has been read.
    await read_state(scene.site)
    waiting = sum(not task.done() for task in (*replies, *shown))
    scene.server.tell_to_end()
    seconds = await scene.server.wait()
    done = [await task for task in (*replies, *shown)]
    return end_findings(scene.known, done, waiting, seconds, scene.server.ended[-1])


def end_findings(
    known: Known, done: Sequence[Done], waiting: int, seconds: float, code: int
) -> tuple[Finding, ...]:
    """What came of it."""
    asked = [each for each in done if each.outcome.door is Door.JSON]
    shown = [each for each in done if each.outcome.door is Door.PAGE]
    return (
        at_least(PART, "questions on their way at SIGTERM", waiting, 1),
        none_of(PART, "of the JSON API without their whole answer", _troubles(asked), len(asked)),
        none_of(PART, "of the page without their whole answer", _troubles(shown), len(shown)),
        none_of(PART, "answers that are not the question's own", wrong(known, done), len(done)),
        at_most(PART, "the program ended after", seconds, END_SECONDS, "s"),
        Finding(PART, "its exit code", str(code), "0, or by SIGTERM", code in ENDED, Aim.RIGHT),
    )


def _troubles(done: Sequence[Done]) -> list[str]:
    return [trouble for each in done if (trouble := each.outcome.trouble)]


def _asked(scene: Scene, place: int) -> Asked:
    return scene.known.asked[place % len(scene.known.asked)]


async def _join(scene: Scene, number: int) -> tuple[PageClient, str]:
    """A tab whose stream of answers is open."""
    tab = PageClient(scene.site)
    turn = name_turn()
    for head in (await tab.join(_asked(scene, number), turn), await tab.begin_stream()):
        if head.status != OK:
            raise LoadError(f"a tab of the page was refused with status {head.status}.")
    return tab, turn


async def _read_json(connection: Connection, place: int) -> Done:
    async def read() -> Outcome:
        head = await connection.read_head()
        body = await connection.read_body(head)
        return Outcome(OK, digest=digest_json(body)) if head.status == OK else refused(head)

    outcome = await timed(read, Door.JSON)
    connection.drop()
    return Done(place, outcome)


async def _read_page(tab: PageClient, turn: str, place: int) -> Done:
    outcome = await timed(lambda: tab.read_answer(turn), Door.PAGE)
    tab.leave()
    return Done(place, outcome)
