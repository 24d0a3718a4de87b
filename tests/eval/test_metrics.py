"""The metrics against values worked out by hand and against ir_measures."""

import math

import ir_measures
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.metrics import Measure, evaluate, rank
from eval.types import Qrel, ScoredDoc

RELEVANCE = {"a": 2, "b": 1, "c": 2}
RANKING = ("x", "b", "a", "y", "c")


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        # Gains 0, 1, 2, 0, 2 over the ideal 2, 2, 1.
        (Measure("nDCG", 10), (1 / math.log2(3) + 2 / 2 + 2 / math.log2(6)) / (2 + 2 / math.log2(3) + 1 / 2)),
        (Measure("nDCG", 2), (1 / math.log2(3)) / (2 + 2 / math.log2(3))),
        (Measure("RR", 10), 1 / 2),
        (Measure("RR", 10, rel=2), 1 / 3),
        (Measure("RR", 2, rel=2), 0.0),
        (Measure("R", 3), 2 / 3),
        (Measure("R", 5, rel=2), 1.0),
        (Measure("Success", 1), 0.0),
        (Measure("Success", 2), 1.0),
        (Measure("Success", 2, rel=2), 0.0),
    ],
    ids=str,
)
def test_a_value_is_the_one_worked_out_by_hand(measure: Measure, value: float) -> None:
    assert measure.of(RELEVANCE, RANKING) == pytest.approx(value, abs=1e-12)


def test_a_perfect_ranking_scores_one() -> None:
    for measure in (Measure("nDCG", 10), Measure("RR", 10, 2), Measure("R", 3), Measure("Success", 1, 2)):
        assert measure.of(RELEVANCE, ("a", "c", "b")) == 1.0


def test_a_query_with_nothing_relevant_scores_zero() -> None:
    for measure in (Measure("nDCG", 10), Measure("RR", 10), Measure("R", 5), Measure("Success", 5)):
        assert measure.of({"a": 0}, ("a", "b")) == 0.0


def test_a_judged_query_missing_from_the_run_scores_zero_and_is_kept() -> None:
    found = evaluate(
        [Qrel("q1", "a", 2), Qrel("q2", "b", 2)], [ScoredDoc("q1", "a", 1.0)], [Measure("Success", 5)]
    )
    assert found == {"q1": {"Success@5": 1.0}, "q2": {"Success@5": 0.0}}


def test_equal_scores_are_ranked_by_id() -> None:
    docs = [ScoredDoc("q", name, 1.0) for name in ("c", "a", "b")]
    assert rank([ScoredDoc("q", "z", 2.0), *docs]) == ("z", "a", "b", "c")


GRADES = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 2), min_size=1)
# Distinct scores: for ties trec_eval has an order of its own.
ORDERS = st.permutations("abcdefghijkl").flatmap(lambda names: st.integers(0, 12).map(lambda n: names[:n]))


@given(judged=st.lists(GRADES, min_size=1, max_size=4), orders=st.lists(ORDERS, min_size=4, max_size=4))
def test_every_measure_agrees_with_ir_measures(judged: list[dict[str, int]], orders: list[list[str]]) -> None:
    measures = [
        Measure("nDCG", 10),
        Measure("nDCG", 3),
        Measure("RR", 10),
        Measure("RR", 10, 2),
        Measure("R", 5),
        Measure("R", 5, 2),
        Measure("Success", 1, 2),
        Measure("Success", 5),
    ]
    qrels = [Qrel(f"q{at}", doc, grade) for at, grades in enumerate(judged) for doc, grade in grades.items()]
    run = [
        ScoredDoc(f"q{at}", doc, 1 / place)
        for at, order in enumerate(orders[: len(judged)])
        for place, doc in enumerate(order, 1)
    ]
    ours = evaluate(qrels, run, measures)
    theirs = ir_measures.iter_calc(
        [ir_measures.parse_measure(str(measure)) for measure in measures],
        [ir_measures.Qrel(qrel.query_id, qrel.doc_id, qrel.relevance) for qrel in qrels],
        [ir_measures.ScoredDoc(doc.query_id, doc.doc_id, doc.score) for doc in run],
    )
    for metric in theirs:
        assert ours[metric.query_id][str(metric.measure)] == pytest.approx(metric.value, abs=1e-6), metric
