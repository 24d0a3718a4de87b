"""Everyday words bring the terms they stand for."""

import pytest

from corpus.glossary import Term, read_glossary
from index.synonyms import Synonyms
from index.text import query_terms


def make_term(
    names: tuple[str, str, str],
    en: tuple[str, ...] = (),
    ru: tuple[str, ...] = (),
    kk: tuple[str, ...] = (),
) -> Term:
    """A term by its names in English, Russian and Kazakh, with its synonyms; no explanation is searched."""
    english, russian, kazakh = names
    unsaid = "not to be searched"
    return Term(
        {"en": english, "ru": russian, "kk": kazakh},
        {"en": unsaid, "ru": unsaid, "kk": unsaid},
        {"en": en, "ru": ru, "kk": kk},
    )


GLOSSARY = (
    make_term(
        ("abuse of authority", "превышение полномочий", "өкілеттікті асыра пайдалану"),
        en=("police overreach",),
        ru=("беспредел полиции", "произвол"),
        kk=("полиция озбырлығы",),
    ),
    make_term(
        ("bail", "денежный залог", "кепілпұл"),
        en=("getting out of jail for money",),
        ru=("выпустить под деньги",),
        kk=("ақшаға шығару",),
    ),
    make_term(("detention facility", "место заключения", "қамау орны"), en=("jail",), ru=("тюрьма",)),
)


@pytest.fixture(scope="module")
def synonyms() -> Synonyms:
    return Synonyms(GLOSSARY)


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("We suffer from police overreach!", {"abus", "author"}),
        ("Полиции беспредел кругом", {*query_terms("превышение полномочий")}),
        ("бұл произвол ғой", {*query_terms("превышение полномочий")}),
        ("Полициянын озбырлыгы", {*query_terms("өкілеттікті асыра пайдалану")}),
    ],
    ids=["English", "Russian", "a Russian word in Kazakh", "without Kazakh letters"],
)
def test_an_everyday_phrase_brings_the_stems_of_the_term(
    synonyms: Synonyms, text: str, stems: set[str]
) -> None:
    assert set(synonyms.expand(text)) == stems


def test_all_words_of_a_phrase_are_needed_in_any_order(synonyms: Synonyms) -> None:
    assert synonyms.expand("the police came") == ()
    assert synonyms.expand("overreach") == ()
    assert synonyms.expand("overreach by the police") == ("abus", "author")


def test_words_that_say_nothing_are_not_needed(synonyms: Synonyms) -> None:
    """`for` stands in the phrase, `him` and `with` in the question: stop words all."""
    assert "bail" in synonyms.expand("getting him out of jail with money")


def test_a_phrase_of_another_language_brings_nothing(synonyms: Synonyms) -> None:
    shared = make_term(("state secret", "гостайна", "мемлекеттік құпия"), en=("KGB",), ru=("FSB",))
    both = Synonyms((shared,))
    assert both.expand("KGB files") == ("secret", "state")
    assert both.expand("FSB files") == ()
    assert both.expand("архив KGB в городе Алматы") == ()
    assert set(both.expand("архив FSB в городе Алматы")) == set(query_terms("гостайна"))


def test_what_the_question_holds_itself_is_not_repeated(synonyms: Synonyms) -> None:
    assert synonyms.expand("police overreach is abuse") == ("author",)
    assert synonyms.expand("police overreach is abuse of authority") == ()


def test_every_phrase_found_counts_and_no_stem_comes_twice(synonyms: Synonyms) -> None:
    found = synonyms.expand("тюрьма и произвол")
    assert set(found) == {*query_terms("место заключения"), *query_terms("превышение полномочий")}
    assert list(found) == sorted(set(found))


@pytest.mark.parametrize("text", ["", "?!", "torture", "абвгд", "\ud800"])
def test_a_text_without_a_phrase_brings_nothing(synonyms: Synonyms, text: str) -> None:
    assert synonyms.expand(text) == ()


def test_without_a_glossary_nothing_is_brought() -> None:
    assert Synonyms(()).expand("police overreach") == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("police overreach in my town", "abuse and exceeding the bounds of authority"),
        ("беспредел полиции в городе", "злоупотребление властью и превышение полномочий"),
        ("полиция озбырлығы туралы", "билікті теріс пайдалану және өкілеттікті асыра пайдалану"),
    ],
)
def test_the_projects_glossary_knows_everyday_words(text: str, name: str) -> None:
    missing = set(query_terms(name)) - set(query_terms(text))
    assert missing <= set(Synonyms(read_glossary()).expand(text))
    assert missing
