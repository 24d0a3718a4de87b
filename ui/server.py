"""The web application: the document, the reader's pages, the chat, and what stands before them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import gradio as gr
from fastapi import FastAPI
from gradio.routes import App as GradioApp
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
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
from ui.document import Document, parse_gradio_index
from ui.downloads import make_downloads
from ui.gate import Gate
from ui.guard import Guard
from ui.health import make_health
from ui.languages import choose_language
from ui.lite import make_lite, make_reading
from ui.pages import make_pages, reader_for
from ui.refusals import refuse, words_for
from ui.stop import make_stop
from ui.views import ViewContext, render_view
from ui.views.view import ContextOf
from ui.words.page import STRINGS
from ui.words.reader import READER_WORDS


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
            reader_for(context.plan, query, READER_WORDS[context.language]),
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

    chat = Chat(backend, plan)
    app.include_router(make_pages(plan, context_of))
    app.include_router(make_health(backend))
    app.include_router(make_api(plan, backend, lambda request: context_of(request).base))
    app.include_router(make_downloads(plan, context_of))
    app.include_router(make_lite(chat, backend, context_of))
    app.include_router(make_reading(Texts(library or Library()), context_of))
    app.include_router(make_stop(chat))
    blocks = build_blocks(chat, backend.at_once)
    mounted = _mount(app, blocks)
    inputs = {index: len(fn.inputs) for index, fn in blocks.fns.items()}
    index = Index(app, context_of, backend.model)
    gate = Gate(index, access.rate, backend.at_once, partial(forget_left_events, blocks))

    def close() -> None:
        gate.close()
        backend.close()

    # Gradio's heartbeats last as long as their pages are open.
    return Site(Guard(gate, inputs, access), close, gate.is_settled, mounted.stop_event.set)


def _mount(app: FastAPI, blocks: gr.Blocks) -> GradioApp:
    """Serves the chat under all addresses that the page itself does not take; returns Gradio's own application."""
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
    # Gradio makes several applications of the same blocks; this is the one that is served.
    mounted = next(
        route.app for route in app.routes if isinstance(route, Mount) and isinstance(route.app, GradioApp)
    )
    mounted.add_exception_handler(404, _not_found)  # else it tells what is not there in the library's words
    return mounted


async def _not_found(request: Request, error: Exception) -> Response:
    """An address that no route takes is told in the words of the page; what a route itself has said stays."""
    detail = getattr(error, "detail", "")
    missing = words_for(request.scope).not_found if detail in {"", NOT_FOUND} else detail
    return refuse(request.scope, 404, missing)


async def _hand_on(_: Request, error: Exception) -> Response:
    """Leaves a fault to the guard, which tells it in the person's language; the library would in its own."""
    raise error
