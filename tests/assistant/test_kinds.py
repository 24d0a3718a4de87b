"""What each sentence of a quotation is, and how that is told."""

from dataclasses import replace
from itertools import pairwise

import pytest

from assistant.kinds import kind_runs, main_kind, tell_kinds
from assistant.types import KindRun
from corpus import Plan
from corpus.editorial import Entry, StatementKind, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.model import Measure
from corpus.sentences import split_sentences
from tests.index.small import make_unit

GUARANTEE, FINDING = StatementKind.GUARANTEE, StatementKind.FINDING
STATISTIC, PROPOSAL, MEASURE = StatementKind.STATISTIC, StatementKind.PROPOSAL, StatementKind.MEASURE

TEXT = (
    "Everyone has a lawyer. The law says so. Courts are few. In 2005 there were 12, in 2007 only 9.\n"
    "In 2007 nobody counted 19871 cases. It is necessary to open courts."
)
ENTRY = Entry(
    unit_id="ch1.p1",
    text_hash="",
    plain=dict.fromkeys(LANGUAGES, ""),
    questions=dict.fromkeys(LANGUAGES, ()),
    groups=(),
    form=None,
    kinds=(GUARANTEE, GUARANTEE, FINDING, STATISTIC, STATISTIC, FINDING),
)
UNIT = make_unit("ch1.p1", TEXT)


def test_neighbouring_sentences_of_one_kind_make_a_run() -> None:
    assert kind_runs(UNIT, TEXT, ENTRY) == (
        KindRun(GUARANTEE, 1, 2, 22 + 16),
        KindRun(FINDING, 3, 3, 15),
        KindRun(STATISTIC, 4, 5, 38 + 35, ("2005", "2007")),
        KindRun(PROPOSAL, 6, 6, 31),
    )


def test_sentences_are_counted_from_the_quotations_first() -> None:
    quote = "The law says so. Courts are few."
    assert kind_runs(UNIT, quote, ENTRY) == (KindRun(GUARANTEE, 1, 1, 16), KindRun(FINDING, 2, 2, 15))


def test_a_sentence_that_is_not_quoted_whole_is_left_out() -> None:
    assert kind_runs(UNIT, "says so. Courts are few. In 2005", ENTRY) == (KindRun(FINDING, 1, 1, 15),)


def test_a_sentence_that_stands_in_the_text_twice_has_the_kind_of_its_place() -> None:
    unit = make_unit("ch1.p1", "So it is. So it is. It was not.")
    entry = replace(ENTRY, kinds=(GUARANTEE, FINDING, STATISTIC))
    assert [run.kind for run in kind_runs(unit, unit.text, entry)] == [GUARANTEE, FINDING, STATISTIC]
    assert [run.kind for run in kind_runs(unit, "So it is. It was not.", entry)] == [FINDING, STATISTIC]


def test_a_measure_is_told_as_such_whatever_its_words() -> None:
    unit = make_unit("ch1.a1", "Ratify it. The law guarantees it.", measure=Measure(None, 1, None, None))
    entry = replace(ENTRY, kinds=(MEASURE, GUARANTEE))
    assert kind_runs(unit, unit.text, entry) == (KindRun(MEASURE, 1, 2, 10 + 22),)


def test_without_an_entry_nothing_is_told() -> None:
    assert kind_runs(UNIT, TEXT, None) == ()
    assert main_kind(()) is None


def test_years_are_kept_for_statistics_alone_and_once_each() -> None:
    unit = make_unit("ch1.p1", "In 1999 and 2001, then 1999 again. Case 120035 of 1857, 2100 and 18.")
    statistic = kind_runs(unit, unit.text, replace(ENTRY, kinds=(STATISTIC, STATISTIC)))
    assert [run.years for run in statistic] == [("1999", "2001")]
    (finding,) = kind_runs(unit, unit.text, replace(ENTRY, kinds=(FINDING, FINDING)))
    assert finding.years == ()


def test_the_kind_of_most_words_is_the_main_one() -> None:
    runs = (KindRun(GUARANTEE, 1, 3, 40), KindRun(FINDING, 4, 4, 50), KindRun(GUARANTEE, 5, 5, 20))
    assert main_kind(runs) is GUARANTEE
    assert main_kind(runs[:2]) is FINDING
    assert main_kind(kind_runs(UNIT, TEXT, ENTRY)) is STATISTIC


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Finding of the Plan"),
        ("ru", "Вывод Плана"),
        ("kk", "Жоспардың тұжырымы"),
    ],
)
def test_a_single_kind_is_told_without_counting_sentences(language: Language, told: str) -> None:
    assert tell_kinds((KindRun(FINDING, 1, 4, 100),), language) == told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            (
                "Quotation, sentences 1–2: Guarantee in force, as the Plan of 2009 reports it; "
                "Quotation, sentence 3: Statistics or survey, 2005, 2007; "
                "Quotation, sentence 4: Proposal in the Plan, not a right in force"
            ),
        ),
        (
            "ru",
            (
                "Цитата, предложения 1–2: Действующая гарантия, как её описывает План 2009 года; "
                "Цитата, предложение 3: Статистика или опрос, 2005, 2007; "
                "Цитата, предложение 4: Предложение Плана, а не действующее право"
            ),
        ),
        (
            "kk",
            (
                "Дәйексөз, 1–2-сөйлемдер: 2009 жылғы Жоспар баяндаған қолданыстағы кепілдік; "
                "Дәйексөз, 3-сөйлем: Статистика немесе сауалнама, 2005, 2007; "
                "Дәйексөз, 4-сөйлем: Жоспардағы ұсыныс, қолданыстағы құқық емес"
            ),
        ),
    ],
)
def test_several_kinds_are_told_with_their_sentences(language: Language, told: str) -> None:
    runs = (
        KindRun(GUARANTEE, 1, 2, 40),
        KindRun(STATISTIC, 3, 3, 38, ("2005", "2007")),
        KindRun(PROPOSAL, 4, 4, 31),
    )
    assert tell_kinds(runs, language) == told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Statistics or survey (no year given here)"),
        ("ru", "Статистика или опрос (год здесь не указан)"),
        ("kk", "Статистика немесе сауалнама (мұнда жылы көрсетілмеген)"),
    ],
)
def test_a_statistic_without_a_year_says_so(language: Language, told: str) -> None:
    assert tell_kinds((KindRun(STATISTIC, 1, 1, 30),), language) == told


def test_every_sentence_of_every_unit_quoted_whole_is_told_once(plan: Plan) -> None:
    editorial = read_editorial(plan)
    for unit in plan.units:
        runs = kind_runs(unit, unit.text, editorial[unit.unit_id])
        numbers = [number for run in runs for number in range(run.first, run.last + 1)]
        sentences = split_sentences(unit.text)
        assert numbers == list(range(1, len(sentences) + 1))
        assert sum(run.length for run in runs) == sum(map(len, sentences))
        assert all(one.kind is not two.kind for one, two in pairwise(runs))
        for language in LANGUAGES:
            assert tell_kinds(runs, language)
