"""The index on disk: immutable files in a versioned folder, and one that names the version in use.

.index/
    CURRENT             version in use, and the hash of its manifest
    LOCK                held while an index is built
    v-1f3a90c2b4d5/     manifest.json, passages.jsonl, vectors.npy, chroma/,
                        questions.npy, outside.npy, adapter.npy, adapter.safetensors,
                        encoder.onnx where the encoder can be exported,
                        names.safetensors, lexicon.safetensors where the plan is the project's own
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from corpus.synced import sync_path, write_synced
from index.faults import DamagedIndexError, IndexStorageError, MissingIndexError

POINTER = "CURRENT"
LOCK = "LOCK"
MANIFEST = "manifest.json"
PASSAGES = "passages.jsonl"
VECTORS = "vectors.npy"
CHROMA = "chroma"
QUESTIONS = "questions.npy"
OUTSIDE = "outside.npy"
ADAPTER = "adapter.npy"
ADAPTER_TERMS = "adapter.safetensors"
EXPORTED = "encoder.onnx"
NAMES = "names.safetensors"
LEXICON = "lexicon.safetensors"
KEPT = (NAMES, LEXICON)
"""What a start would work out from the rest."""
VERSION_PREFIX = "v-"
BUILD_PREFIX = "build-"

_POINTER_FORM = re.compile(rb"(v-[0-9a-f]{12}) ([0-9a-f]{64})\n")


class Pointer(NamedTuple):
    """The version in use."""

    version: str
    manifest_digest: str
    """sha256 of its manifest, hexadecimal."""


def read_pointer(folder: Path) -> Pointer:
    """The version that a home of indexes names.

    Raises:
        MissingIndexError: It names none.
        DamagedIndexError: Its pointer is not in the form this program writes.
        IndexStorageError: It cannot be read.
    """
    with storage_faults(folder):
        try:
            content = (folder / POINTER).read_bytes()
        except FileNotFoundError as error:
            raise MissingIndexError(f"no index in '{folder}'. Run 'make index'") from error
    form = _POINTER_FORM.fullmatch(content)
    if form is None:
        raise DamagedIndexError(
            f"'{folder / POINTER}' does not name a version of the index. Run 'make index'"
        )
    return Pointer(form[1].decode(), form[2].decode())


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Puts a version to use, in one step that happens or does not."""
    aside = folder / f"{BUILD_PREFIX}pointer"
    write_synced(aside, f"{pointer.version} {pointer.manifest_digest}\n".encode())
    aside.replace(folder / POINTER)
    sync_path(folder)


@contextmanager
def damage_of(version: Path) -> Iterator[None]:
    """A file that is not there, or is no file, is damage of the version and not the disk's refusal."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        name = Path(error.filename or "a file").name
        raise DamagedIndexError(f"'{name}' of index '{version}' is missing. Run 'make index'") from error


@contextmanager
def storage_faults(folder: Path) -> Iterator[None]:
    """Says in one sentence what the disk or the index's folder refused."""
    try:
        yield
    except OSError as error:
        raise IndexStorageError(
            f"index folder '{folder}': {error.strerror or error}. Make room or give access there, or choose "
            "another folder with PLAN_INDEX_DIR"
        ) from error


@contextmanager
def temporary_faults() -> Iterator[None]:
    """Says the same of the place for temporary files, where each process works on a copy of its own."""
    try:
        yield
    except OSError as error:
        raise IndexStorageError(
            f"folder of temporary files: {error.strerror or error}. Make room or give access there, or choose "
            "another folder with TMPDIR"
        ) from error
