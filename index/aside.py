"""What a build needs to make a version aside and to leave nothing else behind."""

import io
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.layout import BUILD_PREFIX, VERSION_PREFIX


@contextmanager
def work_folder(home: Path) -> Iterator[Path]:
    """A name for a build that is not in use yet; whatever is left of it at the end is removed."""
    work = home / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def as_version(work: Path) -> Path:
    """Makes a whole build a version that can be named as the one in use; returns its folder."""
    version = work.with_name(VERSION_PREFIX + work.name.removeprefix(BUILD_PREFIX))
    work.rename(version)
    return version


def remove_all(folder: Path, prefix: str, *, keep: str = "") -> None:
    """Removes former versions or unfinished builds; what cannot be removed does no harm."""
    for path in folder.glob(f"{prefix}*"):
        if path.name == keep:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def npy(vectors: NDArray[Any]) -> bytes:
    """Vectors as NumPy's own file."""
    buffer = io.BytesIO()
    np.save(buffer, vectors, allow_pickle=False)
    return buffer.getvalue()
