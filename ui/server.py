"""The web application: the document, the reader's pages, the chat, and the server they run in."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from corpus.model import Plan
from ui.backend import Backend
from ui.blocks import THEME, build_blocks
from ui.chat import Chat
from ui.document import ASSETS, Document, parse_gradio_index
from ui.guard import Guard
from ui.places import names_place, parse_chapter, parse_place
from ui.reader import render_cover, render_place
from ui.strings import Strings

SHUTDOWN_SECONDS = 10
"""Time that answers on their way are given when the program is ended."""


class Index:
    """Serves `/`: Gradio's index is asked for its parts, and the page is composed around them."""

    def __init__(self, app: ASGIApp, document: Document, plan: Plan, strings: Strings) -> None:
        """Wraps the application that Gradio is mounted in."""
        self._app = app
        self._document = document
        self._plan = plan
        self._strings = strings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        if scope["type"] != "http" or scope["path"] != "/":
            await self._app(scope, receive, send)
            return
        index = await _body_of(self._app, scope, receive)
        query = QueryParams(scope["query_string"])
        page = self._document.compose(
            parse_gradio_index(index), reader_for(self._plan, query, self._strings), scope["state"]["nonce"]
        )
        await HTMLResponse(page)(scope, receive, send)


def reader_for(plan: Plan, query: QueryParams, strings: Strings) -> str:
    """The reader opened at the place that a query string names."""
    place = parse_place(plan, query)
    if place is not None:
        return render_place(plan, place, strings)
    current = parse_chapter(plan, query.get("contents", ""))
    return render_cover(plan, current, strings, missing=names_place(query))


async def _body_of(app: ASGIApp, scope: Scope, receive: Receive) -> str:
    """What the application answers, read whole and uncompressed."""
    body = bytearray()

    async def collect(message: Message) -> None:
        body.extend(message.get("body", b""))

    headers = [(k, v) for k, v in scope["headers"] if k != b"accept-encoding"]
    await app({**scope, "method": "GET", "query_string": b"", "headers": headers}, receive, collect)
    return body.decode("utf-8")


@dataclass(frozen=True, slots=True)
class Site:
    """What is served, and how to end what it holds open."""

    app: ASGIApp
    stop: Callable[[], None]


def build_site(plan: Plan, backend: Backend, strings: Strings, hosts: frozenset[str]) -> Site:
    """The application around one plan and one backend.

    Args:
        plan: What is read and quoted.
        backend: Answers the questions.
        strings: The words of the page.
        hosts: Names the page may be called by; empty allows any.
    """
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)

    @app.get("/plan")
    def open_place(request: Request) -> Response:
        return HTMLResponse(reader_for(plan, request.query_params, strings))

    @app.get("/ready")
    def ready() -> Response:
        return JSONResponse({"state": backend.state, "percent": backend.percent})

    @app.get("/ui/{name}")
    def asset(name: str) -> Response:
        path = ASSETS / name
        if path.suffix not in {".css", ".js", ".svg"} or not path.is_file():
            return JSONResponse({"detail": strings.not_found}, status_code=404)
        return FileResponse(path)

    @app.get("/favicon.ico")
    def favicon() -> Response:
        return FileResponse(ASSETS / "icon.svg")

    blocks = build_blocks(Chat(backend, plan, strings), strings)
    gr.mount_gradio_app(
        app,
        blocks,
        path="/",
        footer_links=[],
        run_history=False,
        enable_monitoring=False,
        show_error=False,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        max_file_size=1,
        theme=THEME,
    )
    inputs = {index: len(fn.inputs) for index, fn in blocks.fns.items()}
    index = Index(app, Document(strings), plan, strings)
    gradio_app = blocks.app

    def stop() -> None:
        # Gradio's heartbeats, and questions that wait for the assistant, would hold the server.
        gradio_app.stop_event.set()
        backend.close()

    return Site(Guard(index, strings, inputs, hosts), stop)


class Server(uvicorn.Server):
    """Tells when it is up, and when it is told to stop."""

    def __init__(
        self, config: uvicorn.Config, on_start: Callable[[], None], on_stop: Callable[[], None]
    ) -> None:
        """Keeps whom to tell."""
        super().__init__(config)
        self._on_start = on_start
        self._on_stop = on_stop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts, then tells."""
        await super().startup(sockets)
        if self.started:
            self._on_start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Tells, then lets answers on their way finish."""
        self._on_stop()
        super().handle_exit(sig, frame)


def make_server(site: Site, on_start: Callable[[], None]) -> Server:
    """A server that logs no request and lets answers on their way finish."""
    config = uvicorn.Config(
        site.app,
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    return Server(config, on_start, site.stop)
