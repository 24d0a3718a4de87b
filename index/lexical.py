"""Search by words: a small inverted index scored with BM25."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

K1 = 1.2
"""How soon repeating a term stops to count. Source: Robertson & Zaragoza (2009), section 3.5:
1.2 to 2 is reasonable in many circumstances; passages are short, so the lower end."""
B = 0.75
"""How much a long passage is held against it. Source: the same section: 0.5 to 0.8."""


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """Which texts hold each term, and how often; a term's entries stand side by side."""

    terms: tuple[str, ...]
    starts: NDArray[np.int32]
    """Where the entries of each term begin, and after the last one where they end."""
    places: NDArray[np.int32]
    """Of the texts in the order given, ascending within a term."""
    times: NDArray[np.int32]
    """How often the term stands in each."""
    lengths: NDArray[np.int32]
    """Terms of each text, repeats counted."""


@dataclass(frozen=True, slots=True)
class LexicalIndex:
    """The passages that hold each term, with the score it brings them; a term's entries stand side by side."""

    terms: Mapping[str, int]
    """The place of each term in `starts`."""
    starts: NDArray[np.int32]
    """Where the entries of each term begin, and after the last one where they end."""
    places: NDArray[np.int32]
    """Of the passages in the order given, ascending within a term."""
    weights: NDArray[np.float64]
    """What the term adds to the score of each."""
    size: int
    """Passages."""

    def scores(self, terms: Iterable[str]) -> NDArray[np.float64]:
        """BM25 scores of all passages, (n,); 0 where a passage holds none of the terms."""
        scores = np.zeros(self.size)
        for term in terms:
            at = self.terms.get(term)
            if at is not None:
                held = slice(self.starts[at], self.starts[at + 1])
                scores[self.places[held]] += self.weights[held]
        return scores

    def search(self, terms: Iterable[str]) -> dict[int, float]:
        """BM25 scores of the passages that hold any of the terms, by place; all above 0."""
        scores = self.scores(terms)
        places = np.flatnonzero(scores)
        return dict(zip(places.tolist(), scores[places].tolist(), strict=True))


def make_lexical_index(documents: Sequence[Sequence[str]]) -> LexicalIndex:
    """The index of documents given as their terms, repeats kept."""
    return weighed(find_postings(documents))


def find_postings(documents: Sequence[Sequence[str]]) -> Postings:
    """Where the terms of documents stand, terms in the order in which they come first."""
    count = len(documents)
    numbers = {term: number for number, term in enumerate(dict.fromkeys(chain.from_iterable(documents)))}
    lengths = np.fromiter(map(len, documents), dtype=np.int32, count=count)
    total = int(lengths.sum())
    flat = np.fromiter(map(numbers.__getitem__, chain.from_iterable(documents)), dtype=np.intp, count=total)
    pairs = flat * max(count, 1) + np.repeat(np.arange(count), lengths)
    held, times = np.unique(pairs, return_counts=True)
    of_term, places = np.divmod(held, max(count, 1))
    starts = np.searchsorted(of_term, np.arange(len(numbers) + 1))
    return Postings(
        tuple(numbers),
        starts.astype(np.int32),
        places.astype(np.int32),
        times.astype(np.int32),
        lengths,
    )


def weighed(postings: Postings) -> LexicalIndex:
    """The index that scores by BM25.

    Source: Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
    equations 3.3 and 3.15, with 1 added under the logarithm so that a term held by most passages
    counts little instead of against them.
    """
    count, total = len(postings.lengths), int(postings.lengths.sum())
    holders = np.diff(postings.starts)
    rare = np.array([_weight(count, holding) for holding in holders.tolist()])
    slack = K1 * (1 - B + B * postings.lengths / (total / count)) if total else np.zeros(count)
    weights = np.repeat(rare, holders) * postings.times * (K1 + 1) / (postings.times + slack[postings.places])
    numbers = dict(zip(postings.terms, range(len(postings.terms)), strict=True))
    return LexicalIndex(numbers, postings.starts, postings.places, weights, count)


def _weight(documents: int, holders: int) -> float:
    """How much a term tells: high for a rare one, near 0 for one that stands everywhere."""
    return math.log(1 + (documents - holders + 0.5) / (holders + 0.5))
