"""The library's folder: what the disk refuses, and a lock between processes."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.library.faults import LibraryStorageError

READ_ONLY = 0o444


@contextmanager
def storage_faults(folder: Path) -> Iterator[None]:
    """Says in one sentence what the disk or the folder refused."""
    try:
        yield
    except OSError as error:
        raise LibraryStorageError(
            f"folder of documents '{folder}': {error.strerror or error}. Make room or give access there, or choose "
            "another folder with PLAN_LIBRARY_DIR"
        ) from error


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the lock file for the length of a `with`; the system frees it if the process dies.

    Raises:
        LibraryStorageError: Another process changes the library.
        OSError: The lock file cannot be made.
    """
    with path.open("ab") as file:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise LibraryStorageError(
                f"'{path.parent}' is being changed by another command; wait for it and try again"
            ) from error
        yield
