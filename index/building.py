"""Building an index: aside, checked as a reader would, and only then put to use."""

import io
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.content import Content
from index.encoder import Encoder, Vectors, checked
from index.faults import RebuildableFault
from index.files import locked, sha256_of, sync_tree, write_synced
from index.layout import (
    BUILD_PREFIX,
    CHROMA,
    LOCK,
    MANIFEST,
    PASSAGES,
    VECTORS,
    VERSION_PREFIX,
    Pointer,
    read_pointer,
    storage_faults,
    write_pointer,
)
from index.manifest import Manifest, digest_of
from index.opening import open_index, open_version
from index.progress import Progress
from index.types import Passage

STEP = 32
"""Passages encoded between two steps of the progress bar."""


def build_version(
    folder: Path, content: Content, encoder: Encoder, progress: Progress, *, force: bool = False
) -> Path:
    """Builds the index of that content and puts it to use; returns the version's folder.

    Where another process builds, its result is waited for and kept. Until the last step the
    former index stays in use; whatever is interrupted leaves it as it was.

    Args:
        folder: Home of the versions; it is made where absent.
        content: What to build.
        encoder: Makes the vectors.
        progress: Told how far it is.
        force: Build even where a good index is in place.

    Raises:
        IndexStorageError: The folder cannot be written, or the disk is full.
        IndexLockError: It cannot be locked.
        EncoderError: The encoder makes unfit vectors.
    """
    with storage_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / LOCK, on_wait=lambda: progress("waiting for another build", 0, 1)):
            if not force and (current := _sound_version(folder, content, encoder)):
                return current
            _remove_all(folder, BUILD_PREFIX)
            work = folder / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
            try:
                pointer = _build_aside(work, content, encoder, progress)
            finally:
                shutil.rmtree(work, ignore_errors=True)
            write_pointer(folder, pointer)
            _remove_all(folder, VERSION_PREFIX, keep=pointer.version)
            progress("checking the index", 1, 1)
            return folder / pointer.version


def _build_aside(work: Path, content: Content, encoder: Encoder, progress: Progress) -> Pointer:
    """Makes a whole version that is not in use yet."""
    work.mkdir()
    vectors = _encode(content.passages, encoder, progress)
    progress("checking the index", 0, 1)
    manifest = _write_files(work, content, vectors)
    sync_tree(work)
    open_version(work.parent, Pointer(work.name, digest_of(manifest)), content, encoder).close()
    version = work.with_name(VERSION_PREFIX + work.name.removeprefix(BUILD_PREFIX))
    work.rename(version)
    return Pointer(version.name, digest_of(manifest))


def _write_files(work: Path, content: Content, vectors: Vectors) -> bytes:
    """Writes every file of a version; returns its manifest."""
    from index.vectors import write_vectors

    write_synced(work / PASSAGES, content.listing)
    write_synced(work / VECTORS, _npy(vectors))
    (work / CHROMA).mkdir()
    write_vectors(work / CHROMA, content.passages, vectors)
    files = (path for path in sorted(work.rglob("*")) if path.is_file())
    digests = {path.relative_to(work).as_posix(): sha256_of(path) for path in files}
    manifest = Manifest(content.origin, len(content.passages), digests).to_bytes()
    write_synced(work / MANIFEST, manifest)
    return manifest


def _encode(passages: Sequence[Passage], encoder: Encoder, progress: Progress) -> Vectors:
    """Vectors in the order of the passages; alike lengths go together, which saves padding."""
    texts = [(place, text) for place, passage in enumerate(passages) for text in _embedded_texts(passage)]
    texts.sort(key=lambda entry: len(entry[1]))
    vectors = np.zeros((len(passages), encoder.dimension), dtype=np.float32)
    progress("embedding the Plan's passages", 0, len(texts))
    for start in range(0, len(texts), STEP):
        step = texts[start : start + STEP]
        # Several texts of one passage add up; their sum points where their mean does.
        np.add.at(vectors, [place for place, _ in step], encoder.encode_passages([text for _, text in step]))
        progress("embedding the Plan's passages", start + len(step), len(texts))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return checked(vectors, len(passages), encoder)


def _embedded_texts(passage: Passage) -> list[str]:
    return passage.embedded.split("\n") if passage.kind == "questions" else [passage.embedded]


def _npy(vectors: Vectors) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, vectors, allow_pickle=False)
    return buffer.getvalue()


def _sound_version(folder: Path, content: Content, encoder: Encoder) -> Path | None:
    """The version in use, if there is nothing wrong with it."""
    try:
        open_index(folder, content, encoder).close()
    except RebuildableFault:
        return None
    return folder / read_pointer(folder).version


def _remove_all(folder: Path, prefix: str, *, keep: str = "") -> None:
    """Removes former versions or unfinished builds; what cannot be removed does no harm."""
    for path in folder.glob(f"{prefix}*"):
        if path.name == keep:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
