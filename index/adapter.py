"""A query adapter: brings Russian and Kazakh questions into the space of an English encoder.

A linear map from the terms of a question (stems, and runs of three and four letters, which survive
endings and typing slips) to the vector that the encoder gives the matter in English. It is learnt
when the index is built (`index.learning`), from the editors' texts alone: what they wrote about a unit in
Russian or Kazakh should point where the unit's English texts point.

Source of runs of letters as terms: McNamee & Mayfield, Character N-Gram Tokenization for European Language
Text Retrieval (2004).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from index.encoder import Vectors
from index.kazakh import fold_kazakh
from index.lines import join_lines, read_arrays, split_lines
from index.text import word_terms, words
from index.words import STOP_WORDS

RIDGE = 0.1
"""Pull towards the mean vector. From the tuning questions: 0.1 and 0.3 do alike."""
RUNS = (3, 4)
"""Letters of a run, the ends of a word counted as one each."""
STEM_COUNT = 2
"""What a stem counts beside a run of letters: as much as one that stands there twice."""
LEAST_HOLDERS = 2
"""Texts a term must stand in: a term of one text says nothing about another."""

SETTINGS = repr((RIDGE, RUNS, STEM_COUNT, LEAST_HOLDERS, sorted(STOP_WORDS)))
"""All that makes another map of the same texts; an index built under others is stale."""

Matrix = NDArray[np.float16]
WordTerms = tuple[tuple[str, ...], tuple[str, ...]]
"""Stems and runs of one word."""


class QueryAdapter:
    """Makes vectors of questions in languages that the encoder was not made for."""

    def __init__(self, weights: Mapping[str, float], matrix: Matrix, mean: Vectors) -> None:
        """Takes what `index.learning` made.

        Args:
            weights: Term to inverse document frequency, in the order of the matrix's rows.
            matrix: (terms, d).
            mean: (d,), where a question without any known term would point.
        """
        self.weights = weights
        self.matrix = matrix
        self.mean = mean
        self._rows = {term: row for row, term in enumerate(weights)}

    def encode(self, text: str) -> Vectors | None:
        """The vector of a question, (1, d) float32, unit-norm; None where no term of it is known."""
        known = {term: n for term, n in _counted(text).items() if term in self._rows}
        if not known:
            return None
        weights = np.array([self.weights[term] for term in known])
        values = values_of(weights, np.array(list(known.values()), dtype=np.int32)).astype(np.float32)
        values /= np.linalg.norm(values)
        rows = self.matrix[[self._rows[term] for term in known]].astype(np.float32)
        # As in `cosines`: without BLAS and its threads.
        vector = np.einsum("t,td->d", values, rows) + self.mean
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)[np.newaxis]

    def to_bytes(self) -> bytes:
        """Its terms and mean as safetensors; the matrix is stored by itself."""
        weights = np.fromiter(self.weights.values(), dtype=np.float64)
        return bytes(save({"terms": join_lines(self.weights), "weights": weights, "mean": self.mean}))


def read_adapter(content: bytes, matrix: Matrix) -> QueryAdapter:
    """The adapter of `to_bytes` and its matrix.

    Raises:
        ValueError: They do not fit together.
        KeyError: A part is missing.
    """
    parts = read_arrays(content)
    weights = dict(zip(split_lines(parts["terms"]), parts["weights"].tolist(), strict=True))
    if matrix.shape != (len(weights), parts["mean"].size):
        raise ValueError(f"{len(weights)} terms for a matrix of the shape {matrix.shape}")
    return QueryAdapter(weights, matrix, parts["mean"])


def _counted(text: str) -> Counter[str]:
    return count_terms(map(terms_in, words(text)))


def count_terms(found: Iterable[WordTerms]) -> Counter[str]:
    """The terms of a text's words with how often they count."""
    every = list(found)
    counted = Counter({stem: STEM_COUNT for stems, _ in every for stem in stems})
    counted.update(run for _, runs in every for run in runs)
    return counted


def terms_in(word: str) -> WordTerms:
    """The stems of a word, marked, and its runs of letters, bare."""
    runs = () if word in STOP_WORDS else tuple(_runs(word))
    return tuple(f"={stem}" for stem in word_terms(word)), runs


def _runs(word: str) -> Iterator[str]:
    bounded = f"^{fold_kazakh(word)}$"
    for length in RUNS:
        yield from (bounded[start : start + length] for start in range(len(bounded) - length + 1))


def values_of(weights: NDArray[np.float64], times: NDArray[np.int32]) -> NDArray[np.float64]:
    """Of terms, (n,), that count so often, (n,)."""
    values: NDArray[np.float64] = (1 + np.log(times)) * weights
    return values
