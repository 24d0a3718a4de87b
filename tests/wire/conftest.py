"""The page, really served on loopback, with an ear on what it writes into its log."""

import json
import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from corpus.model import Plan
from tests.ui.conftest import served
from tests.ui.fakes import FakeAssistant
from tests.wire.wire import PATIENCE, Line, Reply, ask, asked, request

CANARY = "canary-77d3"
"""Stands in what is sent and must stand in no log."""


class Ear(logging.Handler):
    """Remembers every line of the log."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.faults: list[str] = []
        """Errors, and whatever carries a traceback."""

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())
        if record.levelno >= logging.ERROR or record.exc_info:
            self.faults.append(f"{record.name}: {record.getMessage()} {record.exc_info or ''}")


@dataclass
class Page:
    """The served page."""

    address: str
    fake: FakeAssistant
    ear: Ear = field(default_factory=Ear)

    def ask(self, data: bytes, patience: float = PATIENCE, *, head: bool = False) -> Reply | None:
        """What is answered to some bytes on a connection of their own."""
        return ask(self.address, data, patience, head=head)

    def refuses(self, data: bytes, *statuses: int) -> str:
        """Sends, sees one of these refusals within the patience, and that all goes on; gives its words."""
        reply = self.ask(data)
        assert reply is not None, "no answer"
        assert reply.status in statuses, (reply.status, reply.body[:200])
        assert CANARY.encode() not in reply.body
        self.goes_on()
        return reply.text

    def goes_on(self) -> None:
        """The next ordinary question is answered rightly and soon, and nothing went wrong meanwhile."""
        started = time.monotonic()
        reply = self.ask(request("POST", "/api/ask", asked()))
        assert reply is not None, "no answer to the next question"
        assert reply.status == 200, reply.body
        assert json.loads(reply.body)["citations"][0]["unit_id"] == "ch18.a2"
        assert time.monotonic() - started < PATIENCE
        self.is_calm()

    def recovers(self) -> None:
        """It may say for a while that it is busy; then it answers, and nothing went wrong meanwhile."""
        deadline = time.monotonic() + 2 * PATIENCE
        while time.monotonic() < deadline:
            reply = self.ask(request("POST", "/api/ask", asked()))
            if reply is not None and reply.status == 200:
                break
            assert reply is None or reply.status == 503
            time.sleep(0.2)
        self.goes_on()

    def is_calm(self) -> None:
        """No error, no traceback, nothing of a question in the log."""
        assert not self.ear.faults
        assert not [line for line in self.ear.lines if CANARY in line]

    def dial(self) -> Line:
        """A connection that the test hangs up itself."""
        return Line(self.address)


@pytest.fixture(scope="module")
def served_page(plan: Plan) -> Iterator[Page]:
    """The page, served once for a module."""
    fake = FakeAssistant(plan)
    with served(plan, lambda _: fake) as address:
        page = Page(address, fake)
        loggers = [logging.getLogger(), logging.getLogger("uvicorn"), logging.getLogger("uvicorn.error")]
        for logger in loggers:
            logger.addHandler(page.ear)
        until_ready(page)
        yield page
        for logger in loggers:
            logger.removeHandler(page.ear)


@pytest.fixture
def page(served_page: Page) -> Page:
    """The served page, with a log of its own for every test."""
    served_page.ear.lines.clear()
    served_page.ear.faults.clear()
    served_page.fake.asked.clear()
    return served_page


def until_ready(page: Page) -> None:
    """Until the stand-in answers."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        reply = page.ask(request("GET", "/ready"))
        if reply is not None and json.loads(reply.body)["state"] == "ready":
            return
        time.sleep(0.05)
    raise AssertionError("the page did not get ready")
