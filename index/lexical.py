"""Search by words: a small inverted index scored with BM25."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

K1 = 1.2
"""How soon repeating a term stops to count. Source: Robertson & Zaragoza (2009), section 3.5:
1.2 to 2 is reasonable in many circumstances; passages are short, so the lower end."""
B = 0.75
"""How much a long passage is held against it. Source: the same section: 0.5 to 0.8."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One passage that holds a term."""

    passage: int
    """Place of the passage in the order given."""
    score: float
    """What the term adds to the passage's score."""


@dataclass(frozen=True, slots=True)
class LexicalIndex:
    """The passages that hold each term, with the score it brings them."""

    postings: Mapping[str, tuple[Posting, ...]]

    def search(self, terms: Iterable[str]) -> dict[int, float]:
        """BM25 scores of the passages that hold any of the terms, by place; all above 0."""
        scores: dict[int, float] = {}
        for term in terms:
            for posting in self.postings.get(term, ()):
                scores[posting.passage] = scores.get(posting.passage, 0.0) + posting.score
        return scores


def make_lexical_index(documents: Sequence[Sequence[str]]) -> LexicalIndex:
    """The index of documents given as their terms, repeats kept.

    Source: Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009),
    equations 3.3 and 3.15, with 1 added under the logarithm so that a term held by most passages
    counts little instead of against them.
    """
    counts = [Counter(document) for document in documents]
    holders = Counter(term for count in counts for term in count)
    mean = sum(map(len, documents)) / max(len(documents), 1)
    postings: dict[str, list[Posting]] = {}
    for place, count in enumerate(counts):
        slack = K1 * (1 - B + B * count.total() / mean) if mean else K1
        for term, times in count.items():
            score = _weight(len(documents), holders[term]) * times * (K1 + 1) / (times + slack)
            postings.setdefault(term, []).append(Posting(place, score))
    return LexicalIndex({term: tuple(entries) for term, entries in postings.items()})


def _weight(documents: int, holders: int) -> float:
    """How much a term tells: high for a rare one, near 0 for one that stands everywhere."""
    return math.log(1 + (documents - holders + 0.5) / (holders + 0.5))
