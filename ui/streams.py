"""A stream of answers that can be left at any moment, whatever its maker waits for."""

import threading
from collections.abc import Callable, Generator, Iterator
from queue import Empty, SimpleQueue

from assistant.types import Answer

BEAT = 0.3
"""Seconds after which the last answer is given again: then whoever reads can see that nobody waits any more."""

_Item = Answer | Exception | None
"""What the maker hands over; None is the end."""


def run_apart(answers: Iterator[Answer], on_end: Callable[[], None]) -> Generator[Answer, None, None]:
    """The answers of a stream that is run in a thread of its own.

    While nothing new comes, the last answer is given again every `BEAT` seconds. When this iterator is closed,
    the stream is closed as soon as it gives its next answer.

    Args:
        answers: The stream.
        on_end: Called once, when the stream has really ended.

    Raises:
        Exception: Whatever the stream raises.
    """
    box: SimpleQueue[_Item] = SimpleQueue()
    left = threading.Event()
    thread = threading.Thread(
        target=_work, args=(answers, box, left, on_end), name="model-stream", daemon=True
    )
    thread.start()
    try:
        yield from _received(box)
    finally:
        left.set()


def _work(
    answers: Iterator[Answer], box: "SimpleQueue[_Item]", left: threading.Event, on_end: Callable[[], None]
) -> None:
    fault: Exception | None = None
    try:
        for answer in answers:
            box.put(answer)
            if left.is_set():
                break
        if isinstance(answers, Generator):
            answers.close()
    except Exception as error:  # noqa: BLE001 - handed to whoever reads, in whose thread it belongs
        fault = error
    finally:
        on_end()
        box.put(fault)


def _received(box: "SimpleQueue[_Item]") -> Iterator[Answer]:
    last: Answer | None = None
    while True:
        try:
            item = box.get(timeout=BEAT)
        except Empty:
            item = last
            if item is None:
                continue
        if item is None:
            return
        if isinstance(item, Exception):
            raise item
        last = item
        yield item
