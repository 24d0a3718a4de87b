"""Headless Chromium on a line of some speed, with a count of all that goes over it."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from eval.fields import EvalInputError
from eval.load.wire import Site
from eval.weight.lines import Line

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS: Final = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_REST: Final = 1_000
"""Milliseconds after the first answer in which nothing more comes."""
_PATIENCE: Final = 180_000
"""Milliseconds: on the slowest line the page takes a minute."""


class WeightError(EvalInputError):
    """The page cannot be weighed; the message says why."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A person's first visit, with nothing in the browser's store."""

    line: str
    interactive: float
    """Seconds until a question can be typed and sent."""
    answered: float
    """Seconds until the first answer is shown, asked as soon as that could be."""
    page_bytes: int
    """Over the line until then, heads and compression included."""
    page_requests: int
    answer_bytes: int
    """The question and its answer besides."""
    answer_requests: int


class Meter:
    """Counts requests and bytes as they come over the line."""

    def __init__(self, session: CDPSession) -> None:
        """Listens from now on."""
        self.requests = 0
        self.bytes = 0
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.loadingFinished", self._finished)

    def _sent(self, event: dict[str, Any]) -> None:
        self.requests += not event["request"]["url"].startswith(("data:", "blob:"))

    def _finished(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser.

    Raises:
        WeightError: There is none on this machine.
    """
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise WeightError(f"no Chromium on this machine (looked for {', '.join(_NAMES)}): install it.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        yield browser
        browser.close()


def visit(browser: Browser, site: Site, line: Line, question: str) -> Visit:
    """Opens the page as somebody new, asks at once, and waits for the answer."""
    context = browser.new_context(locale="en")
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", line.conditions)
    meter = Meter(session)
    started = time.perf_counter()
    page.goto(f"http://{site.host}:{site.port}/", wait_until="commit")
    page.wait_for_selector("body.is-mounted #question textarea:enabled")
    interactive, (size, requests) = time.perf_counter() - started, (meter.bytes, meter.requests)
    _ask(page, question)
    answered = time.perf_counter() - started
    page.wait_for_timeout(_REST + 2 * line.latency)  # what closes the stream of the answer is on its way yet
    context.close()
    return Visit(
        line.name, interactive, answered, size, requests, meter.bytes - size, meter.requests - requests
    )


def _ask(page: Page, question: str) -> None:
    page.fill("#question textarea", question)
    page.click("#send")
    page.wait_for_selector("#transcript .turn .lead")
