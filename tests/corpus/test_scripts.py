"""Whether a text is written in the letters of its language."""

import pytest

from corpus.languages import Language
from corpus.scripts import check_script


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Plan recommends it."),
        ("en", "§ 5: 2009-2012"),
        ("ru", "План рекомендует."),
        ("ru", "Конвенция Организации труда № 131 «Minimum Wage»"),
        ("kk", "Жоспар ұсынады: ұсталған адамға құқықтарын айту."),
        ("kk", "Алматы, Астана"),
        ("kk", "БҰҰ-ның HRC комитеті"),
        ("ru", ""),
    ],
)
def test_a_text_in_the_letters_of_its_language_has_no_fault(language: Language, text: str) -> None:
    assert list(check_script(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("en", "The Plаn", "Cyrillic letters in English: 'The Plаn'"),
        ("ru", "План қорғайды", "Kazakh letters in Russian: 'План қорғайды'"),
        ("ru", "the Plan", "mostly Latin letters in ru: 'the Plan'"),
        ("kk", "the Plan", "mostly Latin letters in kk: 'the Plan'"),
        ("kk", "План рекомендует это людям", "no Kazakh letter in Kazakh: 'План рекомендует это людям'"),
    ],
)
def test_letters_of_another_language_are_named_with_the_text(
    language: Language, text: str, fault: str
) -> None:
    assert list(check_script(text, language)) == [fault]


def test_six_latin_letters_to_ten_cyrillic_ones_are_let_pass_and_seven_are_not() -> None:
    assert list(check_script("десятьбукв abcdef", "ru")) == []
    assert len(list(check_script("десятьбукв abcdefg", "ru"))) == 1


def test_a_short_kazakh_text_may_do_without_a_letter_of_its_own() -> None:
    assert list(check_script("а" * 25, "kk")) == []
    assert len(list(check_script("а" * 26, "kk"))) == 1


def test_a_long_latin_text_in_kazakh_has_both_faults() -> None:
    faults = list(check_script("The Plan recommends telling people", "kk"))
    assert [fault.partition(":")[0] for fault in faults] == [
        "mostly Latin letters in kk",
        "no Kazakh letter in Kazakh",
    ]
