"""txtai's hybrid of vectors and words, over the paragraphs of the text."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from txtai import Embeddings  # type: ignore[import-not-found]


def build(text: str, folder: Path, model: str) -> None:
    """Splits, embeds and stores the text."""
    embeddings = Embeddings(path=model, hybrid=True, content=True)
    embeddings.index(" ".join(part.split()) for part in text.split("\n\n") if part.strip())
    embeddings.save(str(folder))


def open_index(folder: Path, model: str) -> Callable[[str], list[str]]:  # noqa: ARG001  the index names it
    """The stored index."""
    embeddings = Embeddings()
    embeddings.load(str(folder))
    turn = Lock()  # its database takes one question at a time: "Recursive use of cursors not allowed"

    def ask(question: str) -> list[str]:
        with turn:
            return [found["text"] for found in embeddings.search(question)]

    return ask
