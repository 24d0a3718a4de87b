"""The doors by which a question is asked: the JSON API, the page's own protocol, the light version."""

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol
from urllib.parse import urlencode

from eval.load.replies import digest_html, digest_json, turn_of
from eval.load.wire import FORM, Connection, Events, Head, Site, WireError

PATIENCE: Final = 30.0
"""Seconds after which a reply that has not come counts as none."""
OK: Final = 200
BROKEN: Final = 0
"""The status of what got no whole reply."""
ASK: Final = "/api/ask"
LITE: Final = "/lite"
JOIN: Final = "/gradio_api/queue/join"
STREAM: Final = "/gradio_api/queue/data?session_hash="
HEARTBEAT: Final = "/gradio_api/heartbeat/"
_BUTTON: Final = 3
"""The number that Gradio gives the button; it is only told, never looked up."""
_PROBLEM: Final = '<div class="answer is-error"'
"""A sentence in the place of an answer: something failed."""


class Door(StrEnum):
    """Where a question is asked."""

    JSON = "json"
    PAGE = "page"
    LITE = "lite"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is sent."""

    text: str
    history: tuple[str, ...] = ()
    """Earlier questions of the conversation, oldest first."""
    language: str = "en"
    """Of the page."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came back."""

    status: int
    """HTTP's; `BROKEN`: no whole reply came. A sentence of failure on the page counts as 500."""
    door: Door | None = None
    """Where it was asked; None where it was no question."""
    seconds: float = 0.0
    digest: str = ""
    """Of an answer."""
    retry_after: str = ""
    fault: str = ""
    """The kind of error where no whole reply came."""

    @property
    def trouble(self) -> str:
        """What came instead of an answer; empty where one came."""
        if self.status == OK:
            return ""
        return f"status {self.status}" if self.status != BROKEN else self.fault


class Client(Protocol):
    """Somebody who asks, one question after the other."""

    async def ask(self, asked: Asked) -> Outcome:
        """Asks one question; never raises."""
        ...

    async def close(self) -> None:
        """Leaves."""
        ...


async def timed(work: Callable[[], Awaitable[Outcome]], door: Door | None = None) -> Outcome:
    """The outcome with its door and the seconds it took; what broke becomes an outcome too."""
    started = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE):
            outcome = await work()
    except (OSError, EOFError, ValueError) as error:
        outcome = Outcome(BROKEN, fault=type(error).__name__)
    return replace(outcome, door=door, seconds=time.perf_counter() - started)


class PlainClient:
    """Asks by one request, over one connection that is kept."""

    def __init__(self, site: Site, door: Door) -> None:
        """Connects with the first question."""
        self._connection = Connection(site)
        self._door = door

    async def ask(self, asked: Asked) -> Outcome:
        """Asks one question."""
        outcome = await timed(lambda: self._ask(asked), self._door)
        if outcome.status == BROKEN:
            self._connection.drop()
        return outcome

    async def close(self) -> None:
        """Ends the connection."""
        await self._connection.close()

    async def _ask(self, asked: Asked) -> Outcome:
        if self._door is Door.JSON:
            reply = await self._connection.request("POST", ASK, json_body(asked))
        else:
            path = f"{LITE}?lang={asked.language}"
            reply = await self._connection.request("POST", path, _form(asked), FORM)
        if reply.head.status != OK:
            return refused(reply.head)
        if self._door is Door.JSON:
            return Outcome(OK, digest=digest_json(reply.body))
        return _shown(reply.body.decode("utf-8"))


class PageClient:
    """A tab of the page: joins the queue, then reads the stream of events until it closes.

    As in the browser, a heartbeat is held open beside it.
    """

    def __init__(self, site: Site) -> None:
        """Connects with the first question."""
        self._connection = Connection(site)
        self._heartbeat = Connection(site)
        self._session = secrets.token_hex(6)
        self._is_alive = False

    async def ask(self, asked: Asked) -> Outcome:
        """Asks one question."""
        outcome = await timed(lambda: self._ask(asked), Door.PAGE)
        if outcome.status == BROKEN:
            self._connection.drop()
        return outcome

    async def close(self) -> None:
        """Closes the tab."""
        self._heartbeat.drop()
        await self._connection.close()

    def leave(self) -> None:
        """Is gone at once, in the middle of whatever goes on."""
        self._heartbeat.drop()
        self._connection.drop()

    def lose_line(self) -> None:
        """Loses the stream of answers; the tab stays open."""
        self._connection.drop()

    async def join(self, asked: Asked, turn: str) -> Head:
        """Sends a question, whose answer comes by the stream."""
        if not self._is_alive:
            self._is_alive = True
            await self._heartbeat.send("GET", HEARTBEAT + self._session)
        body = join_body(asked, self._session, turn)
        return (await self._connection.request("POST", JOIN, body)).head

    async def begin_stream(self) -> Head:
        """Opens the stream of the answers."""
        await self._connection.send("GET", STREAM + self._session)
        return await self._connection.read_head()

    async def _ask(self, asked: Asked) -> Outcome:
        turn = name_turn()
        if (head := await self.join(asked, turn)).status != OK:
            return refused(head)
        if (head := await self.begin_stream()).status != OK:
            return refused(head)
        return await self.read_answer(turn)

    async def read_answer(self, turn: str) -> Outcome:
        """The answer for a turn, once its stream is open; read until the stream closes."""
        events, shown = Events(), ""
        while piece := await self._connection.read_piece():
            for data in events.feed(piece):
                shown = _completed(data) or shown
        if not shown:
            raise WireError("the stream ended without an answer")
        if turn_of(shown) != turn:
            return Outcome(OK, digest="another's")
        return _shown(shown)


def open_client(site: Site, door: Door) -> Client:
    """Somebody new who asks by a door."""
    return PageClient(site) if door is Door.PAGE else PlainClient(site, door)


def name_turn() -> str:
    """A name for the next answer, as the tab's script makes it."""
    return f"turn-{secrets.token_hex(16)}"


def refused(head: Head) -> Outcome:
    """The outcome of a reply that is no answer."""
    return Outcome(head.status, retry_after=head.retry_after)


def json_body(asked: Asked) -> bytes:
    """A question for the JSON API."""
    return json.dumps({"question": asked.text, "history": asked.history}).encode()


def join_body(asked: Asked, session: str, turn: str) -> bytes:
    """A question as the page's script sends it to Gradio's queue."""
    data = [asked.text, json.dumps(asked.history), asked.language, "own", turn]
    told = {"data": data, "event_data": None, "fn_index": 0, "session_hash": session, "trigger_id": _BUTTON}
    return json.dumps(told).encode()


def _form(asked: Asked) -> bytes:
    return urlencode([("q", asked.text), *(("history", text) for text in asked.history)]).encode()


def _completed(data: bytes) -> str:
    """The HTML of an event that says that a question is answered; empty for other events."""
    if b'"process_completed"' not in data[:40]:
        return ""
    output = json.loads(data)["output"]
    return str(output["data"][0]) if output and output.get("data") else _PROBLEM


def _shown(html: str) -> Outcome:
    if _PROBLEM in html:
        return Outcome(500)
    return Outcome(OK, digest=digest_html(html))
