"""How long and how much a client may take to say what it wants: uvicorn itself waits for ever."""

import asyncio

from uvicorn._types import ASGI3Application as ASGIApplication
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

HEAD_SECONDS = 10.0
"""Time to send the head of a request in; a phone on a bad line needs less than two."""
HEAD_LIMIT = 64 * 1024
"""Bytes of a head: a browser's has about one thousand, and the address at most eight."""


class PatientProtocol(HttpToolsProtocol):
    """HTTP, with an end to heads that do not come or do not end."""

    _late: asyncio.TimerHandle | None = None
    _in_head = True
    _head = 0
    _served: RequestResponseCycle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begins to wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Ends the waiting, and tells the request in work: uvicorn tells the last one that came."""
        self._end_of_waiting()
        if self._served is not None:
            self._served.disconnected = True
            self._served.message_event.set()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Takes bytes, while the head is not too long."""
        if self._in_head:
            self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > HEAD_LIMIT and not self.transport.is_closing():
            self.send_400_response("The head of the request is too large.")
        if not self._in_head and (self._served is None or self._served.response_complete):
            # An empty line begins no request, but ends uvicorn's own waiting for one.
            self._in_head, self._head = True, len(data)
            self._wait()

    def on_message_begin(self) -> None:
        """A request begins; the first one has been waited for already."""
        super().on_message_begin()
        if not self._in_head:
            self._in_head, self._head = True, 0
            self._wait()

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._in_head, self._head = False, 0
        self._end_of_waiting()
        super().on_headers_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGIApplication) -> None:
        self._served = cycle
        super()._start_asgi_task(cycle, app)

    def _wait(self) -> None:
        self._end_of_waiting()
        self._late = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def _end_of_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _give_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()
