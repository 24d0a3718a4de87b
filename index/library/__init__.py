"""Indexes of documents beside the Plan: each its own, none mixed with another."""

from index.library.building import build_document, build_documents
from index.library.layout import make_document_content
from index.library.opening import open_document
from index.library.search import DocumentFinding, DocumentHit, DocumentRetriever

__all__ = [
    "DocumentFinding",
    "DocumentHit",
    "DocumentRetriever",
    "build_document",
    "build_documents",
    "make_document_content",
    "open_document",
]
