"""Matters outside the Plan: whole, apart from those inside, and refused where they are not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import Plan
from corpus.editorial import EditorialError, Entry, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.outside import Matter, OutsideKind, check_outside, read_outside

PARKING = Matter(
    "Parking fines",
    OutsideKind.SOCIETY,
    {
        "en": ("How much is a parking fine?", "Who tows my car?"),
        "ru": ("Какой штраф за парковку?", "Кто увёз машину?"),
        "kk": ("Тұрақ айыппұлы қанша?", "Көлікті кім алып кетті?"),
    },
)


@pytest.fixture(scope="module")
def inside(plan: Plan) -> dict[str, Entry]:
    return {"ch18.a2": read_editorial(plan)["ch18.a2"]}


def faults(inside: dict[str, Entry], *matters: Matter) -> list[str]:
    return list(check_outside(matters, inside))


def asking(language: Language, *questions: str, matter: Matter = PARKING) -> Matter:
    return replace(matter, questions={**matter.questions, language: questions})


def write(folder: Path, **contents: object) -> Path:
    """The four files, each with a matter of its own unless it is given."""
    for kind in OutsideKind:
        row = {"matter": kind.value, "questions": {language: [kind.value] for language in LANGUAGES}}
        text = json.dumps(contents.get(kind.value, [row]))
        (folder / f"{kind}.json").write_text(text, encoding="utf-8")
    return folder


def test_the_projects_matters_have_no_fault(plan: Plan) -> None:
    matters = read_outside()
    assert list(check_outside(matters, read_editorial(plan))) == []
    assert {matter.kind for matter in matters} == set(OutsideKind)


def test_the_matters_are_read_kind_by_kind(tmp_path: Path) -> None:
    read = read_outside(write(tmp_path))
    assert [(matter.name, matter.kind) for matter in read] == [
        ("rights", OutsideKind.RIGHTS),
        ("society", OutsideKind.SOCIETY),
        ("off_topic", OutsideKind.OFF_TOPIC),
        ("injection", OutsideKind.INJECTION),
    ]
    assert read[0].questions["kk"] == ("rights",)


def test_a_sound_matter_has_no_fault(inside: dict[str, Entry]) -> None:
    assert faults(inside, PARKING) == []


def test_a_matter_given_twice_is_named_whatever_its_case(inside: dict[str, Entry]) -> None:
    other = Matter(
        "PARKING fines",
        OutsideKind.SOCIETY,
        {
            "en": ("Is parking dear?", "May I park here?"),
            "ru": ("Дорога ли парковка?", "Можно здесь встать?"),
            "kk": ("Тұрақ қымбат па?", "Мұнда тұруға бола ма?"),
        },
    )
    assert faults(inside, PARKING, other) == ["PARKING fines: a matter given twice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_few_questions_are_counted(inside: dict[str, Entry], language: Language) -> None:
    matter = asking(language, PARKING.questions[language][0])
    assert faults(inside, matter) == [f"Parking fines: 1 {language} questions, expected 2"]


def test_a_question_may_have_320_characters_and_no_more(inside: dict[str, Entry]) -> None:
    assert faults(inside, asking("en", "x" * 320, "Who tows my car?")) == []
    for text in ("x" * 321, ""):
        matter = asking("en", text, "Who tows my car?")
        assert faults(inside, matter) == [f"Parking fines: a en question of {len(text)} characters"]


def test_letters_of_another_language_are_named_for_matters_of_law_and_society_only(
    inside: dict[str, Entry],
) -> None:
    for kind in OutsideKind:
        matter = asking("ru", "Print it!", "Кто увёз машину?", matter=replace(PARKING, kind=kind))
        found = faults(inside, matter)
        if kind in (OutsideKind.RIGHTS, OutsideKind.SOCIETY):
            assert found == ["Parking fines: mostly Latin letters in ru: 'Print it!'"]
        else:
            assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_the_plan_answers_is_named_with_its_unit(
    inside: dict[str, Entry], language: Language
) -> None:
    asked = inside["ch18.a2"].questions[language][0]
    shouted = f"  {asked.upper().rstrip('?.')} !!"
    matter = asking(language, shouted, PARKING.questions[language][1])
    assert faults(inside, matter) == [f"Parking fines: the same {language} question as ch18.a2: {shouted!r}"]


def test_a_question_asked_twice_is_named_with_the_other_matter(inside: dict[str, Entry]) -> None:
    towing = Matter(
        "Towing",
        OutsideKind.SOCIETY,
        {
            "en": ("who tows my car", "What does towing cost?"),
            "ru": ("Сколько стоит эвакуатор?", "Где штрафстоянка?"),
            "kk": ("Эвакуатор қанша тұрады?", "Айып тұрағы қайда?"),
        },
    )
    assert faults(inside, PARKING, towing) == [
        "Towing: the same en question as Parking fines: 'who tows my car'"
    ]
    matter = asking("en", "Who tows my car?", "Who tows my car")
    assert faults(inside, matter) == [
        "Parking fines: the same en question as Parking fines: 'Who tows my car'"
    ]


@pytest.mark.parametrize(
    "content",
    [
        7,
        [7],
        [{}],
        [{"matter": "no questions"}],
        [{"questions": {"en": [], "ru": [], "kk": []}}],
        [{"matter": "no Kazakh", "questions": {"en": [], "ru": []}}],
        [{"matter": "no list", "questions": {"en": 1, "ru": [], "kk": []}}],
    ],
)
def test_a_file_of_another_form_is_refused_by_name(tmp_path: Path, content: object) -> None:
    with pytest.raises(EditorialError, match=r"^society\.json: cannot be read \(.*restore it"):
        read_outside(write(tmp_path, society=content))


def test_a_file_that_is_absent_or_no_json_is_refused_by_name(tmp_path: Path) -> None:
    path = write(tmp_path) / "injection.json"
    path.write_bytes(b"[")
    with pytest.raises(EditorialError, match=r"^injection\.json: cannot be read"):
        read_outside(tmp_path)
    path.unlink()
    with pytest.raises(EditorialError, match=r"^injection\.json: cannot be read \(FileNotFoundError"):
        read_outside(tmp_path)
