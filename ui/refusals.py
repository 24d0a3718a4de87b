"""What is refused is told in one plain sentence: as JSON, or as a small page where a person would see it."""

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Scope

from ui.languages import choose_language
from ui.markup import escape
from ui.words.page import STRINGS, Strings

API = "/api/"
"""For programs: what is refused there is told in English."""


def words_for(scope: Scope) -> Strings:
    """The sentences for whoever asks: in the browser's language, to programs in English."""
    if scope["path"].startswith(API):
        return STRINGS["en"]
    return STRINGS[choose_language(None, Headers(scope=scope).get("accept-language"))]


def refuse(
    scope: Scope, status: int, sentence: str, *, retry: int = 0, strings: Strings | None = None
) -> Response:
    """The answer to a request that is not served.

    Args:
        scope: Of the request.
        status: HTTP's number for the reason.
        sentence: For the person.
        retry: Seconds after which it can be tried again; 0: that would not help.
        strings: Of the sentence's language; None: the browser's.
    """
    headers = {"Retry-After": str(retry)} if retry else None
    if _is_for_eyes(scope):
        strings = strings or words_for(scope)
        page = (
            f'<!doctype html><html lang="{strings.language}"><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(strings.name)}</title><h1>{escape(strings.name)}</h1><p>{escape(sentence)}</p>"
        )
        return HTMLResponse(page, status, headers)
    return JSONResponse({"detail": sentence}, status, headers)


def missing(strings: Strings) -> Response:
    """That there is nothing at an address which a script asks for."""
    return JSONResponse({"detail": strings.not_found}, status_code=404)


def _is_for_eyes(scope: Scope) -> bool:
    """Whether a browser will show the answer as a page; a script asks for anything."""
    return not scope["path"].startswith(API) and "text/html" in Headers(scope=scope).get("accept", "")
