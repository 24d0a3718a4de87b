"""Many short texts as one array: read at one stroke, where a JSON list would be parsed text by text."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load


def join_lines(lines: Iterable[str]) -> NDArray[np.uint8]:
    """Texts without line breaks, each ended by one, as UTF-8."""
    return np.frombuffer("".join(f"{line}\n" for line in lines).encode(), dtype=np.uint8)


def split_lines(array: NDArray[np.uint8]) -> list[str]:
    """The texts of `join_lines`.

    Raises:
        ValueError: It is not UTF-8.
    """
    return array.tobytes().decode().split("\n")[:-1]


def read_arrays(content: bytes) -> dict[str, NDArray[Any]]:
    """The arrays of a safetensors file by name.

    Raises:
        ValueError: It is none.
    """
    try:
        return dict(load(content))
    except SafetensorError as error:
        raise ValueError(str(error)) from error
