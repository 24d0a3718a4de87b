import pytest

from assistant import Assistant
from assistant.lookup import found_to_dict, look_up, unit_detail_to_dict
from assistant.types import QUESTION_LIMIT, Retrieved
from corpus import Plan


def test_a_citation_may_name_several_places_once_each(plan: Plan) -> None:
    units = look_up(plan, "chapter 18 action 2; chapter 19, action 4; глава 18, мера 2")
    assert [unit.unit_id for unit in units] == ["ch18.a2", "ch19.a4"]


def test_words_that_name_no_place_lead_nowhere(plan: Plan) -> None:
    assert look_up(plan, "torture in prisons") == ()


def test_a_paragraph_has_no_table(plan: Plan) -> None:
    detail = unit_detail_to_dict(plan, plan.unit("ch20.p14"), "ru")
    assert detail["action"] is None
    assert detail["locator"].startswith("Глава 20, с. 1")


def test_what_was_found_keeps_its_order_and_scores(plan: Plan) -> None:
    found = [
        Retrieved(unit_id, plan.unit(unit_id).source_lines, score)
        for unit_id, score in (("ch19.a4", 2.0), ("ch1.p1", 1.0))
    ]
    told = found_to_dict(plan, found, "kk")
    assert told["count"] == 2
    assert [(unit["unit_id"], unit["score"]) for unit in told["units"]] == [("ch19.a4", 2.0), ("ch1.p1", 1.0)]


@pytest.mark.parametrize("text", ["torture in prison", "пытки в тюрьме", "түрмедегі азаптау"])
def test_a_search_gives_the_best_units_of_the_index(assistant: Assistant, text: str) -> None:
    found = assistant.search(text, 7)
    assert [one.unit_id for one in found] == [hit.unit_id for hit in assistant.retriever.search(text, k=7)]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert any(one.unit_id.startswith(("ch19.", "ch22.")) for one in found[:3])


def test_line_breaks_make_no_earlier_questions_of_a_text(assistant: Assistant) -> None:
    assert assistant.search("torture\nin\r\nprison", 5) == assistant.search("torture in prison", 5)


def test_a_text_without_a_word_finds_nothing_and_a_long_one_is_cut(assistant: Assistant) -> None:
    assert assistant.search(" ?! ", 5) == ()
    long = "torture " * QUESTION_LIMIT
    assert assistant.search(long, 3) == assistant.search(long[:QUESTION_LIMIT], 3)
