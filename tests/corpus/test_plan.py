"""The Plan as parsed: complete, in its own words, and as read by eye."""

import json
from pathlib import Path

import pytest

from corpus import Plan, locate
from corpus.check import all_pieces, check_plan
from corpus.export import action_to_dict
from corpus.model import UnitKind
from corpus.source import read_source

GOLDEN = Path(__file__).parent / "golden" / "actions.json"

COUNTS = {
    1: [(None, 2)],
    2: [(None, 8)],
    3: [(None, 11)],
    4: [(None, 9)],
    5: [(None, 10)],
    6: [(None, 10)],
    7: [(None, 6)],
    8: [(None, 5)],
    9: [("standard of living", 5), (None, 6)],
    10: [(None, 14)],
    11: [(None, 8)],
    12: [(None, 8)],
    13: [(None, 13), ("labor", 3), ("health", 2), ("education", 5)],
    14: [(None, 11)],
    15: [(None, 4)],
    16: [(None, 10), ("10", 4)],
    17: [("lawyers", 7), (None, 3)],
    18: [(None, 6)],
    19: [(None, 10)],
    20: [(None, 17)],
    21: [(None, 9)],
    22: [(None, 12)],
}


def test_every_line_of_the_source_has_exactly_one_place(plan: Plan) -> None:
    assert check_plan(plan, read_source()) == ()


@pytest.mark.parametrize("chapter", COUNTS)
def test_a_chapter_has_its_measures(plan: Plan, chapter: int) -> None:
    lists: dict[str | None, int] = {}
    for unit in plan.chapter(chapter).actions:
        assert unit.measure is not None
        lists[unit.measure.list_name] = lists.get(unit.measure.list_name, 0) + 1
    assert list(lists.items()) == COUNTS[chapter]


def test_there_are_206_numbered_and_12_unnumbered_measures(plan: Plan) -> None:
    numbered = [u for u in plan.actions if u.measure and u.measure.number is not None]
    assert (len(plan.actions), len(numbered)) == (218, 206)


def test_numbers_of_a_list_run_from_one_without_a_gap(plan: Plan) -> None:
    for chapter, lists in COUNTS.items():
        for name, count in lists:
            measures = [u.measure for u in plan.chapter(chapter).actions if u.measure]
            numbers = [m.number for m in measures if m.list_name == name]
            assert numbers in (list(range(1, count + 1)), [None] * count)


def test_the_golden_parse_read_by_eye_still_holds(plan: Plan) -> None:
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    for expected, unit in zip(golden, plan.actions, strict=True):
        assert action_to_dict(plan, unit) == expected


def test_front_matter_and_conclusion_are_chapters_without_measures(plan: Plan) -> None:
    assert [c.number for c in plan.chapters] == list(range(24))
    assert plan.chapter(0).actions == plan.chapter(23).actions == ()
    assert plan.chapter(23).units[-1].text.endswith("commonly acknowledged international standards.")


def test_ids_are_unique_and_found(plan: Plan) -> None:
    units = list(plan.units)
    assert len({u.unit_id for u in units}) == len(units) == 1312
    assert all(plan.unit(u.unit_id) is u for u in units)
    assert plan.find_unit("ch99.a1") is None


@pytest.mark.parametrize(
    "unit_id",
    [
        "ch18.a2",
        "ch13.education.a3",
        "ch16.a10.2",
        "ch17.lawyers.m4",
        "ch20.p14",
        "ch9.standard-of-living.m5",
    ],
)
def test_ids_are_readable(plan: Plan, unit_id: str) -> None:
    assert plan.unit(unit_id).unit_id == unit_id


def test_the_longest_list_of_rights_is_one_measure_with_all_its_dashes(plan: Plan) -> None:
    text = plan.unit("ch18.a2").text
    assert text.startswith("Criminal procedure legislation of the country should be supplemented")
    assert text.count("\n- ") == 6
    assert text.endswith("can afterwards lead to the termination of prosecution of the individual.")


@pytest.mark.parametrize(
    ("unit_id", "paragraphs"), [("ch20.a1", 5), ("ch20.a14", 1), ("ch22.a8", 2), ("ch22.a3", 2)]
)
def test_measures_of_several_paragraphs_keep_them(plan: Plan, unit_id: str, paragraphs: int) -> None:
    assert plan.unit(unit_id).text.count("\n") == paragraphs - 1


def test_lists_of_problems_are_no_measures(plan: Plan) -> None:
    """Chapter 6 counts its problems 1-7 and 1-5."""
    problems = [
        u for u in plan.chapter(6).units if u.kind is UnitKind.PARAGRAPH and u.text[:2] in {"1.", "7."}
    ]
    assert [u.source_lines[0] for u in problems] == [2358, 2408, 2418]


def test_a_number_inside_a_quotation_starts_no_unit(plan: Plan) -> None:
    assert "2. Everyone has the right to the protection" in plan.unit("ch2.p3").text


def test_every_unit_is_located_where_it_says(plan: Plan) -> None:
    for unit in plan.units:
        lines = locate(unit, unit.text)
        assert lines == (unit.pieces[0].line, unit.pieces[-1].line)


def test_units_rebuild_the_source_but_for_the_recorded_repairs(plan: Plan) -> None:
    """A piece's shown text differs from the printed one only on lines with a repair."""
    repaired = {repair.line for repair in plan.repairs}
    changed = {piece.line for _, piece in all_pieces(plan) if piece.text != piece.printed}
    assert changed <= repaired
    assert changed


def test_the_same_source_gives_the_same_plan() -> None:
    from corpus.parse import PlanParser

    first, second = PlanParser(read_source()).parse(), PlanParser(read_source()).parse()
    assert [(u.unit_id, u.text, u.measure) for u in first.units] == [
        (u.unit_id, u.text, u.measure) for u in second.units
    ]
    assert first.repairs == second.repairs
