"""LlamaIndex with its own store and its defaults, but for a model of one's own instead of a service."""

from collections.abc import Callable
from pathlib import Path

from llama_index.core import (  # type: ignore[import-not-found]
    Document,
    Settings,
    StorageContext,
    VectorStoreIndex,
    load_index_from_storage,
)
from llama_index.embeddings.huggingface import HuggingFaceEmbedding  # type: ignore[import-not-found]


def build(text: str, folder: Path, model: str) -> None:
    """Splits, embeds and stores the text."""
    Settings.embed_model = HuggingFaceEmbedding(model_name=model)
    index = VectorStoreIndex.from_documents([Document(text=text)])
    index.storage_context.persist(persist_dir=str(folder))


def open_index(folder: Path, model: str) -> Callable[[str], list[str]]:
    """The stored index as a retriever."""
    Settings.embed_model = HuggingFaceEmbedding(model_name=model)
    index = load_index_from_storage(StorageContext.from_defaults(persist_dir=str(folder)))
    retriever = index.as_retriever()
    return lambda question: [found.get_content() for found in retriever.retrieve(question)]
