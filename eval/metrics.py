"""Ranking metrics, as trec_eval and ir_measures define them.

A judged query that is missing from the run scores 0; a mean that dropped it would reward silence.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from eval.types import Qrel, ScoredDoc


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric with its cutoff, written as ir_measures writes it."""

    name: Literal["nDCG", "RR", "R", "Success"]
    k: int
    rel: int = 1
    """Least relevance that counts as relevant; nDCG uses the grades themselves."""

    def __str__(self) -> str:
        """`Success(rel=2)@5`."""
        return f"{self.name}{f'(rel={self.rel})' if self.rel > 1 else ''}@{self.k}"

    def of(self, relevance: Mapping[str, int], ranking: Sequence[str]) -> float:
        """The value for one query.

        Args:
            relevance: Judged units with their grades.
            ranking: Unit ids, best first.

        Returns:
            A value in [0, 1]; 0 where nothing relevant is judged.
        """
        found = [relevance.get(doc_id, 0) for doc_id in ranking[: self.k]]
        return _FORMULAS[self.name](self, relevance, found)


def rank(docs: Iterable[ScoredDoc]) -> tuple[str, ...]:
    """Unit ids best first; equal scores by id, so that two runs never differ by chance."""
    return tuple(doc.doc_id for doc in sorted(docs, key=lambda doc: (-doc.score, doc.doc_id)))


def evaluate(
    qrels: Iterable[Qrel], run: Iterable[ScoredDoc], measures: Sequence[Measure]
) -> dict[str, dict[str, float]]:
    """Every measure for every judged query, keyed by query then by `str(measure)`."""
    judged: dict[str, dict[str, int]] = defaultdict(dict)
    for qrel in qrels:
        judged[qrel.query_id][qrel.doc_id] = qrel.relevance
    ranked: dict[str, list[ScoredDoc]] = defaultdict(list)
    for doc in run:
        ranked[doc.query_id].append(doc)
    return {
        query_id: {str(measure): measure.of(relevance, rank(ranked[query_id])) for measure in measures}
        for query_id, relevance in judged.items()
    }


def _discounted(grades: Iterable[int]) -> float:
    return sum(grade / math.log2(place + 1) for place, grade in enumerate(grades, start=1))


def _ndcg(measure: Measure, relevance: Mapping[str, int], found: Sequence[int]) -> float:
    """Linear gains over log2(place + 1), divided by those of the best possible ranking.

    Source: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, TOIS 2002.
    """
    best = _discounted(sorted(relevance.values(), reverse=True)[: measure.k])
    return _discounted(found) / best if best else 0.0


def _reciprocal_rank(measure: Measure, _: Mapping[str, int], found: Sequence[int]) -> float:
    places = (place for place, grade in enumerate(found, start=1) if grade >= measure.rel)
    first = next(places, None)
    return 1 / first if first else 0.0


def _recall(measure: Measure, relevance: Mapping[str, int], found: Sequence[int]) -> float:
    relevant = sum(grade >= measure.rel for grade in relevance.values())
    return sum(grade >= measure.rel for grade in found) / relevant if relevant else 0.0


def _success(measure: Measure, _: Mapping[str, int], found: Sequence[int]) -> float:
    return float(any(grade >= measure.rel for grade in found))


_FORMULAS = {"nDCG": _ndcg, "RR": _reciprocal_rank, "R": _recall, "Success": _success}
