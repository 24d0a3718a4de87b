"""Answers from documents of the library: one at a time, never mixed with the Plan."""

from assistant.library.answering import answer_from, offer_documents
from assistant.library.forms import document_to_dict
from assistant.library.plan import PLAN_MANIFEST
from assistant.library.shelf import Shelf, is_indexed, ready_documents
from assistant.library.telling import tell_facts, tell_state
from assistant.library.words import NO_DOCUMENT

__all__ = [
    "NO_DOCUMENT",
    "PLAN_MANIFEST",
    "Shelf",
    "answer_from",
    "document_to_dict",
    "is_indexed",
    "offer_documents",
    "ready_documents",
    "tell_facts",
    "tell_state",
]
