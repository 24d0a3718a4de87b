"""Search over the Plan: passages, vectors, words, and one ranking of units."""

from typing import TYPE_CHECKING

import index.arithmetic
import index.offline  # noqa: F401  first, both: they set what the libraries below read as they are imported
from index.faults import IndexFault
from index.retriever import Retriever, build_index, open_retriever
from index.types import Hit

__all__ = ["Hit", "IndexFault", "PlanRetriever", "Retriever", "build_index", "open_retriever"]

if TYPE_CHECKING:
    from index.langchain import PlanRetriever


def __getattr__(name: str) -> object:
    """Imports LangChain's half a second of modules only for who asks for its form of the retriever."""
    if name != "PlanRetriever":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from index.langchain import PlanRetriever

    return PlanRetriever
