"""Whether the Plan answers a question: several signals weighed together, never one floor."""

import math
from dataclasses import dataclass

from assistant.followups import generic_terms
from assistant.retrieve import Found
from assistant.scope import Intent
from assistant.types import Status
from index.documents import TermTable
from index.text import query_terms
from index.text import words as split_words


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model of "the Plan answers this question"."""

    bias: float
    cosine: float
    coverage: float
    unknown: float
    rarest: float


WITH_VECTORS = Weights(bias=-4.43, cosine=4.5, coverage=3.19, unknown=-2.06, rarest=2.8)
WORDS_ONLY = Weights(bias=-1.08, cosine=0.0, coverage=2.34, unknown=-2.61, rarest=-0.07)
"""For questions searched by vectors and words, and by words alone. Fitted on the tuning questions by
`python -m eval fit`."""

ANSWERS_FROM = 0.5
PARTLY_FROM = 0.35
"""Probabilities from which a question counts as answered, or answered in part."""
FOREIGN_UNKNOWN = 0.6
FOREIGN_COSINE = 0.35
"""A question most of whose words the Plan and its editors never use, or that is like none of their
texts, has nothing to do with the Plan at all; the rest is near it."""
VAGUE = 3.5
"""Weight of all its words below which a question says too little to be answered: `my rights?`"""
_NO_QUESTION = frozenset({Intent.INJECTION, Intent.SMALL_TALK, Intent.PERSONAL_DECISION})
BEST = 5
"""Units of which the best covers the question."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What the decision rests on."""

    cosine: float
    """Similarity of the best passage, 0 to 1; 0 where vectors were not searched."""
    coverage: float
    """Share of the question's words, by weight, that the best unit holds in any of its texts."""
    unknown: float
    """Share of the question's words, by weight, that no unit holds."""
    rarest: bool
    """Whether the best unit holds the question's rarest word."""
    weight: float
    """Of all words of the question together."""
    by_vectors: bool
    vague: bool = False
    """Whether every word of the question fits any matter: `help!`"""

    @property
    def probability(self) -> float:
        """Of the Plan answering the question."""
        model = WITH_VECTORS if self.by_vectors else WORDS_ONLY
        total = (
            model.bias
            + model.cosine * self.cosine
            + model.coverage * self.coverage
            + model.unknown * self.unknown
            + model.rarest * self.rarest
        )
        return 1 / (1 + math.exp(-total))


def make_signals(found: Found, terms: TermTable) -> Signals:
    """Measures the signals of a search."""
    words = content_words(found.searched)
    weights = [_weight(stems, terms) for stems in words]
    total = sum(weights)
    cosine = max((candidate.cosine for candidate in found.candidates[:BEST]), default=0.0)
    if not found.candidates or not total:
        return Signals(cosine, 0.0, 0.0, rarest=False, weight=total, by_vectors=cosine > 0)
    unknown = sum(w for w, stems in zip(weights, words, strict=True) if not _known(stems, terms))
    held = [terms.of(candidate.unit.unit_id) for candidate in found.candidates[:BEST]]
    covered = [
        sum(w for w, stems in zip(weights, words, strict=True) if stems & unit_terms) for unit_terms in held
    ]
    best = max(range(len(held)), key=lambda place: (covered[place], -place))
    rarest = words[weights.index(max(weights))]
    return Signals(
        cosine=cosine,
        coverage=covered[best] / total,
        unknown=unknown / total,
        rarest=bool(rarest & held[best]),
        weight=total,
        by_vectors=cosine > 0,
        vague=all(stems <= generic_terms() for stems in words),
    )


def content_words(text: str) -> tuple[frozenset[str], ...]:
    """The words of a text that say something, each as its possible stems."""
    found = (frozenset(query_terms(word)) for word in split_words(text) if not word.isdigit())
    return tuple(dict.fromkeys(stems for stems in found if stems))


def _known(stems: frozenset[str], terms: TermTable) -> bool:
    return any(terms.holders(stem) for stem in stems)


def _weight(stems: frozenset[str], terms: TermTable) -> float:
    """Of a word's possible stems the one in use counts."""
    return min((terms.weight(stem) for stem in stems if terms.holders(stem)), default=terms.weight(""))


def decide(found: Found, signals: Signals) -> Status:
    """The status of a question."""
    asked = found.understanding
    if asked.language is None or asked.intent in _NO_QUESTION:
        return Status.OUT_OF_SCOPE
    if asked.intent is Intent.EMPTY:
        return Status.UNCLEAR
    if asked.references:
        return _decide_reference(found)
    if asked.table:
        return Status.ANSWERED
    status = _decide_search(signals)
    if status is Status.ANSWERED and asked.intent is Intent.LAW_OR_ADVICE:
        return Status.PARTLY_ANSWERED  # the Plan of 2009 cannot say what holds today
    return status


def _decide_reference(found: Found) -> Status:
    asked = found.understanding
    if asked.units:
        return Status.ANSWERED
    return Status.NOT_IN_PLAN if asked.references[0].chapter is not None else Status.UNCLEAR


def _decide_search(signals: Signals) -> Status:
    if signals.weight < VAGUE or signals.vague:
        return Status.UNCLEAR
    if signals.probability >= ANSWERS_FROM:
        return Status.ANSWERED
    if signals.probability >= PARTLY_FROM:
        return Status.PARTLY_ANSWERED
    unlike = signals.by_vectors and signals.cosine < FOREIGN_COSINE
    return Status.OUT_OF_SCOPE if unlike or signals.unknown >= FOREIGN_UNKNOWN else Status.NOT_IN_PLAN
