"""The addresses at which documents are listed and read; nothing of them needs a script or the search."""

import logging
from functools import partial

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from assistant.library.address import LIBRARY, library_address
from assistant.library.texts import Texts
from corpus.library.faults import LibraryError
from corpus.library.manifest import find_manifest
from ui.lite.document_list import render_list
from ui.lite.document_page import open_document, render_document
from ui.lite.page import Here, lite_page
from ui.lite.pager import start_of
from ui.refusals import refuse
from ui.views.view import ContextOf, ViewContext
from ui.words.reading import READING_WORDS

logger = logging.getLogger(__name__)


def make_reading(texts: Texts, context_of: ContextOf) -> APIRouter:
    """The routes of the documents.

    Args:
        texts: What is read.
        context_of: Tells a request's language, and which documents there are.
    """
    router = APIRouter()

    @router.get(f"/{LIBRARY}")
    def listed(request: Request) -> Response:
        context = context_of(request)
        start = start_of(request.query_params, len(context.documents))
        address = partial(library_address, start=start)
        here = Here(READING_WORDS[context.language].title, address=address)
        return _page(context, render_list(context, start), here)

    @router.get(f"/{LIBRARY}/{{document_id}}")
    def read(request: Request, document_id: str) -> Response:
        context = context_of(request)
        strings = context.strings
        if find_manifest(context.documents, document_id) is None:
            return refuse(request.scope, 404, strings.not_found, strings=strings)
        try:
            opened = open_document(texts.read(document_id), request.query_params)
        except LibraryError as fault:
            logger.error("A document cannot be read. %s: %s", type(fault).__name__, fault)
            return refuse(request.scope, 503, READING_WORDS[context.language].unreadable, strings=strings)
        if opened is None:
            return refuse(request.scope, 404, strings.not_found, strings=strings)
        title = opened.document.manifest.title(context.language)
        here = Here(title, base="../", address=opened.address)
        return _page(context, render_document(opened, context.language), here)

    return router


def _page(context: ViewContext, content: str, here: Here) -> Response:
    return HTMLResponse(lite_page(context, content, here))
