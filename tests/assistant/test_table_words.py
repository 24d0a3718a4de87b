"""Questions about the table in many wordings and three languages, counted against the data anew."""

from collections.abc import Callable

import pytest

from assistant.table import find_actions
from assistant.table_questions import parse_filter
from assistant.table_types import TableResult
from corpus import Plan, Unit

Test = Callable[[Unit], bool]


def asked(plan: Plan, text: str) -> TableResult:
    wanted = parse_filter(text)
    assert wanted is not None
    return find_actions(plan, wanted)


def ids(units: tuple[Unit, ...]) -> list[str]:
    return [unit.unit_id for unit in units]


def printed_deadline(unit: Unit) -> str:
    """As the Plan prints it; empty without one."""
    return unit.measure.deadline.printed if unit.measure and unit.measure.deadline else ""


def start(unit: Unit) -> str:
    return (unit.measure.deadline.start or "") if unit.measure and unit.measure.deadline else ""


def end(unit: Unit) -> str:
    return (unit.measure.deadline.end or "") if unit.measure and unit.measure.deadline else ""


def involved(unit: Unit) -> list[str]:
    """Every body that carries out a measure or is addressed by it."""
    assert unit.measure is not None
    return [executor.name for executor in unit.measure.executors] + list(unit.measure.addressees)


def check(plan: Plan, text: str, count: int, holds: Test) -> None:
    """The measures found are those the data give, in the order of the Plan, and as many as stated."""
    expected = [unit.unit_id for unit in plan.actions if holds(unit)]
    assert len(expected) == count
    assert ids(asked(plan, text).due) == expected


@pytest.mark.parametrize(
    "text",
    ["how many measures are there", "сколько всего мер в плане", "жоспарда қанша шара бар"],
)
def test_all_measures(plan: Plan, text: str) -> None:
    check(plan, text, 218, lambda _: True)


@pytest.mark.parametrize(
    "text",
    [
        "which measures have to be done every year",
        "what measures are carried out annually?",
        "какие меры выполняются ежегодно",
        "какие меры повторяются каждый год",
        "жыл сайын қандай шаралар орындалады",
    ],
)
def test_what_is_to_be_done_every_year(plan: Plan, text: str) -> None:
    check(plan, text, 1, lambda unit: printed_deadline(unit) == "Yearly")


RATIFIED = [
    "ch1.a1",
    "ch3.a4",
    "ch9.a4",
    "ch9.standard-of-living.m3",
    "ch9.standard-of-living.m4",
    "ch13.a2",
    "ch13.a3",
    "ch13.a4",
    "ch13.education.a1",
    "ch14.a6",
    "ch14.a7",
    "ch15.a2",
    "ch15.a4",
    "ch20.a17",
]
"""Read in the Plan: measures whose words ask for the ratification of a treaty. ch9.a6 and
ch13.education.a4 would `ratify` a law of Kazakhstan; ch7.a1, ch13.labor.a3 and others only mention it."""


@pytest.mark.parametrize(
    "text",
    [
        "which conventions should be ratified",
        "какие договоры предлагают ратифицировать",
        "какие конвенции план предлагает ратифицировать",
        "қандай конвенцияларды ратификациялау ұсынылады",
    ],
)
def test_treaties_to_be_ratified(plan: Plan, text: str) -> None:
    check(plan, text, 14, lambda unit: unit.unit_id in RATIFIED)
    for unit_id in RATIFIED:
        words = plan.unit(unit_id).text.lower()
        assert "ratify" in words
        assert "convention" in words or "protocol" in words


@pytest.mark.parametrize(
    "text",
    [
        "which measures are due in the 4th quarter of 2009",
        "какие меры должны быть выполнены в четвертом квартале 2009 года",
        "2009 жылдың төртінші тоқсанында орындалатын шаралар",
    ],
)
def test_the_fourth_quarter_of_2009(plan: Plan, text: str) -> None:
    check(plan, text, 9, lambda unit: end(unit) == "2009-Q4")


@pytest.mark.parametrize("text", ["перечень мер для акиматов", "әкімдіктерге арналған шаралар тізімі"])
def test_akimats_without_a_name_are_all_of_them(plan: Plan, text: str) -> None:
    check(plan, text, 39, lambda unit: any(name.startswith("Akimat") for name in involved(unit)))


@pytest.mark.parametrize(
    "text", ["what is planned for 2012", "что запланировано на 2012 год", "2012 жылға не жоспарланған"]
)
def test_what_is_due_in_a_year_and_what_is_under_way(plan: Plan, text: str) -> None:
    check(plan, text, 14, lambda unit: end(unit).startswith("2012"))
    assert ids(asked(plan, text).under_way) == ["ch5.a3"]
    assert printed_deadline(plan.unit("ch5.a3")) == "Yearly"


def test_what_began_earlier_or_ends_later_is_under_way(plan: Plan) -> None:
    def runs(unit: Unit) -> bool:
        through = start(unit)[:4] <= "2011" < end(unit)[:4] and bool(start(unit))
        return through or printed_deadline(unit) == "Yearly"

    found = asked(plan, "what is planned for 2011")
    assert ids(found.due) == [unit.unit_id for unit in plan.actions if end(unit).startswith("2011")]
    assert ids(found.under_way) == [unit.unit_id for unit in plan.actions if runs(unit)]
    assert (len(found.due), len(found.under_way)) == (18, 5)


@pytest.mark.parametrize(
    "text",
    [
        "which measures must be completed by the end of 2010",
        "какие меры надо выполнить до 2010 года",
        "2010 жылға дейін орындалатын шаралар",
    ],
)
def test_all_years_up_to_one(plan: Plan, text: str) -> None:
    check(plan, text, 32, lambda unit: end(unit)[:4] in ("2009", "2010"))


@pytest.mark.parametrize(
    "text",
    [
        "what must the Prosecutor General do?",
        "что должен сделать Генеральный прокурор по плану?",
        "Бас прокурор не істеуі тиіс",
    ],
)
def test_what_a_body_must_do(plan: Plan, text: str) -> None:
    check(plan, text, 12, lambda unit: "Prosecutor General" in involved(unit))


def test_a_body_and_a_year_together(plan: Plan) -> None:
    def holds(unit: Unit) -> bool:
        return "Ministry of Justice" in involved(unit) and end(unit).startswith("2011")

    check(plan, "what must the Ministry of Justice do in 2011", 8, holds)


@pytest.mark.parametrize(
    "text", ["which measures are carried out per agreement?", "сколько мер по согласованию"]
)
def test_bodies_that_take_part_per_agreement(plan: Plan, text: str) -> None:
    def by_agreement(unit: Unit) -> bool:
        return "per agreement" in ((unit.measure and unit.measure.executors_printed) or "")

    check(plan, text, 15, by_agreement)


@pytest.mark.parametrize(
    "text",
    ["how many measures concern torture", "сколько мер по пыткам", "азаптау бойынша қанша шара бар"],
)
def test_the_measures_of_a_matter_that_has_a_chapter(plan: Plan, text: str) -> None:
    check(plan, text, 10, lambda unit: unit.chapter == 19)


@pytest.mark.parametrize(
    "text",
    [
        "list of measures on kandas",
        "меры по кандасам",
        "список мер по кандасам",
        "қандастар туралы шаралар",
        "кандастар туралы канша шара бар",
    ],
)
def test_a_word_of_a_matter_is_not_taken_for_one_that_asks(plan: Plan, text: str) -> None:
    check(plan, text, 8, lambda unit: unit.chapter == 12)


@pytest.mark.parametrize(
    "text", ["қандай шаралар бар?", "кандай шаралар бар?", "калай болса да шаралар тизими"]
)
def test_words_that_ask_say_no_more_also_without_kazakh_letters(plan: Plan, text: str) -> None:
    check(plan, text, 218, lambda _: True)


@pytest.mark.parametrize(
    ("text", "word"), [("список мер по СИЗО", "сизо"), ("қала туралы шаралар тізімі", "қала")]
)
def test_a_word_with_a_stem_of_another_language_is_looked_for(text: str, word: str) -> None:
    wanted = parse_filter(text)
    assert wanted is not None
    assert [told.text for told in wanted.words] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Кто следит за выполнением Плана?",
        "каждый год у нас отключают воду",
        "жыл сайын салық төлеймін",
        "does the convention protect me?",
        "в 2012 году меня уволили",
        "в прокуратуре мне нагрубили",
    ],
)
def test_what_only_sounds_like_a_question_about_the_table_is_left_to_search(text: str) -> None:
    assert parse_filter(text) is None


@pytest.mark.parametrize(
    "question",
    [
        "Предлагает ли План бесплатного адвоката в споре с работодателем?",
        "Жұмыс берушімен дауда Жоспар тегін адвокат беруді ұсына ма?",
    ],
)
def test_what_is_proposed_in_one_matter_is_no_whole_chapter(question: str) -> None:
    assert parse_filter(question) is None
