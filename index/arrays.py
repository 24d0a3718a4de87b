"""Reading NumPy's files, from several threads at once."""

from pathlib import Path
from threading import Lock
from typing import IO, Any, Literal

import numpy as np
from numpy.typing import NDArray

_ONE_HEAD_AT_A_TIME = Lock()
"""NumPy reads the head of a file as Python's own text, and two threads that do so at once may break off each
other's (SystemError, until CPython 3.11.8: issue 106905)."""


def load_array(source: Path | IO[bytes], *, mapped: Literal["r"] | None = None) -> NDArray[Any]:
    """The array of a file; no object in it is ever made.

    Args:
        source: The file.
        mapped: `r` to leave it on the disk until it is read.

    Raises:
        ValueError: It is no such file, or holds objects.
        OSError: It cannot be read.
    """
    with _ONE_HEAD_AT_A_TIME:
        return np.asanyarray(np.load(source, mmap_mode=mapped, allow_pickle=False))
