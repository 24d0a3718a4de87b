"""What forms, groups, deadlines and bodies are called."""

from datetime import date

import pytest

from assistant.explore import DEADLINE_AXIS, SORTS
from assistant.labels import (
    alphabet_key,
    body_names,
    date_text,
    due_text,
    executors_text,
    form_name,
    group_name,
    sort_name,
    span_text,
    time_text,
)
from corpus import Plan
from corpus.editorial_check import FORMS, GROUPS
from corpus.languages import LANGUAGES, Language
from corpus.model import Measure, Span
from corpus.scripts import check_script

SPANS = {
    "1st quarter of 2009": ("I квартал 2009 года", "2009 жылғы 1-тоқсан"),
    "2nd quarter of 2009": ("II квартал 2009 года", "2009 жылғы 2-тоқсан"),
    "3rd quarter of 2009": ("III квартал 2009 года", "2009 жылғы 3-тоқсан"),
    "4th quarter 2009": ("IV квартал 2009 года", "2009 жылғы 4-тоқсан"),
    "4th quarter of 2009": ("IV квартал 2009 года", "2009 жылғы 4-тоқсан"),
    "fourth quarter of 2009": ("IV квартал 2009 года", "2009 жылғы 4-тоқсан"),
    "2nd-3rd quarter 2009": ("II–III кварталы 2009 года", "2009 жылғы 2–3-тоқсан"),
    "2nd – 4th quarter of 2009": ("II–IV кварталы 2009 года", "2009 жылғы 2–4-тоқсан"),
    "2nd quarter 2010": ("II квартал 2010 года", "2010 жылғы 2-тоқсан"),
    "2nd quarter of 2010": ("II квартал 2010 года", "2010 жылғы 2-тоқсан"),
    "3rd quarter 2010": ("III квартал 2010 года", "2010 жылғы 3-тоқсан"),
    "3rd-4th quarter of 2010": ("III–IV кварталы 2010 года", "2010 жылғы 3–4-тоқсан"),
    "4th quarter 2010": ("IV квартал 2010 года", "2010 жылғы 4-тоқсан"),
    "4th quarter of 2010": ("IV квартал 2010 года", "2010 жылғы 4-тоқсан"),
    "1st quarter 2011": ("I квартал 2011 года", "2011 жылғы 1-тоқсан"),
    "1st quarter of 2011": ("I квартал 2011 года", "2011 жылғы 1-тоқсан"),
    "1st-2nd quarter of 2011": ("I–II кварталы 2011 года", "2011 жылғы 1–2-тоқсан"),
    "3rd quarter of 2011": ("III квартал 2011 года", "2011 жылғы 3-тоқсан"),
    "4th quarter of 2011": ("IV квартал 2011 года", "2011 жылғы 4-тоқсан"),
    "2009": ("2009 год", "2009 жыл"),
    "the year 2009": ("2009 год", "2009 жыл"),
    "During 2009": ("в течение 2009 года", "2009 жыл ішінде"),
    "2010": ("2010 год", "2010 жыл"),
    "In 2010": ("2010 год", "2010 жыл"),
    "2011": ("2011 год", "2011 жыл"),
    "in 2011": ("2011 год", "2011 жыл"),
    "In 2011": ("2011 год", "2011 жыл"),
    "2012": ("2012 год", "2012 жыл"),
    "in 2012": ("2012 год", "2012 жыл"),
    "In 2012": ("2012 год", "2012 жыл"),
    "2009-2010": ("2009–2010 годы", "2009–2010 жылдар"),
    "2009-2011": ("2009–2011 годы", "2009–2011 жылдар"),
    "2009-2012": ("2009–2012 годы", "2009–2012 жылдар"),
    "2009 – 2012": ("2009–2012 годы", "2009–2012 жылдар"),
    "2010-2011": ("2010–2011 годы", "2010–2011 жылдар"),
    "2010-2012": ("2010–2012 годы", "2010–2012 жылдар"),
    "before October 1, 2011": ("до 1 октября 2011 года", "2011 жылғы 1 қазанға дейін"),
    "Yearly": ("ежегодно", "жыл сайын"),
}
"""Every deadline and period that the Plan prints, in Russian and in Kazakh."""


def spans(plan: Plan) -> dict[str, Span]:
    measures = [unit.measure for unit in plan.actions if unit.measure]
    found = [span for measure in measures for span in (measure.deadline, measure.period) if span]
    return {span.printed: span for span in found}


def measure(plan: Plan, unit_id: str) -> Measure:
    found = plan.unit(unit_id).measure
    assert found is not None
    return found


def test_every_deadline_and_period_of_the_plan_is_told_in_russian_and_kazakh(plan: Plan) -> None:
    told = {text: (span_text(span, "ru"), span_text(span, "kk")) for text, span in spans(plan).items()}

    assert told == SPANS


def test_in_english_a_deadline_stays_as_printed(plan: Plan) -> None:
    assert all(span_text(span, "en") == printed for printed, span in spans(plan).items())


@pytest.mark.parametrize(
    ("time", "en", "ru", "kk"),
    [
        ("2009-Q2", "2nd quarter 2009", "II квартал 2009 года", "2009 жылғы 2-тоқсан"),
        ("2012-Q4", "4th quarter 2012", "IV квартал 2012 года", "2012 жылғы 4-тоқсан"),
        ("2010", "2010", "2010 год", "2010 жыл"),
    ],
)
def test_a_quarter_and_a_year_are_told(time: str, en: str, ru: str, kk: str) -> None:
    assert [time_text(time, language) for language in LANGUAGES] == [en, ru, kk]


@pytest.mark.parametrize("time", ["", "2010-Q5", "10", "2010-Q1 ", "yearly"])
def test_what_is_no_time_is_refused_and_named(time: str) -> None:
    with pytest.raises(ValueError, match="no time of the Plan"):
        time_text(time, "en")


@pytest.mark.parametrize(
    ("due", "en", "ru", "kk"),
    [
        ("2009-Q4", "4th quarter 2009", "IV квартал 2009 года", "2009 жылғы 4-тоқсан"),
        ("2011", "2011, no quarter named", "2011 год, квартал не указан", "2011 жыл, тоқсаны көрсетілмеген"),
        ("yearly", "every year", "ежегодно", "жыл сайын"),
        ("none", "no deadline of its own", "собственный срок не указан", "өз мерзімі көрсетілмеген"),
    ],
)
def test_a_bar_of_the_chart_of_deadlines_is_told(due: str, en: str, ru: str, kk: str) -> None:
    assert [due_text(due, language) for language in LANGUAGES] == [en, ru, kk]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_bars_of_the_chart_share_a_name(language: Language) -> None:
    assert len({due_text(due, language) for due in DEADLINE_AXIS}) == len(DEADLINE_AXIS) == 22


def test_a_day_is_told() -> None:
    assert [date_text(date(2026, 1, 5), language) for language in LANGUAGES] == [
        "5 January 2026",
        "5 января 2026 года",
        "2026 жылғы 5 қаңтар",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_group_and_order_has_a_name_of_its_own_in_the_letters_of_the_language(
    language: Language,
) -> None:
    for names in (
        [form_name(form, language) for form in sorted(FORMS)],
        [group_name(group, language) for group in sorted(GROUPS)],
        [sort_name(sort, language) for sort in SORTS],
    ):
        assert len({name.casefold() for name in names}) == len(names)
        assert list(check_script("; ".join(names), language)) == []
        assert all(name == name.strip() and name[0].isupper() for name in names)


def test_forms_and_groups_are_told_in_the_words_of_the_project() -> None:
    assert form_name("ratify", "ru") == "Ратификация международного договора"
    assert form_name("training", "kk") == "Оқыту"
    assert group_name("persons_with_disabilities", "ru") == "Лица с инвалидностью"
    assert group_name("persons_with_disabilities", "kk") == "Мүгедектігі бар адамдар"


def test_an_unknown_form_is_no_name() -> None:
    with pytest.raises(KeyError):
        form_name("poem", "en")


def test_bodies_are_named_in_their_order() -> None:
    assert body_names(["Supreme Court", "Ministry of Justice"], "ru") == (
        "Верховный Суд",
        "Министерство юстиции",
    )


def test_executors_keep_what_the_plan_says_of_their_part(plan: Plan) -> None:
    told = executors_text(measure(plan, "ch6.a8"), "ru")
    assert told == (
        "Министерство внутренних дел; Программа развития ООН (ПРООН) (в координации); "
        "ОБСЕ в Казахстане (в координации); Правозащитные неправительственные организации (в координации)"
    )


def test_executors_per_agreement_are_told_in_kazakh(plan: Plan) -> None:
    units = [u for u in plan.actions if u.measure and any(e.per_agreement for e in u.measure.executors)]

    assert len(units) == 15
    assert all("келісім бойынша" in executors_text(measure(plan, u.unit_id), "kk") for u in units)


def test_every_qualifier_of_the_plan_is_told_in_russian(plan: Plan) -> None:
    words = ("при участии", "при содействии", "с привлечением", "в координации")
    for unit in plan.actions:
        for executor in unit.measure.executors if unit.measure else ():
            told = executors_text(Measure(None, 1, None, None, (executor,)), "ru")
            assert any(word in told for word in words) == (executor.qualifier is not None)


def test_english_executors_are_the_cell_as_printed(plan: Plan) -> None:
    assert all(
        executors_text(unit.measure, "en") == (unit.measure.executors_printed or "")
        for unit in plan.actions
        if unit.measure
    )


def test_kazakh_names_are_sorted_by_the_kazakh_alphabet() -> None:
    names = ["Өтініш", "Оқу", "Әділет", "Бас", "Ұлттық", "Ішкі", "«Еңбек»", "Халық", "Үкімет"]

    assert sorted(names, key=lambda name: alphabet_key(name, "kk")) == [
        "Әділет",
        "Бас",
        "«Еңбек»",
        "Оқу",
        "Өтініш",
        "Ұлттық",
        "Үкімет",
        "Халық",
        "Ішкі",
    ]
