"""What is offered where a question is unclear, and what is said to be missing where it is answered in part."""

import pytest

from assistant import Assistant, Question
from assistant.messages import DEFAULT_CHOICES, LEADS
from assistant.types import Status


@pytest.mark.parametrize("text", ["pension", "rights?", "action 5", "помогите", "көмек", "help me"])
def test_an_unclear_question_gets_two_or_three_to_choose_from(assistant: Assistant, text: str) -> None:
    answer = assistant.answer(Question(text))
    assert answer.status is Status.UNCLEAR
    assert 2 <= len(answer.choices) <= 3
    assert not answer.statements


@pytest.mark.parametrize("text", ["pension", "action 5", "помогите", "көмек"])
def test_every_choice_offered_is_answered(assistant: Assistant, text: str) -> None:
    for choice in assistant.answer(Question(text)).choices:
        assert assistant.answer(Question(choice)).status is Status.ANSWERED, choice


def test_choices_are_in_the_language_of_the_question(assistant: Assistant) -> None:
    assert assistant.answer(Question("помогите")).choices == DEFAULT_CHOICES["ru"]
    assert assistant.answer(Question("action 5")).choices[0] == "Chapter 2, action 5"
    assert assistant.answer(Question("мера 5")).choices[0] == "Глава 2, мера 5"


def test_a_partial_answer_names_what_the_passages_do_not_speak_of(assistant: Assistant) -> None:
    answer = assistant.answer(Question("а у нас сейчас могут расстрелять по приговору?"))
    assert answer.status is Status.PARTLY_ANSWERED
    assert "«расстрелять»" in answer.lead
    assert answer.statements


def test_how_people_talk_is_not_named_as_missing(assistant: Assistant) -> None:
    answer = assistant.answer(Question("how can my dad get out early for good behaviour?"))
    assert answer.lead == LEADS[answer.status]["en"]
