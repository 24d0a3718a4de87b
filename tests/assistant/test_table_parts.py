"""Parts of a question about the table: bodies, people, kinds of work, times and comparisons, in three languages."""

from collections.abc import Callable, Iterator

import pytest

from assistant import table_bodies, table_kinds, table_ranking, table_times, table_words
from assistant.table import find_actions
from assistant.table_bodies import find_bodies
from assistant.table_lead import lead_of_table
from assistant.table_questions import parse_filter
from assistant.table_times import Times, read_times
from assistant.table_types import TableResult
from assistant.types import Question
from assistant.understand import understand
from assistant.worded import Wording
from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.languages import Language


def found(plan: Plan, text: str) -> TableResult:
    table = understand(plan, Question(text)).table
    assert table is not None, text
    return table


def ids(units: tuple[Unit, ...]) -> list[str]:
    return [unit.unit_id for unit in units]


def marked(plan: Plan, holds: Callable[[Unit, Entry], bool]) -> list[str]:
    """Counted anew from what the editors marked."""
    entries = read_editorial(plan)
    return [unit.unit_id for unit in plan.actions if holds(unit, entries[unit.unit_id])]


REFUGEES = ["ch3.a5", "ch3.a6", "ch3.a7"]
"""Read in the Plan: the law on refugees, a procedure for who seeks refuge, a place for them; none has a deadline."""


@pytest.mark.parametrize(
    "text",
    [
        "What measures on refugees are scheduled for 2011?",
        "Какие меры по делам беженцев запланированы на 2011 год?",
        "kakie mery po bezhentsam zaplanirovany na 2011 god",
        "Босқындар бойынша 2011 жылға қандай шаралар жоспарланған?",
        "боскындар бойынша 2011 жылга кандай шаралар жоспарланган",
    ],
)
def test_where_none_is_due_then_what_has_no_deadline_follows(plan: Plan, text: str) -> None:
    table = found(plan, text)
    assert (table.due, table.under_way) == ((), ())
    assert ids(table.undated) == REFUGEES
    assert table.asked.unread == ()


@pytest.mark.parametrize(
    "text",
    [
        "How many measures must the Ministry of Internal Affairs carry out in 2010?",
        "Сколько мер поручено МВД в 2010 году?",
        "skolko mer porucheno MVD v 2010 godu",
        "2010 жылы ІІМ-ге қанша шара жүктелген?",
        "2010 жылы иим канша шара орындауы тиис",
    ],
)
def test_a_body_that_has_nothing_due_then(plan: Plan, text: str) -> None:
    table = found(plan, text)
    assert table.asked.bodies == ("Ministry of the Interior",)
    assert table.due == ()
    assert ids(table.under_way) == ["ch6.a8", "ch6.a10"]  # 2010-2012 and 2009-2012
    assert ids(table.undated) == ["ch18.a6"]


@pytest.mark.parametrize(
    "text",
    [
        "What must the Ministry of Justice do about prisons?",
        "Что должен сделать Минюст по тюрьмам?",
        "Әділетмині түрмелер бойынша не істеуі тиіс?",
    ],
)
def test_what_a_body_must_do_in_one_matter(plan: Plan, text: str) -> None:
    assert ids(found(plan, text).due) == ["ch22.a4", "ch22.a10", "ch22.a12"]


LAWS = {"adopt_law", "draft_law", "amend_law"}


@pytest.mark.parametrize(
    "text",
    [
        "Which laws are to be adopted for disabled people?",
        "Какие законы должны быть приняты для инвалидов?",
        "Мүгедектер үшін қандай заңдар қабылдануы тиіс?",
    ],
)
def test_laws_for_a_group_in_its_chapter_and_beside_it(plan: Plan, text: str) -> None:
    table = found(plan, text)
    expected = marked(
        plan,
        lambda unit, entry: (
            entry.form in LAWS and (unit.chapter == 11 or "persons_with_disabilities" in entry.groups)
        ),
    )
    assert ids(table.due) == ["ch11.a1"]
    assert ids(table.beside) == ["ch9.a1"]
    assert sorted(ids(table.units)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("Which trainings are planned?", "training", 6),
        ("Какие обучающие мероприятия запланированы?", "training", 6),
        ("Қандай оқыту жоспарланған?", "training", 6),
        ("Which round tables are planned?", "event", 12),
        ("Какие круглые столы запланированы?", "event", 12),
        ("Қандай дөңгелек үстелдер жоспарланған?", "event", 12),
        ("How many laws does the Plan want to amend?", "amend_law", 53),
        ("Сколько законов планируют изменить?", "amend_law", 53),
        ("Қанша заңға өзгерістер енгізу жоспарланған?", "amend_law", 53),
    ],
)
def test_a_kind_of_work(plan: Plan, text: str, form: str, count: int) -> None:
    expected = marked(plan, lambda _, entry: entry.form == form)
    assert len(expected) == count
    assert ids(found(plan, text).due) == expected


@pytest.mark.parametrize(
    "text", ["All measures about NGOs", "Все меры, касающиеся НПО", "ҮЕҰ туралы барлық шаралар"]
)
def test_measures_about_ngos_are_others_than_those_of_ngos(plan: Plan, text: str) -> None:
    assert ids(found(plan, text).due) == marked(plan, lambda _, entry: "ngos" in entry.groups)
    assert ids(found(plan, "Сколько мер поручено НПО?").due) == ["ch5.a2", "ch5.a3", "ch5.a4", "ch5.a8"]


@pytest.mark.parametrize(
    "text",
    [
        "List everything planned for women",
        "Перечислите все меры для женщин",
        "Әйелдерге арналған барлық шараларды тізіп беріңіз",
    ],
)
def test_a_chapters_people_are_looked_for_in_other_chapters_too(plan: Plan, text: str) -> None:
    table = found(plan, text)
    assert ids(table.due) == [unit.unit_id for unit in plan.actions if unit.chapter == 14]
    assert ids(table.beside) == marked(
        plan, lambda unit, entry: "women" in entry.groups and unit.chapter != 14
    )
    assert (len(table.due), len(table.beside)) == (11, 6)


@pytest.mark.parametrize(
    "text",
    ["Which measures concern women and children?", "Какие меры касаются женщин и детей?"],
)
def test_two_groups_that_are_joined_are_both_meant(plan: Plan, text: str) -> None:
    expected = marked(plan, lambda _, entry: bool({"women", "children"} & set(entry.groups)))
    assert ids(found(plan, text).due) == expected


@pytest.mark.parametrize(
    ("text", "years", "quarters"),
    [
        ("by the end of 2011", (2009, 2010, 2011), ()),
        ("к концу 2011 года", (2009, 2010, 2011), ()),
        ("2011 жылдың соңына дейін", (2009, 2010, 2011), ()),
        ("2011 жылдын сонына дейин", (2009, 2010, 2011), ()),
        ("after 2010", (2011, 2012), ()),
        ("после 2010 года", (2011, 2012), ()),
        ("2010 жылдан кейін", (2011, 2012), ()),
        ("since 2011", (2011, 2012), ()),
        ("начиная с 2011 года", (2011, 2012), ()),
        ("2011 жылдан бастап", (2011, 2012), ()),
        ("before 2010", (2009,), ()),
        ("не позднее 2010 года", (2009, 2010), ()),
        ("2010 and 2012", (2010, 2012), ()),
        ("между 2010 и 2012", (2010, 2011, 2012), ()),
        ("in the first half of 2012", (2012,), (1, 2)),
        ("во втором полугодии 2010 года", (2010,), (3, 4)),
        ("2010 жылдың бірінші жартысында", (2010,), (1, 2)),
        ("Q4 2009", (2009,), (4,)),
        ("в IV квартале 2009 года", (2009,), (4,)),
        ("the 2nd-4th quarter of 2009", (2009,), (2, 3, 4)),
        ("2009 жылдың екінші тоқсанында", (2009,), (2,)),
        ("2009-2012", (), ()),
    ],
)
def test_times(text: str, years: tuple[int, ...], quarters: tuple[int, ...]) -> None:
    assert read_times(text) == Times(years, quarters)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "measures for the third quarter of 2010", "due in 2010, quarter 3."),
        ("en", "measures for the second half of 2010", "due in 2010, quarters 3–4."),
        ("ru", "меры на третий квартал 2010 года", "срок: 2010, квартал 3."),
        ("ru", "меры на второе полугодие 2010 года", "срок: 2010, кварталы 3–4."),
        ("kk", "2010 жылдың үшінші тоқсанындағы шаралар", "мерзімі: 2010, 3-тоқсан."),
        ("kk", "2010 жылдың екінші жартыжылдығындағы шаралар", "мерзімі: 2010, 3–4-тоқсан."),
    ],
)
def test_a_quarter_and_several_are_told_in_their_number(
    plan: Plan, language: Language, text: str, told: str
) -> None:
    assert told in lead_of_table(plan, found(plan, text), language)


@pytest.mark.parametrize(
    "text",
    ["in 2015", "by the 2nd quarter of 2010", "до второго квартала 2010 года", "after 2012", "before 2009"],
)
def test_times_that_no_filter_tells(text: str) -> None:
    assert not read_times(text).clear


def test_a_half_year_in_which_no_quarter_is_named_gives_the_year(plan: Plan) -> None:
    table = found(plan, "Which measures fall due in the first half of 2012?")
    assert table.due == ()
    assert ids(table.any_time) == ids(found(plan, "Which measures are due in 2012?").due)


@pytest.mark.parametrize(
    "text",
    [
        "Which ministry has the most measures?",
        "Какое министерство отвечает за наибольшее число мер?",
        "Қай министрлікке ең көп шара жүктелген?",
    ],
)
def test_the_ministry_with_most_measures(plan: Plan, text: str) -> None:
    table = found(plan, text)
    assert table.counts[:2] == (("Ministry of Justice", 53), ("Ministry of Labor and Social Protection", 14))
    assert len(table.due) == 53


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Which chapter has the fewest measures?", ("1", 2)),
        ("В какой главе больше всего мер?", ("13", 23)),
        ("Қай жылы шаралар ең көп?", ("2011", 18)),
        ("Who has the most measures in 2011?", ("Ministry of Justice", 8)),
    ],
)
def test_other_comparisons(plan: Plan, text: str, first: tuple[str, int]) -> None:
    assert found(plan, text).counts[0] == first


def test_a_comparison_in_which_nothing_counts_gives_the_measures(plan: Plan) -> None:
    table = found(plan, "Какое министерство отвечает за наибольшее число мер по детям?")
    assert table.counts == ()
    assert ids(table.due) == [unit.unit_id for unit in plan.actions if unit.chapter == 13]


def test_what_nobody_has_is_told_as_none(plan: Plan) -> None:
    table = found(plan, "What should the Ministry of Defense do about torture?")
    assert table.units == ()
    assert table.certain


@pytest.mark.parametrize(
    "text",
    [
        "Which measures must the Ministry of Agriculture carry out in 2011?",
        "Какие меры должно выполнить министерство сельского хозяйства в 2011 году?",
        "Ауыл шаруашылығы министрлігі 2011 жылы қандай шараларды орындауы тиіс?",
        "Which measures are planned for 2015?",
        "how many measures on migration and refugees are there",
        "Add the minister to the list of measures of chapter 19 for 2010",
        "Добавь ещё одну меру в список мер главы 19 на 2010 год",
        "19-тараудың 2010 жылғы шараларына тағы біреуін жазып қой",
    ],
)
def test_what_is_not_understood_is_left_to_search(plan: Plan, text: str) -> None:
    assert understand(plan, Question(text)).table is None


def test_words_that_were_not_read_are_told(plan: Plan) -> None:
    wanted = parse_filter("Сколько рекомендаций по пыткам дала ООН Казахстану?")
    assert wanted is not None
    assert "оон" in find_actions(plan, wanted).asked.unread


@pytest.mark.parametrize(
    "text",
    [
        "My son was arrested, what must the police do?",
        "Can a wife divorce her husband without his consent?",
        "What does the Plan say on torture?",
        "What is the State doing for disabled people?",
        "Which laws protect women?",
        "Which laws must employers follow?",
        "What laws have been adopted for disabled people?",
        "What must the prosecutor's office do when a child is beaten?",
        "Does Kazakhstan have an ombudsman?",
        "When will the law on torture be adopted?",
        "List the rights of detainees",
        "Why are all these recommendations needed?",
        "What should I do if the Ministry of Labor does not answer?",
        "What training does a judge need?",
        "Какие законы защищают женщин?",
        "Какие законы приняты для инвалидов?",
        "Какие меры принять, если муж бьёт ребёнка?",
        "Какие меры защищают ребёнка от побоев?",
        "Какие законы должны соблюдать работодатели?",
        "Сколько стоит заверить брачный договор?",
        "МВД пытало моего брата, что делать?",
        "Что изменилось после 2010 года?",
        "зачем нужны все эти рекомендации",
        "Ұлымды полиция ұстап кетті, не істеу керек?",
        "Мүгедектер үшін қандай заңдар қабылданған?",
        "Жоспарда азаптау туралы не айтылған?",
        "Күйеуім баламды ұрса, қандай шара қолданамын?",
        "Балаға мәжбүрлеу шарасын кім тағайындай алады?",
        "Еңбек ақымды бермейді, не істеуім керек?",
        "кімді кедей деп санау керек",
    ],
)
def test_an_ordinary_question_is_no_table(plan: Plan, text: str) -> None:
    assert understand(plan, Question(text)).table is None


def test_work_is_no_enterprise_of_that_name() -> None:
    assert find_bodies("Еңбек мигранттары конвенциясы") == ()


def _wordings() -> Iterator[Wording]:
    for module in (table_bodies, table_kinds, table_ranking, table_times, table_words):
        for value in vars(module).values():
            if isinstance(value, Wording):
                yield value
    yield from (wording for wording, _ in table_kinds._KINDS)
    yield from table_ranking._COMPARED.values()


def test_every_wording_can_be_made_and_none_matches_nothing() -> None:
    """An empty alternative, a bar too many, would match every text."""
    made = list(_wordings())
    assert len(made) > 40
    for text in ("zzz", "щщщ", "zzz щщщ"):
        assert [wording for wording in made if wording.search(text)] == []
