"""The texts of the documents, to be read: the same units as are searched, and no search is needed for them."""

import threading
from collections import OrderedDict

from corpus.library.faults import LibraryError, UnknownDocumentError
from corpus.library.model import LibraryDocument
from corpus.library.store import Library

READ_AT_ONCE = 4
"""Documents kept in memory: a plan of 200 pages takes some 5 MB; the one read longest ago is let go."""


class Texts:
    """Reads documents as they were when the program was started. Safe to share between threads."""

    def __init__(self, library: Library) -> None:
        """Notes which documents there are; one that is replaced meanwhile is not read: its units are other ones.

        Args:
            library: The documents; a list that cannot be read counts as empty.
        """
        self._library = library
        self._read: OrderedDict[str, LibraryDocument] = OrderedDict()
        self._lock = threading.Lock()
        try:
            self._entries = {entry.document_id: entry for entry in library.entries()}
        except LibraryError:
            self._entries = {}

    def read(self, document_id: str) -> LibraryDocument:
        """A document, its hashes checked and parsed where it was not read of late.

        Raises:
            LibraryError: It was changed, replaced or removed since the start, or cannot be read.
        """
        with self._lock:
            self._check_entry(document_id)
            if document_id not in self._read:
                self._read[document_id] = self._library.read(document_id)
                while len(self._read) > READ_AT_ONCE:
                    self._read.popitem(last=False)
            self._read.move_to_end(document_id)
            return self._read[document_id]

    def _check_entry(self, document_id: str) -> None:
        if self._library.entry(document_id) != self._entries.get(document_id):
            raise UnknownDocumentError(
                f"document '{document_id}' was replaced since the start; start the program again"
            )
