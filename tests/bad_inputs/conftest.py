"""The real assistant behind every door, asked each text only once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant import Assistant, Question
from assistant.types import Answer, Retrieved
from corpus.library.manifest import DocumentManifest
from corpus.model import Plan
from tests.ui.conftest import browser, built, chromium, client_of, served
from ui.backend import Backend

__all__ = ["browser", "chromium"]


@dataclass
class Remembering:
    """The real assistant; what it answered once it answers again at once, since every door asks the same."""

    assistant: Assistant
    answers: dict[tuple[str, tuple[str, ...], str | None], Answer] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[DocumentManifest, ...]:
        return self.assistant.documents

    def answer(self, question: Question) -> Answer:
        key = (question.text, question.history, question.language)
        if key not in self.answers:
            self.answers[key] = self.assistant.answer(question)
        return self.answers[key]

    def stream(self, question: Question) -> Iterator[Answer]:
        yield self.answer(question)

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        return self.assistant.search(text, k)


@pytest.fixture(scope="session")
def remembering(assistant: Assistant) -> Remembering:
    """The real assistant for all doors."""
    return Remembering(assistant)


@pytest.fixture(scope="session")
def index_folder(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the index of the shared assistant lies."""
    folders = tmp_path_factory.getbasetemp().glob("real*/index")
    (folder,) = (folder for folder in folders if not folder.parent.is_symlink())
    return folder


@pytest.fixture(scope="package")
def doors(plan: Plan, remembering: Remembering) -> Iterator[TestClient]:
    """The whole site over the real assistant, without a network."""
    backend = Backend(lambda _: remembering)
    backend.start()
    with client_of(built(plan, backend)) as client:
        client.post("/api/ask", json={"question": "ready?"})  # waits until the assistant is there
        yield client


@pytest.fixture(scope="module")
def address(plan: Plan, remembering: Remembering) -> Iterator[str]:
    """The whole site over the real assistant, served."""
    with served(plan, lambda _: remembering) as address:
        yield address
