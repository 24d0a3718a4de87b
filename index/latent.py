"""Search by latent topics: words that stand in the same units mean alike, across languages.

Each unit is one document of all its texts: the Plan's own in English, the editors' in English,
Russian and Kazakh. So a Russian question reaches a unit through words that its own Russian texts lack
but that go with them elsewhere.

Source: Deerwester et al., Indexing by Latent Semantic Analysis (1990); over texts in several languages:
Dumais, Landauer & Littman, Automatic Cross-Linguistic Information Retrieval (1997).
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from index.documents import Document, TermTable

DIMENSIONS = 200
"""Topics kept. From the tuning questions: 100 to 300 do alike."""


class LatentIndex:
    """Units and terms as points in the space of topics. Built from the documents, always the same way."""

    def __init__(self, documents: Sequence[Document], terms: TermTable) -> None:
        """Decomposes the matrix of units and terms."""
        self._terms = terms
        counts: dict[str, Counter[str]] = {}
        for document in documents:
            counts.setdefault(document.unit_id, Counter()).update(document.terms)
        self.unit_ids = tuple(counts)
        self._columns = {term: n for n, term in enumerate(sorted({t for c in counts.values() for t in c}))}
        matrix = self._matrix(counts.values())
        values, vectors = np.linalg.eigh((matrix @ matrix.T).toarray())
        # The largest come last; topics without any weight carry nothing.
        kept = [n for n in range(len(values) - 1, -1, -1)[:DIMENSIONS] if values[n] > np.finfo(float).eps]
        scales = np.sqrt(values[kept])
        self._units = _unit_rows(vectors[:, kept] * scales)
        self._of_terms: NDArray[np.float32] = (matrix.T @ (vectors[:, kept] / scales)).astype(np.float32)

    def search(self, query: Iterable[str]) -> NDArray[np.float64]:
        """Cosine of every unit with the query's terms, in the order of `unit_ids`; 0 without a known term."""
        known = [term for term in query if term in self._columns]
        point = np.zeros(self._of_terms.shape[1])
        for term in known:
            point += self._of_terms[self._columns[term]] * max(self._terms.weight(term), 0.0)
        length = np.linalg.norm(point)
        return self._units @ (point / length) if length else np.zeros(len(self.unit_ids))

    def _matrix(self, counts: Iterable[Counter[str]]) -> csr_matrix:
        """(units, terms): logarithmic frequency by inverse document frequency, rows of length 1."""
        data: list[float] = []
        columns: list[int] = []
        starts = [0]
        for count in counts:
            row = {
                self._columns[term]: (1 + math.log(times)) * max(self._terms.weight(term), 0.0)
                for term, times in count.items()
            }
            length = math.sqrt(sum(value * value for value in row.values())) or 1.0
            data += [value / length for value in row.values()]
            columns += row
            starts.append(len(columns))
        return csr_matrix((data, columns, starts), shape=(len(starts) - 1, len(self._columns)))


def _unit_rows(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    scaled: NDArray[np.float64] = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return scaled
