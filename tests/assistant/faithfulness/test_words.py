"""A sentence says nothing beyond its units."""

from collections.abc import Mapping

import pytest

from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Finding, Source
from assistant.faithfulness.wording.words import Vocabulary, find_words, make_vocabularies
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan


@pytest.fixture(scope="module")
def sources(plan: Plan) -> Mapping[str, Source]:
    return make_sources(plan)


@pytest.fixture(scope="module")
def vocabularies(sources: Mapping[str, Source]) -> Mapping[Language, Vocabulary]:
    return make_vocabularies(sources)


class Check:
    def __init__(self, sources: Mapping[str, Source], vocabularies: Mapping[Language, Vocabulary]) -> None:
        self.sources, self.vocabularies = sources, vocabularies

    def __call__(
        self, sentence: str, cited: str, *others: str, language: Language = "en"
    ) -> tuple[Finding, ...]:
        given = tuple(self.sources[name] for name in others)
        found = find_words(sentence, language, (self.sources[cited],), given, self.vocabularies[language])
        return tuple(found)


@pytest.fixture(scope="module")
def check(sources: Mapping[str, Source], vocabularies: Mapping[Language, Vocabulary]) -> Check:
    return Check(sources, vocabularies)


def test_every_units_own_plain_words_pass(check: Check, sources: Mapping[str, Source]) -> None:
    refused = [
        (unit_id, language)
        for unit_id, source in sources.items()
        for language in LANGUAGES
        if check(source.plain[language], unit_id, language=language)
    ]
    assert refused == []


def test_a_paraphrase_passes_and_added_matters_do_not(check: Check) -> None:
    said = "The Plan wants a law that makes officers tell an arrested person at once why they were arrested"
    assert check(f"{said}.", "ch18.a2") == ()
    assert [f.what for f in check(f"{said} and pay a pension and an allowance.", "ch18.a2")] == [
        "pay pension allowance"
    ]


def test_a_single_term_of_the_plan_that_the_unit_lacks_is_found(check: Check) -> None:
    said = "The Plan recommends that officers tell a person at once of the reason for arrest"
    assert [f.what for f in check(f"{said} through an interpreter.", "ch18.a2")] == ["interpreter"]


def test_a_sentence_that_another_unit_carries_better_is_told_of_the_wrong_one(check: Check) -> None:
    plain = check.sources["ch18.a5"].plain["en"]
    found = check(plain.split(". ")[0] + ".", "ch18.a2", "ch18.a5")
    assert found
    assert check(plain.split(". ")[0] + ".", "ch18.a5", "ch18.a2") == ()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("План рекомендует выплатить задержанному пенсию и жилищное пособие.", "ru"),
        ("Жоспар ұсталған адамға зейнетақы мен тұрғын үй көмегін төлеуді ұсынады.", "kk"),
    ],
)
def test_added_matters_are_found_in_russian_and_kazakh(
    check: Check, sentence: str, language: Language
) -> None:
    assert check(sentence, "ch18.a2", language=language)
