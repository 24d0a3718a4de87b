"""LangChain over Chroma with sentence-transformers, as its own introduction to retrieval sets them up."""

from collections.abc import Callable
from pathlib import Path

from langchain_chroma import Chroma
from langchain_huggingface import HuggingFaceEmbeddings  # type: ignore[import-not-found]
from langchain_text_splitters import RecursiveCharacterTextSplitter  # type: ignore[import-not-found]

CHUNK, OVERLAP = 1_000, 200
"""Characters, as in the introduction."""


def build(text: str, folder: Path, model: str) -> None:
    """Splits, embeds and stores the text."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
    _store(folder, model).add_documents(splitter.create_documents([text]))


def open_index(folder: Path, model: str) -> Callable[[str], list[str]]:
    """The store as a retriever."""
    retriever = _store(folder, model).as_retriever()
    return lambda question: [document.page_content for document in retriever.invoke(question)]


def _store(folder: Path, model: str) -> Chroma:
    return Chroma(embedding_function=HuggingFaceEmbeddings(model_name=model), persist_directory=str(folder))
