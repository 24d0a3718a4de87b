"""Opening an index: nothing of it is used before all of it has been checked."""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.adapter import QueryAdapter, read_adapter
from index.content import Content
from index.encoder import Encoder, Vectors, checked
from index.faults import DamagedIndexError, EncoderError, RebuildableFault
from index.files import sha256_of
from index.layout import (
    ADAPTER,
    ADAPTER_TERMS,
    CHROMA,
    EXPORTED,
    MANIFEST,
    OUTSIDE,
    PASSAGES,
    QUESTIONS,
    VECTORS,
    Pointer,
    damage_of,
    read_pointer,
    storage_faults,
    temporary_faults,
)
from index.manifest import Manifest, check_origin, digest_of, parse_manifest
from index.nearness import KnownQuestions
from index.private_copy import PrivateFolder
from index.types import Passage

if TYPE_CHECKING:
    from index.vectors import PlanVectors


@dataclass(frozen=True, slots=True)
class OpenIndex:
    """A checked index, ready to be searched."""

    passages: tuple[Passage, ...]
    vectors: "PlanVectors"
    questions: KnownQuestions
    adapter: QueryAdapter
    encoder: Encoder
    """Reads queries: the exported model, or the encoder itself where it has none."""
    copy: PrivateFolder
    """Holds the files that Chroma works on."""

    def close(self) -> None:
        """Lets go of Chroma and of this process's copy."""
        self.vectors.close()
        self.copy.close()


def open_index(folder: Path, content: Content, encoder: Encoder) -> OpenIndex:
    """The index of that content, checked in full; nothing in its folder is written.

    Raises:
        RebuildableFault: There is none, or it is stale, foreign or damaged.
        IndexStorageError: The folder cannot be read, or there is no room for Chroma's copy.
    """
    pointer = read_pointer(folder)
    while True:
        try:
            return open_version(folder, pointer, content, encoder)
        except RebuildableFault:
            before, pointer = pointer, read_pointer(folder)
            if pointer == before:  # else a build has replaced what was being read: read the new one
                raise


def open_version(folder: Path, pointer: Pointer, content: Content, encoder: Encoder) -> OpenIndex:
    """Checks one version from its manifest to the last vector and opens a copy of its Chroma.

    Raises:
        RebuildableFault: It is stale, foreign or damaged.
        IndexStorageError: It cannot be read or copied.
    """
    version = folder / pointer.version
    with storage_faults(version), damage_of(version):
        raw = _read_checked(version / MANIFEST, pointer.manifest_digest)
        manifest = parse_manifest(raw, str(version))
        check_origin(manifest.origin, content.origin, str(version))
        _check_count(manifest.count, len(content.passages), version)
        _check_names(version, manifest)
        _read_checked(version / PASSAGES, content.origin.passages)
        vectors = _load_vectors(version, manifest, content, encoder)
        questions, adapter = _load_questions(version, manifest, content)
        reader = _load_reader(version, manifest, encoder)
    with temporary_faults():
        copy = PrivateFolder()
    try:
        with temporary_faults(), damage_of(version):
            store = _open_copy(version, manifest, copy, content, vectors, encoder)
            return OpenIndex(content.passages, store, questions, adapter, reader, copy)
    except BaseException:
        copy.close()
        raise


def _open_copy(
    version: Path,
    manifest: Manifest,
    copy: PrivateFolder,
    content: Content,
    vectors: Vectors,
    encoder: Encoder,
) -> "PlanVectors":
    """Opens a copy whose hashes are right: other bytes can crash the process inside Chroma."""
    from index.vectors import check_vectors, open_vectors

    _copy_tree(version / CHROMA, copy.path / CHROMA)
    for name, digest in manifest.files.items():
        if name.startswith(f"{CHROMA}/"):
            _check_digest(sha256_of(copy.path / name), digest, version / name)
    store = open_vectors(copy.path / CHROMA, encoder)
    try:
        check_vectors(store, content.passages, vectors)
    except BaseException:
        store.close()
        raise
    return store


def _copy_tree(source: Path, target: Path) -> None:
    """Copies contents but not modes: the index may be read-only, the copy may not."""
    target.mkdir()
    for path in sorted(source.rglob("*")):
        goal = target / path.relative_to(source)
        if path.is_dir():
            goal.mkdir()
        else:
            shutil.copyfile(path, goal)


def _load_vectors(version: Path, manifest: Manifest, content: Content, encoder: Encoder) -> Vectors:
    with _unfit_as_damage(version):
        loaded = _load(version, manifest, VECTORS).astype(np.float32)
        return checked(loaded, len(content.passages), encoder)


def _load_questions(
    version: Path, manifest: Manifest, content: Content
) -> tuple[KnownQuestions, QueryAdapter]:
    kinds = [matter.kind for matter in content.outside for _ in matter.questions["en"]]
    terms = _read_checked(version / ADAPTER_TERMS, manifest.files[ADAPTER_TERMS])
    with _unfit_as_damage(version):
        inside, outside = _load(version, manifest, QUESTIONS), _load(version, manifest, OUTSIDE)
        if len(outside) != len(kinds):
            raise ValueError(f"{len(outside)} questions outside the Plan; expected {len(kinds)}")
        adapter = read_adapter(terms, _load(version, manifest, ADAPTER))
        return KnownQuestions(inside, outside, kinds), adapter


def _load_reader(version: Path, manifest: Manifest, encoder: Encoder) -> Encoder:
    if EXPORTED not in manifest.files:
        return encoder
    exported = _read_checked(version / EXPORTED, manifest.files[EXPORTED])
    with _unfit_as_damage(version):
        return encoder.answering(exported)


def _load(version: Path, manifest: Manifest, name: str) -> NDArray[Any]:
    raw = _read_checked(version / name, manifest.files[name])
    return np.asarray(np.load(io.BytesIO(raw), allow_pickle=False))


@contextmanager
def _unfit_as_damage(version: Path) -> Iterator[None]:
    """Hashes are right where this is reached: only a faulty build could have written it."""
    try:
        yield
    except (ValueError, KeyError, TypeError, EncoderError) as error:
        raise DamagedIndexError(f"index '{version}' is unfit: {error}. Run 'make index'") from error


def _read_checked(path: Path, digest: str) -> bytes:
    content = path.read_bytes()
    _check_digest(digest_of(content), digest, path)
    return content


def _check_digest(found: str, expected: str, path: Path) -> None:
    if found != expected:
        raise DamagedIndexError(
            f"'{path.name}' of index '{path.parent}' has sha256 {found[:12]}; expected {expected[:12]}. "
            "Run 'make index'"
        )


def _check_count(found: int, expected: int, version: Path) -> None:
    if found != expected:
        raise DamagedIndexError(
            f"index '{version}' counts {found} passages; expected {expected}. Run 'make index'"
        )


def _check_names(version: Path, manifest: Manifest) -> None:
    found = {path.relative_to(version).as_posix() for path in version.rglob("*") if not path.is_dir()}
    wanted = {*manifest.files, MANIFEST, PASSAGES, VECTORS}
    if found != wanted or len(manifest.files) + 1 != len(wanted):
        odd = sorted(found ^ wanted)
        raise DamagedIndexError(
            f"index '{version}' has {len(found)} files; expected {len(wanted)} (see {odd[:1]}). "
            "Run 'make index'"
        )
