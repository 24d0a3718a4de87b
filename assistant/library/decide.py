"""Whether an unedited document answers a question: likeness to its nearest passage, and words in common."""

import math
from dataclasses import dataclass
from typing import Final

from assistant.decide import word_weight
from assistant.followups import generic_terms
from assistant.types import Status
from index.documents import TermTable
from index.library.search import DocumentFinding
from index.text import content_words

BIAS, COSINE, COVERAGE, UNKNOWN = -1.72, 7.11, -0.56, -2.43
"""From a first fit on the tuning questions, with the Plan's bare text as an unedited document; `python -m eval.unedited`
fits them anew and gives -1.99, 7.54, -0.55, -1.98."""
ANSWERED_FROM: Final = 0.7
PARTLY_FROM: Final = 0.55
"""Probabilities. Without editors' questions a wrong passage looks much like a right one: of the known questions that the
Plan does not answer a quarter would still be answered, and three quarters of those it does; hence the careful lead."""
COVERED_WELL, UNKNOWN_FEW = 0.6, 0.25
COVERED_PARTLY, UNKNOWN_SOME, SHARED = 0.25, 0.65, 2
"""Shares of a question's words in the best passage, and in none, and words in common, where words alone were searched."""
MEANT = 3
"""Terms of a passage that the glossary must name for a question in another language to lead to it."""
VAGUE = 0.43
"""Share of the weight of one unknown word below which a question says too little: `my rights?`; as for the Plan."""
DEEP = 5
"""Units among which the best is sought."""


@dataclass(frozen=True, slots=True)
class DocumentSignals:
    """What the decision rests on; shares are by weight, from 0 to 1."""

    cosine: float
    coverage: float
    """Share of the question's words that the best unit holds."""
    unknown: float
    """Share of the question's words that no unit holds."""
    shared: int
    """Words of the question that the best unit holds."""
    meant: int
    """Terms named by the glossary alone that the best unit holds."""
    weight: float
    """Of all words of the question together; 1 is that of a word the document lacks."""
    by_vectors: bool
    vague: bool
    """Whether every word of the question fits any matter."""


def measure(finding: DocumentFinding, terms: TermTable) -> DocumentSignals:
    """The signals of a search."""
    words = content_words(finding.searched)
    full = terms.weight("")
    weights = [word_weight(stems, terms) / full for stems in words]
    total = sum(weights)
    held = [terms.of(hit.unit.unit_id) for hit in finding.hits[:DEEP]]

    def share(of: frozenset[str]) -> float:
        return sum(w for w, stems in zip(weights, words, strict=True) if stems & of) / total if total else 0.0

    unknown = sum(w for w, stems in zip(weights, words, strict=True) if not any(map(terms.holders, stems)))
    return DocumentSignals(
        cosine=max((hit.cosine for hit in finding.hits), default=0.0),
        coverage=max(map(share, held), default=0.0),
        unknown=unknown / total if total else 1.0,
        shared=max((sum(bool(stems & of) for stems in words) for of in held), default=0),
        meant=max((len(of & frozenset(finding.meant)) for of in held), default=0),
        weight=total,
        by_vectors=finding.by_vectors,
        vague=all(stems <= generic_terms() for stems in words),
    )


def decide(signals: DocumentSignals) -> Status:
    """The status of a question that was searched for."""
    if signals.vague or signals.weight < VAGUE:
        return Status.UNCLEAR
    if signals.by_vectors:
        chance = _probability(signals)
        if chance >= ANSWERED_FROM:
            return Status.ANSWERED
        return Status.PARTLY_ANSWERED if chance >= PARTLY_FROM else Status.NOT_IN_PLAN
    if signals.coverage >= COVERED_WELL and signals.unknown <= UNKNOWN_FEW:
        return Status.ANSWERED
    is_near = signals.coverage >= COVERED_PARTLY and signals.unknown <= UNKNOWN_SOME
    if is_near and signals.shared >= SHARED:
        return Status.PARTLY_ANSWERED
    return Status.PARTLY_ANSWERED if signals.meant >= MEANT else Status.NOT_IN_PLAN


def _probability(signals: DocumentSignals) -> float:
    total = BIAS + COSINE * signals.cosine + COVERAGE * signals.coverage + UNKNOWN * signals.unknown
    return 1 / (1 + math.exp(-total))
