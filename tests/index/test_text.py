"""Letters made alike, and words cut to the terms they are found by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text import clean, document_terms, language_of, normalise, query_terms, readable, words


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ｔｏｒｔｕｒｅ", ["torture"]),
        ("tоrture", ["torture"]),  # a Cyrillic о
        ("пытkа", ["пытка"]),  # a Latin k
        ("TORTURE", ["torture"]),
        ("tor\u200bture", ["torture"]),
        ("tor\u00adture", ["torture"]),
        ("t\u0336o\u0336rture", ["torture"]),
        ("cafe\u0301", ["café"]),
        ("tort\ud800ure", ["torture"]),
        ("tor\x00ture", ["tor", "ture"]),
        ("child’s", ["child's"]),
        ("law‑enforcement", ["law-enforcement"]),
        ("2009–2012", ["2009-2012"]),
        ("action ١٢", ["action", "12"]),
        ("2▯ tenge", ["2", "tenge"]),
        ("Ребёнок", ["ребенок"]),
        ("йод", ["йод"]),
        ("\U000e0068\U000e0069", []),
        ("?!… —", []),
    ],
)
def test_words_are_what_a_reader_sees(typed: str, expected: list[str]) -> None:
    assert words(typed) == expected


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_cleaned_text_can_be_written_and_has_single_spaces(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode("utf-8").decode("utf-8") == " ".join(cleaned.split())


def test_stop_words_are_dropped_and_the_rest_stemmed() -> None:
    assert document_terms("What are the rights of the detained?") == ["right", "detain"]


def test_compounds_are_found_whole_and_in_parts() -> None:
    assert document_terms("anti-corruption") == ["anti", "corrupt", "anticorrupt"]
    assert set(query_terms("anticorruption")) <= set(document_terms("anti-corruption"))


def test_numbers_are_kept_and_not_joined() -> None:
    assert document_terms("in 2009-2012") == ["2009", "2012"]


@pytest.mark.parametrize(("typed", "printed"), [("labour", "labor"), ("organisations", "organizations")])
def test_both_spellings_meet(typed: str, printed: str) -> None:
    assert list(query_terms(typed)) == document_terms(printed)


def test_a_query_asks_for_each_term_once_in_order() -> None:
    assert query_terms("prison torture prisons") == ("prison", "tortur")


def test_russian_and_kazakh_words_reach_texts_of_their_language() -> None:
    assert set(query_terms("права арестованных")) >= set(document_terms("право арестованного"))
    kazakh = document_terms("Балалардың құқықтары")
    assert set(query_terms("баланың құқығы")) >= set(kazakh)


def test_kazakh_typed_on_a_russian_keyboard_reaches_the_full_spelling() -> None:
    assert set(document_terms("мүгедектердің құқықтары")) <= set(query_terms("мугедектердин кукыктары"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What must the police tell Айгүл when they arrest her?", "en"),
        ("I live in Ақтөбе", "en"),
        ("Какие права у Әсел?", "kk"),
        ("Какие права при задержании?", "ru"),
        ("Менің құқықтарым IT саласында", "kk"),
        ("", "en"),
    ],
)
def test_the_language_by_letters_is_that_of_most_letters(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Is Тоrture\u00a0forbidden?", "Is torture forbidden?"),  # its first two letters are Cyrillic
        ("“Торtура” и «право»", '"тортура" и "право"'),
        ("Who can help — the Ombudsman’s office?", "Who can help - the Ombudsman's office?"),
        ("What about IT in Астана?", "What about IT in Астана?"),
    ],
)
def test_what_only_looks_different_is_read_alike(typed: str, read: str) -> None:
    assert readable(typed) == read
