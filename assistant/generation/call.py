"""One request to a model in a thread of its own, so that nobody waits beyond the limit whatever it does."""

import re
import time
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread

from langchain_core.messages import AIMessageChunk

from assistant.generation.errors import fault_of_error
from assistant.generation.faults import ModelFault
from assistant.generation.line import Line
from assistant.generation.models import ChatModel, Request
from assistant.types import Fallback

PULSE = 0.5
"""Seconds after which whoever waits is given an empty piece, so that they may see that nobody waits for them."""
TEXT_LIMIT = 64 * 1024
"""Characters of a reply: for providers whose bytes go over their own library's connection."""
COUNTS = range(10_000_000)
"""Tokens that a server may claim to have counted."""
FINISHED = frozenset({"stop", "end_turn", "complete"})
"""How providers say that a model ended its reply by itself."""
FINISH_NAMES = ("finish_reason", "stop_reason", "done_reason")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens that a call took, as the server counted them."""

    prompt: int
    reply: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a reply. The last one has no text and says that the reply is whole."""

    text: str
    finish_reason: str | None = None
    """How the reply ended, by the server; None of every piece but the last."""
    usage: Usage | None = None
    """Of the last piece, where the server counts."""
    calls: int = 0
    """Requests made for this reply; of the last piece."""


class Call:
    """One request; begins at once."""

    def __init__(self, model: ChatModel, request: Request) -> None:
        self._model = model
        self._request = request
        self._line = Line()
        self._items: SimpleQueue[Chunk | ModelFault] = SimpleQueue()
        # A name server that hangs cannot be interrupted; a daemon does not keep the program from ending.
        Thread(target=self._work, name="plan-model", daemon=True).start()

    def receive(self, deadline: float) -> Chunk:
        """Waits for the next piece; an empty one stands for `PULSE` seconds without any.

        Args:
            deadline: By `time.monotonic`.

        Raises:
            ModelFault: There is no whole reply, or not by then.
        """
        left = deadline - time.monotonic()
        try:
            item = self._items.get(timeout=max(0.0, min(PULSE, left)))
        except Empty:
            if left > PULSE:
                return Chunk("")
            raise ModelFault(Fallback.LATE, "no whole reply within the time limit") from None
        if isinstance(item, ModelFault):
            raise item
        return item

    def cut(self) -> None:
        """Gives the call up, from any thread: closes its connection and wakes whoever waits for it."""
        self._line.cut()
        self._items.put(ModelFault(Fallback.LATE, "the call was given up"))

    def _work(self) -> None:
        try:
            ending: Chunk | ModelFault = self._take()
        except Exception as error:  # noqa: BLE001  whatever a library raises: it may hold the key or the question
            ending = fault_of_error(error, self._line.received)
        finally:
            self._line.release()
        self._items.put(ending)

    def _take(self) -> Chunk:
        reading = _Reading()
        with closing(self._model.stream(self._request, self._line)) as messages:
            for message in messages:
                if self._line.is_cut:
                    break
                text = reading.take(message)
                if text:
                    self._items.put(Chunk(text))
        return reading.end()


class _Reading:
    """What was read of a reply so far."""

    def __init__(self) -> None:
        self._length = 0
        self._finish: str | None = None
        self._usage: Usage | None = None

    def take(self, message: AIMessageChunk) -> str:
        text = str(message.text)
        if _LONE_SURROGATE.search(text):
            raise ModelFault(Fallback.GARBLED, "the reply holds half a character")
        self._length += len(text)
        if self._length > TEXT_LIMIT:
            raise ModelFault(Fallback.TOO_LARGE, f"the reply is longer than {TEXT_LIMIT} characters")
        for name in FINISH_NAMES:
            self._finish = str(message.response_metadata.get(name) or "").lower() or self._finish
        self._count(message)
        return text

    def _count(self, message: AIMessageChunk) -> None:
        """Some providers count the prompt in the first piece and the reply in the last."""
        told = message.usage_metadata
        if told is None or not all(_is_count(told[name]) for name in ("input_tokens", "output_tokens")):
            return
        before = self._usage or Usage(0, 0)
        self._usage = Usage(before.prompt + told["input_tokens"], before.reply + told["output_tokens"])

    def end(self) -> Chunk:
        """The last piece.

        Raises:
            ModelFault: The reply is empty, or not whole.
        """
        if self._finish not in FINISHED and (self._length or self._finish):
            raise ModelFault(Fallback.TRUNCATED, "the server broke the reply off before its end")
        if not self._length:
            raise ModelFault(Fallback.EMPTY, "the reply is empty", again=True)
        return Chunk("", self._finish, self._usage)


def _is_count(number: object) -> bool:
    """The library hands on whatever the server claims."""
    return isinstance(number, int) and number in COUNTS
