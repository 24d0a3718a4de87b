"""How much is done at once and for whom: what is too much is told so immediately, and nothing piles up."""

import asyncio
import re
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from enum import StrEnum
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.rate import RateLimiter
from ui.refusals import refuse, words_for

JOIN = "/gradio_api/queue/join"
STREAM = "/gradio_api/queue/data"
BUSY_SECONDS = 2
"""When to ask again where the page is busy."""
CLOSING_SECONDS = 60
"""When to ask again where the program is being ended: whoever runs it may start it anew."""
MOST_SESSIONS = 10_000
"""Of open tabs, whose answers go to the client that asked; the one unheard of for longest is forgotten first."""
SETTLED = 0.5
"""Seconds in which a browser that has joined the queue comes for its answer."""


class Work(StrEnum):
    """What a request costs this computer."""

    NONE = "a state, a file of the page, a heartbeat"
    READ = "a page of the Plan or a view"
    JOIN = "a question of the page, which waits in Gradio's queue"
    STREAM = "the answers to it"
    ANSWER = "a question by another door"
    FILE = "a file that is made, or a search through every word: up to a second"


TOKENS: Mapping[Work, float] = {Work.READ: 0.2, Work.JOIN: 1.0, Work.ANSWER: 1.0, Work.FILE: 2.0}
"""Of a client's rate."""


class Lane(NamedTuple):
    """How many requests of a kind there may be."""

    at_once: int
    waiting: int
    """The next one is told that the page is busy."""


WAITING_QUESTIONS = 64
LANES: Mapping[Work, Lane] = {Work.READ: Lane(4, 128), Work.FILE: Lane(1, 8)}
"""Few at once: more threads answer no sooner, and keep the one that refuses from its turn."""

_FREE = re.compile(r"/(?:health|ready|stop|favicon\.ico|theme\.css|ui/.*|assets/.*|gradio_api/heartbeat/.*)")
_FILES = re.compile(r"/export/.*|/api/find|/api/actions\..*")
_ANSWERS = frozenset({"/api/ask", "/api/search"})


class Gate:
    """Counts what is in work, and refuses what is too much."""

    def __init__(
        self, app: ASGIApp, rate: int, answers: int, on_left: Callable[[str], None] = lambda _: None
    ) -> None:
        """Wraps an application whose requests have been checked.

        Args:
            app: What does the work.
            rate: Questions a minute and client; 0: any number.
            answers: Questions answered at once.
            on_left: Told the session of every stream of answers that has ended.
        """
        self._app = app
        self._rate = RateLimiter(rate)
        self._lanes = {**LANES, Work.ANSWER: Lane(answers, WAITING_QUESTIONS)}
        self._places = {work: asyncio.Semaphore(lane.at_once) for work, lane in self._lanes.items()}
        self._waiting = dict.fromkeys(self._lanes, 0)
        self._on_left = on_left
        self._sessions: OrderedDict[str, bytes] = OrderedDict()
        self._streams = 0
        self._joined = float("-inf")
        self._closing = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request, when it is its turn."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        work = work_of(scope)
        if refusal := self._refusal(scope, work):
            await refusal(scope, receive, send)
            return
        async with self._place(work, scope):
            await self._app(scope, receive, send)

    def close(self) -> None:
        """Lets no new question in."""
        self._closing = True

    def is_settled(self) -> bool:
        """Whether every answer of the page has been fetched."""
        return not self._streams and time.monotonic() - self._joined > SETTLED

    def _refusal(self, scope: Scope, work: Work) -> Response | None:
        words = words_for(scope)
        if self._closing and work in {Work.JOIN, Work.ANSWER}:
            return refuse(scope, 503, words.closing, retry=CLOSING_SECONDS)
        if work is Work.STREAM and self._sessions.get(_session(scope)) != scope["state"]["client"]:
            # Nobody asked in that session, or somebody else did.
            return refuse(scope, 404, words.not_found)
        if seconds := self._rate.take(scope["state"]["client"], TOKENS.get(work, 0)):
            # Gradio's own script has a sentence for 503 and none for 429.
            return refuse(scope, 503 if work is Work.JOIN else 429, words.busy, retry=seconds)
        if work in self._lanes and self._is_full(work):
            return refuse(scope, 503, words.busy, retry=BUSY_SECONDS)
        return None

    def _remember(self, session: str, client: bytes) -> None:
        self._sessions.pop(session, None)
        self._sessions[session] = client
        if len(self._sessions) > MOST_SESSIONS:
            self._sessions.popitem(last=False)

    def _is_full(self, work: Work) -> bool:
        return self._places[work].locked() and self._waiting[work] >= self._lanes[work].waiting

    @asynccontextmanager
    async def _place(self, work: Work, scope: Scope) -> AsyncIterator[None]:
        """Waits for a place among those in work; counts what is to be waited for at the end."""
        if work is Work.JOIN:
            self._joined = time.monotonic()
            self._remember(scope["state"]["session"], scope["state"]["client"])
        if work is Work.STREAM:
            with self._stream(scope):
                yield
        elif work in self._lanes:
            self._waiting[work] += 1
            try:
                await self._places[work].acquire()
            finally:
                self._waiting[work] -= 1
            try:
                yield
            finally:
                self._places[work].release()
        else:
            yield

    @contextmanager
    def _stream(self, scope: Scope) -> Iterator[None]:
        self._streams += 1
        try:
            yield
        finally:
            self._streams -= 1
            self._on_left(_session(scope))


def _session(scope: Scope) -> str:
    """The session that a stream of answers is for; the guard has seen to its form."""
    return str(scope["query_string"].decode("ascii").partition("=")[2])


def work_of(scope: Scope) -> Work:
    """What a request costs."""
    path = scope["path"]
    if path == JOIN:
        return Work.JOIN
    if path == STREAM:
        return Work.STREAM
    if _FREE.fullmatch(path):
        return Work.NONE
    if _FILES.fullmatch(path):
        return Work.FILE
    asks = path in _ANSWERS or (
        path == "/lite" and (scope["method"] == "POST" or b"q=" in scope["query_string"])
    )
    return Work.ANSWER if asks else Work.READ
