"""Means, intervals, groups, and the tables made of them."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Plan
from eval.report import METRICS, per_question, table
from eval.score import score_run
from eval.summary import estimate, summarise
from eval.types import Kind, Language, QuestionScore, Split
from tests.eval.small import OUT_OF_SCOPE, cite, make_question, make_row


@pytest.fixture
def scores(plan: Plan) -> Sequence[QuestionScore]:
    questions = [
        make_question("q1", {"ch18.a2": 2}, facts=(("lawyer",), ("silence",))),
        make_question("q2", {"ch1.a1": 2}, language=Language.RU, split=Split.TEST),
        make_question("q3", kind=Kind.OFF_TOPIC, status=OUT_OF_SCOPE, split=None),
    ]
    run = {"q1": make_row("q1", answer="Silence", retrieved=("ch18.a2",), citations=(cite("ch18.a2"),))}
    return score_run(plan, questions, run)


def test_the_interval_of_a_constant_is_the_constant() -> None:
    found = estimate([1.0] * 7)
    assert (found.mean, found.low, found.high, found.n) == (1.0, 1.0, 1.0, 7)


def test_the_interval_of_a_coin_is_the_one_of_the_binomial() -> None:
    """200 tosses, half of them heads: 0.5 ± 1.96 · sqrt(0.25 / 200) = 0.43 to 0.57."""
    found = estimate([0.0, 1.0] * 100)
    assert found.low == pytest.approx(0.43, abs=0.015)
    assert found.high == pytest.approx(0.57, abs=0.015)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_an_estimate_is_the_same_at_every_call_and_its_interval_lies_within_the_values(
    values: list[float],
) -> None:
    found = estimate(values)
    assert found == estimate(values)
    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9


def test_groups_hold_their_members_and_missing_answers_are_named(scores: Sequence[QuestionScore]) -> None:
    summary = summarise(scores)
    assert summary.questions == 3
    assert summary.missing == ("q2", "q3")
    assert summary.groups["language"]["en"]["Success(rel=2)@1"].mean == 1
    assert summary.groups["language"]["ru"]["Success(rel=2)@1"].mean == 0
    assert set(summary.groups["split"]) == {"tuning", "test", "undrawn"}
    assert summary.groups["stratum"]["en off_topic"]["refused"].n == 1
    assert summary.seconds == {"p50": 0.1, "p95": 0.1}
    assert json.loads(json.dumps(summary.as_dict()))["groups"]["all"]["all"]["facts"]["mean"] == 0.5


def test_the_table_shows_every_metric_that_applies_and_the_missing(scores: Sequence[QuestionScore]) -> None:
    text = table(summarise(scores))
    assert "2 of them have no answer in the run and score 0: q2, q3" in text
    assert "| Success(rel=2)@1 | 0.500 | 0.000-1.000 | 2 | the unit that answers is retrieved first |" in text
    assert "| ru | 0.00 ±0.00 |" in text
    assert "unforbidden" not in text


def test_every_metric_that_is_scored_has_a_meaning(scores: Sequence[QuestionScore], plan: Plan) -> None:
    forbidding = make_question("q4", kind=Kind.REFERENCE, status=OUT_OF_SCOPE, forbidden=("x",))
    exact = make_question("q5", {"ch1.a1": 2}, kind=Kind.REFERENCE)
    refusal = make_row("q4", status=next(iter(OUT_OF_SCOPE)))
    more = score_run(plan, [forbidding, exact], {"q4": refusal})
    scored = {metric for score in (*scores, *more) for metric in score.values}
    assert scored == set(METRICS)


def test_a_line_a_question_tells_what_was_missed(scores: Sequence[QuestionScore]) -> None:
    first, second, _ = (json.loads(line) for line in per_question(scores))
    assert (first["id"], first["facts_missing"], first["cited"]) == ("q1", ["lawyer"], ["ch18.a2"])
    assert first["expected"] == {"ch18.a2": 2}
    assert (second["status"], second["retrieved"], second["seconds"]) == (None, [], None)


def test_an_empty_run_has_a_table_too() -> None:
    assert table(summarise([])).startswith("0 questions")
