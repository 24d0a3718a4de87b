"""The documents of the library that can be asked: each opened when it is first asked."""

import threading
from collections import OrderedDict
from pathlib import Path

from assistant.library.ready import ready_documents
from corpus.library.manifest import DocumentManifest, find_manifest
from corpus.library.store import Library
from index.documents import TermTable
from index.encoder import Encoder
from index.library.layout import make_document_content
from index.library.opening import open_document
from index.library.search import DocumentRetriever

OPEN_AT_ONCE = 8
"""Documents kept in memory: a plan of 200 pages takes some 5 MB; the one asked longest ago is let go."""


class Shelf:
    """Opens documents and keeps those in use. Safe to share between threads."""

    def __init__(self, library: Library, folder: Path, encoder: Encoder, plan_terms: TermTable) -> None:
        """Reads what is stated of the documents.

        Args:
            library: The documents.
            folder: Home of the Plan's index, beside which those of documents stand.
            encoder: The one that answers from the Plan; nothing is loaded twice.
            plan_terms: The Plan's, whose words are no slips of typing, nor names of a document.
        """
        self._library = library
        self._folder = folder
        self._encoder = encoder
        self.plan_terms = plan_terms
        self._open: OrderedDict[str, DocumentRetriever] = OrderedDict()
        self._lock = threading.Lock()
        self.manifests = ready_documents(library, folder)
        """Of the documents that can be asked, by id."""

    def find(self, document_id: str) -> DocumentManifest | None:
        """What is stated of a document; None where there is none of that id that can be asked."""
        return find_manifest(self.manifests, document_id)

    def retriever(self, document_id: str) -> DocumentRetriever:
        """The search over one document, opened and checked where it is not open.

        Raises:
            LibraryError: The document was changed or removed meanwhile.
            IndexFault: Its index is missing, stale or damaged.
        """
        with self._lock:
            if document_id not in self._open:
                self._open[document_id] = self._opened(document_id)
                while len(self._open) > OPEN_AT_ONCE:
                    self._open.popitem(last=False)
            self._open.move_to_end(document_id)
            return self._open[document_id]

    def _opened(self, document_id: str) -> DocumentRetriever:
        content = make_document_content(self._library.read(document_id), self._encoder)
        return DocumentRetriever(
            open_document(self._folder, content, self._encoder), self._encoder, tuple(self.plan_terms.words)
        )
