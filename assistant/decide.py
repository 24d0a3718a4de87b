"""Whether the Plan answers a question: several signals weighed together, never one floor."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.crisis import UNQUOTED, Crisis
from assistant.followups import generic_terms
from assistant.retrieve import Found
from assistant.scope import Intent
from assistant.select import Selected
from assistant.types import REFUSALS, Status
from index.documents import TermTable
from index.nearness import Nearness
from index.outside_terms import OutsideTerms
from index.text import content_words, language_of, query_terms
from index.text import words as split_words


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model of "the Plan answers this question"; a weight for each signal."""

    bias: float
    inside: float
    outside: float
    likeness: float
    coverage: float
    unknown: float
    outside_coverage: float


WITH_ENCODER = Weights(
    bias=-3.77,
    inside=6.86,
    outside=-11.2,
    likeness=8.05,
    coverage=4.53,
    unknown=-2.51,
    outside_coverage=-3.48,
)
WITH_ADAPTER = Weights(
    bias=-4.24,
    inside=5.71,
    outside=-9.53,
    likeness=8.83,
    coverage=5.25,
    unknown=-2.97,
    outside_coverage=-5.06,
)
"""For questions that the encoder reads, and for those that the query adapter reads. Fitted by
`python -m eval fit`, which says on what."""

ANSWERS_FROM = 0.5
PARTLY_FROM = 0.35
"""Probabilities from which a question counts as answered, or answered in part."""
SAME = 0.06
"""Cosines that differ by less are taken as equal. From the tuning questions."""
MISSING = 2
"""Words named at most as not spoken of."""
TELLING = 5.0
"""Weight from which a word is so rare in the Plan that it is worth naming."""
OF_FEW = 3
"""Matters outside the Plan that a word may stand in to tell one from the others."""
SHORT_WORD = 4
"""Letters of a word that, where nobody uses it, is a slip of typing rather than a matter."""
VAGUE = 3.5
"""Weight of all its words below which a question says too little to be answered: `my rights?`"""
_BY_INTENT = {
    Intent.INJECTION: Status.OUT_OF_SCOPE,
    Intent.SMALL_TALK: Status.OUT_OF_SCOPE,
    Intent.PERSONAL_DECISION: Status.OUT_OF_SCOPE,
    Intent.EMPTY: Status.UNCLEAR,
    Intent.OTHER_TIME: Status.NOT_IN_PLAN,
}
"""Where the wording alone decides."""


Stems = frozenset[str]
"""The possible stems of a word, or all that a text holds."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What the decision rests on; shares are by weight, from 0 to 1."""

    inside: float
    """Mean cosine of the nearest questions that the Plan answers."""
    outside: float
    """Mean cosine of the nearest questions about matters outside it."""
    likeness: float
    """Cosine of the unit whose questions are nearest as a whole."""
    coverage: float
    """Share of the question's words that the best unit holds in any of its texts."""
    unknown: float
    """Share of the question's words that no unit holds."""
    outside_coverage: float
    """Share of the question's words in the questions about the best matter outside."""
    weight: float
    """Of all words of the question together."""
    by_encoder: bool
    foreign: bool = False
    """Whether the nearest questions outside have nothing to do with rights."""
    vague: bool = False
    """Whether every word of the question fits any matter: `help!`"""

    @property
    def probability(self) -> float:
        """Of the Plan answering the question."""
        model = WITH_ENCODER if self.by_encoder else WITH_ADAPTER
        total = model.bias + sum(getattr(model, name) * getattr(self, name) for name in SIGNALS)
        return 1 / (1 + math.exp(-total))


SIGNALS = ("inside", "outside", "likeness", "coverage", "unknown", "outside_coverage")
"""What is weighed, by name."""


def make_signals(found: Found, terms: TermTable, outside: OutsideTerms) -> Signals:
    """Measures the signals of a search."""
    return measure(
        found.searched,
        [candidate.unit.unit_id for candidate in found.candidates],
        terms,
        outside,
        nearness=found.nearness or Nearness(0.0, 0.0, 0.0),
        likeness=max((candidate.likeness for candidate in found.candidates), default=0.0),
    )


def measure(
    text: str,
    unit_ids: Sequence[str],
    terms: TermTable,
    outside: OutsideTerms,
    *,
    nearness: Nearness,
    likeness: float,
) -> Signals:
    """The signals of a text.

    Args:
        text: What was searched for.
        unit_ids: The units found.
        terms: Which terms each unit holds.
        outside: The terms of each matter outside the Plan.
        nearness: Where the text stands between known questions.
        likeness: Cosine of the unit whose questions are nearest.
    """
    words = [
        stems
        for stems in content_words(text)
        if max(map(len, stems)) > SHORT_WORD or _used(stems, terms, outside)
    ]
    weights = [word_weight(stems, terms) for stems in words]
    weight = sum(weights)
    total = weight or 1.0
    unknown = sum(w for w, stems in zip(weights, words, strict=True) if not _known(stems, terms))
    return Signals(
        inside=nearness.inside,
        outside=nearness.outside,
        likeness=likeness,
        coverage=max((_covered(words, weights, terms.of(unit_id)) for unit_id in unit_ids), default=0.0)
        / total,
        unknown=unknown / total if weight else 1.0,
        outside_coverage=_covered_outside(words, weights, outside) / total,
        weight=weight,
        by_encoder=language_of(text) == "en",
        foreign=nearness.foreign >= nearness.outside - SAME,
        vague=all(stems <= generic_terms() for stems in words),
    )


def _covered(words: Sequence[Stems], weights: Sequence[float], held: Stems) -> float:
    """Weight of the words that are held."""
    return sum(weight for weight, stems in zip(weights, words, strict=True) if not held.isdisjoint(stems))


def _covered_outside(words: Sequence[Stems], weights: Sequence[float], outside: OutsideTerms) -> float:
    """Weight of the words that the best matter outside holds; word by word, as few of many hundred hold any."""
    found: dict[int, float] = {}
    for weight, stems in zip(weights, words, strict=True):
        for matter in {matter for stem in stems for matter in outside.holders(stem)}:
            found[matter] = found.get(matter, 0.0) + weight
    return max(found.values(), default=0.0)


def _known(stems: frozenset[str], terms: TermTable) -> bool:
    return any(terms.holders(stem) for stem in stems)


def _used(stems: frozenset[str], terms: TermTable, outside: OutsideTerms) -> bool:
    """Whether anybody uses a word, of the Plan or of what lies outside it."""
    return _known(stems, terms) or any(stem in outside for stem in stems)


def word_weight(stems: frozenset[str], terms: TermTable) -> float:
    """Of a word's possible stems the one in use counts."""
    return min((terms.weight(stem) for stem in stems if terms.holders(stem)), default=terms.weight(""))


def decide(found: Found, signals: Signals) -> Status:
    """The status of a question."""
    asked = found.understanding
    status = _decide_wording(found)
    if status is None:
        status = _decide_search(signals)
        if asked.intent is Intent.INSULT and status in REFUSALS:
            return Status.OUT_OF_SCOPE
        if status is Status.ANSWERED and asked.intent is Intent.LAW_OR_ADVICE:
            return Status.PARTLY_ANSWERED  # the Plan of 2009 cannot say what holds today
    return status


def _decide_wording(found: Found) -> Status | None:
    """The status where no search is needed to tell it; help in danger comes before all else."""
    asked = found.understanding
    if asked.crisis is not Crisis.NONE and (asked.crisis in UNQUOTED or found.candidates):
        return Status.OUT_OF_SCOPE if asked.crisis in UNQUOTED else Status.ANSWERED
    if asked.language is None:
        return Status.OUT_OF_SCOPE
    if asked.intent in _BY_INTENT:
        return _BY_INTENT[asked.intent]
    if asked.of_person and asked.intent is not Intent.LAW_OR_ADVICE:
        return Status.NOT_IN_PLAN
    if asked.references:
        return _decide_reference(found)
    return Status.ANSWERED if asked.table else None


def _decide_reference(found: Found) -> Status:
    asked = found.understanding
    if asked.units:
        return Status.ANSWERED
    return Status.NOT_IN_PLAN if asked.nowhere else Status.UNCLEAR


def _decide_search(signals: Signals) -> Status:
    if signals.weight < VAGUE or signals.vague:
        return Status.UNCLEAR
    if signals.probability >= ANSWERS_FROM:
        return Status.ANSWERED
    if signals.probability >= PARTLY_FROM:
        return Status.PARTLY_ANSWERED
    return Status.OUT_OF_SCOPE if signals.foreign else Status.NOT_IN_PLAN


def find_missing(selected: Selected, terms: TermTable, outside: OutsideTerms) -> tuple[str, ...]:
    """The weightiest words of a question that none of the units shown holds, as they were typed.

    Only words that tell one of the matters outside the Plan from others: what a passage lacks besides is
    how people talk. Kazakh has too many forms of a verb for that; there none is named.
    """
    asked = selected.found.understanding
    if asked.answer_language == "kk":
        return ()
    shown = frozenset(term for candidate in selected.shown for term in terms.of(candidate.unit.unit_id))
    absent: dict[str, float] = {}
    for word in split_words(asked.question.text):
        stems = frozenset(query_terms(word))
        matters = len({matter for stem in stems for matter in outside.holders(stem)})
        weight = word_weight(stems, terms)
        if 0 < matters <= OF_FEW and weight >= TELLING and not stems & shown:
            absent[word] = weight
    return tuple(sorted(absent, key=lambda word: -absent[word])[:MISSING])
