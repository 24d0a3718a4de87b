"""Documents beside the Plan: added with a manifest, kept unchanged, parsed, cited."""

from corpus.library.faults import (
    DocumentFileError,
    LibraryError,
    LibraryStorageError,
    ManifestError,
    UnknownDocumentError,
)
from corpus.library.manifest import PLAN_ID, DocumentKind, DocumentManifest, DocumentState
from corpus.library.model import DocumentUnit, LibraryDocument
from corpus.library.store import Library, library_folder

__all__ = [
    "PLAN_ID",
    "DocumentFileError",
    "DocumentKind",
    "DocumentManifest",
    "DocumentState",
    "DocumentUnit",
    "Library",
    "LibraryDocument",
    "LibraryError",
    "LibraryStorageError",
    "ManifestError",
    "UnknownDocumentError",
    "library_folder",
]
