"""The documents that can be asked: those of the library that have an index."""

import logging
from pathlib import Path

from corpus.library.faults import LibraryError
from corpus.library.manifest import DocumentManifest
from corpus.library.store import Library
from index.layout import POINTER
from index.library.home import home_of

logger = logging.getLogger(__name__)


def ready_documents(library: Library, folder: Path) -> tuple[DocumentManifest, ...]:
    """What is stated of the documents that have an index, by id; the others are named in the log.

    Args:
        library: The documents; one that cannot be read is told in the log and counts as empty.
        folder: Home of the Plan's index, beside which those of documents stand.
    """
    try:
        stated = library.manifests()
    except LibraryError as fault:
        logger.warning("%s: %s. The library is left out.", type(fault).__name__, fault)
        return ()
    ready = tuple(one for one in stated if is_indexed(folder, one.document_id))
    for one in stated:
        if one not in ready:
            logger.warning("Document '%s' has no index. Run 'python -m index build'", one.document_id)
    return ready


def is_indexed(folder: Path, document_id: str) -> bool:
    """Whether an index of a document was built; it is checked when it is opened."""
    return (home_of(folder, document_id) / POINTER).is_file()
