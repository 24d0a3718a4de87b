"""Where the indexes of documents are kept."""

from pathlib import Path

HOME = "documents"
"""Beside the versions of the Plan's own index, which nothing here touches."""


def home_of(folder: Path, document_id: str) -> Path:
    """Where the versions of a document's index are kept.

    Args:
        folder: Home of the Plan's index.
        document_id: Id of the document.
    """
    return folder / HOME / document_id
