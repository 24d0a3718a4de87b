"""Training the query adapter, in two steps: what the texts alone decide, and what their targets do.

The first takes most of the time and needs no vector: a build does it while it encodes.

Source: ridge regression in its dual form, Hastie, Tibshirani & Friedman, The Elements of Statistical
Learning (2009), section 18.3.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.adapter import LEAST_HOLDERS, RIDGE, QueryAdapter, count_terms, terms_in, values_of
from index.encoder import Vectors
from index.text import words

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """Texts as the regression takes them."""

    weights: Mapping[str, float]
    """Term to inverse document frequency."""
    rows: "csr_matrix"
    """(texts, terms), rows of length 1."""
    factor: tuple[NDArray[np.float32], bool]
    """Of the texts' products with each other, as SciPy keeps Cholesky's."""


def study(texts: Sequence[str]) -> Studied | None:
    """What of the training the texts alone decide; None where no term stands in enough of them.

    Args:
        texts: One long text a matter and language.
    """
    known = cache(terms_in)  # a word stands in many texts
    counts = [count_terms(map(known, words(text))) for text in texts]
    holders = Counter(term for count in counts for term in count)
    weights = {
        term: math.log((len(texts) + 1) / (held + 0.5))
        for term, held in sorted(holders.items())
        if held >= LEAST_HOLDERS
    }
    if not weights:
        return None
    from scipy.linalg import cho_factor  # only where an index is built

    rows = _matrix(counts, weights)
    kernel = (rows @ rows.T).toarray()
    kernel[np.diag_indices(len(texts))] += RIDGE
    return Studied(weights, rows, cho_factor(kernel, overwrite_a=True))


def learn(studied: Studied | None, targets: Vectors) -> QueryAdapter:
    """The map from texts to targets; the same input gives the same map on one machine.

    Args:
        studied: The texts.
        targets: (n, d), where the text of each row should point.
    """
    width = targets.shape[1]
    if studied is None:
        return QueryAdapter({}, np.zeros((0, width), np.float16), np.zeros(width, np.float32))
    from scipy.linalg import cho_solve

    mean = np.asarray(targets.mean(axis=0), dtype=np.float32)
    solved = cho_solve(studied.factor, targets - mean)
    return QueryAdapter(studied.weights, (studied.rows.T @ solved).astype(np.float16), mean)


def train_adapter(texts: Sequence[str], targets: Vectors) -> QueryAdapter:
    """Both steps at once."""
    return learn(study(texts), targets)


def _matrix(counts: Sequence[Counter[str]], weights: Mapping[str, float]) -> "csr_matrix":
    """(texts, terms), rows of length 1."""
    from scipy.sparse import csr_matrix

    columns = {term: column for column, term in enumerate(weights)}
    of_column = np.fromiter(weights.values(), dtype=np.float64)
    texts = np.repeat(np.arange(len(counts)), np.fromiter(map(len, counts), dtype=np.intp))
    places = np.fromiter((columns.get(term, -1) for count in counts for term in count), dtype=np.int32)
    times = np.fromiter((n for count in counts for n in count.values()), dtype=np.int32)
    is_known = places >= 0
    texts, places = texts[is_known], places[is_known]
    values = values_of(of_column[places], times[is_known])
    lengths = np.sqrt(np.bincount(texts, values**2, minlength=len(counts)))
    starts = np.concatenate([[0], np.bincount(texts, minlength=len(counts)).cumsum()])
    shape = (len(counts), len(columns))
    return csr_matrix(((values / lengths[texts]).astype(np.float32), places, starts), shape=shape)
