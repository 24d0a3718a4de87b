"""Documents of our own writing, their library, their indexes, and an assistant that can be asked about them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import Answer, Assistant, Question
from assistant.library.shelf import Shelf
from corpus.library.model import DocumentUnit, LibraryDocument
from corpus.library.store import Library
from corpus.model import Plan
from index import Retriever
from index.library.building import build_document
from index.library.layout import make_document_content
from index.progress import no_progress

DOCUMENTS = Path(__file__).with_name("documents")
NORTHLAND, PATIENTS, RIVERS = "northland-2015", "patients-law", "rivers"
FILES = {NORTHLAND: "northland", PATIENTS: "patients", RIVERS: "rivers"}

Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A plan in English, a law in Russian and a treaty in English."""
    library = Library(tmp_path_factory.mktemp("library") / "documents")
    for name in FILES.values():
        library.add(DOCUMENTS / f"{name}.toml", DOCUMENTS / f"{name}.txt")
    return library


@pytest.fixture(scope="session")
def northland(library: Library) -> LibraryDocument:
    return library.read(NORTHLAND)


@pytest.fixture(scope="session")
def patients(library: Library) -> LibraryDocument:
    return library.read(PATIENTS)


@pytest.fixture(scope="session")
def rivers(library: Library) -> LibraryDocument:
    return library.read(RIVERS)


@pytest.fixture(scope="session")
def shelf(library: Library, retriever: Retriever, tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """The documents with their indexes, by the encoder that answers."""
    folder = tmp_path_factory.mktemp("indexes")
    for name in FILES:
        content = make_document_content(library.read(name), retriever.encoder)
        build_document(folder, content, retriever.encoder, no_progress)
    return Shelf(library, folder, retriever.encoder, retriever.terms)


@pytest.fixture(scope="session")
def desk(plan: Plan, retriever: Retriever, shelf: Shelf) -> Assistant:
    """The assistant with the library beside the Plan."""
    return Assistant(plan, retriever, shelf=shelf)


@pytest.fixture(scope="session")
def ask(desk: Assistant) -> Ask:
    """Asks a document."""

    def asked(text: str, document: str = NORTHLAND, *history: str) -> Answer:
        return desk.answer(Question(text, history, document=document))

    return asked


def unit_with(document: LibraryDocument, words: str) -> DocumentUnit:
    """The one unit that holds some words."""
    (found,) = (unit for unit in document.units if words in unit.text)
    return found
