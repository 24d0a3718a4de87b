"""Building an index: aside, checked as a reader would, and only then put to use."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus.outside import Matter
from corpus.synced import sync_tree, write_synced
from index.adapter import QueryAdapter, train_adapter
from index.agreement import check_agreement
from index.aside import as_version, npy, remove_all, work_folder
from index.checks import read_checked
from index.content import Content
from index.embedding import embed, make_maker
from index.encoder import Encoder, Vectors, checked, mean_rows, unit_rows
from index.faults import RebuildableFault
from index.files import locked, sha256_of
from index.layout import (
    ADAPTER,
    ADAPTER_TERMS,
    BUILD_PREFIX,
    CHROMA,
    EXPORTED,
    LEXICON,
    LOCK,
    MANIFEST,
    OUTSIDE,
    PASSAGES,
    QUESTIONS,
    VECTORS,
    VERSION_PREFIX,
    Pointer,
    storage_faults,
    write_pointer,
)
from index.lexicon import lexicon_of
from index.manifest import Manifest, digest_of, parse_manifest
from index.opening import IN_CHROMA, open_index, open_version
from index.progress import Progress
from index.types import Passage


@dataclass(frozen=True, slots=True)
class Embedded:
    """Everything of an index that is a vector or made of some."""

    passages: Vectors
    """In the order of the passages."""
    questions: Vectors
    """Each of the editors' questions by itself, in the order of the passages."""
    outside: Vectors
    """Each English question outside the Plan, in the order of the matters."""
    adapter: QueryAdapter
    exported: bytes | None
    """The encoder in the form that answers."""


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
            with work_folder(folder) as work:
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
        shutil.copytree(former.path, work, ignore=shutil.ignore_patterns(MANIFEST, "lexicon.*"))
    else:
        work.mkdir()
        _write_files(work, content, _embed(content, encoder, progress))
    progress("checking the index", 0, 1)
    manifest = _write_manifest(work, content)
    sync_tree(work)
    open_version(work.parent, Pointer(work.name, digest_of(manifest)), content, encoder, IN_CHROMA).close()
    return Pointer(as_version(work).name, digest_of(manifest))


def _write_files(work: Path, content: Content, embedded: Embedded) -> None:
    """Writes every file of a version that takes an encoder."""
    from index.vectors import write_vectors

    write_synced(work / PASSAGES, content.listing)
    write_synced(work / QUESTIONS, npy(embedded.questions.astype(np.float16)))
    write_synced(work / OUTSIDE, npy(embedded.outside.astype(np.float16)))
    write_synced(work / ADAPTER, npy(embedded.adapter.matrix))
    write_synced(work / ADAPTER_TERMS, embedded.adapter.to_bytes())
    if embedded.exported is not None:
        write_synced(work / EXPORTED, embedded.exported)
    (work / CHROMA).mkdir()
    write_synced(work / VECTORS, npy(write_vectors(work / CHROMA, content.passages, embedded.passages)))


def _write_manifest(work: Path, content: Content) -> bytes:
    """Writes what else there is, and the list of all files; returns it."""
    if content.key:
        write_synced(work / LEXICON, lexicon_of(content).to_bytes())
    files = (path for path in sorted(work.rglob("*")) if path.is_file())
    digests = {path.relative_to(work).as_posix(): sha256_of(path) for path in files}
    manifest = Manifest(content.origin, len(content.passages), digests, content.key).to_bytes()
    write_synced(work / MANIFEST, manifest)
    return manifest


def _embed(content: Content, encoder: Encoder, progress: Progress) -> Embedded:
    """Encodes every text once and makes the rest from the vectors."""
    owned, asked = _owned(content), _asked(content)
    texts = texts_of(content)
    progress("exporting the model", 0, 1)
    maker = make_maker(encoder)
    progress("exporting the model", 1, 1)
    rows = embed(texts, maker.encoder, progress, "embedding the Plan's passages")
    progress("checking the exported model", 0, 1)
    if maker.exported is not None:
        check_agreement(encoder, texts, rows)
    progress("checking the exported model", 1, 1)
    places = [place for place, _ in owned]
    passages = mean_rows(rows[: len(owned)], places, len(content.passages))
    is_question = [content.passages[place].kind == "questions" for place in places]
    outside = rows[len(owned) : len(owned) + len(asked)]
    points = {
        **_by_name(content.outside, mean_rows(outside, [n for n, _ in asked], len(content.outside))),
        **{
            term.names["en"]: row
            for term, row in zip(content.glossary, rows[len(owned) + len(asked) :], strict=True)
        },
    }
    adapter = train_adapter([sample.text for sample in content.samples], _targets(content, passages, points))
    return Embedded(
        checked(passages, len(content.passages), encoder),
        rows[: len(owned)][is_question],
        outside,
        adapter,
        maker.exported,
    )


def texts_of(content: Content) -> list[str]:
    """Everything that is encoded: passages with the editors' questions one by one, questions outside, terms."""
    terms = [term.written_in("en") for term in content.glossary]
    return [*(text for _, text in (*_owned(content), *_asked(content))), *terms]


def _owned(content: Content) -> list[tuple[int, str]]:
    """Each text with the place of its passage."""
    return [(place, text) for place, p in enumerate(content.passages) for text in _embedded_texts(p)]


def _asked(content: Content) -> list[tuple[int, str]]:
    """Each English question outside the Plan with the place of its matter."""
    return [(n, text) for n, matter in enumerate(content.outside) for text in matter.questions["en"]]


def _targets(content: Content, passages: Vectors, points: Mapping[str, Vectors]) -> Vectors:
    """Where each sample should point: between its unit's questions and plain words, or to its own point."""
    by_id = {passage.passage_id: row for passage, row in zip(content.passages, passages, strict=True)}

    def target(name: str) -> Vectors:
        return points[name] if name in points else by_id[f"{name}#plain"] + by_id[f"{name}#questions"]

    rows = [target(sample.belongs_to) for sample in content.samples]
    return unit_rows(np.stack(rows)) if rows else np.zeros((0, passages.shape[1]), dtype=np.float32)


def _by_name(matters: Sequence[Matter], rows: Vectors) -> dict[str, Vectors]:
    return {matter.name: row for matter, row in zip(matters, rows, strict=True)}


def _embedded_texts(passage: Passage) -> list[str]:
    return passage.embedded.split("\n") if passage.kind == "questions" else [passage.embedded]


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
