"""What makes vectors of text: the protocol, and a readable fake for tests."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.faults import EncoderError
from index.text import document_terms, words

Vectors = NDArray[np.float32]
"""(n, d), rows unit-norm."""

NORM_TOLERANCE = 1e-3
"""How far a row's length may be from 1; float32 over some hundred dimensions stays below 1e-5."""


class Encoder(Protocol):
    """Makes vectors of queries and of passages, comparable by cosine."""

    @property
    def name(self) -> str:
        """For people: `all-MiniLM-L6-v2`."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the vectors could: a hash of the model and its settings."""

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""

    @property
    def languages(self) -> frozenset[str]:
        """Languages whose queries it understands."""

    @property
    def max_tokens(self) -> int:
        """Word pieces it takes in, special ones included; the rest is cut silently."""

    def count_tokens(self, text: str) -> int:
        """Word pieces of a passage, special ones and any prefix included."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """One row for each query, (n, d) float32, rows unit-norm."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """One row for each passage, (n, d) float32, rows unit-norm."""

    def export(self) -> bytes | None:
        """The model in a form of its own that answers at less cost; None where it has no such form."""

    def answering(self, exported: bytes) -> "Encoder":
        """An encoder of the same vectors that reads the exported form.

        Raises:
            EncoderError: It cannot be read.
        """


def checked(vectors: Vectors, count: int, encoder: Encoder) -> Vectors:
    """The vectors, if they are what an encoder promises.

    Raises:
        EncoderError: Wrong shape, a number that is none, or a row that is not of unit length.
    """
    expected = (count, encoder.dimension)
    if vectors.shape != expected:
        raise EncoderError(f"{encoder.name}: vectors have the shape {vectors.shape}; expected {expected}")
    lengths = np.sqrt(np.einsum("nd,nd->n", vectors, vectors))  # without a copy: there may be a million rows
    if not np.all(np.abs(lengths - 1.0) < NORM_TOLERANCE):  # false for NaN as well
        raise EncoderError(f"{encoder.name}: a vector is not of unit length; the model's files are unfit")
    return np.ascontiguousarray(vectors, dtype=np.float32)


def unit_rows(rows: Vectors) -> Vectors:
    """The rows brought to length 1; one of zeros stays."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)


def cosines(rows: Vectors, vector: Vectors) -> Vectors:
    """Of each row with a vector, (1, d); (n,).

    Not `rows @ vector[0]`: BLAS would wake threads of its own, and those of people who ask side by side
    then stand in each other's way (57 ms of work for 1 with eight asking).
    """
    return np.asarray(np.einsum("nd,d->n", rows, vector[0]), dtype=np.float32)


def mean_rows(rows: Vectors, owners: Sequence[int], count: int) -> Vectors:
    """The direction of the mean of each owner's rows, (count, d); zeros of one without any."""
    sums = np.zeros((count, rows.shape[1]), dtype=np.float32)
    np.add.at(sums, list(owners), rows)
    return unit_rows(sums)


class KeywordEncoder:
    """A fake that a reader can follow: one dimension for each keyword, one for all else."""

    def __init__(self, keywords: Sequence[str], *, name: str = "keywords", max_tokens: int = 256) -> None:
        """Takes the keywords in any form; they are compared as stems."""
        self._keywords = tuple(keywords)
        self._terms = tuple(document_terms(keyword)[0] for keyword in keywords)
        self.name = name
        self.max_tokens = max_tokens
        self.languages = frozenset({"en"})
        self.dimension = len(keywords) + 1
        self.fingerprint = f"{name}:{','.join(self._terms)}"

    def export(self) -> bytes | None:
        """Its keywords, a line each."""
        return "\n".join(self._keywords).encode()

    def answering(self, exported: bytes) -> "KeywordEncoder":
        """One of the same keywords."""
        return KeywordEncoder(exported.decode().split("\n"), name=self.name, max_tokens=self.max_tokens)

    def count_tokens(self, text: str) -> int:
        """A word counts one, and one each for start and end."""
        return len(words(text)) + 2

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """The same rows as for passages."""
        return self.encode_passages(texts)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """A row points to the keywords its text holds; without any, to the last dimension."""
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            present = set(document_terms(text))
            row[:-1] = [term in present for term in self._terms]
            row[-1] = not row.any()
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)
