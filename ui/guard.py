"""What stands between the network and the page: hosts, routes, sizes, headers, errors."""

import asyncio
import json
import logging
import re
import secrets
from collections.abc import Mapping
from enum import StrEnum

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.library.address import LIBRARY
from corpus.library.ids import ID_FORM
from ui.access import Access
from ui.bodies import read_object
from ui.clients import mark_of
from ui.gate import CLOSING_SECONDS, JOIN, STREAM
from ui.hosts import is_from_here, name_of
from ui.joins import clean_join
from ui.refusals import API, refuse, words_for

logger = logging.getLogger(__name__)

BODY_LIMIT = 64 * 1024
"""Bytes of a request's body: a question with its history needs less than 30 KB."""
BODY_SECONDS = 10.0
"""Time to send it in."""
ADDRESS_LIMIT = 8 * 1024
"""Bytes of path and query: a question of 1,000 characters in a link needs less."""
HEAD_LIMIT = 32 * 1024
"""Bytes of names and values in a request's head."""

LITE = "/lite"
STOP = "/stop"
"""Ends what a language model writes for one turn of the chat."""


class Body(StrEnum):
    """What a body must be, as its Content-Type says."""

    JOIN = "the chat's"
    """JSON for Gradio's queue, whatever its type says: it is written anew."""
    JSON = "application/json"
    FORM = "application/x-www-form-urlencoded"


_FILE = r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,120}"
_READ = re.compile(
    rf"/|/plan|/view|/health|/ready|/favicon\.ico|/theme\.css|/ui/{_FILE}|/assets/{_FILE}|{LITE}"
    rf"|/{LIBRARY}(?:/{ID_FORM})?|/export/(?:{_FILE}/)?{_FILE}"
    rf"|{API}(?:search|find|actions(?:\.[a-z]{{1,8}})?|units/{_FILE}|cards(?:/{_FILE})?|model|documents|openapi\.json)"
)
_HEARTBEAT = re.compile(r"/gradio_api/heartbeat/[0-9a-z]{1,32}")
_SESSION = re.compile(rb"session_hash=[0-9a-z]{1,32}")
_POSTED = {
    JOIN: Body.JOIN,
    f"{API}ask": Body.JSON,
    "/export/dossier.docx": Body.JSON,
    "/export/dossier.md": Body.JSON,
    LITE: Body.FORM,
    STOP: Body.JSON,
}

_CONTENT_SECURITY_POLICY = (
    "default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; "
    "frame-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_FORWARDED = (b"x-forwarded-", b"forwarded")
"""Anyone can send these headers, and Gradio would build its addresses from them."""


class Guard:
    """Lets through what the page needs and answers all else with one plain sentence."""

    def __init__(self, app: ASGIApp, inputs: Mapping[int, int], access: Access) -> None:
        """Wraps an application.

        Args:
            app: What is guarded.
            inputs: For every event of the chat, how many values it takes.
            access: Who can call.
        """
        self._app = app
        self._inputs = inputs
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # No websocket is served.
        nonce = secrets.token_urlsafe(16)
        client = mark_of((scope.get("client") or ("",))[0], scope["headers"], self._access.proxies)
        scope.setdefault("state", {}).update(nonce=nonce, client=client)
        scope["headers"] = [(k, v) for k, v in scope["headers"] if not k.startswith(_FORWARDED)]
        answer = _Answer(send, nonce, scope["path"])
        try:
            await self._serve(scope, receive, answer.send)
        except asyncio.CancelledError:
            # The server ends, and has waited long enough.
            await answer.end(
                refuse(scope, 503, words_for(scope).closing, retry=CLOSING_SECONDS), scope, receive
            )
        except HTTPException as told:
            # Gradio's, of a stream that nobody waits for any more.
            await answer.end(refuse(scope, told.status_code, words_for(scope).not_found), scope, receive)
        except Exception as error:  # noqa: BLE001 - the last door: uvicorn would log a traceback
            # The words of the error may hold a question: only its kind is logged.
            logger.error("A request failed: %s", type(error).__name__)
            if not answer.started:
                await refuse(scope, 500, words_for(scope).server_error)(scope, receive, answer.send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._refusal(scope)
        if refusal is None and scope["method"] == "POST":
            body = await self._read_body(scope, receive)
            if isinstance(body, Response):
                refusal = body
            else:
                scope, receive = _with_body(scope, receive, body)
        elif scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}  # the server sends no body
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        headers, words = Headers(scope=scope), words_for(scope)
        name = name_of(headers.get("host", ""))
        address = len(scope["path"]) + len(scope["query_string"])
        head = sum(len(field) + len(value) for field, value in headers.raw)
        reasons = (
            (_is_told_twice(headers), 400, words.not_understood),
            (not name or name not in self._access.hosts, 421, words.refused),
            (scope["method"] == "POST" and not is_from_here(headers), 403, words.refused),
            (address > ADDRESS_LIMIT, 414, words.too_large),
            (head > HEAD_LIMIT, 431, words.too_large),
            (not _is_served(scope), 404, words.not_found),
        )
        return next((refuse(scope, status, told) for holds, status, told in reasons if holds), None)

    async def _read_body(self, scope: Scope, receive: Receive) -> bytes | Response:
        """The body of a request, checked and cleaned; or what to answer instead."""
        words, kind = words_for(scope), _POSTED[scope["path"]]
        sent_as = Headers(scope=scope).get("content-type", "").partition(";")[0].strip().lower()
        if kind is not Body.JOIN and sent_as != kind:
            return refuse(scope, 415, words.not_understood)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _whole_body(receive)
        except TimeoutError:
            return refuse(scope, 408, words.not_understood)
        if body is None:
            return refuse(scope, 413, words.too_large)
        cleaned = self._clean(kind, body)
        return refuse(scope, 400, words.not_understood) if cleaned is None else cleaned

    def _clean(self, kind: Body, body: bytes) -> bytes | None:
        """A body written anew from what was understood of it; None where it is not of its kind."""
        if kind is Body.JOIN:
            return clean_join(body, self._inputs)
        if kind is Body.FORM:
            return body
        sent = read_object(body)
        return None if sent is None else json.dumps(sent).encode()


class _Answer:
    """Adds the headers to a response, and knows whether one has begun and ended."""

    def __init__(self, send: Send, nonce: str, path: str) -> None:
        self._send = send
        self._nonce = nonce
        self._path = path
        self.started = False
        self.ended = False

    async def end(self, instead: Response, scope: Scope, receive: Receive) -> None:
        """Ends the response where it is; what has not begun is answered with another."""
        if not self.started:
            await instead(scope, receive, self.send)
        elif not self.ended:
            await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name in ("server", "access-control-allow-origin", "access-control-allow-credentials"):
                if name in headers:
                    del headers[name]
            headers.update(_HEADERS)
            if self._path == LITE:
                # Under no-referrer a browser sends the form there with the origin "null".
                headers["Referrer-Policy"] = "same-origin"
            headers["Content-Security-Policy"] = _CONTENT_SECURITY_POLICY.format(nonce=self._nonce)
        elif not message.get("more_body"):
            self.ended = True
        await self._send(message)


async def _whole_body(receive: Receive) -> bytes | None:
    """The whole body, or None where it is over the limit."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b""
        body += message.get("body", b"")
        if len(body) > BODY_LIMIT:
            return None
        if not message.get("more_body"):
            return bytes(body)


def _with_body(scope: Scope, receive: Receive, body: bytes) -> tuple[Scope, Receive]:
    """The request again, with that body."""
    kind = _POSTED[scope["path"]]
    if kind is Body.JOIN:
        scope["state"]["session"] = json.loads(body)["session_hash"]
    sent_as = Body.JSON if kind is Body.JOIN else kind
    kept = [(k, v) for k, v in scope["headers"] if k not in {b"content-length", b"content-type"}]
    added = [(b"content-length", str(len(body)).encode()), (b"content-type", sent_as.encode())]
    pending = [body]

    async def replay() -> Message:
        if pending:
            return {"type": "http.request", "body": pending.pop(), "more_body": False}
        return await receive()

    return {**scope, "headers": kept + added}, replay


def _is_told_twice(headers: Headers) -> bool:
    """Whether a header that decides comes more than once: which of them counts differs between programs."""
    return any(len(headers.getlist(name)) > 1 for name in ("host", "origin", "content-type"))


def _is_served(scope: Scope) -> bool:
    method, path = scope["method"], scope["path"]
    if method == "POST":
        return path in _POSTED
    if method == "GET" and path == STREAM:
        return bool(_SESSION.fullmatch(scope["query_string"]))
    if method == "GET" and _HEARTBEAT.fullmatch(path):
        return True
    return method in {"GET", "HEAD"} and bool(_READ.fullmatch(path))
