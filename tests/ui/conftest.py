"""The page with a stand-in for the assistant, served on loopback."""

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright
from starlette.testclient import TestClient

from assistant.types import Model
from corpus.library.manifest import DocumentManifest
from corpus.library.store import Library
from corpus.model import Plan
from index.progress import Progress
from tests.ui.fakes import FakeAssistant, WritingAssistant
from ui.access import Access
from ui.backend import Answerer, Backend
from ui.listening import listen
from ui.running import make_server
from ui.server import Site, build_site

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""Chromium's, as tests need it: it asks nobody anything."""
LoadAssistant = Callable[[Progress], Answerer]


@pytest.fixture(scope="session")
def fake(plan: Plan) -> FakeAssistant:
    """The stand-in that the pages of these tests ask."""
    return FakeAssistant(plan)


def built(
    plan: Plan,
    backend: Backend,
    access: Access = Access(),  # noqa: B008 - it cannot be changed
    library: Library | None = None,
) -> Site:
    """The site, built inside a running loop: where none runs, Gradio opens some and leaves them.

    The loop has a thread of its own, since Playwright's runs in this one.
    """

    async def build() -> Site:
        return build_site(plan, backend, access, library)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(build())).result()


@pytest.fixture(scope="module")
def client(plan: Plan, fake: FakeAssistant) -> Iterator[TestClient]:
    """The site without a network: requests go straight to the application."""
    backend = Backend(lambda _: fake)
    backend.start()
    with client_of(built(plan, backend)) as client:
        yield client


def client_of(site: Site) -> TestClient:
    """Requests of an English browser, straight to the application."""
    headers = {"accept-language": "en"}
    return TestClient(site.app, base_url="http://127.0.0.1", raise_server_exceptions=False, headers=headers)


@contextmanager
def served(
    plan: Plan,
    load: LoadAssistant,
    model: Model | None = None,
    access: Access = Access(),  # noqa: B008
    documents: tuple[DocumentManifest, ...] = (),
    library: Library | None = None,
) -> Iterator[str]:
    """Serves the page on a free port of this machine; gives its address."""
    backend = Backend(load, model, documents)
    server = make_server(built(plan, backend, access, library), backend.start)
    listener = listen("127.0.0.1", 0)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 30
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    assert server.started
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.handle_exit(2, None)
        thread.join(timeout=20)
        listener.close()
        assert not thread.is_alive()


@pytest.fixture(scope="module")
def site_address(plan: Plan, fake: FakeAssistant) -> Iterator[str]:
    """The page, served."""
    with served(plan, lambda _: fake) as address:
        yield address


@pytest.fixture(scope="session")
def writing(plan: Plan) -> WritingAssistant:
    """The stand-in that writes with a language model."""
    return WritingAssistant(plan)


@pytest.fixture(scope="module")
def model_address(plan: Plan, writing: WritingAssistant) -> Iterator[str]:
    """The page with a language model on another computer, served."""
    with served(plan, lambda _: writing, writing.model) as address:
        yield address


@pytest.fixture(scope="module")
def model_client(plan: Plan, writing: WritingAssistant) -> Iterator[TestClient]:
    """The site with a language model, without a network."""
    backend = Backend(lambda _: writing, writing.model)
    backend.start()
    with client_of(built(plan, backend)) as client:
        yield client


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; CI installs it."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no Chromium on this machine (looked for {', '.join(names)})")
    return found


@pytest.fixture
def busy_port() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()
