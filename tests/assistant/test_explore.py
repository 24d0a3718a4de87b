"""The action explorer: every answer here was counted in the Plan by hand or is counted anew from its data."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.explore import (
    DEADLINE_AXIS,
    SORTS,
    ActionQuery,
    Facet,
    detail,
    explore,
    facets,
    parse_query,
    query_pairs,
    unknown_pairs,
)
from corpus import Plan, Unit, read_plan
from corpus.editorial import read_editorial
from corpus.editorial_check import FORMS, GROUPS
from corpus.languages import Language
from corpus.names import BODY_NAMES

TORTURE = [*(f"ch19.a{number}" for number in (1, 2, 3, 4, 6, 7, 8, 9, 10)), "ch22.a8"]
CHAPTER_18 = [f"ch18.a{number}" for number in range(1, 7)]
LAWYERS = [f"ch17.lawyers.m{number}" for number in range(1, 8)]
"""The only measures whose list has no period and that have no deadline."""

TIMES = st.one_of(
    st.none(),
    st.builds("{}-Q{}".format, st.integers(2008, 2013), st.integers(1, 4)),
    st.integers(2008, 2013).map(str),
)
WORDS = ["torture", "пытки", "азаптау", "ch 18", "ministry", "2010", "Конвенция", "бала"]
QUERIES = st.builds(
    ActionQuery,
    text=st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40).map(
        lambda text: " ".join(text.split())
    ),
    chapters=st.lists(st.integers(0, 23), unique=True, max_size=3).map(tuple),
    bodies=st.lists(st.sampled_from(sorted(BODY_NAMES)), unique=True, max_size=3).map(tuple),
    due=st.lists(st.sampled_from(DEADLINE_AXIS), unique=True, max_size=3).map(tuple),
    start=TIMES,
    end=TIMES,
    forms=st.lists(st.sampled_from(sorted(FORMS)), unique=True, max_size=3).map(tuple),
    groups=st.lists(st.sampled_from(sorted(GROUPS)), unique=True, max_size=3).map(tuple),
    per_agreement=st.booleans(),
    sort=st.sampled_from(SORTS),
    descending=st.booleans(),
)


def ids(units: tuple[Unit, ...]) -> list[str]:
    return [unit.unit_id for unit in units]


def found(plan: Plan, text: str) -> list[str]:
    return ids(explore(plan, ActionQuery(text=text)))


def involved(unit: Unit) -> list[str]:
    assert unit.measure is not None
    return [executor.name for executor in unit.measure.executors] + list(unit.measure.addressees)


def test_an_empty_query_gives_all_218_measures_in_the_order_of_the_plan(plan: Plan) -> None:
    assert explore(plan, ActionQuery()) == plan.actions
    assert len(plan.actions) == 218


# Search


@pytest.mark.parametrize(
    "text", ["torture", "tortu", "TORTURE", "пытки", "пыток", "пыт", "азаптау", "азапта"]
)
def test_a_word_finds_the_same_matter_in_every_language_and_while_it_is_typed(plan: Plan, text: str) -> None:
    assert found(plan, text) == TORTURE


def test_only_the_last_word_may_be_unfinished(plan: Plan) -> None:
    assert found(plan, "juvenile cour") == ["ch13.a9", "ch20.a5"]
    assert found(plan, "juven courts") == []


def test_all_words_must_stand_in_a_measure(plan: Plan) -> None:
    assert found(plan, "ювенальные суды") == ["ch13.a9", "ch20.a5"]
    assert found(plan, "ювенальные суды пенсии") == []


@pytest.mark.parametrize("text", ["Ministry of Defense", "минобороны", "Қорғаныс министрлігі"])
def test_the_name_of_an_executor_finds_its_measures(plan: Plan, text: str) -> None:
    assert "ch5.a10" in found(plan, text)


@pytest.mark.parametrize(
    "text",
    ["ch 18", "ch18", "ch. 18", "CHAPTER 18", "глава 18", "гл. 18", "18-тарау", "18 тарау", "тарау 18"],
)
def test_a_chapter_is_found_by_its_number(plan: Plan, text: str) -> None:
    assert found(plan, text) == CHAPTER_18


@pytest.mark.parametrize(
    "text", ["ch18.a2", "chapter 18 action 2", "глава 18, мера 2", "18-тарау, 2-шара", "ch 18 2"]
)
def test_a_measure_is_found_by_its_place(plan: Plan, text: str) -> None:
    assert found(plan, text) == ["ch18.a2"]


def test_a_whole_id_means_one_measure_and_a_begun_one_several(plan: Plan) -> None:
    assert found(plan, "ch20.a1") == ["ch20.a1"]
    assert found(plan, "ch13.educ") == [f"ch13.education.a{number}" for number in range(1, 6)]


@pytest.mark.parametrize("text", ["ch18.p3", "ch99", "zzzz", "7777"])
def test_what_no_measure_has_finds_nothing(plan: Plan, text: str) -> None:
    assert found(plan, text) == []


def test_a_number_finds_the_measures_that_bear_it_and_those_that_name_it(plan: Plan) -> None:
    assert found(plan, "103") == ["ch9.standard-of-living.m3"]
    fives = found(plan, "5")
    assert {"ch2.a5", "ch18.a5", "ch13.education.a5", "ch17.lawyers.m5"} <= set(fives)
    assert "ch18.a2" not in fives


def test_a_year_finds_measures_due_in_it(plan: Plan) -> None:
    assert {"ch2.a3", "ch3.a10", "ch19.a8"} <= set(found(plan, "2010"))


def test_a_chapter_about_to_be_named_narrows_nothing_yet(plan: Plan) -> None:
    assert len(found(plan, "chapter")) == 218
    assert found(plan, "torture глава") == TORTURE


@given(st.text(max_size=60))
def test_no_text_breaks_the_search_and_what_it_finds_keeps_the_order_of_the_plan(text: str) -> None:
    plan = read_plan()
    result = explore(plan, ActionQuery(text=text))
    assert list(result) == [unit for unit in plan.actions if unit in result]


# Filters


def test_a_body_is_an_executor_or_an_addressee(plan: Plan) -> None:
    result = explore(plan, ActionQuery(bodies=("Ministry of Justice",)))

    assert ids(result) == [u.unit_id for u in plan.actions if "Ministry of Justice" in involved(u)]
    assert len(result) == 53


def test_chapters_forms_and_groups_filter(plan: Plan) -> None:
    assert ids(explore(plan, ActionQuery(chapters=(18,)))) == CHAPTER_18
    assert ids(explore(plan, ActionQuery(groups=("refugees",)))) == ["ch3.a5", "ch3.a6", "ch3.a7"]
    assert ids(explore(plan, ActionQuery(forms=("training",)))) == [
        "ch6.a8",
        "ch10.a4",
        "ch10.a5",
        "ch13.education.a3",
        "ch16.a5",
        "ch19.a9",
    ]


def test_per_agreement_means_the_body_asked_for(plan: Plan) -> None:
    undp = ("UN Development Programme",)

    assert len(explore(plan, ActionQuery(per_agreement=True))) == 15
    assert len(explore(plan, ActionQuery(bodies=undp))) == 9
    assert ids(explore(plan, ActionQuery(bodies=undp, per_agreement=True))) == [
        "ch1.a2",
        "ch2.a2",
        "ch6.a2",
        "ch19.a9",
    ]


@given(QUERIES.map(lambda query: replace(query, text="")), st.sampled_from(["", *WORDS]))
def test_filters_together_find_what_each_of_them_finds(query: ActionQuery, text: str) -> None:
    plan = read_plan()
    parts = [
        ActionQuery(text=text),
        ActionQuery(chapters=query.chapters),
        ActionQuery(bodies=query.bodies, per_agreement=query.per_agreement),
        ActionQuery(due=query.due),
        ActionQuery(start=query.start, end=query.end),
        ActionQuery(forms=query.forms),
        ActionQuery(groups=query.groups),
    ]
    expected = set.intersection(*(set(explore(plan, part)) for part in parts))

    assert set(explore(plan, replace(query, text=text))) == expected


# Periods


def period(plan: Plan, chapter: int, start: str | None, end: str | None) -> list[str]:
    return ids(explore(plan, ActionQuery(chapters=(chapter,), start=start, end=end)))


def test_a_deadline_must_overlap_the_period_by_a_quarter(plan: Plan) -> None:
    # ch19.a7 is due in the 1st quarter of 2009, a1 in the 2nd, a2 in the 3rd.
    assert period(plan, 19, "2009-Q1", "2009-Q1") == ["ch19.a7", "ch19.a9", "ch19.a10"]
    assert period(plan, 19, "2009-Q2", "2009-Q3") == ["ch19.a1", "ch19.a2", "ch19.a9", "ch19.a10"]


def test_a_measure_without_a_deadline_goes_by_the_period_of_its_list(plan: Plan) -> None:
    # The list of chapter 15 is for 2010-2012; its action 2 is due in 2012.
    assert period(plan, 15, None, "2009") == []
    assert period(plan, 15, "2010", "2010") == ["ch15.a1", "ch15.a3", "ch15.a4"]
    assert period(plan, 15, "2012", None) == ["ch15.a1", "ch15.a2", "ch15.a3", "ch15.a4"]


@pytest.mark.parametrize(
    "quarter", [f"{year}-Q{q}" for year in (2009, 2010, 2011, 2012) for q in (1, 2, 3, 4)]
)
def test_a_yearly_measure_runs_through_the_years_of_the_plan(plan: Plan, quarter: str) -> None:
    assert "ch5.a3" in period(plan, 5, quarter, quarter)


@pytest.mark.parametrize(("start", "end"), [(None, "2008"), ("2013", None)])
def test_nothing_runs_outside_the_years_of_the_plan(plan: Plan, start: str | None, end: str | None) -> None:
    assert explore(plan, ActionQuery(start=start, end=end)) == ()


def test_a_deadline_without_a_beginning_begins_with_its_list(plan: Plan) -> None:
    # "before October 1, 2011" in a list for 2009-2012
    assert "ch17.a3" in period(plan, 17, "2009-Q1", "2009-Q1")
    assert "ch17.a3" in period(plan, 17, "2011-Q3", "2011-Q3")
    assert "ch17.a3" not in period(plan, 17, "2011-Q4", None)


def test_a_measure_of_no_known_time_is_found_by_no_period(plan: Plan) -> None:
    left_out = set(plan.actions) - set(explore(plan, ActionQuery(start="2009", end="2012")))

    assert ids(tuple(unit for unit in plan.actions if unit in left_out)) == LAWYERS


def test_ends_given_the_wrong_way_round_are_read_the_right_way_round(plan: Plan) -> None:
    right = explore(plan, ActionQuery(start="2010-Q2", end="2011"))

    assert explore(plan, ActionQuery(start="2011", end="2010-Q2")) == right
    assert len(right) < 218


def test_a_quarter_and_its_own_year_are_not_the_wrong_way_round(plan: Plan) -> None:
    assert explore(plan, ActionQuery(start="2010-Q3", end="2010")) == explore(
        plan, ActionQuery(start="2010-Q3", end="2010-Q4")
    )


# Deadlines


def test_a_year_due_is_the_year_with_no_quarter_named(plan: Plan) -> None:
    # ch5.a1 is due "During 2009", a4 and a5 in the "4th quarter of 2009".
    chapter = ActionQuery(chapters=(5,))

    assert ids(explore(plan, replace(chapter, due=("2009",)))) == ["ch5.a1"]
    assert ids(explore(plan, replace(chapter, due=("2009-Q4",)))) == ["ch5.a4", "ch5.a5"]


def test_measures_due_yearly_and_without_a_deadline_can_be_asked_for(plan: Plan) -> None:
    assert ids(explore(plan, ActionQuery(due=("yearly",)))) == ["ch5.a3"]
    assert len(explore(plan, ActionQuery(due=("none",)))) == 153
    assert len(explore(plan, ActionQuery(due=("yearly", "none")))) == 154


def test_due_in_a_quarter_leaves_out_what_runs_in_it_and_ends_later(plan: Plan) -> None:
    quarter = ActionQuery(chapters=(19,), start="2009-Q1", end="2009-Q1")

    assert ids(explore(plan, quarter)) == ["ch19.a7", "ch19.a9", "ch19.a10"]
    assert ids(explore(plan, ActionQuery(chapters=(19,), due=("2009-Q1",)))) == ["ch19.a7"]


# Order


def test_sorting_by_deadline_puts_yearly_and_then_none_last(plan: Plan) -> None:
    chapter = ActionQuery(chapters=(5,), sort="deadline")

    rising = (1, 4, 5, 2, 8, 7, 9, 6, 10, 3)
    assert ids(explore(plan, chapter)) == [f"ch5.a{number}" for number in rising]
    everything = ids(explore(plan, ActionQuery(sort="deadline")))
    without = [u.unit_id for u in plan.actions if u.measure and u.measure.deadline is None]
    assert everything[-len(without) - 1 :] == ["ch5.a3", *without]


def test_descending_keeps_equal_keys_in_the_order_of_the_plan_and_blanks_last(plan: Plan) -> None:
    falling = ids(explore(plan, ActionQuery(chapters=(19,), sort="deadline", descending=True)))

    assert falling == [f"ch19.a{number}" for number in (9, 10, 8, 3, 4, 5, 6, 2, 1, 7)]
    lawyers = ids(explore(plan, ActionQuery(chapters=(17,), sort="executor", descending=True)))
    assert lawyers[-7:] == LAWYERS


def test_the_order_of_the_plan_can_be_turned_round(plan: Plan) -> None:
    assert explore(plan, ActionQuery(descending=True)) == plan.actions[::-1]


def test_sorting_by_executor_goes_by_the_alphabet_of_the_language(plan: Plan) -> None:
    def first_names(language: Language) -> list[str]:
        units = explore(plan, ActionQuery(chapters=(6,), sort="executor"), language=language)
        names = [BODY_NAMES[involved(u)[0]].told_in(language, involved(u)[0]) for u in units]
        return list(dict.fromkeys(names))

    assert first_names("en") == [
        "Human Rights Commission",
        "Maslikhats of the regions and the cities of Astana and Almaty",
        "Ministry of Justice",
        "Ministry of the Interior",
        "Supreme Court",
    ]
    assert first_names("kk") == [
        "Әділет министрлігі",
        "Жоғарғы Сот",
        "Облыстардың, Астана және Алматы қалаларының мәслихаттары",
        "Президент жанындағы Адам құқықтары жөніндегі комиссия",
        "Ішкі істер министрлігі",
    ]


def test_sorting_by_form_goes_by_the_name_of_the_form(plan: Plan) -> None:
    entries = read_editorial(plan)
    units = explore(plan, ActionQuery(chapters=(6,), sort="form"))

    assert list(dict.fromkeys(entries[unit.unit_id].form for unit in units)) == [
        "draft_law",
        "campaign",
        "event",
        "rules",
        "study",
        "training",
    ]


@given(QUERIES)
def test_no_order_adds_or_loses_a_measure(query: ActionQuery) -> None:
    plan = read_plan()
    in_plan_order = explore(plan, replace(query, sort="plan", descending=False))

    assert sorted(ids(explore(plan, query))) == sorted(ids(in_plan_order))


# Addresses


@given(QUERIES)
def test_a_query_comes_back_from_its_address(query: ActionQuery) -> None:
    assert parse_query(query_pairs(query)) == query


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["actions", "q", "chapter", "executor", "due", "from", "to", "form", "sort", "order", "lang"]
            ),
            st.one_of(
                st.text(max_size=30), st.sampled_from(["18", "2009-Q2", "мвд", "training", "form", "desc"])
            ),
        )
    )
)
def test_any_address_is_read_and_an_address_made_of_it_says_the_same(pairs: list[tuple[str, str]]) -> None:
    query = parse_query(pairs)

    assert parse_query(query_pairs(query)) == query


def test_an_address_says_only_what_differs_from_asking_for_all() -> None:
    assert query_pairs(ActionQuery()) == (("actions", ""),)
    assert query_pairs(
        ActionQuery(
            text="torture",
            chapters=(18, 19),
            bodies=("Ministry of Justice",),
            due=("2009-Q4", "none"),
            start="2009-Q2",
            end="2010",
            forms=("training",),
            groups=("women",),
            per_agreement=True,
        )
    ) == (
        ("actions", "torture"),
        ("chapter", "18"),
        ("chapter", "19"),
        ("executor", "Ministry of Justice"),
        ("due", "2009-Q4"),
        ("due", "none"),
        ("from", "2009-Q2"),
        ("to", "2010"),
        ("form", "training"),
        ("group", "women"),
        ("agreement", "1"),
    )


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of the Interior",
        "ministry of the interior",
        "МИНИСТЕРСТВО ВНУТРЕННИХ ДЕЛ",
        "ішкі істер министрлігі",
        "МВД",
        "іім",
    ],
)
def test_a_body_may_be_given_by_any_of_its_names_in_any_letters(name: str) -> None:
    assert parse_query([("executor", name)]).bodies == ("Ministry of the Interior",)


def test_every_body_is_known_by_its_names_in_three_languages() -> None:
    for canonical, name in BODY_NAMES.items():
        for told in (canonical, name.ru.upper(), name.kk.lower()):
            assert parse_query([("executor", told)]).bodies == (canonical,)


def test_the_api_may_say_q_for_the_words() -> None:
    assert parse_query([("q", "torture")]).text == "torture"
    assert parse_query([("q", "no"), ("actions", "torture")]).text == "torture"


def test_what_is_unknown_is_left_out_and_can_be_told() -> None:
    pairs = [
        ("actions", "  two   words "),
        ("chapter", "24"),
        ("chapter", "18"),
        ("chapter", "18"),
        ("executor", "Ministry of Magic"),
        ("due", "2013"),
        ("due", ""),
        ("from", "2009-Q5"),
        ("to", "soon"),
        ("form", "poem"),
        ("group", ""),
        ("agreement", "yes"),
        ("sort", "colour"),
        ("lang", "ru"),
    ]

    assert parse_query(pairs) == ActionQuery(text="two words", chapters=(18,))
    assert [name for name, _ in unknown_pairs(pairs)] == [
        "chapter",
        "executor",
        "due",
        "from",
        "to",
        "form",
        "agreement",
        "sort",
    ]


def test_of_what_may_stand_once_the_first_known_value_counts() -> None:
    query = parse_query(
        [("from", "bad"), ("from", "2010"), ("from", "2011"), ("sort", "form"), ("sort", "plan")]
    )

    assert (query.start, query.sort) == ("2010", "form")


# Counts


def test_counts_over_all_measures(plan: Plan) -> None:
    counted = facets(plan, plan.actions)

    assert counted.total == 218
    assert counted.bodies[:2] == (
        Facet("Government of the Republic of Kazakhstan", 155),
        Facet("Ministry of Justice", 53),
    )
    assert counted.executors[0] == Facet("Ministry of Justice", 31)
    assert counted.addressees[0] == Facet("Government of the Republic of Kazakhstan", 155)
    assert counted.forms[0] == Facet("amend_law", 53)
    assert counted.groups[0] == Facet("officials", 67)
    assert [facet.value for facet in counted.chapters] == [str(number) for number in range(1, 23)]


def test_every_measure_counts_once_by_chapter_form_and_deadline(plan: Plan) -> None:
    counted = facets(plan, plan.actions)

    for kind in (counted.chapters, counted.forms, counted.deadlines):
        assert sum(facet.count for facet in kind) == 218


def test_deadlines_are_counted_on_a_whole_axis_with_yearly_and_none_apart(plan: Plan) -> None:
    counted = {facet.value: facet.count for facet in facets(plan, plan.actions).deadlines}

    assert tuple(counted) == DEADLINE_AXIS
    assert DEADLINE_AXIS[:5] == ("2009-Q1", "2009-Q2", "2009-Q3", "2009-Q4", "2009")
    assert DEADLINE_AXIS[-3:] == ("2012", "yearly", "none")
    assert (counted["2009-Q4"], counted["2012"], counted["2012-Q1"]) == (9, 14, 0)
    assert (counted["yearly"], counted["none"]) == (1, 153)


def test_counts_are_of_the_units_given(plan: Plan) -> None:
    units = explore(plan, ActionQuery(chapters=(19,)))
    counted = facets(plan, units)

    assert (counted.total, counted.chapters) == (10, (Facet("19", 10),))
    assert facets(plan, ()).total == 0


@given(st.sets(st.integers(0, 217)))
def test_each_count_is_what_the_filter_would_leave(places: set[int]) -> None:
    plan = read_plan()
    units = [unit for place, unit in enumerate(plan.actions) if place in places]
    counted = facets(plan, units)

    for facet in counted.bodies[:3]:
        assert facet.count == sum(facet.value in involved(unit) for unit in units)
    for facet in counted.forms:
        assert facet.count == len(set(units) & set(explore(plan, ActionQuery(forms=(facet.value,)))))
    for facet in counted.deadlines:
        assert facet.count == len(set(units) & set(explore(plan, ActionQuery(due=(facet.value,)))))


# One measure


def test_a_measure_comes_with_its_place_neighbours_and_plain_words(plan: Plan) -> None:
    opened = detail(plan, "ch18.a1", language="ru")

    assert opened.citation.locator == "Глава 18, мера 1, с. 101"
    assert opened.citation.quote == plan.unit("ch18.a1").text
    assert opened.before is plan.unit("ch17.a3")
    assert opened.after is plan.unit("ch18.a2")
    assert set(opened.plain) == {"en", "ru", "kk"}
    assert opened.form in FORMS
    assert set(opened.groups) <= GROUPS


def test_the_first_and_the_last_measure_have_one_neighbour(plan: Plan) -> None:
    assert detail(plan, "ch1.a1").before is None
    assert detail(plan, "ch22.a12").after is None


def test_a_measure_that_stands_twice_names_its_twin(plan: Plan) -> None:
    assert ids(detail(plan, "ch3.a4").same) == ["ch15.a2"]
    assert detail(plan, "ch18.a2").same == ()


def test_every_measure_can_be_opened_with_a_verbatim_citation(plan: Plan) -> None:
    assert all(detail(plan, unit.unit_id).citation.quote == unit.text for unit in plan.actions)


@pytest.mark.parametrize("unit_id", ["ch18.p1", "ch99.a1", "", "ch18"])
def test_what_is_no_measure_cannot_be_opened(plan: Plan, unit_id: str) -> None:
    with pytest.raises(KeyError, match="no measure of the Plan"):
        detail(plan, unit_id)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2009-Q2", "2009-Q2"), ("2009-q2", "2009-Q2"), ("2010", "2010"), ("2009-04", "2009-Q2"),
        ("2009-12-31", "2009-Q4"), ("2010-01-01", "2010-Q1"),
    ],
)  # fmt: skip
def test_a_month_or_a_day_asks_for_its_quarter(given: str, read: str) -> None:
    assert parse_query([("from", given)]).start == read


@pytest.mark.parametrize(
    "given", ["2009-Q5", "2009-13", "2009-00-01", "2009-01-32", "09", "2009-Q", "٢٠٠٩", ""]
)
def test_what_names_no_time_asks_for_none(given: str) -> None:
    assert parse_query([("from", given)]).start is None
