"""Search over the Plan: passages, vectors, words, and one ranking of units."""

import index.offline  # noqa: F401  first: it shuts the doors of the libraries below
from index.faults import IndexFault
from index.langchain import PlanRetriever
from index.retriever import Retriever, build_index, open_retriever
from index.types import Hit

__all__ = ["Hit", "IndexFault", "PlanRetriever", "Retriever", "build_index", "open_retriever"]
