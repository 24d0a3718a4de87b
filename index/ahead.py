"""Reading ahead: the model is found and loaded while the Plan is read, which needs nothing of it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from index.checks import read_checked
from index.encoder import Encoder
from index.faults import IndexFault
from index.layout import EXPORTED, MANIFEST, read_pointer
from index.manifest import parse_manifest


class ReadAhead:
    """The encoder, and the exported model of the index in use, loaded by a thread of their own."""

    def __init__(self, folder: Path, make_encoder: Callable[[], Encoder]) -> None:
        """Begins at once.

        Args:
            folder: Home of the index's versions.
            make_encoder: Finds the encoder.
        """
        self._folder = folder
        self._thread = ThreadPoolExecutor(1)
        self._encoder = self._thread.submit(make_encoder)
        self._reader = self._thread.submit(self._load)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Waits for what is under way."""
        self._thread.shutdown()

    def encoder(self) -> Encoder:
        """The encoder.

        Raises:
            EncoderError: Its model is missing, altered or of an unsafe form.
        """
        return self._encoder.result()

    def reader(self, digest: str) -> Encoder | None:
        """What reads queries, if the exported model that was loaded has that sha256; None where it has another.

        A fault is not told: whoever loads the model after all will find it, and name it.
        """
        found = self._reader.result()
        return found[1] if found and found[0] == digest else None

    def _load(self) -> tuple[str, Encoder] | None:
        """The exported model of the version in use, checked before it is loaded, with its sha256."""
        try:
            encoder, pointer = self._encoder.result(), read_pointer(self._folder)
            version = self._folder / pointer.version
            manifest = parse_manifest(read_checked(version / MANIFEST, pointer.manifest_digest), str(version))
            digest = manifest.files[EXPORTED]
            return digest, encoder.answering(read_checked(version / EXPORTED, digest))
        except (IndexFault, OSError, ValueError, KeyError, TypeError):
            return None
