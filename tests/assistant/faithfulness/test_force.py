"""A recommendation is never told as law, as done or as advice, and a plan of 2009 never as what holds today."""

import re
from collections.abc import Iterator, Mapping

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.stance.force import ASKED, find_force
from assistant.faithfulness.types import Fault, Source
from assistant.packs.tellings import read_measure_tellings, read_statements
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.assistant.faithfulness.force_pairs import PAIRS, TRUE

MOST = 0.95
"""Share of sentences told too strongly that must be found."""
FEW = 0.03
"""Share of true sentences that may be found."""

RECOMMENDED: dict[Language, str] = {
    "en": "The Plan recommends to {}.",
    "ru": "План рекомендует {}.",
    "kk": "Жоспар мынаны ұсынады: {}.",
}
STRONGER: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"[Tt]he Plan (?:recommends|proposes)(?: that)?", "The law requires"),
        (r"[Tt]he Plan (?:recommends|proposes)(?: that)?", "The Plan guarantees"),
        (r"[Tt]he Plan (?:recommends|proposes)(?: that)?", "The Government proposes"),
        (r"[Tt]he Plan (?:recommends|proposes)(?: that)?", ""),
        (r"$", " You can demand this in court."),
    ),
    "ru": (
        (r"План (?:рекомендует|предлагает)", "Закон требует"),
        (r"План (?:рекомендует|предлагает)", "План гарантирует"),
        (r"План (?:рекомендует|предлагает)", "Правительство предлагает"),
        (r"План (?:рекомендует|предлагает)", ""),
        (r"$", " Вы можете требовать этого в суде."),
    ),
    "kk": (
        (r"ұсынады\b", "міндеттейді"),
        (r"\bЖоспар ", "Үкімет "),
        (r"\bЖоспар ", "БҰҰ Комитеті "),
        (r"\bЖоспар (.*)ұсынады\b", r"Заң \1талап етеді"),
        (r"$", " Сіз мұны сотта талап ете аласыз."),
    ),
}


@pytest.fixture(scope="module")
def sources(plan: Plan) -> Mapping[str, Source]:
    return make_sources(plan)


def is_found(sources: Mapping[str, Source], unit_id: str, language: Language, sentence: str) -> bool:
    return any(find_force(sentence, language, (sources[unit_id],)))


def measures(sources: Mapping[str, Source]) -> Iterator[tuple[str, Source]]:
    return ((name, source) for name, source in sources.items() if source.is_measure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_of_a_measure_tell_it_as_recommended(
    sources: Mapping[str, Source], language: Language
) -> None:
    told = [(name, source.plain[language]) for name, source in measures(sources)]
    assert len(told) == 218
    assert [name for name, text in told if is_found(sources, name, language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_of_other_units_pass_but_for_rights_that_nobody_says(
    sources: Mapping[str, Source], language: Language
) -> None:
    told = [
        (name, sentence)
        for name, source in sources.items()
        if not set(source.kinds) <= ASKED
        for sentence in split_written(source.plain[language])
    ]
    found = [sentence for name, sentence in told if is_found(sources, name, language, sentence)]
    assert len(found) <= FEW * len(told), found


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_tellings_of_measures_pass_when_the_plan_recommends_them(
    plan: Plan, sources: Mapping[str, Source], language: Language
) -> None:
    told = read_measure_tellings(plan)
    found = [
        name
        for name, telling in told.items()
        if is_found(sources, name, language, RECOMMENDED[language].format(telling.told[language]))
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_told_as_a_fact_is_found(
    plan: Plan, sources: Mapping[str, Source], language: Language
) -> None:
    told = [(name, each.told[language]) for name, each in read_statements(plan).items()]
    facts = [(name, text) for name, text in told if sources[name].is_measure]
    assert len(facts) > 50
    assert [text for name, text in facts if not is_found(sources, name, language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_told_as_law_as_granted_or_by_another_is_found(
    sources: Mapping[str, Source], language: Language
) -> None:
    stronger = [
        (name, changed)
        for name, source in measures(sources)
        if re.search(STRONGER[language][0][0], told := split_written(source.plain[language])[0])
        for pattern, other in STRONGER[language]
        if (changed := re.sub(pattern, other, told, count=1).strip()) != told
    ]
    missed = [changed for name, changed in stronger if not is_found(sources, name, language, changed)]
    assert len(stronger) > 900
    assert len(missed) <= 0.01 * len(stronger), missed


def test_true_sentences_in_three_languages_pass(sources: Mapping[str, Source]) -> None:
    told = [(unit, language, true) for unit, language, true, _ in PAIRS] + list(TRUE)
    found = [true for unit, language, true in told if is_found(sources, unit, language, true)]
    assert len(PAIRS) >= 60
    assert len(found) <= FEW * len(told), found


def test_sentences_told_too_strongly_in_three_languages_are_found(sources: Mapping[str, Source]) -> None:
    missed = [told for unit, language, _, told in PAIRS if not is_found(sources, unit, language, told)]
    assert len(missed) <= (1 - MOST) * len(PAIRS), missed


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "You can complain to the prosecutor."),
        ("en", "Ask for a lawyer before you answer."),
        ("ru", "Вы вправе требовать адвоката."),
        ("ru", "Обратитесь в прокуратуру."),
        ("kk", "Сізге адвокат берілуі керек."),
        ("kk", "Прокуратураға шағымданыңыз."),
    ],
)
def test_advice_to_the_reader_is_found_whatever_the_unit(
    sources: Mapping[str, Source], language: Language, sentence: str
) -> None:
    assert is_found(sources, "ch18.p9", language, sentence)


def test_your_rights_are_no_advice_where_the_unit_names_a_booklet_on_them(
    sources: Mapping[str, Source],
) -> None:
    sentence = "The Plan proposes a booklet on your rights when detained, at work or when dismissed."
    assert not is_found(sources, "ch2.a8", "en", sentence)
    assert is_found(sources, "ch18.a2", "en", sentence)


def test_what_the_plan_says_of_its_own_day_needs_the_plan_and_the_unit(
    sources: Mapping[str, Source],
) -> None:
    reported = "The Plan says that more people can now take part in international observation."
    assert not is_found(sources, "ch8.p45", "en", reported)
    assert is_found(sources, "ch8.p45", "en", "More people can now take part in international observation.")
    assert is_found(
        sources, "ch4.p75", "en", "The Plan reports that now citizens have the right to create trade unions."
    )


def test_a_right_needs_somebody_who_says_so(sources: Mapping[str, Source]) -> None:
    assert is_found(sources, "ch4.p75", "en", "Everyone has the right to join a trade union.")
    assert not is_found(
        sources, "ch4.p75", "en", "The Plan reports that citizens have the right to join a trade union."
    )


def test_the_plan_does_not_recommend_what_it_only_finds(sources: Mapping[str, Source]) -> None:
    assert is_found(sources, "ch18.p1", "en", "The Plan recommends illegal detention.")
    assert not is_found(
        sources, "ch18.p1", "en", "The Plan notes that illegal detention was still widespread."
    )


def test_a_finding_names_its_fault_and_words_of_the_sentence(sources: Mapping[str, Source]) -> None:
    (found, *_) = find_force("The Plan abolishes the death penalty.", "en", (sources["ch20.a17"],))
    assert found.fault is Fault.FORCE
    assert found.what == "plan abolishes"
