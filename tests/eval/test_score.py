"""What an answer is worth."""

import pytest

from assistant.types import Status
from corpus.model import Plan
from eval import score_run
from eval.types import Kind, KnownQuestion, RunRow
from tests.eval.small import OUT_OF_SCOPE, RIGHTS_ON_ARREST, cite, make_question, make_row

LABELS = {"ch18.a2": 2, "ch19.p44": 1}


def values(plan: Plan, question: KnownQuestion, row: RunRow | None) -> dict[str, float]:
    (score,) = score_run(plan, [question], {"q1": row} if row else {})
    return dict(score.values)


def test_ranking_is_scored_against_the_labels(plan: Plan) -> None:
    found = values(plan, make_question(labels=LABELS), make_row(retrieved=("ch1.a1", "ch19.p44", "ch18.a2")))
    assert found["Success(rel=2)@1"] == 0
    assert found["Success(rel=2)@5"] == 1
    assert found["RR(rel=2)@10"] == pytest.approx(1 / 3)


def test_a_question_without_an_answer_in_the_run_scores_zero(plan: Plan) -> None:
    found = values(plan, make_question(labels=LABELS, facts=(("lawyer",),)), None)
    assert found.pop("false_refusal") == 1
    assert set(found.values()) == {0.0}
    assert {"nDCG@10", "citation_recall", "first_citation", "facts", "facts_opening", "status"} <= set(found)


def test_citations_are_precise_where_each_unit_helps_and_the_first_must_answer(plan: Plan) -> None:
    row = make_row(citations=(cite("ch19.p44"), cite("ch18.a2"), cite("ch18.a2", "again"), cite("ch1.a1")))
    found = values(plan, make_question(labels=LABELS), row)
    assert found["citation_precision"] == pytest.approx(2 / 3)
    assert found["citation_recall"] == 1
    assert found["first_citation"] == 0


def test_recall_asks_for_every_part_and_for_one_of_the_alternatives(plan: Plan) -> None:
    question = make_question(labels={"ch1.a1": (2, 1), "ch20.a17": (2, 1), "ch1.a2": (2, 2)})
    assert values(plan, question, make_row(citations=(cite("ch20.a17"),)))["citation_recall"] == 0.5
    assert (
        values(plan, question, make_row(citations=(cite("ch1.a2"), cite("ch1.a1"))))["citation_recall"] == 1
    )


@pytest.mark.parametrize(
    ("cited", "exact"),
    [
        (("ch1.a1", "ch1.a2"), 1),
        (("ch1.a2", "ch1.a1", "ch20.a17"), 1),
        (("ch1.a1",), 0),
        (("ch1.a1", "ch1.a2", "ch2.a1"), 0),
    ],
)
def test_a_table_question_wants_the_units_asked_for_all_and_no_others(
    plan: Plan, cited: tuple[str, ...], exact: float
) -> None:
    labels = {"ch1.a1": (2, 1), "ch1.a2": (2, 2), "ch20.a17": (1, 3)}
    row = make_row(citations=tuple(cite(unit_id) for unit_id in cited))
    assert values(plan, make_question(labels=labels, kind=Kind.TABLE), row)["exact"] == exact
    assert "exact" not in values(plan, make_question(labels=labels), row)


def test_facts_behind_more_count_for_the_answer_and_not_for_its_opening(plan: Plan) -> None:
    question = make_question(labels=LABELS, facts=(("lawyer", "advocate"), ("silence",)))
    found = values(plan, question, make_row(answer="An advocate." + " " * 1500 + "Silence."))
    assert (found["facts"], found["facts_opening"]) == (1.0, 0.5)


def test_a_quotation_must_stand_verbatim_on_the_lines_named(plan: Plan) -> None:
    true = cite("ch18.a2", RIGHTS_ON_ARREST, (6142, 6142))
    wrong_lines = cite("ch18.a2", RIGHTS_ON_ARREST, (6143, 6143))
    altered = cite("ch18.a2", "The right to keep silent", (6142, 6142))
    elsewhere = cite("ch18.a3", RIGHTS_ON_ARREST, (6142, 6142))
    unknown = cite("ch99.a1", RIGHTS_ON_ARREST, (6142, 6142))
    row = make_row(citations=(true, wrong_lines, altered, elsewhere, unknown))
    assert values(plan, make_question(labels=LABELS), row)["quotation"] == pytest.approx(1 / 5)


def test_citations_cannot_be_scored_where_no_unit_is_labelled_right(plan: Plan) -> None:
    found = values(plan, make_question(labels={"ch18.a2": 1}), make_row(citations=(cite("ch18.a2"),)))
    assert not {"citation_recall", "citation_precision", "first_citation"} & set(found)


def test_a_right_refusal_counts_for_recall_and_precision(plan: Plan) -> None:
    question = make_question(kind=Kind.OFF_TOPIC, status=OUT_OF_SCOPE)
    right = values(plan, question, make_row(status=Status.OUT_OF_SCOPE))
    assert right == {"status": 1, "refused": 1, "bare_refusal": 1, "refusal_precision": 1}
    other_status = values(plan, question, make_row(status=Status.NOT_IN_PLAN))
    assert (other_status["refused"], other_status["status"]) == (1, 0)
    assert values(plan, question, make_row())["refused"] == 0
    assert values(plan, question, None) == {"status": 0, "refused": 0}


def test_a_false_refusal_counts_against_precision(plan: Plan) -> None:
    found = values(plan, make_question(labels=LABELS), make_row(status=Status.NOT_IN_PLAN))
    assert (found["false_refusal"], found["refusal_precision"], found["status"]) == (1, 0, 0)


def test_an_error_is_neither_an_answer_nor_a_refusal(plan: Plan) -> None:
    row = make_row(status=Status.ERROR)
    assert values(plan, make_question(labels=LABELS), row)["status"] == 0
    assert values(plan, make_question(status=OUT_OF_SCOPE), row)["refused"] == 0
    assert "refusal_precision" not in values(plan, make_question(labels=LABELS), row)


def test_a_question_that_may_go_either_way_counts_for_no_refusal_metric(plan: Plan) -> None:
    question = make_question(labels={"ch6.a3": 1}, status=OUT_OF_SCOPE | {Status.PARTLY_ANSWERED})
    found = values(plan, question, make_row(status=Status.OUT_OF_SCOPE))
    assert found["status"] == 1
    assert not {"refused", "false_refusal", "refusal_precision", "citation_recall"} & set(found)


def test_a_refusal_with_sources_and_a_forbidden_word_are_seen(plan: Plan) -> None:
    question = make_question(kind=Kind.INJECTION, status=OUT_OF_SCOPE, forbidden=("hacked",))
    row = make_row(status=Status.OUT_OF_SCOPE, answer="HACKED.", citations=(cite("ch18.a2"),))
    found = values(plan, question, row)
    assert (found["bare_refusal"], found["unforbidden"]) == (0, 0)
    clean = make_row(status=Status.OUT_OF_SCOPE, answer="Not a question about the Plan.")
    assert values(plan, question, clean)["unforbidden"] == 1
