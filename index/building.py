"""Building an index: aside, checked as a reader would, and only then put to use."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from corpus.memory import collection_paused
from corpus.synced import sync_tree, write_synced
from index.aside import as_version, remove_all, work_folder
from index.checks import read_checked
from index.content import Content
from index.encoder import Encoder
from index.faults import RebuildableFault
from index.files import locked, sha256_of
from index.layout import (
    BUILD_PREFIX,
    KEPT,
    LOCK,
    MANIFEST,
    VERSION_PREFIX,
    Pointer,
    storage_faults,
    write_pointer,
)
from index.making import make_files, write_kept
from index.manifest import Manifest, digest_of, parse_manifest
from index.opening import IN_CHROMA, open_index, open_version
from index.progress import Progress


@dataclass(frozen=True, slots=True)
class Former:
    """A sound version of the same content."""

    path: Path
    key: str
    """Of what it was made from: the code may have changed since, to no effect on the content."""


def build_version(
    folder: Path, content: Content, encoder: Encoder, progress: Progress, *, force: bool = False
) -> Path:
    """Builds the index of that content and puts it to use; returns the version's folder.

    Where another process builds, its result is waited for and kept. Until the last step the
    former index stays in use; whatever is interrupted leaves it as it was.

    Args:
        folder: Home of the versions; it is made where absent.
        content: What to build.
        encoder: Makes the vectors.
        progress: Told how far it is.
        force: Build even where a good index is in place.

    Raises:
        IndexStorageError: The folder cannot be written, or the disk is full.
        IndexLockError: It cannot be locked.
        EncoderError: The encoder makes unfit vectors.
        DisagreementError: Its exported form makes other vectors.
    """
    with storage_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / LOCK, on_wait=lambda: progress("waiting for another build", 0, 1)):
            former = None if force else _sound_version(folder, content, encoder)
            if former and former.key == content.key:
                return former.path
            remove_all(folder, BUILD_PREFIX)
            with work_folder(folder) as work, collection_paused():
                pointer = _build_aside(work, content, encoder, progress, former)
            write_pointer(folder, pointer)
            remove_all(folder, VERSION_PREFIX, keep=pointer.version)
            progress("checking the index", 1, 1)
            return folder / pointer.version


def _build_aside(
    work: Path, content: Content, encoder: Encoder, progress: Progress, former: Former | None
) -> Pointer:
    """Makes a whole version that is not in use yet; one whose content is the former's takes over its files."""
    if former:
        shutil.copytree(former.path, work, ignore=shutil.ignore_patterns(MANIFEST, *KEPT))
    else:
        work.mkdir()
        make_files(work, content, encoder, progress)
    progress("checking the index", 0, 1)
    manifest = _write_manifest(work, content)
    sync_tree(work)
    open_version(work.parent, Pointer(work.name, digest_of(manifest)), content, encoder, IN_CHROMA).close()
    return Pointer(as_version(work).name, digest_of(manifest))


def _write_manifest(work: Path, content: Content) -> bytes:
    """Writes what else there is, and the list of all files; returns it."""
    if content.key and not all((work / name).exists() for name in KEPT):
        write_kept(work, content)
    files = (path for path in sorted(work.rglob("*")) if path.is_file())
    digests = {path.relative_to(work).as_posix(): sha256_of(path) for path in files}
    manifest = Manifest(content.origin, len(content.passages), digests, content.key).to_bytes()
    write_synced(work / MANIFEST, manifest)
    return manifest


def _sound_version(folder: Path, content: Content, encoder: Encoder) -> Former | None:
    """The version in use, if there is nothing wrong with it."""
    try:
        with closing(open_index(folder, content, encoder, IN_CHROMA)) as index:
            pointer = index.pointer
        path = folder / pointer.version
        manifest = parse_manifest(read_checked(path / MANIFEST, pointer.manifest_digest), str(path))
    except RebuildableFault:
        return None
    return Former(path, manifest.key)
