"""Routes for programs: what is wrong with a request is told in one plain sentence, and never repeated."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from corpus.languages import Language
from ui.api_models import Problem
from ui.languages import language_of
from ui.words.api import API_WORDS, ApiWords

DEFAULT_LANGUAGE: Language = "en"
"""Programs are written in English, whoever they serve."""
Answers = dict[int | str, dict[str, Any]]
"""What an address may answer beside its result, as the description of the API names it."""


def _problem(status: int, description: str) -> Answers:
    return {status: {"model": Problem, "description": description}}


_TOO_MUCH = {
    **_problem(429, "Too many requests from one client; Retry-After tells when to try again."),
    **_problem(503, "Too many requests at once; Retry-After tells when to try again."),
}
_UNFIT = {
    **_problem(414, "The address is longer than 8 KB."),
    **_problem(431, "The headers are longer than 32 KB."),
}
REFUSALS = {**_UNFIT, **_problem(422, "A parameter or the body is not as described."), **_TOO_MUCH}
BODY_REFUSALS = {
    **_problem(400, "The body is no JSON object, or one that can be read in two ways."),
    **_problem(408, "The body did not come within ten seconds."),
    **_problem(413, "The body is larger than 64 KB."),
    **_problem(415, "The body was not sent as application/json."),
}
NOT_READY = _problem(
    503,
    "Too many requests at once, or the search is still getting ready (Retry-After tells when to try again), "
    "or it cannot be started.",
)


def not_found(description: str) -> Answers:
    """The refusals of an address that names one thing."""
    return {**_problem(404, description), **REFUSALS}


_Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class ApiRoute(APIRoute):
    """Answers `{"detail": sentence}` to a request that is not as described."""

    def get_route_handler(self) -> _Handler:
        """The handler; pydantic's own words about a fault hold what was sent, so they are not passed on."""
        handle = super().get_route_handler()

        async def checked(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError as error:
                return JSONResponse({"detail": _told(error, request)}, status_code=422)

        return checked


def _told(error: RequestValidationError, request: Request) -> str:
    """The sentence for the first thing that is wrong."""
    words = API_WORDS[_language(error, request)]
    fault = error.errors()[0]
    if fault["loc"][0] == "body":
        return _told_of_body(fault["loc"], words)
    if fault["type"] == "extra_forbidden":
        return words.parameters
    name = str(fault["loc"][1])
    sentences = {
        "k": words.k,
        "lang": words.lang,
        "limit": words.limit,
        "offset": words.offset,
        "q": words.text,
        "document": words.no_document,
    }
    return sentences.get(name, words.value.format(name=name))


def _told_of_body(place: tuple[int | str, ...], words: ApiWords) -> str:
    name = str(place[1]) if len(place) > 1 else ""
    if name in {"own_words", "send_personal"}:
        return words.flag.format(name=name)
    sentences = {"question": words.question, "history": words.history, "lang": words.lang}
    sentences["document"] = words.no_document
    return sentences.get(name, words.body)


def _language(error: RequestValidationError, request: Request) -> Language:
    """The language that a faulty request names, in its body or its address."""
    body = error.body if isinstance(error.body, dict) else {}
    named = str(body.get("lang") or request.query_params.get("lang", ""))
    return language_of(named) or DEFAULT_LANGUAGE
