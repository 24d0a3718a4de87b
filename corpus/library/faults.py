"""What can be wrong with documents; each message is one plain sentence."""


class LibraryError(Exception):
    """A document cannot be added, read or removed."""


class ManifestError(LibraryError):
    """A manifest is not in its form; the message names file and line."""


class DocumentFileError(LibraryError):
    """A file holds no text that can be read; the message names file and, where there is one, line."""


class UnknownDocumentError(LibraryError):
    """The library holds no document of that id."""


class LibraryStorageError(LibraryError):
    """The folder of documents cannot be read or written, or was changed by hand."""
