"""Opening the index of a document: nothing of it is used before all of it has been checked."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.arrays import load_array
from index.encoder import Encoder, checked
from index.exact import ExactVectors
from index.faults import DamagedIndexError, EncoderError
from index.layout import MANIFEST, PASSAGES, VECTORS, Pointer, damage_of, read_pointer, storage_faults
from index.library.home import home_of
from index.library.layout import (
    REMEDY,
    DocumentContent,
    check_document_origin,
    parse_document_manifest,
)
from index.manifest import digest_of
from index.stores import Snapshot, VectorStore


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A checked index of one document, ready to be searched; it holds nothing but memory."""

    content: DocumentContent
    vectors: VectorStore


def open_document(folder: Path, content: DocumentContent, encoder: Encoder) -> OpenDocument:
    """The index of that content, checked in full; nothing in its folder is written.

    Args:
        folder: Home of the Plan's index, beside which those of documents stand.
        content: What it must hold.
        encoder: What must have made its vectors.

    Raises:
        RebuildableFault: There is none, or it is stale or damaged.
        IndexStorageError: The folder cannot be read.
    """
    home = home_of(folder, content.document.document_id)
    return open_document_version(home, read_pointer(home), content, encoder)


def open_document_version(
    home: Path, pointer: Pointer, content: DocumentContent, encoder: Encoder
) -> OpenDocument:
    """Checks one version from its manifest to the last vector.

    Raises:
        RebuildableFault: It is stale or damaged.
        IndexStorageError: It cannot be read.
    """
    version = home / pointer.version
    with storage_faults(version), damage_of(version):
        manifest = parse_document_manifest(_read(version / MANIFEST, pointer.manifest_digest), version)
        check_document_origin(manifest.origin, content.origin, version)
        _read(version / PASSAGES, content.origin.passages)
        raw = _read(version / VECTORS, manifest.files.get(VECTORS, ""))
    try:
        rows = load_array(io.BytesIO(raw)).astype(np.float32)
        vectors = checked(rows, len(content.passages), encoder)
    except (ValueError, TypeError, EncoderError) as error:
        raise DamagedIndexError(f"index '{version}' is unfit: {error}. {REMEDY}") from error
    return OpenDocument(content, ExactVectors(Snapshot(content.passages, vectors)))


def _read(path: Path, digest: str) -> bytes:
    content = path.read_bytes()
    if digest_of(content) != digest:
        raise DamagedIndexError(f"'{path.name}' of index '{path.parent}' was changed. {REMEDY}")
    return content
