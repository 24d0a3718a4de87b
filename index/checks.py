"""Hashes, counts and names of an index's files: what every reader checks before it uses them."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.faults import DamagedIndexError
from index.files import sha256_of
from index.manifest import digest_of


def read_checked(path: Path, digest: str) -> bytes:
    """The content of a file whose hash is known.

    Raises:
        DamagedIndexError: Its hash is another.
        OSError: It cannot be read.
    """
    content = path.read_bytes()
    _compare(digest_of(content), digest, path)
    return content


def check_file(path: Path, digest: str, *, told_as: Path | None = None) -> None:
    """Does nothing where a file has the hash; it is not kept in memory.

    Args:
        path: The file.
        digest: sha256, hexadecimal.
        told_as: The file to name where `path` is a copy of it.

    Raises:
        DamagedIndexError: Its hash is another.
        OSError: It cannot be read.
    """
    _compare(sha256_of(path), digest, told_as or path)


def check_count(found: int, expected: int, version: Path) -> None:
    """Does nothing where an index counts as many passages as it must.

    Raises:
        DamagedIndexError: It does not.
    """
    if found != expected:
        raise DamagedIndexError(
            f"index '{version}' counts {found} passages; expected {expected}. Run 'make index'"
        )


def check_names(version: Path, listed: set[str], needed: set[str]) -> None:
    """Does nothing where a version has every file it lists and needs, and no other.

    Args:
        version: Its folder.
        listed: The files that its manifest gives a hash of.
        needed: The manifest itself, and files without which no index is one.

    Raises:
        DamagedIndexError: Something is missing, or nobody knows what it is.
    """
    found = {path.relative_to(version).as_posix() for path in version.rglob("*") if not path.is_dir()}
    wanted = listed | needed
    if found != wanted or len(listed) + 1 != len(wanted):
        odd = sorted(found ^ wanted)
        raise DamagedIndexError(
            f"index '{version}' has {len(found)} files; expected {len(wanted)} (see {odd[:1]}). Run 'make index'"
        )


def _compare(found: str, expected: str, path: Path) -> None:
    if found != expected:
        raise DamagedIndexError(
            f"'{path.name}' of index '{path.parent}' has sha256 {found[:12]}; expected {expected[:12]}. "
            "Run 'make index'"
        )


def spread(size: int, most: int) -> NDArray[np.intp]:
    """Places at even distances, at most so many: what is tried where not everything is."""
    return np.unique(np.linspace(0, size - 1, num=min(size, most)).astype(np.intp))
