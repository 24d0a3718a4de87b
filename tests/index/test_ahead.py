"""Reading ahead: what was read is what lies there, each byte checked, and nobody is told less where it fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from corpus.model import Plan
from index import open_retriever
from index.ahead import ReadAhead, check_unread, read_file
from index.encoder import KeywordEncoder
from index.faults import DamagedIndexError, EncoderError
from index.files import sha256_of
from index.layout import ADAPTER, CHROMA, QUESTIONS, VECTORS, read_pointer


@contextmanager
def ahead_of(folder: Path, encoder: KeywordEncoder, *, with_chroma: bool = True) -> Iterator[ReadAhead]:
    with ReadAhead(folder, lambda: encoder, with_chroma=with_chroma) as ahead:
        yield ahead


def version_in(folder: Path) -> Path:
    return folder / read_pointer(folder).version


def test_a_file_is_handed_out_once_and_counts_as_checked(
    folder: Path, keyword_encoder: KeywordEncoder
) -> None:
    file = version_in(folder) / VECTORS
    digest = sha256_of(file)
    with ahead_of(folder, keyword_encoder) as ahead:
        assert not ahead.is_checked(VECTORS, digest)
        assert ahead.content(VECTORS, digest) == file.read_bytes()
        assert ahead.content(VECTORS, digest) is None
        assert ahead.is_checked(VECTORS, digest)
        assert read_file(version_in(folder), VECTORS, digest, ahead) == file.read_bytes()


def test_a_file_of_another_hash_is_nothing_of_what_was_read(
    folder: Path, keyword_encoder: KeywordEncoder
) -> None:
    with ahead_of(folder, keyword_encoder) as ahead:
        assert ahead.content(QUESTIONS, "0" * 64) is None
        with pytest.raises(DamagedIndexError):
            read_file(version_in(folder), QUESTIONS, "0" * 64, ahead)


@pytest.mark.parametrize("name", [VECTORS, QUESTIONS, ADAPTER])
def test_damage_is_told_by_whoever_reads_the_file_after_all(
    folder: Path, tiny_plan: Plan, keyword_encoder: KeywordEncoder, name: str
) -> None:
    file = version_in(folder) / name
    digest = sha256_of(file)
    file.chmod(0o644)
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    with ahead_of(folder, keyword_encoder) as ahead:
        assert ahead.content(name, digest) is None
        assert not ahead.is_checked(name, digest)
        with pytest.raises(DamagedIndexError, match=name):
            check_unread(version_in(folder), name, digest, ahead)
        retriever = open_retriever(tiny_plan, folder=folder, encoder=keyword_encoder, ahead=ahead)  # mends it
    assert retriever.search("torture")
    retriever.close()


@pytest.mark.parametrize("with_chroma", [True, False])
def test_chromas_files_are_checked_where_none_are_copied(
    folder: Path, keyword_encoder: KeywordEncoder, *, with_chroma: bool
) -> None:
    version = version_in(folder)
    files = [file for file in sorted((version / CHROMA).rglob("*")) if file.is_file()]
    assert files
    with ahead_of(folder, keyword_encoder, with_chroma=with_chroma) as ahead:
        checked = [ahead.is_checked(file.relative_to(version).as_posix(), sha256_of(file)) for file in files]
    assert checked == [with_chroma] * len(files)


def test_without_an_index_nothing_is_read_and_the_encoder_is_there(
    tmp_path: Path, keyword_encoder: KeywordEncoder
) -> None:
    with ahead_of(tmp_path, keyword_encoder) as ahead:
        assert ahead.encoder() is keyword_encoder
        assert ahead.content(VECTORS, "0" * 64) is None
        assert ahead.reader("0" * 64) is None


def test_an_encoder_that_cannot_be_found_is_told_when_it_is_asked_for(folder: Path) -> None:
    def fail() -> KeywordEncoder:
        raise EncoderError("no model")

    with ReadAhead(folder, fail, with_chroma=True) as ahead, pytest.raises(EncoderError, match="no model"):
        ahead.encoder()
