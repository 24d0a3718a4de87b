"""What is offered where a question is unclear, and what is said to be missing where it is answered in part."""

import pytest

from assistant import Assistant, Question
from assistant.messages import DEFAULT_CHOICES, LEADS
from assistant.types import HISTORY_LIMIT, REFUSALS, Answer, Status


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


def test_a_call_for_help_is_unclear_whatever_was_asked_before(assistant: Assistant) -> None:
    answer = assistant.answer(Question("помогите", ("Какие меры поручены МВД?",)))
    assert answer.status is Status.UNCLEAR
    assert answer.choices == DEFAULT_CHOICES["ru"]


def test_a_follow_up_passes_over_a_question_that_was_refused(assistant: Assistant) -> None:
    asked = (
        "What must the police tell me when they arrest me?",
        "What is the phone number of the ombudsman?",
    )
    assert assistant.answer(Question(asked[1], asked[:1])).status is not Status.ANSWERED
    answer = assistant.answer(Question("and if he is a minor?", asked))
    assert answer.status is Status.ANSWERED
    assert {citation.chapter for citation in answer.citations} <= {3, 13, 18, 19}


def test_a_follow_up_looks_back_at_the_last_questions_alone_however_many_a_program_sends(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = assistant.answer(Question("What will the weather be tomorrow?"))
    assert refused.status in REFUSALS
    read: list[Question] = []

    def refuse(question: Question) -> Answer:
        read.append(question)
        return refused

    monkeypatch.setattr(assistant, "_take_steps", refuse)
    assistant.answer(Question("and if he is a minor?", ("What is the phone number?",) * 1_000))
    assert len(read) == HISTORY_LIMIT
