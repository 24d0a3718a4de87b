"""The web application: the document, the reader's pages, the chat, and what stands before them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import gradio as gr
from fastapi import FastAPI
from gradio.routes import App as GradioApp
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.library.texts import Texts
from assistant.types import Model
from corpus.library.store import Library
from corpus.model import Plan
from ui.access import Access
from ui.api import make_api
from ui.backend import Backend
from ui.blocks import THEME, build_blocks, forget_left_events
from ui.chat import Chat
from ui.document import ASSETS, Document, body_class, parse_gradio_index
from ui.downloads import make_downloads
from ui.gate import Gate
from ui.guard import Guard
from ui.health import make_health
from ui.languages import choose_language
from ui.lite import make_lite, make_reading
from ui.reader import render_cover, render_reader
from ui.refusals import words_for
from ui.stop import make_stop
from ui.views import ViewContext, ViewPage, find_view, render_view
from ui.views.ways import way_of
from ui.words.page import STRINGS, Strings

ContextOf = Callable[[Request], ViewContext]
"""Tells what a request's page is made with."""


class Index:
    """Serves `/`: Gradio's index is asked for its parts, and the page is composed around them."""

    def __init__(self, app: ASGIApp, context_of: ContextOf, model: Model | None) -> None:
        """Wraps the application that Gradio is mounted in."""
        self._app = app
        self._context_of = context_of
        self._pages = {strings.language: Document(strings, model) for strings in STRINGS.values()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        if scope["type"] != "http" or scope["path"] != "/":
            await self._app(scope, receive, send)
            return
        index = await _body_of(self._app, scope, receive)
        request = Request(scope)
        context = self._context_of(request)
        query = request.query_params
        page = self._pages[context.language].compose(
            parse_gradio_index(index),
            reader_for(context.plan, query, context.strings),
            render_view(context, query),
            query,
            scope["state"]["nonce"],
            context.documents,
        )
        await HTMLResponse(page)(scope, receive, send)


def make_context(plan: Plan, request: Request, backend: Backend, address: str) -> ViewContext:
    """What a request's page is made with: the Plan, its language, the model, the address, what else can be asked."""
    language = choose_language(request.query_params.get("lang"), request.headers.get("accept-language"))
    base = address or f"{request.url.scheme}://{request.headers.get('host', '')}/"
    return ViewContext(plan, STRINGS[language], base, backend.model, backend.documents)


def reader_for(plan: Plan, query: QueryParams, strings: Strings) -> str:
    """The reader opened at the place that a query string names."""
    if find_view(query):
        # There the words for places are filters: `?actions=&chapter=18`.
        return render_cover(plan, None, strings)
    return render_reader(plan, query, strings)


async def _body_of(app: ASGIApp, scope: Scope, receive: Receive) -> str:
    """What the application answers, read whole and uncompressed."""
    body = bytearray()

    async def collect(message: Message) -> None:
        body.extend(message.get("body", b""))

    headers = [(k, v) for k, v in scope["headers"] if k != b"accept-encoding"]
    await app({**scope, "method": "GET", "query_string": b"", "headers": headers}, receive, collect)
    return body.decode("utf-8")


NOT_FOUND = "Not Found"
"""The library's words for it."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is served, and how it is ended without losing an answer: closed, settled, released."""

    app: ASGIApp
    close: Callable[[], None]
    """Lets no new question in, and those go that wait for the assistant to be made."""
    is_settled: Callable[[], bool]
    """Whether every answer on its way has been fetched."""
    release: Callable[[], None]
    """Ends the connections that open pages hold."""


def build_site(plan: Plan, backend: Backend, access: Access, library: Library | None = None) -> Site:
    """The application around one plan and one backend.

    Args:
        plan: What is read and quoted.
        backend: Answers the questions, and knows the language model in use.
        access: Who can call it, and by which name.
        library: Where the texts of documents are; None: where the environment says.
    """
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        exception_handlers={Exception: _hand_on, 404: _not_found},
    )

    def context_of(request: Request) -> ViewContext:
        return make_context(plan, request, backend, access.address)

    @app.get("/plan")
    def open_place(request: Request) -> Response:
        return HTMLResponse(reader_for(plan, request.query_params, context_of(request).strings))

    @app.get("/view")
    def open_view(request: Request) -> Response:
        context = context_of(request)
        page = render_view(context, request.query_params)
        if page is None:
            return JSONResponse({"detail": context.strings.not_found}, status_code=404)
        return HTMLResponse(page.html, headers=_headers_of(page))

    @app.get("/ui/{name}")
    def asset(request: Request, name: str) -> Response:
        path = ASSETS / name
        if path.suffix not in {".css", ".js", ".svg"} or not path.is_file():
            return JSONResponse({"detail": context_of(request).strings.not_found}, status_code=404)
        return FileResponse(path)

    @app.get("/favicon.ico")
    def favicon() -> Response:
        return FileResponse(ASSETS / "icon.svg")

    chat = Chat(backend, plan)
    app.include_router(make_health(backend))
    app.include_router(make_api(plan, backend, lambda request: context_of(request).base))
    app.include_router(make_downloads(plan, context_of))
    app.include_router(make_lite(chat, backend, context_of))
    app.include_router(make_reading(Texts(library or Library()), context_of))
    app.include_router(make_stop(chat))
    blocks = build_blocks(chat, backend.at_once)
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
    index = Index(app, context_of, backend.model)
    gate = Gate(index, access.rate, backend.at_once, partial(forget_left_events, blocks))
    mounted = _mounted_in(app)

    def close() -> None:
        gate.close()
        backend.close()

    # Gradio's heartbeats last as long as their pages are open.
    return Site(Guard(gate, inputs, access), close, gate.is_settled, mounted.stop_event.set)


def _mounted_in(app: FastAPI) -> GradioApp:
    """Gradio's application that is served: one of several that it makes of the same blocks."""
    return next(
        route.app for route in app.routes if isinstance(route, Mount) and isinstance(route.app, GradioApp)
    )


def _headers_of(page: ViewPage) -> dict[str, str]:
    """What the page's script is told of a view beside its HTML."""
    return {"X-View": page.name, "X-Way": way_of(page.name) or "", "X-Layout": body_class(page)}


async def _not_found(request: Request, error: Exception) -> Response:
    """An address that no route takes is told in the words of the page; what a route itself has said stays."""
    detail = getattr(error, "detail", "")
    missing = words_for(request.scope).not_found if detail in {"", NOT_FOUND} else detail
    return JSONResponse({"detail": missing}, status_code=404)


async def _hand_on(_: Request, error: Exception) -> Response:
    """Leaves a fault to the guard, which tells it in the person's language; the library would in its own."""
    raise error
