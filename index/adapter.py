"""A query adapter: brings Russian and Kazakh questions into the space of an English encoder.

A linear map from the terms of a question (stems, and runs of three and four letters, which survive
endings and typing slips) to the vector that the encoder gives the matter in English. It is learnt
when the index is built, from the editors' texts alone: what they wrote about a unit in Russian or
Kazakh should point where the unit's English texts point.

Source: ridge regression in its dual form, Hastie, Tibshirani & Friedman, The Elements of Statistical
Learning (2009), section 18.3; runs of letters as terms: McNamee & Mayfield, Character N-Gram
Tokenization for European Language Text Retrieval (2004).
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from index.encoder import Vectors
from index.kazakh import fold_kazakh
from index.lines import join_lines, read_arrays, split_lines
from index.text import query_terms, words
from index.words import STOP_WORDS

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

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


class QueryAdapter:
    """Makes vectors of questions in languages that the encoder was not made for."""

    def __init__(self, weights: Mapping[str, float], matrix: Matrix, mean: Vectors) -> None:
        """Takes what `train_adapter` made.

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
        values = np.array([_value(self.weights[term], n) for term, n in known.items()], dtype=np.float32)
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


def train_adapter(texts: Sequence[str], targets: Vectors) -> QueryAdapter:
    """Learns the map from texts to targets; the same input gives the same map on one machine.

    Args:
        texts: One long text a matter and language.
        targets: (n, d), where the text of each row should point.
    """
    counts = [_counted(text) for text in texts]
    holders = Counter(term for count in counts for term in count)
    weights = {
        term: math.log((len(texts) + 1) / (held + 0.5))
        for term, held in sorted(holders.items())
        if held >= LEAST_HOLDERS
    }
    width = targets.shape[1]
    if not weights:
        return QueryAdapter({}, np.zeros((0, width), np.float16), np.zeros(width, np.float32))
    from scipy.linalg import cho_factor, cho_solve  # only where an index is built

    rows = _matrix(counts, weights)
    mean = np.asarray(targets.mean(axis=0), dtype=np.float32)
    kernel = (rows @ rows.T).toarray()
    kernel[np.diag_indices(len(texts))] += RIDGE
    solved = cho_solve(cho_factor(kernel, overwrite_a=True), targets - mean)
    return QueryAdapter(weights, (rows.T @ solved).astype(np.float16), mean)


def _counted(text: str) -> Counter[str]:
    """The terms of a text with how often they count; stems are marked, runs are bare."""
    counted: Counter[str] = Counter({f"={stem}": STEM_COUNT for stem in query_terms(text)})
    counted.update(run for word in words(text) if word not in STOP_WORDS for run in _runs(word))
    return counted


def _runs(word: str) -> Iterator[str]:
    bounded = f"^{fold_kazakh(word)}$"
    for length in RUNS:
        yield from (bounded[start : start + length] for start in range(len(bounded) - length + 1))


def _value(weight: float, times: int) -> float:
    return (1 + math.log(times)) * weight


def _matrix(counts: Sequence[Counter[str]], weights: Mapping[str, float]) -> "csr_matrix":
    """(texts, terms), rows of length 1."""
    from scipy.sparse import csr_matrix

    columns = {term: column for column, term in enumerate(weights)}
    data: list[float] = []
    places: list[int] = []
    starts = [0]
    for count in counts:
        row = {columns[term]: _value(weights[term], n) for term, n in count.items() if term in columns}
        length = math.sqrt(sum(value * value for value in row.values())) or 1.0
        data += [value / length for value in row.values()]
        places += row
        starts.append(len(places))
    shape = (len(counts), len(columns))
    return csr_matrix((np.array(data, np.float32), places, starts), shape=shape)
