"""Passages are verbatim slices of one unit that fit the encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Plan
from index.passages import make_passages
from tests.index.small import make_plan, make_unit


def count_words(text: str) -> int:
    return len(text.split()) + 2


def count_letters(text: str) -> int:
    return len(text)


def test_a_unit_that_fits_is_one_passage_with_headings_and_lead_in(tiny_plan: Plan) -> None:
    passage = make_passages(tiny_plan, count_words)[-1]
    assert (passage.passage_id, passage.unit_id, passage.text) == (
        "ch2.a1#0",
        "ch2.a1",
        "Visit every prison.",
    )
    assert passage.embedded == (
        "Chapter of Rights 2\nSection of Chapter 2\nIt is recommended:\nVisit every prison."
    )


def test_deadline_executors_and_addressees_are_searched_but_not_embedded(tiny_plan: Plan) -> None:
    passage = make_passages(tiny_plan, count_words)[-1]
    assert passage.also_searched == "2nd quarter 2009\nMoJ of RK\nMinistry of Justice\nSupreme Court"
    assert "Justice" not in passage.embedded


def test_narrative_has_nothing_beside_its_words(tiny_plan: Plan) -> None:
    assert make_passages(tiny_plan, count_words)[0].also_searched == ""


def test_passages_stand_in_the_order_of_the_plan(tiny_plan: Plan) -> None:
    found = [passage.unit_id for passage in make_passages(tiny_plan, count_words)]
    assert found == [unit.unit_id for unit in tiny_plan.units]


def test_a_long_unit_is_cut_between_lines_first_then_between_sentences() -> None:
    text = "- one two three four\n- five six. Seven eight nine ten eleven\n- twelve"
    plan = make_plan([make_unit("ch1.p1", text)])
    # Headings of 8 words are cut to the quarter of 15: two words; 13 less special pieces are left.
    found = [passage.text for passage in make_passages(plan, count_words, limit=15)]
    assert found == ["- one two three four", "- five six. Seven eight nine ten eleven\n- twelve"]
    assert [passage.text for passage in make_passages(plan, count_words, limit=9)] == [
        "- one two three four",
        "- five six.",
        "Seven eight nine ten eleven\n- twelve",
    ]


def test_a_long_lead_in_is_cut_before_the_body() -> None:
    plan = make_plan([make_unit("ch1.p1", "body " * 30, lead_in="lead " * 100)])
    (passage,) = make_passages(plan, count_words, limit=80)
    assert passage.text == ("body " * 30).strip()
    assert 0 < passage.embedded.count("lead") < 20


def test_an_impossible_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="no room for a letter"):
        make_passages(make_plan([make_unit("ch1.p1", "word")]), count_words, limit=2)


@given(
    st.text(alphabet="ab c.\n-“", min_size=1, max_size=300).filter(str.strip),
    st.one_of(st.none(), st.text(alphabet="xy z", max_size=80)),
    st.integers(30, 60),
)
def test_slices_fit_follow_each_other_and_lose_nothing_but_white_space(
    text: str, lead_in: str | None, limit: int
) -> None:
    passages = make_passages(
        make_plan([make_unit("ch1.p1", text, lead_in=lead_in)]), count_letters, limit=limit
    )
    assert all(count_letters(passage.embedded) <= limit for passage in passages)
    place = 0
    for passage in passages:
        found = text.index(passage.text, place)
        assert text[place:found].strip() == ""
        place = found + len(passage.text)
    assert text[place:].strip() == ""
    assert [passage.passage_id for passage in passages] == [f"ch1.p1#{n}" for n in range(len(passages))]


def test_every_unit_of_the_plan_has_passages_of_its_own_words(plan: Plan) -> None:
    passages = make_passages(plan, count_words)
    assert {passage.unit_id for passage in passages} == {unit.unit_id for unit in plan.units}
    assert all(passage.text in plan.unit(passage.unit_id).text for passage in passages)
    assert len({passage.passage_id for passage in passages}) == len(passages)
