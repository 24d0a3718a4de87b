"""The known questions that come with the project."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from corpus.model import Plan
from eval import KnownQuestion, check_questions, read_questions
from eval.report import METRICS
from eval.types import Kind, Language, Persona

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "evaluation.md"
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
QUOTED = re.compile("«[^»]*»")
KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)


@pytest.fixture(scope="module")
def questions() -> Sequence[KnownQuestion]:
    return read_questions()


def test_they_are_in_order(plan: Plan, questions: Sequence[KnownQuestion]) -> None:
    assert check_questions(plan, questions) == ()


def test_there_are_enough_in_each_language(questions: Sequence[KnownQuestion]) -> None:
    counts = Counter(question.language for question in questions)
    assert counts[Language.EN] >= 150
    assert counts[Language.RU] >= 40
    assert counts[Language.KK] >= 25


def test_every_chapter_is_asked_about_in_english_and_nearly_all_in_russian_and_kazakh(
    plan: Plan, questions: Sequence[KnownQuestion]
) -> None:
    asked = {question.stratum for question in questions}
    chapters = {f"ch{chapter.number}" for chapter in plan.chapters}
    assert {f"en {chapter}" for chapter in chapters} <= asked
    for language in (Language.RU, Language.KK):
        assert len({f"{language.value} {chapter}" for chapter in chapters} & asked) >= 23


def test_every_kind_and_persona_occurs(questions: Sequence[KnownQuestion]) -> None:
    assert {question.kind for question in questions} == set(Kind)
    assert {question.persona for question in questions} == set(Persona)


def test_follow_ups_have_a_history_and_lean_on_it(questions: Sequence[KnownQuestion]) -> None:
    follow_ups = [question for question in questions if question.kind is Kind.FOLLOW_UP]
    assert len(follow_ups) >= 20
    assert all(question.history for question in follow_ups)


def test_a_question_is_in_the_script_of_its_language(questions: Sequence[KnownQuestion]) -> None:
    """Some Russian and Kazakh questions are typed in Latin letters on purpose; a quoted name is a name."""
    latin = [
        q for q in questions if q.language in (Language.RU, Language.KK) and not CYRILLIC.search(q.question)
    ]
    assert 2 <= len(latin) <= 20
    assert not [q for q in questions if q.language is Language.EN and CYRILLIC.search(q.question)]
    assert not [
        q for q in questions if q.language is Language.RU and KAZAKH.search(QUOTED.sub("", q.question))
    ]


def test_the_documentation_counts_them_rightly(questions: Sequence[KnownQuestion]) -> None:
    text = DOCUMENTATION.read_text(encoding="utf-8")
    rows = {
        "must be answered": [question for question in questions if question.must_answer],
        "must be refused": [question for question in questions if question.must_refuse],
        "may go either way": [q for q in questions if not q.must_answer and not q.must_refuse],
    }
    for name, members in rows.items():
        counts = Counter(question.language for question in members)
        assert f"| {name} | {' | '.join(str(counts[language]) for language in Language)} |" in text


def test_the_documentation_names_every_kind_and_figure() -> None:
    text = DOCUMENTATION.read_text(encoding="utf-8")
    assert {kind.value for kind in Kind if f"`{kind.value}`" not in text} == set()
    figures = {metric.partition("@")[0] for metric in METRICS}
    assert {figure for figure in figures if f"`{figure}" not in text} == set()
