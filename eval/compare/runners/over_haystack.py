"""Haystack with its store in memory, kept in a file, and its defaults."""

from collections.abc import Callable
from pathlib import Path

from haystack import Document, Pipeline  # type: ignore[import-not-found]
from haystack.components.preprocessors import DocumentSplitter  # type: ignore[import-not-found]
from haystack.components.retrievers.in_memory import InMemoryEmbeddingRetriever  # type: ignore[import-not-found]
from haystack.components.writers import DocumentWriter  # type: ignore[import-not-found]
from haystack.document_stores.in_memory import InMemoryDocumentStore  # type: ignore[import-not-found]
from haystack_integrations.components.embedders.sentence_transformers import (  # type: ignore[import-not-found]
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)

_STORE = "store.json"


def build(text: str, folder: Path, model: str) -> None:
    """Splits, embeds and stores the text."""
    store = InMemoryDocumentStore()
    indexing = Pipeline()
    indexing.add_component("splitter", DocumentSplitter())
    indexing.add_component("embedder", SentenceTransformersDocumentEmbedder(model=model, progress_bar=False))
    indexing.add_component("writer", DocumentWriter(store))
    indexing.connect("splitter", "embedder")
    indexing.connect("embedder", "writer")
    indexing.run({"splitter": {"documents": [Document(content=text)]}})
    folder.mkdir(parents=True, exist_ok=True)
    store.save_to_disk(str(folder / _STORE))


def open_index(folder: Path, model: str) -> Callable[[str], list[str]]:
    """A pipeline from a question to documents."""
    store = InMemoryDocumentStore.load_from_disk(str(folder / _STORE))
    search = Pipeline()
    search.add_component("embedder", SentenceTransformersTextEmbedder(model=model, progress_bar=False))
    search.add_component("retriever", InMemoryEmbeddingRetriever(store))
    search.connect("embedder.embedding", "retriever.query_embedding")
    search.warm_up()

    def ask(question: str) -> list[str]:
        found = search.run({"embedder": {"text": question}})
        return [str(document.content) for document in found["retriever"]["documents"]]

    return ask
