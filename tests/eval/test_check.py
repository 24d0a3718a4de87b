"""The known questions are themselves checked."""

from dataclasses import replace

import pytest

from corpus.model import Plan
from eval import check_questions
from eval.check import alike, shown_text
from eval.types import Kind, KnownQuestion, Language, Split
from tests.eval.small import OUT_OF_SCOPE, make_question


def faults(plan: Plan, *questions: KnownQuestion) -> str:
    return "\n".join(check_questions(plan, questions))


def test_a_question_in_order_has_no_fault(plan: Plan) -> None:
    assert faults(plan, make_question(labels={"ch18.a2": 2}, facts=(("silence",),))) == ""


@pytest.mark.parametrize(
    ("question", "complaint"),
    [
        (make_question(labels={"ch99.a1": 2}), "expects 'ch99.a1', which is no unit of the Plan"),
        (make_question(labels={"ch18.a2": 1}), "must be answered but no unit is labelled 2"),
        (make_question(status=OUT_OF_SCOPE, labels={"ch18.a2": 1}), "must be refused but expects ch18.a2"),
        (make_question(labels={"ch18.a2": 2}, split=None), "has no split; run `python -m eval split`"),
        (make_question(labels={"ch1.a1": 2}, facts=(("2012", "2013"),)), "no expected unit says '2012'"),
        (
            make_question(labels={"ch1.a1": 2, "ch1.a2": 1}, facts=(("OSCE",),)),
            "no expected unit says 'OSCE'",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(plan: Plan, question: KnownQuestion, complaint: str) -> None:
    found = faults(plan, question)
    assert found.startswith("small.jsonl:q1: q1")
    assert complaint in found


def test_a_unit_labelled_twice_is_a_fault(plan: Plan) -> None:
    question = make_question(labels={"ch18.a2": 2})
    twice = replace(question, expected=question.expected * 2)
    assert "labels a unit twice" in faults(plan, twice)


def test_what_a_table_counts_need_stand_in_no_unit(plan: Plan) -> None:
    counted = make_question(labels={"ch1.a1": 2}, kind=Kind.TABLE, facts=(("two measures",),))
    assert faults(plan, counted) == ""


def test_deadlines_and_bodies_of_an_action_count_as_said(plan: Plan) -> None:
    text = shown_text(plan.unit("ch1.a1"))
    assert "2011" in text
    assert "ministry of foreign affairs" in text


def test_near_twins_are_found_in_one_language_only(plan: Plan) -> None:
    one = make_question("q1", {"ch18.a2": 2}, text="What rights do I have when I am arrested?")
    twin = make_question(
        "q2", {"ch18.a2": 2}, text="what RIGHTS do i have when i am arrested??", split=Split.TEST
    )
    other = make_question("q3", {"ch18.a1": 2}, text="Can I keep silent when arrested?")
    assert faults(plan, one, twin, other) == "small.jsonl:q2: q2 asks what q1 asks (small.jsonl:q1)"
    russian = replace(twin, language=Language.RU)
    assert "asks what" not in faults(plan, one, russian, other)


def test_likeness_is_words_in_common_over_words_in_either() -> None:
    assert alike(frozenset("abc"), frozenset("bcd")) == 0.5
    assert alike(frozenset(), frozenset()) == 1.0
