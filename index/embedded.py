"""Chroma inside this process: on a copy of its files, which it writes to. Import it late."""

import shutil
from pathlib import Path

from index.checks import check_file
from index.chroma import ChromaVectors
from index.encoder import Encoder
from index.layout import CHROMA, damage_of, temporary_faults
from index.manifest import Manifest
from index.private_copy import PrivateFolder
from index.stores import Snapshot
from index.vectors import check_vectors, open_vectors


def open_embedded(
    version: Path, manifest: Manifest, snapshot: Snapshot, encoder: Encoder, *, whole: bool
) -> ChromaVectors:
    """Opens a copy whose hashes are right: other bytes can crash the process inside Chroma.

    Args:
        version: The checked version of the index.
        manifest: Its manifest.
        snapshot: What Chroma must hold.
        encoder: For those who search through LangChain's interface.
        whole: Try every passage, however many there are.

    Raises:
        DamagedIndexError: Files are lost or altered, or Chroma does not hold the snapshot.
        IndexStorageError: There is no room for the copy.
    """
    with temporary_faults():
        copy = PrivateFolder()
    try:
        with temporary_faults(), damage_of(version):
            _copy_tree(version / CHROMA, copy.path / CHROMA)
            for name, digest in manifest.files.items():
                if name.startswith(f"{CHROMA}/"):
                    check_file(copy.path / name, digest, told_as=version / name)
            store = open_vectors(copy.path / CHROMA, encoder)
            try:
                check_vectors(store, snapshot.passages, snapshot.rows, whole=whole)
            except BaseException:
                store.close()
                raise
            return ChromaVectors(store, snapshot, copy.close)
    except BaseException:
        copy.close()
        raise


def _copy_tree(source: Path, target: Path) -> None:
    """Copies contents but not modes: the index may be read-only, the copy may not."""
    target.mkdir()
    for path in sorted(source.rglob("*")):
        goal = target / path.relative_to(source)
        if path.is_dir():
            goal.mkdir()
        else:
            shutil.copyfile(path, goal)
