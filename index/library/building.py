"""Building the indexes of documents: each aside, checked as a reader would, and only then put to use."""

import io
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from corpus.library.store import Library
from corpus.synced import sync_tree, write_synced
from index.embedding import embed, make_maker
from index.encoder import Encoder, Vectors, checked
from index.faults import RebuildableFault
from index.files import locked
from index.layout import (
    BUILD_PREFIX,
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
from index.library.home import HOME, home_of
from index.library.layout import (
    DocumentContent,
    DocumentIndexManifest,
    make_document_content,
)
from index.library.opening import open_document, open_document_version
from index.manifest import digest_of
from index.progress import Progress, no_progress
from index.retriever import make_encoder
from index.settings import read_settings


def build_documents(
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
    force: bool = False,
    library: Library | None = None,
) -> tuple[Path, ...]:
    """Builds the index of every document that has no good one; drops those of documents that are gone.

    The Plan's own index stays as it is.

    Args:
        folder: Home of the Plan's index; by default as the settings say.
        encoder: What makes vectors; by default as the settings say.
        progress: Told how far it is.
        force: Build even where a good index is in place.
        library: The documents; by default those of the environment's folder.

    Returns:
        The version of each document that is in use, by id; none where the library is empty.

    Raises:
        LibraryError: A document cannot be read.
        IndexFault: An index cannot be built; a former one stays as it was.
    """
    settings, library = read_settings(), library or Library()
    folder = folder or settings.folder
    ids = [entry.document_id for entry in library.entries()]
    _drop_others(folder / HOME, ids)
    if not ids:
        return ()
    encoder = encoder or make_encoder(settings)
    contents = [make_document_content(library.read(document_id), encoder) for document_id in ids]
    return tuple(build_document(folder, c, encoder, progress or no_progress, force=force) for c in contents)


def build_document(
    folder: Path, content: DocumentContent, encoder: Encoder, progress: Progress, *, force: bool = False
) -> Path:
    """Builds the index of one document where there is no good one, or anyway with `force`; returns its version.

    Raises:
        IndexFault: It cannot be built; a former one stays as it was.
    """
    home = home_of(folder, content.document.document_id)
    with storage_faults(home):
        home.mkdir(parents=True, exist_ok=True)
        with locked(home / LOCK, on_wait=lambda: progress("waiting for another build", 0, 1)):
            if not force and _is_sound(folder, content, encoder):
                return home / read_pointer(home).version
            pointer = _build_aside(home, content, encoder, progress)
            write_pointer(home, pointer)
            _sweep(home, keep=pointer.version)
            return home / pointer.version


def _build_aside(home: Path, content: DocumentContent, encoder: Encoder, progress: Progress) -> Pointer:
    work = home / f"{BUILD_PREFIX}{secrets.token_hex(6)}"
    work.mkdir()
    try:
        vectors = _embed(content, encoder, progress)
        digest = _write_files(work, content, vectors)
        sync_tree(work)
        open_document_version(home, Pointer(work.name, digest), content, encoder)
        version = home / f"{VERSION_PREFIX}{work.name.removeprefix(BUILD_PREFIX)}"
        work.rename(version)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Pointer(version.name, digest)


def _embed(content: DocumentContent, encoder: Encoder, progress: Progress) -> Vectors:
    """One row a passage, in their order."""
    texts = [passage.embedded for passage in content.passages]
    rows = embed(texts, make_maker(encoder).encoder, progress, f"embedding {content.document.document_id}")
    return checked(rows, len(texts), encoder)


def _write_files(work: Path, content: DocumentContent, vectors: Vectors) -> str:
    """Writes every file of a version; returns the hash of its manifest."""
    buffer = io.BytesIO()
    np.save(buffer, vectors, allow_pickle=False)
    files = {PASSAGES: content.listing, VECTORS: buffer.getvalue()}
    manifest = DocumentIndexManifest(content.origin, {name: digest_of(data) for name, data in files.items()})
    for name, data in {**files, MANIFEST: manifest.to_bytes()}.items():
        write_synced(work / name, data)
    return digest_of(manifest.to_bytes())


def _is_sound(folder: Path, content: DocumentContent, encoder: Encoder) -> bool:
    try:
        open_document(folder, content, encoder)
    except RebuildableFault:
        return False
    return True


def _sweep(home: Path, *, keep: str) -> None:
    """Removes former versions and unfinished builds; what cannot be removed does no harm."""
    for prefix in (VERSION_PREFIX, BUILD_PREFIX):
        for path in home.glob(f"{prefix}*"):
            if path.name != keep and path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)


def _drop_others(home: Path, ids: Sequence[str]) -> None:
    """Removes the indexes of documents that the library no longer holds."""
    for path in home.glob("*"):
        if path.name not in ids and path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
