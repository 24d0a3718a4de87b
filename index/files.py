"""Hashes of files, and a lock between processes."""

import fcntl
import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from index.faults import IndexLockError

LOCK_SECONDS = 900.0
"""How long to wait for another build: several times what the slowest machine at hand takes."""
POLL_SECONDS = 0.2


def sha256_of(path: Path) -> str:
    """Hash of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def locked(path: Path, *, on_wait: Callable[[], None], seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Holds the lock file for the length of a `with`; the system frees it if the process dies.

    Args:
        path: The lock file; it is made where absent and stays.
        on_wait: Called once where another process holds the lock.
        seconds: How long to wait.

    Raises:
        IndexLockError: The file system cannot lock, or the wait was too long.
        OSError: The lock file cannot be made.
    """
    with path.open("ab") as file:
        if not _try_lock(file.fileno(), path):
            on_wait()
            _wait(file.fileno(), path, time.monotonic() + seconds)
        yield


def _wait(descriptor: int, path: Path, deadline: float) -> None:
    while not _try_lock(descriptor, path):
        if time.monotonic() > deadline:
            raise IndexLockError(
                f"'{path}' is still held by another build; end that process, or wait and try again"
            )
        time.sleep(POLL_SECONDS)


def _try_lock(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        raise IndexLockError(
            f"'{path}' cannot be locked ({error.strerror}); put the index on a local disk with PLAN_INDEX_DIR"
        ) from error
    return True
