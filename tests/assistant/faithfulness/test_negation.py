"""A sentence denies nothing that its units affirm, and affirms nothing that they deny."""

import re
from collections.abc import Iterator, Mapping

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.stance.negation import find_negation
from assistant.faithfulness.types import Fault, Source
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.assistant.faithfulness.negation_pairs import PAIRS, PARAPHRASES

MOST = 0.95
"""Share of turned sentences that must be found."""
FEW = 0.03
"""Share of true sentences that may be found."""

DENIALS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\bcannot\b", "can"),
        (r"\b(is|are|was|were|must|should|may|has|have|do|does) not\b", r"\1"),
        (r"\bnobody\b", "everybody"),
        (r"\bwithout\b", "with"),
        (r"\bprohibit(s|ed|ing)\b", r"permit\1"),
    ),
    "ru": (
        (r"\bне (?!только|менее|более|позднее|раз\b)", ""),
        (r"\bнет\b", "есть"),
        (r"\bнельзя\b", "можно"),
        (r"\bзапрещ", "разреш"),
    ),
    "kk": (
        (r"(?<=[аоұы]л)майды\b", "ады"),
        (r"(?<=[еөүі]л)мейді\b", "еді"),
        (r"\bболмайды\b", "болады"),
        (r"(?<!азаматтығы )\bжоқ\b", "бар"),
        (r"\bзаңсыз\b", "заңды"),
    ),
}
ADDED: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\b(is|are|was|were|must|should|may|can) (?!not\b|no\b)", r"\1 not "),
        (r"\brecommends\b", "does not recommend"),
    ),
    "ru": ((r"\b(рекомендует|предлагает|должн[аоы]|должен|может|могут|имеет|вправе|является)\b", r"не \1"),),
    "kk": ((r"ұсынады\b", "ұсынбайды"), (r"(?<=л)ады\b", "майды"), (r"(?<=л)еді\b", "мейді")),
}


@pytest.fixture(scope="module")
def sources(plan: Plan) -> Mapping[str, Source]:
    return make_sources(plan)


def is_found(sources: Mapping[str, Source], unit_id: str, language: Language, sentence: str) -> bool:
    return any(find_negation(sentence, language, (sources[unit_id],)))


def own_words(sources: Mapping[str, Source], language: Language) -> Iterator[tuple[str, str]]:
    return (
        (name, sentence)
        for name, source in sources.items()
        for sentence in split_written(source.plain[language])
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_plain_words_is_at_odds_with_its_unit(
    sources: Mapping[str, Source], language: Language
) -> None:
    told = list(own_words(sources, language))
    assert len(told) > 1_500
    assert [pair for pair in told if is_found(sources, pair[0], language, pair[1])] == []


def test_true_sentences_in_three_languages_pass(sources: Mapping[str, Source]) -> None:
    found = [true for unit, language, true, _ in PAIRS if is_found(sources, unit, language, true)]
    assert len(PAIRS) >= 60
    assert len(found) <= FEW * len(PAIRS), found


def test_turned_sentences_in_three_languages_are_found(sources: Mapping[str, Source]) -> None:
    missed = [turned for unit, language, _, turned in PAIRS if not is_found(sources, unit, language, turned)]
    assert len(missed) <= (1 - MOST) * len(PAIRS), missed


def test_paraphrases_that_keep_the_sense_pass(sources: Mapping[str, Source]) -> None:
    found = [true for unit, language, true in PARAPHRASES if is_found(sources, unit, language, true)]
    assert len(found) <= 0.05 * len(PARAPHRASES), found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [DENIALS, ADDED], ids=["dropped", "added"])
def test_a_denial_dropped_from_or_added_to_the_plain_words_is_found(
    sources: Mapping[str, Source],
    language: Language,
    table: Mapping[Language, tuple[tuple[str, str], ...]],
) -> None:
    turned = [
        (name, changed)
        for name, sentence in own_words(sources, language)
        for pattern, other in table[language]
        if (changed := re.sub(pattern, other, sentence, count=1)) != sentence
    ]
    missed = [changed for name, changed in turned if not is_found(sources, name, language, changed)]
    assert len(turned) > 150
    assert len(missed) <= (1 - MOST) * len(turned), missed[:10]


@pytest.mark.parametrize(
    ("unit", "language", "sentence"),
    [
        ("ch20.a4", "en", "The Plan does not recommend state support for trainees."),
        ("ch20.a4", "ru", "План не рекомендует государственную поддержку стажёров."),
        ("ch20.a4", "kk", "Жоспар тағылымдамашыларға мемлекеттік қолдау көрсетуді ұсынбайды."),
        ("ch20.a4", "en", "The Plan says it is not true that trainees need state support."),
        ("ch20.a4", "en", "The Plan recommends against state support for trainees."),
    ],
)
def test_a_denial_that_no_unit_has_is_found(
    sources: Mapping[str, Source], unit: str, language: Language, sentence: str
) -> None:
    assert is_found(sources, unit, language, sentence)


@pytest.mark.parametrize(
    ("unit", "language", "sentence"),
    [
        (
            "ch5.a3",
            "en",
            "The Plan names the Ministry of Justice and non-governmental organizations for this.",
        ),
        (
            "ch5.a3",
            "ru",
            "Исполнителями План называет Министерство юстиции и неправительственные организации.",
        ),
        ("ch5.a3", "kk", "Жоспарда оған Әділет министрлігі мен үкіметтік емес ұйымдар жауапты делінген."),
        ("ch3.a8", "en", "The Plan recommends telling stateless persons about the laws on migration."),
        ("ch3.a8", "ru", "План рекомендует знакомить лиц без гражданства с законами о миграции."),
        ("ch3.a8", "kk", "Жоспар азаматтығы жоқ адамдарды көші-қон туралы заңнамамен таныстыруды ұсынады."),
    ],
)
def test_names_that_only_look_like_a_denial_are_none(
    sources: Mapping[str, Source], unit: str, language: Language, sentence: str
) -> None:
    assert not is_found(sources, unit, language, sentence)


def test_a_sentence_may_rest_on_any_of_its_units(sources: Mapping[str, Source]) -> None:
    sentence = "The Plan notes that prisoners' right to health protection is not fully secured."
    both = (sources["ch20.a4"], sources["ch22.p21"])
    assert is_found(sources, "ch20.a4", "en", sentence)
    assert list(find_negation(sentence, "en", both)) == []


def test_a_finding_names_its_fault_and_words_of_the_sentence(sources: Mapping[str, Source]) -> None:
    sentence = "The Plan reports that the number of trade unions within one profession is limited."
    (found, *_) = find_negation(sentence, "en", (sources["ch4.p75"],))
    assert found.fault is Fault.NEGATION
    assert found.what == "limited"


def test_a_sentence_without_words_has_no_finding(sources: Mapping[str, Source]) -> None:
    assert list(find_negation("", "en", (sources["ch20.a4"],))) == []
