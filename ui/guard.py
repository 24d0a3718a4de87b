"""What stands between the network and the page: hosts, routes, sizes, headers, errors."""

import asyncio
import logging
import re
import secrets
from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.joins import clean_join
from ui.strings import Strings

log = logging.getLogger(__name__)

BODY_LIMIT = 64 * 1024
"""Bytes of a request's body: a question with its history needs less than 30 KB."""
BODY_SECONDS = 10.0
"""Time to send it in."""
ADDRESS_LIMIT = 8 * 1024
"""Bytes of path and query: a question of 1,000 characters in a link needs less."""

JOIN = "/gradio_api/queue/join"
_FILE = r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,120}"
_ROUTES = {
    "GET": re.compile(
        rf"/|/plan|/ready|/favicon\.ico|/theme\.css|/ui/{_FILE}|/assets/{_FILE}"
        r"|/gradio_api/queue/data|/gradio_api/heartbeat/[0-9a-z]{1,32}"
    ),
    "POST": re.compile(JOIN),
}
_ROUTES["HEAD"] = _ROUTES["GET"]

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

    def __init__(
        self, app: ASGIApp, strings: Strings, inputs: Mapping[int, int], hosts: frozenset[str]
    ) -> None:
        """Wraps an application.

        Args:
            app: What is guarded.
            strings: The sentences of refusals.
            inputs: For every event of the chat, how many values it takes.
            hosts: Names the page may be called by; empty allows any.
        """
        self._app = app
        self._strings = strings
        self._inputs = inputs
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # No websocket is served.
        scope["headers"] = [(k, v) for k, v in scope["headers"] if not k.startswith(_FORWARDED)]
        nonce = secrets.token_urlsafe(16)
        scope.setdefault("state", {})["nonce"] = nonce
        answer = _Answer(send, nonce)
        refusal = self._refusal(scope)
        try:
            if refusal is None and scope["method"] == "POST":
                body = await self._read_join(receive)
                if isinstance(body, Response):
                    refusal = body
                else:
                    scope, receive = _with_body(scope, receive, body)
            await (refusal or self._app)(scope, receive, answer.send)
        except Exception as error:  # noqa: BLE001 - the last door: uvicorn would log a traceback
            # The words of the error may hold a question: only its kind is logged.
            log.error("A request failed: %s", type(error).__name__)
            if not answer.started:
                await _plain(500, self._strings.server_error)(scope, receive, answer.send)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        routes = _ROUTES.get(scope["method"])
        host = headers.get("host", "")
        if self._hosts and _hostname(host) not in self._hosts:
            return _plain(421, self._strings.refused)
        origin = headers.get("origin")
        if scope["method"] == "POST" and origin is not None and urlsplit(origin).netloc != host:
            return _plain(403, self._strings.refused)
        if len(scope["path"]) + len(scope["query_string"]) > ADDRESS_LIMIT:
            return _plain(414, self._strings.too_large)
        if routes is None or not routes.fullmatch(scope["path"]):
            return _plain(404, self._strings.not_found)
        return None

    async def _read_join(self, receive: Receive) -> bytes | Response:
        """The body of a question, checked and cleaned; or what to answer instead."""
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _read_body(receive)
        except TimeoutError:
            return _plain(408, self._strings.not_understood)
        if body is None:
            return _plain(413, self._strings.too_large)
        cleaned = clean_join(body, self._inputs)
        return _plain(400, self._strings.not_understood) if cleaned is None else cleaned


class _Answer:
    """Adds the headers to a response, and knows whether one has begun."""

    def __init__(self, send: Send, nonce: str) -> None:
        self._send = send
        self._nonce = nonce
        self.started = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name in ("server", "access-control-allow-origin", "access-control-allow-credentials"):
                if name in headers:
                    del headers[name]
            headers.update(_HEADERS)
            headers["Content-Security-Policy"] = _CONTENT_SECURITY_POLICY.format(nonce=self._nonce)
        await self._send(message)


async def _read_body(receive: Receive) -> bytes | None:
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
    kept = [(k, v) for k, v in scope["headers"] if k not in {b"content-length", b"content-type"}]
    added = [(b"content-length", str(len(body)).encode()), (b"content-type", b"application/json")]
    pending = [body]

    async def replay() -> Message:
        if pending:
            return {"type": "http.request", "body": pending.pop(), "more_body": False}
        return await receive()

    return {**scope, "headers": kept + added}, replay


def _hostname(host: str) -> str:
    """The name in a Host header, without its port."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _plain(status: int, sentence: str) -> JSONResponse:
    return JSONResponse({"detail": sentence}, status_code=status)
