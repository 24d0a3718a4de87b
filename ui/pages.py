"""What the page's script fetches: a place of the Plan, a view, scripts and styles."""

from fastapi import APIRouter
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response

from corpus.model import Plan
from ui.document import ASSETS, body_class
from ui.reader import render_cover, render_reader
from ui.refusals import missing
from ui.views import ViewPage, find_view, render_view
from ui.views.view import ContextOf
from ui.views.ways import way_of
from ui.words.reader import READER_WORDS, ReaderWords


def make_pages(plan: Plan, context_of: ContextOf) -> APIRouter:
    """The routes beside `/` itself.

    Args:
        plan: What is read.
        context_of: Tells a request's language and address.
    """
    router = APIRouter()

    @router.get("/plan")
    def open_place(request: Request) -> Response:
        words = READER_WORDS[context_of(request).language]
        return HTMLResponse(reader_for(plan, request.query_params, words))

    @router.get("/view")
    def open_view(request: Request) -> Response:
        context = context_of(request)
        page = render_view(context, request.query_params)
        return HTMLResponse(page.html, headers=_headers_of(page)) if page else missing(context.strings)

    @router.get("/ui/{name}")
    def asset(request: Request, name: str) -> Response:
        path = ASSETS / name
        if path.suffix not in {".css", ".js", ".svg"} or not path.is_file():
            return missing(context_of(request).strings)
        return FileResponse(path)

    @router.get("/favicon.ico")
    def favicon() -> Response:
        return FileResponse(ASSETS / "icon.svg")

    return router


def reader_for(plan: Plan, query: QueryParams, words: ReaderWords) -> str:
    """The reader opened at the place that a query string names."""
    if find_view(query):
        # There the words for places are filters: `?actions=&chapter=18`.
        return render_cover(plan, None, words)
    return render_reader(plan, query, words)


def _headers_of(page: ViewPage) -> dict[str, str]:
    """What the page's script is told of a view beside its HTML."""
    return {"X-View": page.name, "X-Way": way_of(page.name) or "", "X-Layout": body_class(page)}
