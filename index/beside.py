"""Work beside the encoding of a build: ONNX Runtime needs no interpreter, Python's own work needs nothing else."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

SWITCH_SECONDS = 0.0005
"""How long Python's own work keeps the interpreter from a thread that only wants to hand over the next text; by
default 0.005, in which two texts could have been encoded."""


@contextmanager
def one_beside() -> Iterator[ThreadPoolExecutor]:
    """A thread for work beside one's own; what has not begun when one leaves is dropped."""
    pool = ThreadPoolExecutor(1)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def quick_turns() -> Iterator[None]:
    """Threads take turns at the interpreter more often, in all of the process."""
    former = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(former)
