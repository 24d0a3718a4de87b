"""Words in strange letters: foreign ones, mixed ones and disguised ones."""

import pytest

from assistant.faithfulness.script import find_script
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault, Source
from corpus import Plan
from corpus.languages import LANGUAGES, Language
from tests.assistant.faithfulness.small import saying


def strange(sentence: str, language: Language, *sources: Source) -> list[str]:
    """What is found in a sentence."""
    findings = list(find_script(sentence, language, sources or (saying("Nothing of the kind."),)))
    assert {finding.fault for finding in findings} <= {Fault.LANGUAGE}
    return [finding.what for finding in findings]


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("The Plan recommends права for people.", "en", "права"),
        ("The Plan recommends құқық for people.", "en", "құқық"),
        ("The Plan recommends МВД reports.", "en", "МВД"),
        ("The Plan recommends 权利 for people.", "en", "权利"),
        ("The Plan recommends حقوق for people.", "en", "حقوق"),
        ("План рекомендует rights для людей.", "ru", "rights"),
        ("План рекомендует the rights для людей.", "ru", "the rights"),
        ("План рекомендует Human Rights для людей.", "ru", "Human Rights"),
        ("План рекомендует 权利 для людей.", "ru", "权利"),
        ("Жоспар адамдарға rights береді.", "kk", "rights"),
        ("Жоспар Human Rights туралы айтады.", "kk", "Human Rights"),
    ],
)
def test_words_in_foreign_letters_are_found(sentence: str, language: Language, found: str) -> None:
    assert strange(sentence, language) == [found]


@pytest.mark.parametrize(
    ("sentence", "language", "mixed"),
    [
        ("The Plan recommends pоlice reports.", "en", "pоlice"),  # a Cyrillic о
        ("Oтмена смертной казни рекомендована Планом.", "ru", "Oтмена"),  # a Latin O
        ("План рекомендует oтмену казни.", "ru", "oтмену"),  # a Latin o
        ("Жоспар өлім жазасын жoюды ұсынады.", "kk", "жoюды"),  # a Latin o
    ],
)
def test_a_word_of_two_alphabets_is_found_even_with_a_capital(
    sentence: str, language: Language, mixed: str
) -> None:
    assert mixed in strange(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The Plan recommends ｒｉｇｈｔｓ for people.", "en"),
        ("The Plan recommends 𝐫𝐢𝐠𝐡𝐭𝐬 for people.", "en"),
        ("The Plan recommends r\u0336ights for people.", "en"),
        ("План рекомендует пра\u0336ва для людей.", "ru"),
        ("Жоспар құ\u0336қық береді.", "kk"),
    ],
)
def test_wide_and_crossed_letters_are_found(sentence: str, language: Language) -> None:
    assert len(strange(sentence, language)) == 1


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The café in Besançon keeps chapter IV.", "en"),
        ("План говорит о XXI веке и о главах IV и XII.", "ru"),
        ("План одобрен Указом № 5 и Указом № 7.", "ru"),
        ("План призывает власти, он и\u0306 ещё говорит о людях.", "ru"),
        ("Жоспар XXI-ші ғасыр мен IV тарау туралы айтады.", "kk"),
        ("Жоспар № 5 және № 7 жарлықтарды атайды.", "kk"),
        ("В Плане есть Қазақстан и Әділет.", "ru"),
        ("План упоминает USAID.", "ru"),
    ],
)
def test_roman_numerals_numbers_and_an_abbreviation_alone_pass(sentence: str, language: Language) -> None:
    assert strange(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "language", "written"),
    [
        ("План называет справочник Blue Book.", "ru", "Есть справочник Blue Book."),
        ("Жоспар Blue Book анықтамалығын атайды.", "kk", "Blue Book анықтамалығы бар."),
        ("The Plan names the word оралман.", "en", "The word оралман is used."),
    ],
)
def test_what_the_editors_wrote_so_passes_and_nothing_else(
    sentence: str, language: Language, written: str
) -> None:
    assert strange(sentence, language, saying(written, language)) == []
    assert strange(sentence, language) != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_the_editors_wrote_is_found(plan: Plan, language: Language) -> None:
    found = [
        (unit_id, what)
        for unit_id, source in make_sources(plan).items()
        for sentence in split_written(source.plain[language])
        for what in strange(sentence, language, source)
    ]
    assert found == []
