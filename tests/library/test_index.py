"""Each document has an index of its own; the Plan's stays as it is."""

import shutil
from pathlib import Path

import pytest

from corpus.library.store import Library
from index.encoder import KeywordEncoder
from index.faults import DamagedIndexError, MissingIndexError, StaleIndexError
from index.layout import PASSAGES, POINTER, VECTORS
from index.library.building import build_document, build_documents
from index.library.home import home_of
from index.library.layout import DocumentContent, make_document_content
from index.library.opening import open_document
from index.library.search import DocumentRetriever
from index.progress import no_progress
from tests.library.conftest import DOCUMENTS, NORTHLAND, PATIENTS, RIVERS

ENCODER = KeywordEncoder(["prisoner", "doctor", "water", "river", "family"])


@pytest.fixture
def content(library: Library) -> DocumentContent:
    return make_document_content(library.read(NORTHLAND), ENCODER)


@pytest.fixture
def built(content: DocumentContent, tmp_path: Path) -> Path:
    """The home of indexes, with one of a document."""
    build_document(tmp_path, content, ENCODER, no_progress)
    return tmp_path


def version(folder: Path) -> Path:
    (found,) = home_of(folder, NORTHLAND).glob("v-*")
    return found


def test_passages_are_verbatim_slices_that_hold_the_whole_unit(content: DocumentContent) -> None:
    for unit in content.document.units:
        slices = [passage.text for passage in content.passages if passage.unit_id == unit.unit_id]
        assert all(piece in unit.text for piece in slices)
        assert "".join("".join(slices).split()) == "".join(unit.text.split())


def test_a_good_index_is_kept_and_force_builds_another(built: Path, content: DocumentContent) -> None:
    before = version(built)
    assert build_document(built, content, ENCODER, no_progress) == before
    assert build_document(built, content, ENCODER, no_progress, force=True) != before
    assert not before.exists()


@pytest.mark.parametrize("name", [VECTORS, PASSAGES, "manifest.json"])
def test_a_damaged_index_is_not_opened_and_is_built_again(
    built: Path, content: DocumentContent, name: str
) -> None:
    path = version(built) / name
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(DamagedIndexError, match=f"'{name}'"):
        open_document(built, content, ENCODER)
    build_document(built, content, ENCODER, no_progress)
    open_document(built, content, ENCODER)


def test_an_index_of_another_encoder_or_none_at_all_is_named(
    built: Path, content: DocumentContent, tmp_path: Path
) -> None:
    other = KeywordEncoder(["prisoner", "doctor", "water", "river", "court"])
    with pytest.raises(StaleIndexError, match="was built from another encoder_fingerprint"):
        open_document(built, make_document_content(content.document, other), other)
    with pytest.raises(MissingIndexError):
        open_document(tmp_path / "nothing", content, ENCODER)


def test_every_document_is_built_and_one_that_is_gone_is_dropped_beside_an_untouched_plan(
    library: Library, tmp_path: Path
) -> None:
    own = Library(tmp_path / "documents")
    shutil.copytree(library.folder, own.folder)
    folder = tmp_path / "index"
    plans = folder / "v-0123456789ab"
    plans.mkdir(parents=True)
    (folder / POINTER).write_text("the Plan's own", encoding="utf-8")
    built = build_documents(folder=folder, encoder=ENCODER, library=own)
    assert [path.parent.name for path in built] == [NORTHLAND, PATIENTS, RIVERS]
    own.remove(RIVERS)
    assert [path.parent.name for path in build_documents(folder=folder, encoder=ENCODER, library=own)] == [
        NORTHLAND,
        PATIENTS,
    ]
    assert sorted(path.name for path in (folder / "documents").iterdir()) == [NORTHLAND, PATIENTS]
    assert plans.is_dir()
    assert (folder / POINTER).read_text(encoding="utf-8") == "the Plan's own"


def test_an_empty_library_builds_nothing_and_makes_no_folder(tmp_path: Path) -> None:
    assert build_documents(folder=tmp_path, encoder=ENCODER, library=Library(tmp_path / "none")) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_search_finds_units_of_its_document_alone_and_mends_slips(
    built: Path, content: DocumentContent
) -> None:
    retriever = DocumentRetriever(open_document(built, content, ENCODER), ENCODER)
    finding = retriever.find("register of compalints of a prisoner", k=3)
    assert finding.searched == "register of complaints of a prisoner"
    assert finding.hits[0].unit is content.document.find_unit("p6")
    assert all(hit.unit in content.document.units for hit in finding.hits)


def test_a_question_in_another_language_is_searched_by_the_words_of_the_glossary(
    library: Library, tmp_path: Path
) -> None:
    rivers = make_document_content(library.read(RIVERS), ENCODER)
    build_document(tmp_path, rivers, ENCODER, no_progress)
    retriever = DocumentRetriever(open_document(tmp_path, rivers, ENCODER), ENCODER)
    english, russian = retriever.find("clean water", k=3), retriever.find("закон", k=3)
    assert english.by_vectors
    assert english.meant == ()
    assert not russian.by_vectors
    assert all(hit.cosine == 0.0 for hit in russian.hits)


def test_the_folder_of_documents_is_no_part_of_the_index(library: Library) -> None:
    assert not list(library.folder.glob("**/vectors.npy"))
    assert (DOCUMENTS / "northland.txt").is_file()
