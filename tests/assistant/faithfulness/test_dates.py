"""Whether a date, a period, an age or a duration that a sentence names stands in its units."""

from collections.abc import Iterator

import pytest

from assistant.faithfulness.figures.dates import find_dates
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from corpus.sentences import split_sentences
from tests.assistant.faithfulness.small import source


def dates(sentence: str, language: Language, *sources: Source) -> list[str]:
    """What is found in a sentence; every finding must be of a date."""
    found = list(find_dates(sentence, language, sources))
    assert {finding.fault for finding in found} <= {Fault.DATE}
    return [finding.what for finding in found]


MEASURE = source(
    "By the end of 2012 amend the Law of 15 May 2005 and the Decree of September 27, 2008; in the 1st-2nd quarter of "
    "2011 hold a round table. Buildings of the 1990s. The law is in force since 2004, and holds before October 1, 2011.",
    facts="2nd quarter of 2010\n4th quarter 2009\n2009-2011\nin 2010",
)
TRUE_DATES: list[tuple[Language, str]] = [
    ("en", "in the second quarter of 2010"),
    ("en", "Q2 2010"),
    ("ru", "во II квартале 2010 года"),
    ("ru", "во 2-м квартале 2010 года"),
    ("ru", "во втором квартале 2010 года"),
    ("ru", "в 2010 году, во II квартале"),
    ("ru", "в IV кв. 2009 г."),
    ("ru", "в I–II кварталах 2011 года"),
    ("ru", "в 1-2-м кварталах 2011 года"),
    ("kk", "2010 жылдың 2-тоқсанында"),
    ("kk", "2010 жылғы екінші тоқсанда"),
    ("kk", "2009 жылғы IV тоқсанда"),
    ("kk", "2011 жылғы І–ІІ тоқсанда"),
    ("en", "in the second quarter"),
    ("en", "in 2010"),
    ("ru", "в 2010-м"),
    ("ru", "в 2009–2011 годах"),
    ("ru", "с 2009 по 2011 год"),
    ("ru", "в 2009 - 2011 гг."),
    ("kk", "2009–2011 жылдары"),
    ("kk", "2009 жылдан 2011 жылға дейін"),
    ("en", "from 2009 to 2011"),
    ("en", "between 2009 and 2011"),
    ("en", "starting from 2009"),
    ("ru", "с 2009 года"),
    ("kk", "2009 жылдан бастап"),
    ("en", "until 2011"),
    ("ru", "до 2011 года"),
    ("kk", "2011 жылға дейін"),
    ("en", "by the end of 2012"),
    ("ru", "до конца 2012 года"),
    ("ru", "к концу 2012 года"),
    ("kk", "2012 жылдың соңына дейін"),
    ("ru", "закон от 15 мая 2005 года"),
    ("ru", "закон от 15.05.2005"),
    ("kk", "2005 жылғы 15 мамырдағы заң"),
    ("en", "the law of May 15, 2005"),
    ("en", "in May 2005"),
    ("kk", "2008 жылғы 27 қыркүйекте"),
    ("ru", "в сентябре"),
    ("ru", "закон 2005 года"),
    ("ru", "до 1 октября 2011 года"),
    ("kk", "2011 жылғы 1 қазанға дейін"),
    ("ru", "здания 90-х годов"),
    ("kk", "1990-жылдардағы ғимараттар"),
    ("en", "since 2004"),
    ("ru", "с 2004 года"),
    ("kk", "2004 жылдан бері"),
    ("en", "The Plan for 2009-2012 proposes"),
    ("en", "the 2009-2012 Plan proposes"),
    ("en", "the Plan of 2009 proposes"),
    ("ru", "План на 2009–2012 годы предлагает"),
    ("ru", "Национальный план действий в области прав человека в Республике Казахстан на 2009–2012 годы"),
    ("ru", "План, принятый в 2009 году, предлагает"),
    ("en", "the Plan, adopted in 2009, proposes"),
    ("kk", "2009 жылы қабылданған Жоспар ұсынады"),
    ("kk", "2009–2012 жылдарға арналған Жоспар ұсынады"),
    ("en", "The state may march on."),
    ("kk", "Маусымдық жұмысшылар қазан ұстады."),
]
FALSE_DATES: list[tuple[Language, str]] = [
    ("en", "in the third quarter of 2010"),
    ("en", "in the second quarter of 2012"),
    ("en", "Q2 of 2011"),
    ("ru", "в IV квартале 2010 года"),
    ("ru", "в I квартале 2011 года"),
    ("ru", "в 2011 году, в IV квартале"),
    ("kk", "2010 жылдың 4-тоқсанында"),
    ("kk", "үшінші тоқсанда"),
    ("en", "in 2009–2010"),
    ("ru", "План рекомендует это Правительству на 2009–2012 годы"),
    ("en", "the Ministry's plan for 2009-2012"),
    ("kk", "министрліктің 2009–2012 жылдарға арналған стратегиялық жоспары"),
    ("en", "in 2013"),
    ("ru", "в 2013 году"),
    ("kk", "2013 жылы"),
    ("en", "by 2010"),
    ("ru", "к 2010 году"),
    ("kk", "2010 жылға дейін"),
    ("en", "after 2010"),
    ("en", "by the end of 2010"),
    ("ru", "до конца 2010 года"),
    ("kk", "2010 жылдың соңына дейін"),
    ("en", "by the end of the year"),
    ("ru", "до конца года"),
    ("kk", "жыл соңына дейін"),
    ("ru", "закон от 16 мая 2005 года"),
    ("ru", "закон от 15 июня 2005 года"),
    ("kk", "2005 жылғы 15 маусымда"),
    ("en", "on September 27, 2005"),
    ("ru", "в августе"),
    ("ru", "после 1 октября 2011 года"),
    ("ru", "здания 80-х годов"),
    ("en", "in the first half of 2010"),
    ("en", "annually"),
    ("ru", "ежегодно"),
    ("ru", "каждый год"),
    ("kk", "жыл сайын"),
    ("en", "every month"),
    ("ru", "ежемесячно"),
    ("kk", "ай сайын"),
    ("ru", "ежеквартально"),
]


@pytest.mark.parametrize(("language", "sentence"), TRUE_DATES)
def test_a_time_told_in_another_language_or_spelling_is_carried(language: Language, sentence: str) -> None:
    assert dates(sentence, language, MEASURE) == []


@pytest.mark.parametrize(("language", "sentence"), FALSE_DATES)
def test_another_time_is_a_fault(language: Language, sentence: str) -> None:
    assert dates(sentence, language, MEASURE)


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "in 2009"), ("ru", "в 2009 году"), ("kk", "2010 жылы")]
)
def test_a_year_inside_a_stretch_or_at_its_end_is_not_the_stretch(language: Language, sentence: str) -> None:
    assert dates(sentence, language, source("put into practice", facts="2009-2011"))


def test_two_years_that_follow_each_other_are_a_stretch() -> None:
    assert dates("в 2009 и 2010 годах", "ru", source("", facts="2009-2010")) == []
    assert dates("в 2009–2010 годах", "ru", source("in 2009 and in 2010")) == []
    assert dates("в 2009, 2010 и 2011 годах", "ru", source("", facts="2009-2010")) == ["2011 годах"]


TERMS = source(
    "The court decides within 72 hours, or within 15 calendar days. Imprisonment of up to five years. Persons under 18 "
    "years of age and children from 16 to 18 years. A report is made every year; the leave lasts a year.",
    ru="лишение свободы до пяти лет; лица младше 18 лет",
    kk="бес жылға дейін бас бостандығынан айыру; 18 жасқа толмағандар",
)
TRUE_TERMS: list[tuple[Language, str]] = [
    ("ru", "в течение семидесяти двух часов"),
    ("ru", "в 72-часовой срок"),
    ("kk", "жетпіс екі сағат ішінде"),
    ("kk", "72 сағаттық мерзім"),
    ("ru", "15 календарных дней"),
    ("ru", "15 дней"),
    ("ru", "в 15-дневный срок"),
    ("ru", "в пятнадцатидневный срок"),
    ("kk", "он бес күн"),
    ("kk", "15 күнтізбелік күн"),
    ("en", "a 15-day period"),
    ("ru", "лишение свободы до пяти лет"),
    ("kk", "бес жылға дейін"),
    ("ru", "лица младше восемнадцати лет"),
    ("kk", "он сегіз жасқа толмағандар"),
    ("ru", "от 16 до 18 лет"),
    ("ru", "16–18 лет"),
    ("kk", "16 мен 18 жас аралығында"),
    ("kk", "16 жастан 18 жасқа дейін"),
    ("ru", "ежегодно"),
    ("kk", "жыл сайын"),
    ("en", "one year"),
    ("ru", "он имеет право вернуться в семью"),
]
FALSE_TERMS: list[tuple[Language, str]] = [
    ("en", "within three days"),
    ("en", "within 72 days"),
    ("ru", "в течение трёх суток"),
    ("ru", "в течение 48 часов"),
    ("ru", "72 дня"),
    ("kk", "48 сағат ішінде"),
    ("kk", "72 күн ішінде"),
    ("en", "15 working days"),
    ("ru", "15 рабочих дней"),
    ("kk", "15 жұмыс күні"),
    ("en", "within a week"),
    ("ru", "в течение недели"),
    ("kk", "апта ішінде"),
    ("ru", "полгода"),
    ("kk", "жарты жыл"),
    ("en", "aged five"),
    ("ru", "в возрасте пяти лет"),
    ("kk", "бес жаста"),
    ("kk", "18 жыл"),
    ("ru", "от 14 до 18 лет"),
    ("ru", "14–18 лет"),
    ("en", "up to 15 years"),
    ("ru", "ежемесячно"),
    ("en", "every day"),
]


@pytest.mark.parametrize(("language", "sentence"), TRUE_TERMS)
def test_a_term_or_an_age_told_otherwise_is_carried(language: Language, sentence: str) -> None:
    assert dates(sentence, language, TERMS) == []


@pytest.mark.parametrize(("language", "sentence"), FALSE_TERMS)
def test_another_term_unit_or_age_is_a_fault(language: Language, sentence: str) -> None:
    assert dates(sentence, language, TERMS)


def test_the_finding_names_the_words_of_the_sentence() -> None:
    found = dates("План предлагает это во II квартале 2012 года и до конца 2013 года.", "ru", MEASURE)
    assert found == ["II квартале 2012 года", "2013 года"]


def test_a_quarter_and_its_year_must_stand_in_the_same_unit() -> None:
    apart = (source("", facts="2nd quarter of 2010"), source("", facts="4th quarter of 2011"))
    assert dates("in the 4th quarter of 2011", "en", *apart) == []
    assert dates("in the 4th quarter of 2010", "en", *apart) == ["4th quarter of 2010"]


def test_without_a_unit_no_time_is_carried() -> None:
    assert dates("in 2010", "en") == ["2010"]


def test_the_deadline_and_the_period_of_a_measure_carry_what_is_told_of_them(plan: Plan) -> None:
    unit = make_sources(plan)["ch2.a5"]
    assert "4th quarter 2010" in unit.facts
    assert dates("План предлагает подготовить законопроект в IV квартале 2010 года.", "ru", unit) == []
    assert dates("План предлагает подготовить законопроект в III квартале 2010 года.", "ru", unit)
    assert dates("План предлагает подготовить законопроект до конца 2010 года.", "ru", unit)


def _own_sentences(plan: Plan) -> Iterator[tuple[str, Language, Source]]:
    for unit in make_sources(plan).values():
        yield from ((unit.plain[language], language, unit) for language in LANGUAGES)
        yield from ((sentence, "en", unit) for sentence in split_sentences(unit.text))


def test_no_unit_contradicts_itself(plan: Plan) -> None:
    """Each plain text in three languages and each English sentence."""
    at_fault = [
        sentence for sentence, language, unit in _own_sentences(plan) if dates(sentence, language, unit)
    ]
    assert at_fault == []


def test_what_the_project_tells_of_a_measure_is_carried(plan: Plan) -> None:
    for unit in make_sources(plan).values():
        for language in LANGUAGES:
            for line in unit.told[language].splitlines():
                assert dates(line, language, unit) == []
