"""Repairs: made where the document forces them, recorded, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Plan
from corpus.repair import ILLEGIBLE, LOST, Hyphenation
from corpus.source import read_source

ILLEGIBLE_LINES = [623, 630, 640, 1933, 2616, 3290, 5742, 7388, 7391, 7480]


def test_what_nothing_forces_stays_illegible(plan: Plan) -> None:
    assert [r.line for r in plan.repairs if r.kind == "illegible"] == ILLEGIBLE_LINES
    shown = {piece.line for unit in plan.units for piece in unit.pieces if ILLEGIBLE in piece.text}
    assert sorted(shown) == ILLEGIBLE_LINES


def test_no_lost_character_reaches_a_reader(plan: Plan) -> None:
    assert not any(LOST in unit.text for unit in plan.units)
    assert not any(LOST in section.title for chapter in plan.chapters for section in chapter.sections)


def test_illegible_figures_are_shown_as_such(plan: Plan) -> None:
    assert "more than ▯0% of mass media" in plan.unit("ch7.p5").text
    assert "On September 27, 200▯, in Astana" in plan.unit("ch16.p18").text
    assert "2▯.4% of respondents" in plan.unit("ch22.p20").text


@pytest.mark.parametrize(
    ("chapter", "printed", "end"),
    [
        (3, "2009-2012", "2012"),
        (4, "2009-2011", "2011"),
        (11, "2009 – 2012", "2012"),
        (20, "2010-2012", "2012"),
    ],
)
def test_periods_forced_by_the_plans_own_years_are_repaired(
    plan: Plan, chapter: int, printed: str, end: str
) -> None:
    measure = plan.unit(f"ch{chapter}.a1").measure
    assert measure is not None
    assert measure.period is not None
    assert (measure.period.printed, measure.period.end) == (printed, end)


def test_section_numbers_follow_from_their_neighbours(plan: Plan) -> None:
    numbers = {c: [s.number for s in plan.chapter(c).sections] for c in (4, 8, 11, 14)}
    assert numbers[4] == ["1", "2", "3", "4", "5", None]
    assert numbers[8] == ["1", "2", "3", "4", "5"]
    assert numbers[11] == ["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "5"]
    assert numbers[14] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("unit_id", "words"),
    [
        ("ch0.p9", "During this time, Kazakhstan has been continually loyal"),
        ("ch5.p4", "fundamental priorities of governmental policy"),
        ("ch9.p72", "until the age of one year continue to accumulate their pension."),
        ("ch9.p73", "as well as the incremental increase of the state base pension payment"),
        ("ch22.p20", "the CE▯▯ RK and Kazakhstan’s international obligations"),
        ("ch22.p39", "we recommend the Government of the Republic of Kazakhstan jointly"),
    ],
)
def test_doubled_runs_are_shown_once(plan: Plan, unit_id: str, words: str) -> None:
    assert words in plan.unit(unit_id).text


def test_cyrillic_letters_in_latin_words_are_mended(plan: Plan) -> None:
    assert plan.unit("ch6.a9").text.startswith(
        "The adoption of a normative decree of The Supreme Court of RK on"
    )
    assert "Legislation on freedom of conscience" in plan.unit("ch5.p37").text


@pytest.mark.parametrize(
    ("unit_id", "words"),
    [
        ("ch5.a2", "of recommendations for the amendment"),
        ("ch6.a7", "officers of law-enforcement agencies"),
        ("ch4.p16", "an international association well-known in the entire world"),
        ("ch11.a5", "During 2009-2011”."),
        ("ch11.p3", "expected at his/her age"),
    ],
)
def test_words_cut_at_line_ends_are_whole(plan: Plan, unit_id: str, words: str) -> None:
    assert words in plan.unit(unit_id).text


@pytest.mark.parametrize(
    ("unit_id", "slip"),
    [
        ("ch13.a10", "(CTIARUC)"),
        ("ch11.p31", "First category – 20.102 tenge;"),
        ("ch17.lawyers.m7", "the the Ministry of Justice"),
    ],
)
def test_the_plans_own_slips_stay_as_printed(plan: Plan, unit_id: str, slip: str) -> None:
    assert slip in plan.unit(unit_id).text


def test_every_repair_says_what_and_why(plan: Plan) -> None:
    for repair in plan.repairs:
        assert repair.reason
        assert repair.kind in {
            "hyphen",
            "doubled",
            "cyrillic",
            "digit",
            "letter",
            "spaces",
            "illegible",
            "page",
        }
        if repair.kind in {"cyrillic", "digit", "doubled"}:
            assert repair.printed in read_source().line(repair.line)


@given(st.text(alphabet="abc-", min_size=1, max_size=8), st.text(alphabet="abc ", min_size=1, max_size=8))
def test_joining_a_cut_word_loses_at_most_its_hyphen(head: str, rest: str) -> None:
    joined = Hyphenation(["abc cab"]).join(head, rest)
    if joined is not None:
        assert joined[0] in (head, head[:-1])
