"""Memory of a program that first loads much that stays, and then answers."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
