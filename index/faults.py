"""What can be wrong with an index, by name."""


class IndexFault(Exception):  # noqa: N818  the family; each member below is named an Error
    """The index cannot be used as it is; the message says where, what was found and what to do."""


class RebuildableFault(IndexFault):
    """Building the index again cures this fault."""


class MissingIndexError(RebuildableFault):
    """There is no index yet."""


class StaleIndexError(RebuildableFault):
    """The index was built from another text, by an older program or another Chroma."""


class ForeignIndexError(RebuildableFault):
    """The index was built with another encoder or by a newer program."""


class DamagedIndexError(RebuildableFault):
    """Files of the index are lost, altered or contradict each other."""


class IndexStorageError(IndexFault):
    """The disk or the folder does not let the index be read or written."""


class IndexLockError(IndexFault):
    """The folder cannot be locked, or another build holds it for too long."""


class EncoderError(IndexFault):
    """The encoder's model is missing, altered or of an unsafe form."""


class DisagreementError(IndexFault):
    """The model exported for answering gives other vectors than the one it was made from."""


class IndexSettingsError(IndexFault):
    """A setting of the index is none that this program knows."""


class IndexServerError(IndexFault):
    """The Chroma server does not answer, or does not hold this index."""
