"""Opening an index: nothing of it is used before all of it has been checked."""

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.adapter import QueryAdapter, read_adapter
from index.ahead import ReadAhead, check_unread, read_file
from index.arrays import load_array
from index.checks import check_count, check_file, check_names, read_checked
from index.content import Content
from index.encoder import Encoder, Vectors, checked
from index.exact import ExactVectors
from index.faults import DamagedIndexError, EncoderError, IndexSettingsError, RebuildableFault
from index.late import load_chroma
from index.layout import (
    ADAPTER,
    ADAPTER_TERMS,
    CHROMA,
    EXPORTED,
    KEPT,
    MANIFEST,
    OUTSIDE,
    PASSAGES,
    QUESTIONS,
    VECTORS,
    Pointer,
    damage_of,
    read_pointer,
    storage_faults,
)
from index.manifest import Manifest, check_origin, parse_manifest
from index.nearness import KnownQuestions
from index.passage_list import PassageList
from index.settings import SearchSettings, StoreKind
from index.stores import Snapshot, VectorStore

BY_SIZE = SearchSettings()
"""Who searches where nobody has chosen: exact search, or embedded Chroma where the index is large."""
IN_CHROMA = SearchSettings(StoreKind.CHROMA)
"""The choice of those who check an index: Chroma's files are opened and tried."""


@dataclass(frozen=True, slots=True)
class OpenIndex:
    """A checked index, ready to be searched."""

    pointer: Pointer
    """The version it is."""
    passages: PassageList
    snapshot: Snapshot
    """The passages' vectors."""
    vectors: VectorStore
    """Finds the nearest of them."""
    questions: KnownQuestions
    adapter: QueryAdapter
    encoder: Encoder
    """Reads queries: the exported model, or the encoder itself where it has none."""

    def close(self) -> None:
        """Lets go of whatever searches."""
        self.vectors.close()


def open_index(
    folder: Path,
    content: Content,
    encoder: Encoder,
    search: SearchSettings = BY_SIZE,
    *,
    whole: bool = False,
    ahead: ReadAhead | None = None,
) -> OpenIndex:
    """The index of that content, checked in full; nothing in its folder is written.

    Args:
        folder: Home of the versions.
        content: What it must hold.
        encoder: Made its vectors.
        search: Who finds the nearest passages.
        whole: Let every passage find itself in Chroma, however many there are.
        ahead: Is loading the exported model already.

    Raises:
        RebuildableFault: There is none, or it is stale, foreign or damaged.
        IndexStorageError: The folder cannot be read, or there is no room for Chroma's copy.
        IndexServerError: The Chroma server does not answer or does not hold it.
    """
    pointer = read_pointer(folder)
    while True:
        try:
            return open_version(folder, pointer, content, encoder, search, whole=whole, ahead=ahead)
        except RebuildableFault:
            before, pointer = pointer, read_pointer(folder)
            if pointer == before:  # else a build has replaced what was being read: read the new one
                raise


def open_version(
    folder: Path,
    pointer: Pointer,
    content: Content,
    encoder: Encoder,
    search: SearchSettings = BY_SIZE,
    *,
    whole: bool = False,
    ahead: ReadAhead | None = None,
) -> OpenIndex:
    """Checks one version from its manifest to the last vector, and opens what searches it.

    Raises:
        RebuildableFault: It is stale, foreign or damaged.
        IndexStorageError: It cannot be read or copied.
        IndexServerError: The Chroma server does not answer or does not hold it.
    """
    version = folder / pointer.version
    kind = search.kind_for(len(content.passages))
    with storage_faults(version), damage_of(version):
        raw = read_checked(version / MANIFEST, pointer.manifest_digest)
        manifest = parse_manifest(raw, str(version))
        check_origin(manifest.origin, content.origin, str(version))
        check_count(manifest.count, len(content.passages), version)
        check_names(version, set(manifest.files), {MANIFEST, PASSAGES, VECTORS})
        check_unread(version, PASSAGES, content.origin.passages, ahead)
        # Hashing, long arrays and ONNX Runtime do not hold the interpreter's lock.
        with ThreadPoolExecutor(3) as aside:
            reading = aside.submit(_load_questions, version, manifest, content, ahead)
            adapting = aside.submit(_load_adapter, version, manifest, ahead)
            loading = aside.submit(_load_reader, version, manifest, encoder, ahead)
            checking = aside.submit(_check_unread, version, manifest, kind, ahead)
            rows = _load_vectors(
                version, manifest, content, encoder, ahead, in_memory=kind is StoreKind.EXACT
            )
            checking.result()
            questions, adapter, reader = reading.result(), adapting.result(), loading.result()
    snapshot = Snapshot(content.passages, rows)
    store = _open_store(folder, pointer, manifest, snapshot, encoder, search, whole=whole)
    return OpenIndex(pointer, content.passages, snapshot, store, questions, adapter, reader)


def _open_store(
    folder: Path,
    pointer: Pointer,
    manifest: Manifest,
    snapshot: Snapshot,
    encoder: Encoder,
    search: SearchSettings,
    *,
    whole: bool,
) -> VectorStore:
    """What searches; only the chosen one's libraries are imported."""
    kind = search.kind_for(len(snapshot.passages))
    if kind is StoreKind.EXACT:
        return ExactVectors(snapshot)
    if kind is StoreKind.CHROMA:
        load_chroma()
        from index.embedded import open_embedded

        return open_embedded(folder / pointer.version, manifest, snapshot, encoder, whole=whole)
    if search.server is None:
        raise IndexSettingsError("no Chroma server is named: set PLAN_CHROMA_URL.")
    from index.server import open_server

    return open_server(search.server, pointer, snapshot, encoder)


def _check_unread(version: Path, manifest: Manifest, kind: StoreKind, ahead: ReadAhead | None) -> None:
    """The files that are not read as a whole: an index is sound as a whole or not at all.

    Where Chroma is opened, the hashes of the copy that it opens are checked.
    """
    for name, digest in manifest.files.items():
        if name in KEPT or (name.startswith(f"{CHROMA}/") and kind is not StoreKind.CHROMA):
            check_unread(version, name, digest, ahead)


def _load_vectors(
    version: Path,
    manifest: Manifest,
    content: Content,
    encoder: Encoder,
    ahead: ReadAhead | None,
    *,
    in_memory: bool,
) -> Vectors:
    """The snapshot's rows; where Chroma finds the passages a few hundred are wanted at once, from the disk."""
    with _unfit_as_damage(version):
        if in_memory:
            loaded = _load(version, manifest, VECTORS, ahead)
        else:
            check_file(version / VECTORS, manifest.files[VECTORS])
            loaded = load_array(version / VECTORS, mapped="r")
        return checked(loaded, len(content.passages), encoder)


def _load_questions(
    version: Path, manifest: Manifest, content: Content, ahead: ReadAhead | None
) -> KnownQuestions:
    kinds = [matter.kind for matter in content.outside for _ in matter.questions["en"]]
    with _unfit_as_damage(version):
        inside, outside = (_load(version, manifest, name, ahead) for name in (QUESTIONS, OUTSIDE))
        if len(outside) != len(kinds):
            raise ValueError(f"{len(outside)} questions outside the Plan; expected {len(kinds)}")
        owners = np.repeat(np.arange(len(content.passages)), content.passages.questions)
        return KnownQuestions(inside, outside, kinds, owners)


def _load_adapter(version: Path, manifest: Manifest, ahead: ReadAhead | None) -> QueryAdapter:
    """Its matrix stays on the disk: 32 MB, of which a question in Russian or Kazakh reads some rows."""
    terms = read_file(version, ADAPTER_TERMS, manifest.files[ADAPTER_TERMS], ahead)
    check_unread(version, ADAPTER, manifest.files[ADAPTER], ahead)
    with _unfit_as_damage(version):
        return read_adapter(terms, load_array(version / ADAPTER, mapped="r"))


def _load_reader(version: Path, manifest: Manifest, encoder: Encoder, ahead: ReadAhead | None) -> Encoder:
    if EXPORTED not in manifest.files:
        return encoder
    if ahead and (reader := ahead.reader(manifest.files[EXPORTED])):
        return reader
    exported = read_checked(version / EXPORTED, manifest.files[EXPORTED])
    with _unfit_as_damage(version):
        return encoder.answering(exported)


def _load(version: Path, manifest: Manifest, name: str, ahead: ReadAhead | None) -> NDArray[Any]:
    return load_array(io.BytesIO(read_file(version, name, manifest.files[name], ahead)))


@contextmanager
def _unfit_as_damage(version: Path) -> Iterator[None]:
    """Hashes are right where this is reached: only a faulty build could have written it."""
    try:
        yield
    except (ValueError, KeyError, TypeError, EncoderError) as error:
        raise DamagedIndexError(f"index '{version}' is unfit: {error}. Run 'make index'") from error
