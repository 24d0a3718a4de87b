"""HTTP to a server that speaks OpenAI's protocol: one connection a call, measured, and cut at will.

What a server answers in place of a reply (a status, a redirect, a page) ends here as a fault in words of our
own. Its text never reaches the library above, which would put it into an exception.
"""

import json
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, cast

import httpx2

from assistant.generation.errors import chain
from assistant.generation.faults import ModelFault, Option
from assistant.generation.line import Line
from assistant.generation.statuses import fault_of_status
from assistant.types import Fallback

BODY_LIMIT = 256 * 1024
"""Bytes of a whole reply: a hundred times what is asked for, with the protocol around each token."""
REFUSAL_LIMIT = 16 * 1024
"""Bytes that are read of a refusal, to find which option is refused."""
SENT_HEADERS = frozenset(
    {"accept", "authorization", "content-length", "content-type", "host", "transfer-encoding"}
)
"""All that a server is told; the library would add this machine's system, the Python version and more."""
USER_AGENT = "plan-assistant"
OK, REDIRECTS, BAD_REQUESTS = 200, range(300, 400), (400, 422)


class LineTransport(httpx2.BaseTransport):
    """Sends one request over one line.

    Args:
        line: Is told of the connection and of what comes over it.
        context: For https.
        key: Whether there is a key to send.
        proxy: Address of a proxy; the environment's are not followed.
    """

    def __init__(self, line: Line, context: ssl.SSLContext, *, key: bool, proxy: str | None) -> None:
        self._line = line
        self._names = SENT_HEADERS if key else SENT_HEADERS - {"authorization"}
        self._inner = httpx2.HTTPTransport(verify=context, trust_env=False, proxy=proxy)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Sends a request and hands on a reply, or raises the fault that stands in its place."""
        with _faults_before_reply():
            response = self._inner.handle_request(self._bare(request))
        if response.status_code != OK:
            raise _refusal(response)
        # Bytes are counted as they come, so nothing may unfold to more than was counted.
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            response.close()
            raise ModelFault(Fallback.GARBLED, "the reply is compressed although that was not asked for")
        body = cast("httpx2.SyncByteStream", response.stream)
        return httpx2.Response(OK, headers=response.headers, stream=_Body(body, self._line))

    def close(self) -> None:
        """Closes the connection."""
        self._inner.close()

    def _bare(self, request: httpx2.Request) -> httpx2.Request:
        headers = {name: value for name, value in request.headers.items() if name.lower() in self._names}
        return httpx2.Request(
            request.method,
            request.url,
            headers={
                **headers,
                "accept-encoding": "identity",
                "connection": "close",
                "user-agent": USER_AGENT,
            },
            stream=request.stream,
            extensions={**request.extensions, "trace": self._trace},
        )

    def _trace(self, name: str, info: Mapping[str, Any]) -> None:
        if name == "connection.connect_tcp.complete":
            self._line.hold(info["return_value"].get_extra_info("socket"))


class _Body(httpx2.SyncByteStream):
    """A reply's body, measured."""

    def __init__(self, stream: httpx2.SyncByteStream, line: Line) -> None:
        self._stream = stream
        self._line = line
        self._received = line.received = 0

    def __iter__(self) -> Iterator[bytes]:
        with _faults_within_reply():
            for chunk in self._stream:
                self._received = self._line.received = self._received + len(chunk)
                if self._received > BODY_LIMIT:
                    raise ModelFault(Fallback.TOO_LARGE, f"the reply is larger than {BODY_LIMIT} bytes")
                yield chunk

    def close(self) -> None:
        self._stream.close()


@contextmanager
def _faults_before_reply() -> Iterator[None]:
    try:
        yield
    except httpx2.ConnectTimeout:
        raise ModelFault(Fallback.UNREACHABLE, "no connection within the time for it", again=True) from None
    except httpx2.TimeoutException:
        raise ModelFault(Fallback.LATE, "the server was silent for too long") from None
    except httpx2.ProxyError:
        raise ModelFault(Fallback.UNREACHABLE, "the proxy did not let the request through") from None
    except (httpx2.TransportError, OSError, UnicodeError) as error:
        raise _fault_of_connection(error) from None


@contextmanager
def _faults_within_reply() -> Iterator[None]:
    try:
        yield
    except httpx2.TimeoutException:
        raise ModelFault(Fallback.LATE, "the server was silent for too long") from None
    except (httpx2.TransportError, OSError):
        raise ModelFault(Fallback.TRUNCATED, "the connection broke off within the reply") from None


def _fault_of_connection(error: BaseException) -> ModelFault:
    causes = list(chain(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return ModelFault(
            Fallback.UNREACHABLE, "no secure connection: the certificate or TLS was not accepted"
        )
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
        return ModelFault(Fallback.UNREACHABLE, "the server's name could not be found", again=True)
    # httpcore raises its own error where a server hangs up, and passes on h11's where it talks nonsense.
    if any(type(cause).__module__.partition(".")[0] == "h11" for cause in causes):
        return ModelFault(Fallback.GARBLED, "the server does not answer in HTTP")
    return ModelFault(Fallback.UNREACHABLE, "no connection, or it broke off before a reply", again=True)


def _refusal(response: httpx2.Response) -> ModelFault:
    try:
        refused = _refused_option(response) if response.status_code in BAD_REQUESTS else None
    finally:
        response.close()
    return fault_of_status(response.status_code, response.headers.get("retry-after"), refused)


def _refused_option(response: httpx2.Response) -> Option:
    """Which option a server will not have: the one it names, else the ones that are new to old servers."""
    body = b""
    with suppress(httpx2.HTTPError):
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > REFUSAL_LIMIT:
                break
    with suppress(ValueError, RecursionError, TypeError, KeyError):
        if json.loads(body)["error"]["param"] == Option.TEMPERATURE:
            return Option.TEMPERATURE
    return Option.EXTRAS
