"""What is told of this very moment, and what is answered then."""

import re

import pytest

from assistant import Assistant, Question
from assistant.crisis import CUSTODY_UNITS, Crisis, find_crisis
from assistant.messages import CRISIS
from assistant.types import Status


@pytest.mark.parametrize(
    ("text", "crisis"),
    [
        ("they are beating him now", Crisis.CUSTODY),
        ("Help! police are torturing my brother", Crisis.CUSTODY),
        ("police took my son an hour ago", Crisis.CUSTODY),
        ("полиция забрала сына час назад, что делать", Crisis.CUSTODY),
        ("его бьют в отделе прямо сейчас", Crisis.CUSTODY),
        ("әкемді жаңа ғана полиция алып кетті", Crisis.CUSTODY),
        ("ағамды ұрып жатыр", Crisis.CUSTODY),
        ("my husband is beating me", Crisis.OTHER),
        ("my husband hits me and the police say it's a family matter", Crisis.OTHER),
        ("муж меня бьёт", Crisis.OTHER),
        ("күйеуім мені ұрып жатыр", Crisis.OTHER),
        ("Do the police beat people to get confessions?", Crisis.NONE),
        ("How many people were arrested in 2008?", Crisis.NONE),
        ("Бьют ли в колониях заключённых?", Crisis.NONE),
        ("What rights do I have when I am arrested?", Crisis.NONE),
    ],
)
def test_a_moment_of_danger_is_told_from_a_question_about_such(text: str, crisis: Crisis) -> None:
    assert find_crisis(text) is crisis


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("they are beating him now", "en"),
        ("полиция забрала брата час назад", "ru"),
        ("ағамды қазір полиция алып кетті", "kk"),
    ],
)
def test_who_is_in_custody_gets_the_first_minutes_of_detention(
    assistant: Assistant, text: str, language: str
) -> None:
    answer = assistant.answer(Question(text))
    assert (answer.status, answer.language) == (Status.ANSWERED, language)
    assert tuple(citation.unit_id for citation in answer.citations[:3]) == CUSTODY_UNITS
    assert answer.lead == CRISIS[Crisis.CUSTODY][answer.language]


def test_who_is_beaten_at_home_gets_what_the_plan_says_of_that(assistant: Assistant) -> None:
    answer = assistant.answer(Question("My husband is beating me!"))
    assert answer.lead == CRISIS[Crisis.OTHER]["en"]
    assert answer.citations[0].chapter == 14


def test_no_telephone_number_is_invented() -> None:
    leads = [lead for by_language in CRISIS.values() for lead in by_language.values()]
    assert not [lead for lead in leads if re.search(r"\d", lead)]
