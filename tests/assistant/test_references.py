"""Places named by number: signs, Roman numerals, compounds, and what the Plan has nowhere."""

import pytest

from assistant import Assistant, Question
from assistant.messages import NOWHERE as NO_SUCH_PLACE
from assistant.references import NOWHERE, Reference, find_references, is_nowhere, resolve
from assistant.types import Status
from corpus import Plan


def only(text: str) -> Reference:
    """The one place a text names."""
    (reference,) = find_references(text)
    return reference


@pytest.mark.bad_input(45)
@pytest.mark.parametrize(
    ("text", "chapter", "action"),
    [
        ("chapter 18 action -1", 18, -1),
        ("chapter 18, action −2", 18, -2),
        ("action -1 of chapter 18", 18, -1),
        ("глава 18, мера -1", 18, -1),
        ("action -1", None, -1),
        ("мера -3", None, -3),
        ("шара -3", None, -3),
        ("-3-шара", None, -3),
    ],
)
def test_a_number_below_zero_is_read_with_its_sign(
    plan: Plan, text: str, chapter: int | None, action: int
) -> None:
    assert only(text) == Reference(chapter, action)
    assert resolve(plan, only(text)) == ()
    assert is_nowhere(plan, only(text))


@pytest.mark.parametrize(
    ("text", "chapter", "action"),
    [
        ("chapter 18 action-2", 18, 2),
        ("action-2 of chapter 18", 18, 2),
        ("глава 18, мера-2", 18, 2),
        ("18-тарау, 2-шара", 18, 2),
        ("18-ші тарау, 2-ші шара", 18, 2),
        ("action-2", None, 2),
        ("мера-2", None, 2),
        ("2-шара", None, 2),
        ("2-ші шара", None, 2),
        ("2-іс-шара", None, 2),
    ],
)
def test_a_hyphen_between_word_and_number_is_no_sign(text: str, chapter: int | None, action: int) -> None:
    assert only(text) == Reference(chapter, action)


@pytest.mark.bad_input(47)
@pytest.mark.parametrize(
    ("text", "chapter", "action"),
    [
        ("chapter XVIII action V", 18, 5),
        ("chapter xix, action iv", 19, 4),
        ("глава XIV, мера IX", 14, 9),
        ("chapter IIXX action 2", NOWHERE, 2),
        ("chapter 18 action VX", 18, NOWHERE),
        ("chapter 18 action IIII", 18, NOWHERE),
    ],
)
def test_what_is_no_roman_numeral_leads_nowhere(plan: Plan, text: str, chapter: int, action: int) -> None:
    assert only(text) == Reference(chapter, action)
    assert is_nowhere(plan, only(text)) is (NOWHERE in {chapter, action})


@pytest.mark.bad_input(45)
@pytest.mark.parametrize(
    "text", ["chapter {} action 1", "chapter 18 action {}", "action {}", "{}-шара", "мера {}"]
)
@pytest.mark.parametrize("number", ["9" * 10, "9" * 30, "1" * 20_000])
def test_a_number_of_any_length_is_read_and_is_nowhere(plan: Plan, text: str, number: str) -> None:
    assert is_nowhere(plan, only(text.format(number)))


@pytest.mark.parametrize(
    "text",
    [
        "18 шара", "Жоспарда 10 шара бар ма?", "2-шаралар", "two actions", "5 мер", "5 actions of the ministry",
        "п. -", "action", "the measures of 2010-2012", "covid-19 шара",
    ],
)  # fmt: skip
def test_a_count_of_measures_names_none(text: str) -> None:
    assert find_references(text) == ()


@pytest.mark.parametrize(
    "text", ["action 5", "мера 5", "5-шара", "chapter 18 action 2", "18-тарау", "ch18.a2"]
)
def test_what_some_chapter_has_is_somewhere(plan: Plan, text: str) -> None:
    assert not is_nowhere(plan, only(text))


@pytest.mark.bad_input(45)
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("action 0", "en"), ("action -1", "en"), ("action 999999", "en"), ("What does action 0 say?", "en"),
        ("chapter 99", "en"), ("ch99.a7", "en"), ("chapter 18 action 0", "en"), ("action " + "9" * 30, "en"),
        ("мера 0", "ru"), ("мера -1", "ru"), ("мера 999999", "ru"), ("глава 99, мера 1", "ru"),
        ("0-шара", "kk"), ("шара -1", "kk"), ("999999-шара", "kk"), ("18-тарау, 0-шара", "kk"), ("99-тарау", "kk"),
    ],
)  # fmt: skip
def test_a_place_that_the_plan_has_nowhere_is_refused_plainly(
    assistant: Assistant, text: str, language: str
) -> None:
    answer = assistant.answer(Question(text))
    assert (answer.status, answer.language) == (Status.NOT_IN_PLAN, language)
    assert answer.lead == NO_SUCH_PLACE[answer.language]
    assert answer.choices == ()


@pytest.mark.parametrize(
    ("text", "choice"),
    [("action 5", "Chapter 2, action 5"), ("мера 5", "Глава 2, мера 5"), ("5-шара", "2-тарау, 5-шара")],
)
def test_an_action_that_several_chapters_have_is_asked_for(
    assistant: Assistant, text: str, choice: str
) -> None:
    answer = assistant.answer(Question(text))
    assert answer.status is Status.UNCLEAR
    assert answer.choices[0] == choice


def test_of_places_that_are_and_places_that_are_not_those_that_are_count(assistant: Assistant) -> None:
    answer = assistant.answer(Question("chapter 18 action 2 and chapter 18 action 99"))
    assert answer.status is Status.ANSWERED
    assert [citation.unit_id for citation in answer.citations] == ["ch18.a2"]
