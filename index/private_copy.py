"""Folders of one process: Chroma writes to what it opens, so it is given a copy.

A process that is killed cannot clean up. Each folder is locked while its process lives; whoever
makes the next one removes those that nobody holds.
"""

import fcntl
import os
import shutil
import tempfile
import time
import weakref
from pathlib import Path

PREFIX = "plan-index-"
YOUNG_SECONDS = 60.0
"""A folder younger than this may not have been locked yet by the process that made it."""


class PrivateFolder:
    """A temporary folder that goes when the object, the process or (at the next start) the crash does."""

    def __init__(self) -> None:
        """Makes the folder.

        Raises:
            OSError: There is no place for temporary files.
        """
        remove_abandoned(Path(tempfile.gettempdir()))
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        descriptor = os.open(self.path, os.O_RDONLY)
        self._finalizer = weakref.finalize(self, _remove, self.path, descriptor, os.getpid())
        _try_lock(descriptor)

    def close(self) -> None:
        """Removes the folder; a second call does nothing."""
        self._finalizer()


def remove_abandoned(home: Path) -> None:
    """Removes the folders of processes that no longer live."""
    for folder in home.glob(f"{PREFIX}*"):
        try:
            if time.time() - folder.stat().st_mtime < YOUNG_SECONDS or folder.is_symlink():
                continue
            descriptor = os.open(folder, os.O_RDONLY)
        except OSError:  # gone meanwhile, or another person's
            continue
        if _try_lock(descriptor):
            shutil.rmtree(folder, ignore_errors=True)
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # held, or a file system without locks: then nothing is ever swept
        return False
    return True


def _remove(path: Path, descriptor: int, owner: int) -> None:
    if os.getpid() != owner:  # a forked child must not take its parent's folder away
        return
    shutil.rmtree(path, ignore_errors=True)
    os.close(descriptor)
