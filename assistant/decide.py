"""Whether the Plan answers a question: several signals weighed together, never one floor."""

import math
from dataclasses import dataclass

from assistant.evidence import TermWeights
from assistant.retrieve import Found
from assistant.scope import Intent
from assistant.types import Status
from index.text import query_terms

BIAS = -4.2
COSINE = 7.0
COVERAGE = 3.0
MARGIN = 2.0
"""Weights of a logistic model of "the Plan answers this". Set by hand on the tuning questions until
`python -m eval fit` replaces them."""
ANSWERS_FROM = 0.5
PARTLY_FROM = 0.35
"""Probabilities from which a question counts as answered, or answered in part."""
IN_SCOPE_FROM = 0.12
"""Below it a question has nothing to do with the Plan at all."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What the decision rests on; each in [0, 1]."""

    cosine: float
    """Similarity of the best unit."""
    coverage: float
    """Share of the question's words, by weight, that the best three units hold."""
    margin: float
    """How far the best unit stands above the tenth."""

    @property
    def probability(self) -> float:
        """Of the Plan answering the question."""
        total = BIAS + COSINE * self.cosine + COVERAGE * self.coverage + MARGIN * self.margin
        return 1 / (1 + math.exp(-total))


def make_signals(found: Found, held: frozenset[str], weights: TermWeights) -> Signals:
    """Measures the signals of a search.

    Args:
        found: The question with its candidates.
        held: Terms that the best units hold, in any of their texts.
        weights: How much each term tells.
    """
    candidates = found.candidates
    if not candidates:
        return Signals(0.0, 0.0, 0.0)
    best = max(candidate.cosine for candidate in candidates[:3])
    tenth = candidates[min(9, len(candidates) - 1)]
    terms = query_terms(found.understanding.search_text)
    total = sum(weights.weight(term) for term in terms)
    covered = sum(weights.weight(term) for term in terms if term in held)
    return Signals(
        cosine=max(0.0, best),
        coverage=covered / total if total else 0.0,
        margin=max(0.0, min(1.0, candidates[0].cosine - tenth.cosine)),
    )


def decide(found: Found, signals: Signals) -> Status:
    """The status of a question."""
    asked = found.understanding
    if asked.language is None or asked.intent in (Intent.INJECTION, Intent.SMALL_TALK):
        return Status.OUT_OF_SCOPE
    if asked.intent is Intent.EMPTY:
        return Status.UNCLEAR
    if asked.references:
        missing = len(asked.units) == 0
        return (
            (Status.NOT_IN_PLAN if asked.references[0].chapter is not None else Status.UNCLEAR)
            if missing
            else (Status.ANSWERED)
        )
    if asked.table:
        return Status.ANSWERED
    if signals.probability >= ANSWERS_FROM:
        return Status.ANSWERED
    if signals.probability >= PARTLY_FROM:
        return Status.PARTLY_ANSWERED
    return Status.NOT_IN_PLAN if signals.probability >= IN_SCOPE_FROM else Status.OUT_OF_SCOPE
