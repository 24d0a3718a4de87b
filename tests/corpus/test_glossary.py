"""The glossary: whole, in the Plan's own words, and refused where it is not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import Plan
from corpus.editorial import EditorialError
from corpus.glossary import GLOSSARY_FILE, Term, check_glossary, read_glossary
from corpus.languages import LANGUAGES, Language

ROW = {
    "en": "digital library",
    "ru": "электронная библиотека",
    "kk": "электрондық кітапхана",
    "means": {"en": "Books to read by computer.", "ru": "Книги в компьютере.", "kk": "Компьютердегі кітап."},
    "synonyms": {"en": ["e-books"], "ru": ["книги в сети"], "kk": ["желідегі кітап"]},
}


def write(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def term(tmp_path: Path) -> Term:
    return read_glossary(write(tmp_path / "small.json", [ROW]))[0]


def with_meaning(term: Term, language: Language, text: str) -> Term:
    return replace(term, meanings={**term.meanings, language: text})


def with_name(term: Term, language: Language, text: str) -> Term:
    return replace(term, names={**term.names, language: text})


def with_synonyms(term: Term, language: Language, *texts: str) -> Term:
    return replace(term, synonyms={**term.synonyms, language: texts})


def test_the_projects_glossary_has_no_fault(plan: Plan) -> None:
    terms = read_glossary()
    assert list(check_glossary(plan, terms)) == []
    assert len(terms) == len(json.loads(GLOSSARY_FILE.read_text(encoding="utf-8"))) > 300


def test_the_terms_stand_in_the_order_of_the_english_ones() -> None:
    names = [term.names["en"].lower() for term in read_glossary()]
    assert names == sorted(names)


def test_a_term_is_read_with_all_its_parts(plan: Plan, term: Term) -> None:
    assert {language: term.names[language] for language in LANGUAGES} == {
        "en": "digital library",
        "ru": "электронная библиотека",
        "kk": "электрондық кітапхана",
    }
    assert term.synonyms["ru"] == ("книги в сети",)
    assert term.written_in("en") == "digital library\ne-books\nBooks to read by computer."
    assert list(check_glossary(plan, (term,))) == []


def test_a_term_given_twice_is_named(plan: Plan, term: Term) -> None:
    assert list(check_glossary(plan, (term, term))) == ["digital library: given twice"]


def test_a_term_that_the_plan_does_not_print_is_named(plan: Plan, term: Term) -> None:
    altered = with_name(term, "en", "space library")
    assert list(check_glossary(plan, (altered,))) == ["space library: the Plan does not print it"]


def test_case_and_the_form_of_the_apostrophe_do_not_matter(plan: Plan, term: Term) -> None:
    assert any("children’s villages" in unit.text for unit in plan.units)
    for name in ("Digital  Library", "Children's Villages", "children’s villages"):
        assert list(check_glossary(plan, (with_name(term, "en", name),))) == []


@pytest.mark.parametrize("synonyms", [(), ("e-books", "e-books")], ids=["none", "twice"])
def test_synonyms_missing_or_given_twice_are_named(plan: Plan, term: Term, synonyms: tuple[str, ...]) -> None:
    (fault,) = check_glossary(plan, (with_synonyms(term, "en", *synonyms),))
    assert fault == f"digital library: en synonyms {synonyms}: expected different ones"


def test_an_explanation_may_have_160_characters_and_no_more(plan: Plan, term: Term) -> None:
    assert list(check_glossary(plan, (with_meaning(term, "en", "x" * 160),))) == []
    (fault,) = check_glossary(plan, (with_meaning(term, "en", "x" * 161),))
    assert fault == "digital library: a en explanation of 161 characters"


def test_empty_texts_are_named(plan: Plan, term: Term) -> None:
    assert list(check_glossary(plan, (with_meaning(term, "kk", ""),))) == [
        "digital library: a kk explanation of 0 characters",
        "digital library: an empty kk text",
    ]
    for altered in (with_name(term, "ru", " "), with_synonyms(term, "ru", "книги", "\n")):
        assert list(check_glossary(plan, (altered,))) == ["digital library: an empty ru text"]


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("en", "книги", "Cyrillic letters in English"),
        ("ru", "e-books", "mostly Latin letters in ru"),
        ("ru", "кітап", "Kazakh letters in Russian"),
        ("kk", "электронная библиотека для людей", "no Kazakh letter in Kazakh"),
    ],
)
def test_letters_of_another_language_are_named_in_every_part(
    plan: Plan, term: Term, language: Language, text: str, fault: str
) -> None:
    altered = [with_meaning(term, language, text), with_synonyms(term, language, text)]
    if language != "en":  # the Plan is English and prints no such name
        altered.append(with_name(term, language, text))
    for one in altered:
        assert list(check_glossary(plan, (one,))) == [f"digital library: {fault}: {text!r}"]


def test_an_abbreviation_needs_no_letters_of_its_language(plan: Plan, term: Term) -> None:
    assert list(check_glossary(plan, (with_synonyms(term, "kk", "UNESCO"),))) == []


def without(part: str) -> list[object]:
    return [{name: value for name, value in ROW.items() if name != part}]


@pytest.mark.parametrize(
    "content",
    [
        7,
        [7],
        ["digital library"],
        [[]],
        *(without(part) for part in ROW),
        [ROW | {"means": {"en": "Books.", "ru": "Книги."}}],
        [ROW | {"synonyms": {"en": ["e-books"]}}],
        [ROW | {"synonyms": {"en": 1, "ru": [], "kk": []}}],
    ],
)
def test_a_file_of_another_form_is_refused_by_name(tmp_path: Path, content: object) -> None:
    with pytest.raises(EditorialError, match=r"^terms\.json: cannot be read \(.*restore it"):
        read_glossary(write(tmp_path / "terms.json", content))


def test_a_file_that_is_absent_or_no_json_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "terms.json"
    with pytest.raises(EditorialError, match=r"^terms\.json: cannot be read \(FileNotFoundError"):
        read_glossary(path)
    for content in (b"", b"[", b"\xff\xfe\x00"):
        path.write_bytes(content)
        with pytest.raises(EditorialError, match=r"^terms\.json: cannot be read"):
            read_glossary(path)
