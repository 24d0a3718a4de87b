"""What a model may not write, whatever its units say."""

import pytest

from assistant.faithfulness.form import LENGTH_LIMIT, find_form
from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault
from corpus.languages import Language

GOOD: dict[Language, str] = {
    "en": "The Plan recommends a law under which officers tell a person at once why they are arrested.",
    "ru": "План рекомендует закон, по которому человеку сразу сообщают причину задержания.",
    "kk": "Жоспар адамға ұсталу себебін бірден айтуды заңмен міндеттеуді ұсынады.",
}


def faults(sentence: str, language: Language = "en") -> set[Fault]:
    return {finding.fault for finding in find_form(sentence, language)}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_plain_sentence_passes(language: Language) -> None:
    assert faults(GOOD[language], language) == set()


@pytest.mark.parametrize(
    "added",
    [
        "“at once”", "«сразу»", "\"now\"", "'now'", "„jetzt“", "`now`",
        "https://example.org", "www.example.org", "adilet.zan.kz", "a@b.kz", "javascript:alert(1)", "data:text/html",
        "<b>now</b>", "[here](x)", "**now**", "![x](y)", "&lt;", "_now_", "{x}", "a | b", "~",
        "page 104", "p. 104", "pp. 3", "Chapter 18", "action 2", "action No. 2", "measure 5", "ch18.a2",
        "с. 101", "стр. 101", "главе 18", "мера 2", "мере № 2", "18-й главе", "18-тарау", "2-шара", "101-бет", "2-ші шара",
    ],
)  # fmt: skip
def test_quotations_links_markup_and_places_are_faults(added: str) -> None:
    assert Fault.FORM in faults(f"The Plan recommends this, as it says {added} of arrest.")


@pytest.mark.parametrize(
    "added", ["person's", "5 measures", "3 hours", "Article 1", "18 years", "police, courts", "2009-2012"]
)
def test_apostrophes_and_figures_of_the_matter_pass(added: str) -> None:
    assert faults(f"The Plan recommends this of {added} for people who are arrested.") == set()


@pytest.mark.parametrize("sign", ["☎", "🚨", "✓", "→☞", "©"])
def test_pictures_are_faults(sign: str) -> None:
    assert faults(f"The Plan recommends that officers tell a person {sign} of arrest.") == {Fault.FORM}


@pytest.mark.parametrize("sign", ["№ 5", "5 °C", "1▯ cases", "11 %"])
def test_signs_of_figures_pass(sign: str) -> None:
    assert faults(f"The Plan recommends that officers tell a person {sign} of arrest.") == set()


def test_a_question_an_endless_sentence_and_controls_are_faults() -> None:
    assert Fault.FORM in faults("Does the Plan recommend a law on arrest?")
    assert Fault.FORM in faults("The Plan recommends a law. " * 30)
    assert Fault.FORM in faults("The Plan recommends\u202e a law on arrest.")
    assert len("The Plan recommends a law. " * 30) > LENGTH_LIMIT


@pytest.mark.parametrize(("said", "wanted"), [("en", "ru"), ("ru", "kk"), ("kk", "ru"), ("ru", "en")])
def test_another_language_is_a_fault(said: Language, wanted: Language) -> None:
    assert faults(GOOD[said], wanted) == {Fault.LANGUAGE}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One sentence.", 1),
        ("The Plan proposes a law. It names no year.", 2),
        ("План предлагает закон до 2010 г. Правительство отвечает за него.", 1),
        ("По ст. 116 Конституции это запрещено. План это отмечает!", 2),
        ("Жоспар заңды ұсынады. Үкімет жауапты.", 2),
        ("First line\nSecond line", 2),
        ("", 0),
    ],
)
def test_sentences_are_parted_but_not_after_abbreviations(text: str, count: int) -> None:
    found = split_written(text)
    assert len(found) == count
    assert "".join("".join(found).split()) == "".join(text.split())
