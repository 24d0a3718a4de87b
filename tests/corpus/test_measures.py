"""Deadlines, periods, executors and addressees."""

import pytest

from corpus import Plan
from corpus.bodies import BODIES, parse_executors
from corpus.names import BODY_NAMES, CHAPTER_TITLES
from corpus.same import SAME_MEASURES
from corpus.spans import find_deadline, parse_deadline


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("2011", "2011", "2011"),
        ("2009-2012", "2009", "2012"),
        ("During 2009", "2009", "2009"),
        ("Yearly", None, None),
        ("2nd-3rd quarter 2009", "2009-Q2", "2009-Q3"),
        ("4th quarter of 2009", "2009-Q4", "2009-Q4"),
        ("2nd – 4th quarter of 2009", "2009-Q2", "2009-Q4"),
        ("fourth quarter of 2009", "2009-Q4", "2009-Q4"),
        ("before October 1, 2011", None, "2011-Q3"),
        ("before January 1, 2011", None, "2010-Q4"),
    ],
)
def test_a_deadline_is_parsed_to_its_ends(printed: str, start: str | None, end: str | None) -> None:
    span = parse_deadline(printed)
    assert (span.start, span.end) == (start, end)


def test_words_that_are_no_deadline_are_refused() -> None:
    with pytest.raises(ValueError, match="no year"):
        parse_deadline("soon")


@pytest.mark.parametrize(
    "text",
    [
        "develop and adopt “The Plan of Measures for the Improvement of the System During 2009-2011”.",
        "which was ratified at the meeting of the Council of Ministers in 2003 in Maastricht.",
        "Ensure the control of the Program “For Counteraction of the AIDS Epidemic During 2006-2010”.",
    ],
)
def test_a_year_that_is_no_deadline_is_none(text: str) -> None:
    assert find_deadline(text) is None


def test_executors_keep_agreement_and_qualifiers(plan: Plan) -> None:
    measure = plan.unit("ch19.a9").measure
    assert measure is not None
    rows = [(e.name, e.per_agreement, e.qualifier) for e in measure.executors]
    assert rows == [
        ("Ministry of Justice", False, None),
        ("Human Rights Commission", False, None),
        ("Ministry of Foreign Affairs", False, "with the assistance of"),
        ("UN Development Programme", True, "with the assistance of"),
        ("OSCE Center in Astana", True, "with the assistance of"),
        (
            "Office of the UN High Commissioner for Human Rights in Central Asia",
            True,
            "with the assistance of",
        ),
    ]
    assert measure.executors[4].printed == "OCSE Center of in Astana"


def test_a_missing_comma_does_not_join_two_bodies(plan: Plan) -> None:
    measure = plan.unit("ch5.a3").measure
    assert measure is not None
    assert [e.name for e in measure.executors] == ["Ministry of Justice", "Prosecutor General", "NGOs"]


def test_an_unknown_body_is_an_error_not_a_guess() -> None:
    with pytest.raises(ValueError, match="no known body"):
        parse_executors("Ministry of Justice, Ministry of Magic")


def test_every_executor_of_every_table_is_printed_in_its_cell(plan: Plan) -> None:
    for unit in plan.actions:
        assert unit.measure is not None
        for executor in unit.measure.executors:
            assert executor.printed in (unit.measure.executors_printed or "")


@pytest.mark.parametrize(
    ("unit_id", "addressees"),
    [
        ("ch3.a1", ("Government of the Republic of Kazakhstan", "Parliament of the Republic of Kazakhstan")),
        ("ch16.a8", ("Ministry of Justice", "National Academic Library")),
        ("ch22.a10", ("Human Rights Commission", "Ministry of Justice")),
        ("ch17.a3", ("Government of the Republic of Kazakhstan", "Ministry of Justice")),
        ("ch19.a1", ()),
    ],
)
def test_addressees_come_from_the_wording_or_the_lead_in(
    plan: Plan, unit_id: str, addressees: tuple[str, ...]
) -> None:
    measure = plan.unit(unit_id).measure
    assert measure is not None
    assert measure.addressees == addressees


def test_every_chapter_and_body_has_its_names_in_three_languages() -> None:
    assert set(BODY_NAMES) == set(BODIES)
    assert sorted(CHAPTER_TITLES) == list(range(24))
    assert all(name.ru and name.kk for name in (*BODY_NAMES.values(), *CHAPTER_TITLES.values()))


def test_measures_given_twice_exist(plan: Plan) -> None:
    assert all(plan.unit(unit_id).measure for group in SAME_MEASURES for unit_id in group)
