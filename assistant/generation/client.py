"""A language model: asked once, at most twice, within a time limit; its reply comes as it is written."""

import time
from collections.abc import Generator, Mapping, Sequence
from threading import Event, Lock
from types import TracebackType
from weakref import WeakSet

from langchain_core.messages import BaseMessage

from assistant.generation.call import PULSE, Call, Chunk, Usage
from assistant.generation.faults import MissingPackageError, ModelFault, Option, SettingsError
from assistant.generation.models import ChatModel, Request, open_model
from assistant.generation.quiet import keep_quiet
from assistant.generation.settings import ModelSettings
from assistant.types import Fallback

__all__ = [
    "Chunk",
    "MissingPackageError",
    "ModelClient",
    "ModelFault",
    "ReplyStream",
    "SettingsError",
    "Usage",
]

RETRY_PAUSE = 0.5
"""Seconds before the second try where the server asks for none: enough for one that just restarts."""
RETRY_LEAST = 1.0
"""Seconds that must be left after the pause: less brings no reply."""
TRIES = 2


class ReplyStream(Generator[Chunk, None, None]):
    """A reply as it comes; pieces without their last one are no reply.

    While nothing comes an empty piece is given twice a second, so that whoever passes the pieces on can stop.
    Iterate in one thread; `close` may be called from any, and ends the request within a moment.
    """

    def __init__(self, client: "ModelClient", request: Request, deadline: float) -> None:
        self._client = client
        self._request = request
        self._deadline = deadline
        self._lock = Lock()
        self._closed = Event()
        self._call: Call | None = None
        self._calls = 0
        self._begun = False
        self._not_before = 0.0

    def send(self, value: None) -> Chunk:  # noqa: ARG002  a generator's
        """The next piece.

        Raises:
            ModelFault: There is no whole reply.
        """
        while not self._closed.is_set():
            try:
                chunk = self._receive()
            except ModelFault as fault:
                if self._closed.is_set():
                    break
                if self._tries_again(fault):
                    continue
                self.close()
                fault.calls = self._calls
                raise
            return self._passed_on(chunk)
        raise StopIteration

    def close(self) -> None:
        """Ends the request, if it has not ended; a thread that waits for a piece gets no more."""
        with self._lock:
            self._closed.set()
            if self._call is not None:
                self._call.cut()

    def throw(
        self,
        typ: type[BaseException] | BaseException,
        val: BaseException | object = None,
        tb: TracebackType | None = None,
        /,
    ) -> Chunk:
        """Ends the request and raises."""
        self.close()
        return super().throw(typ, val, tb)  # type: ignore[arg-type]

    def __del__(self) -> None:
        self.close()

    def _receive(self) -> Chunk:
        pause = self._not_before - time.monotonic()
        if pause > 0:
            self._closed.wait(min(pause, PULSE))
            return Chunk("")
        with self._lock:
            if self._call is None and not self._closed.is_set():
                if time.monotonic() >= self._deadline:
                    raise ModelFault(Fallback.LATE, "no time was left to ask")
                self._calls += 1
                self._call = Call(self._client.model, self._request)
            call = self._call
        if call is None:
            raise ModelFault(Fallback.LATE, "the call was given up")
        return call.receive(self._deadline)

    def _passed_on(self, chunk: Chunk) -> Chunk:
        if chunk.finish_reason is None:
            self._begun = self._begun or bool(chunk.text)
            return chunk
        self._closed.set()
        # Only now is it sure that the server minded what was left out.
        self._client.learn(self._request.without)
        return Chunk("", chunk.finish_reason, chunk.usage, self._calls)

    def _tries_again(self, fault: ModelFault) -> bool:
        """Whether there is a second try; not before its time."""
        if self._begun or self._calls >= TRIES or not fault.again:
            return False
        pause = RETRY_PAUSE if fault.retry_after is None else fault.retry_after
        if fault.refused is not None:
            if fault.refused in self._request.without:
                return False
            self._leave_out(fault.refused)
            pause = 0.0
        self._not_before = time.monotonic() + pause
        if self._not_before + RETRY_LEAST > self._deadline:
            return False
        with self._lock:
            self._call = None
        return True

    def _leave_out(self, option: Option) -> None:
        request = self._request
        self._request = Request(
            request.messages, request.reply_tokens, request.schema, request.without | {option}
        )
        if option is Option.TEMPERATURE:
            self._client.learn(frozenset({option}))


class ModelClient:
    """One model, for any number of threads.

    Args:
        settings: Which model, and where it is.

    Raises:
        MissingPackageError: The provider's package is not installed; its text holds the command.
        SettingsError: The provider's library does not take the settings.
    """

    def __init__(self, settings: ModelSettings) -> None:
        keep_quiet()
        self._settings = settings
        self.model: ChatModel = open_model(settings)
        # Once more, for the loggers that came with the library.
        keep_quiet()
        self._without: frozenset[Option] = frozenset()
        self._streams: WeakSet[ReplyStream] = WeakSet()
        self._lock = Lock()

    def stream(
        self,
        messages: Sequence[BaseMessage],
        *,
        reply_tokens: int,
        deadline: float,
        schema: Mapping[str, object] | None = None,
    ) -> ReplyStream:
        """The reply to some messages, as it is written. Nothing is sent before its first piece is asked for.

        Args:
            messages: What the model is told and asked.
            reply_tokens: The longest reply.
            deadline: By `time.monotonic`; the settings' own limit counts as well, from now.
            schema: JSON schema of the reply, for servers that know how to keep to one.
        """
        deadline = min(deadline, time.monotonic() + self._settings.seconds)
        request = Request(tuple(messages), reply_tokens, schema, self._without)
        stream = ReplyStream(self, request, deadline)
        with self._lock:
            self._streams.add(stream)
        return stream

    def learn(self, refused: frozenset[Option]) -> None:
        """Leaves out, from now on, what the server is known to refuse."""
        self._without |= refused

    def close(self) -> None:
        """Ends every request."""
        with self._lock:
            streams = list(self._streams)
        for stream in streams:
            stream.close()
