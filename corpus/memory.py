"""Memory of a program that first loads much that stays, and then answers."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_ARENA_MAX: Final = -8
_TRIM_THRESHOLD: Final = -1
"""Names of glibc's settings (malloc.h)."""
TRIM_BYTES: Final = 128 * 1024
"""Free memory at the end of the pool that goes back to the system; glibc would raise it as it goes."""


def keep_one_pool() -> None:
    """Has glibc give memory to all threads from one pool; elsewhere nothing.

    By itself it makes up to eight for each core, and each keeps what the largest answer or file of its threads has
    needed: 370 MB more after 20,000 errands (`make load`). Python's own lock lets one thread work at a time anyway.
    """
    import ctypes  # the page's alone: an answer on the command line is done before it could gain

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # another system, another library
        return
    mallopt(_ARENA_MAX, 1)
    mallopt(_TRIM_THRESHOLD, TRIM_BYTES)


@contextmanager
def collection_paused() -> Iterator[None]:
    """Loads without Python's search for cycles, which would go through all that was loaded again and again.

    What was loaded is set aside afterwards: it stays for good, and no later search looks at it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_on:
            gc.enable()
