"""Search by words: a small inverted index scored with BM25."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

K1 = 1.2
"""How soon repeating a term stops to count. Source: Robertson & Zaragoza (2009), section 3.5:
1.2 to 2 is reasonable in many circumstances; passages are short, so the lower end."""
B = 0.75
"""How much a long passage is held against it. Source: the same section: 0.5 to 0.8."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The passages that hold a term."""

    places: NDArray[np.intp]
    """Of the passages in the order given, ascending."""
    scores: NDArray[np.float64]
    """What the term adds to the score of each."""


@dataclass(frozen=True, slots=True)
class LexicalIndex:
    """The passages that hold each term, with the score it brings them."""

    postings: Mapping[str, Postings]
    size: int
    """Passages."""

    def scores(self, terms: Iterable[str]) -> NDArray[np.float64]:
        """BM25 scores of all passages, (n,); 0 where a passage holds none of the terms."""
        scores = np.zeros(self.size)
        for term in terms:
            if held := self.postings.get(term):
                scores[held.places] += held.scores
        return scores

    def search(self, terms: Iterable[str]) -> dict[int, float]:
        """BM25 scores of the passages that hold any of the terms, by place; all above 0."""
        scores = self.scores(terms)
        places = np.flatnonzero(scores)
        return dict(zip(places.tolist(), scores[places].tolist(), strict=True))


def make_lexical_index(documents: Sequence[Sequence[str]]) -> LexicalIndex:
    """The index of documents given as their terms, repeats kept.

    Source: Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
    equations 3.3 and 3.15, with 1 added under the logarithm so that a term held by most passages
    counts little instead of against them.
    """
    counts = [Counter(document) for document in documents]
    holders = Counter(term for count in counts for term in count)
    mean = sum(map(len, documents)) / max(len(documents), 1)
    postings: dict[str, list[tuple[int, float]]] = {}
    for place, count in enumerate(counts):
        slack = K1 * (1 - B + B * count.total() / mean) if mean else K1
        for term, times in count.items():
            score = _weight(len(documents), holders[term]) * times * (K1 + 1) / (times + slack)
            postings.setdefault(term, []).append((place, score))
    return LexicalIndex({term: _postings(held) for term, held in postings.items()}, len(documents))


def _postings(held: Sequence[tuple[int, float]]) -> Postings:
    places, scores = zip(*held, strict=True)
    return Postings(np.array(places, dtype=np.intp), np.array(scores))


def _weight(documents: int, holders: int) -> float:
    """How much a term tells: high for a rare one, near 0 for one that stands everywhere."""
    return math.log(1 + (documents - holders + 0.5) / (holders + 0.5))
