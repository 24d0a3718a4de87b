"""Reading ahead: the files of the index are read and checked, and its model is loaded, while the Plan is parsed."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from index.checks import check_file, read_checked
from index.encoder import Encoder
from index.faults import IndexFault
from index.layout import (
    ADAPTER,
    ADAPTER_TERMS,
    CHROMA,
    EXPORTED,
    LEXICON,
    MANIFEST,
    NAMES,
    OUTSIDE,
    PASSAGES,
    QUESTIONS,
    VECTORS,
    read_pointer,
)
from index.manifest import Manifest, parse_manifest

_WHOLE = (NAMES, PASSAGES, LEXICON, VECTORS, QUESTIONS, OUTSIDE, ADAPTER_TERMS)
"""Files that are kept in memory until they are asked for, in the order in which they are."""


class ReadAhead:
    """The encoder, the exported model and the files of the index in use, read by two threads.

    A fault is not told: whoever reads the file after all will find it, and name it.
    """

    def __init__(self, folder: Path, make_encoder: Callable[[], Encoder], *, with_chroma: bool) -> None:
        """Begins at once.

        Args:
            folder: Home of the index's versions.
            make_encoder: Finds the encoder.
            with_chroma: Check Chroma's files, too: not where a copy of them is opened, and checked.
        """
        self._for_model, self._for_files = ThreadPoolExecutor(1), ThreadPoolExecutor(1)
        self._encoder = self._for_model.submit(make_encoder)
        self._contents: dict[tuple[str, str], Future[bytes | None]] = {}
        self._checks: dict[tuple[str, str], Future[bool]] = {}
        self._handed_out: set[tuple[str, str]] = set()
        self._reader: Future[Encoder | None] | None = None
        self._digest = ""
        try:
            pointer = read_pointer(folder)
            version = folder / pointer.version
            manifest = parse_manifest(read_checked(version / MANIFEST, pointer.manifest_digest), str(version))
        except (IndexFault, OSError):
            return
        self._begin(version, manifest, with_chroma=with_chroma)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Waits for what is under way; what was not begun is left."""
        for threads in (self._for_model, self._for_files):
            threads.shutdown(cancel_futures=True)

    def encoder(self) -> Encoder:
        """The encoder.

        Raises:
            EncoderError: Its model is missing, altered or of an unsafe form.
        """
        return self._encoder.result()

    def reader(self, digest: str) -> Encoder | None:
        """What reads queries, if the exported model that was loaded has that sha256; None where it has another."""
        return self._reader.result() if self._reader and digest == self._digest else None

    def content(self, name: str, digest: str) -> bytes | None:
        """The content of a file of that sha256, handed out once; None where it must be read."""
        future = self._contents.pop((name, digest), None)
        content = future.result() if future else None
        if content is not None:
            self._handed_out.add((name, digest))
        return content

    def is_checked(self, name: str, digest: str) -> bool:
        """Whether a file was read and has that sha256."""
        check = self._checks.get((name, digest))
        return (name, digest) in self._handed_out or (check is not None and check.result())

    def _begin(self, version: Path, manifest: Manifest, *, with_chroma: bool) -> None:
        files = manifest.files
        if EXPORTED in files:
            self._digest = files[EXPORTED]
            self._reader = self._for_model.submit(self._load, version / EXPORTED)
        for name in _WHOLE:
            if digest := files.get(name):
                self._contents[name, digest] = self._for_files.submit(_content, version / name, digest)
        for name, digest in files.items():
            if name == ADAPTER or (with_chroma and name.startswith(f"{CHROMA}/")):
                self._checks[name, digest] = self._for_files.submit(_is_sound, version / name, digest)

    def _load(self, path: Path) -> Encoder | None:
        try:
            return self._encoder.result().answering(read_checked(path, self._digest))
        except (IndexFault, OSError, ValueError, KeyError, TypeError):
            return None


def read_file(version: Path, name: str, digest: str, ahead: ReadAhead | None) -> bytes:
    """The content of a file of an index, from whoever reads ahead or from the disk.

    Raises:
        DamagedIndexError: It has another sha256.
        OSError: It cannot be read.
    """
    content = ahead.content(name, digest) if ahead else None
    return read_checked(version / name, digest) if content is None else content


def check_unread(version: Path, name: str, digest: str, ahead: ReadAhead | None) -> None:
    """Does nothing where a file of an index has that sha256, whoever found that.

    Raises:
        DamagedIndexError: It has another.
        OSError: It cannot be read.
    """
    if not (ahead and ahead.is_checked(name, digest)):
        check_file(version / name, digest)


def _content(path: Path, digest: str) -> bytes | None:
    try:
        return read_checked(path, digest)
    except (IndexFault, OSError):
        return None


def _is_sound(path: Path, digest: str) -> bool:
    try:
        check_file(path, digest)
    except (IndexFault, OSError):
        return False
    return True
