"""The fate of somebody named is no matter of the Plan; what anybody may claim is."""

from collections.abc import Iterator

import pytest

from assistant import Assistant, Question
from assistant.messages import LEADS
from assistant.persons import asks_of_person, names_person
from assistant.types import Status
from corpus import Plan
from corpus.editorial import read_editorial
from corpus.outside import read_outside

FATES = (
    ("Where is my son Askar Dauletov, who was detained last night?", "en"),
    ("What did Marat Alimbekov do to be in prison?", "en"),
    ("Why was the journalist Asel Toreeva arrested?", "en"),
    ("When will Ruslan Kadyrbaev be released?", "en"),
    ("Does the Plan mention Yerlan Obraztsov?", "en"),
    ("Где мой сын Аскар Даулетов, которого задержали вчера?", "ru"),
    ("За что посадили Марата Алимбекова?", "ru"),
    ("Жива ли Асель Тореева, её увезли в марте", "ru"),
    ("gde sidit Marat Snegirbekov?", "ru"),
    ("Есть ли в списках Руслан Кадырбаев?", "ru"),
    ("Кеше ұсталған ұлым Асқар Дәулетов қайда?", "kk"),
    ("Әлімбеков Маратты не үшін қамады?", "kk"),
    ("Ұлым Қадырбаев Санжарды қашан босатады?", "kk"),
    ("Төреева Әсел қай түрмеде отыр?", "kk"),
    ("Серік Ахметұлы тірі ме?", "kk"),
)
"""Of each language: where, why, until when, whether they live."""
OTHERS = (
    "Where is my son, who was detained last night?",
    "My son Askar Dauletov was detained. What rights does he have?",
    "Where must the police hold Askar Dauletov?",
    "Where did Nursultan Nazarbayev approve the Plan?",
    "Where are prisoners held in Kazakhstan?",
    "WHERE ARE THE RIGHTS OF PRISONERS",
    "Где мой сын, которого задержали вчера?",
    "Моего сына Аскара Даулетова задержали, можно ли ему позвонить?",
    "За что могут задержать человека?",
    "Где в Сатпаеве приём прокурора?",
    "Қайда шағымдануға болады?",
    "Ұлым Асқар Дәулетов ұсталды, оның қандай құқықтары бар?",
    "Ұлымды қашан босатады?",
)


@pytest.mark.bad_input(99)
@pytest.mark.parametrize(("text", "language"), FATES)
def test_where_somebody_is_and_what_they_did_is_not_in_the_plan(
    assistant: Assistant, text: str, language: str
) -> None:
    answer = assistant.answer(Question(text))
    assert (answer.status, answer.language) == (Status.NOT_IN_PLAN, language)
    assert answer.lead == LEADS[Status.NOT_IN_PLAN][answer.language]
    assert answer.citations == ()


@pytest.mark.parametrize("text", OTHERS)
def test_what_concerns_anybody_is_left_to_the_plan(text: str) -> None:
    assert not asks_of_person(text, text)


@pytest.mark.bad_input(99)
def test_a_name_of_the_question_before_is_meant_by_the_next(assistant: Assistant) -> None:
    asked = Question("And what did she do?", ("Tell me about the prisoner Zhanna Kalieva.",))
    assert assistant.answer(asked).status is Status.NOT_IN_PLAN


@pytest.mark.bad_input(99, 100)
@pytest.mark.parametrize(
    "text",
    [
        "They are beating my son Askar Dauletov right now, where is he?",
        "Моего сына Аскара Даулетова прямо сейчас бьют в полиции, где он?",
        "Ұлым Асқар Дәулетовті қазір полицияда ұрып жатыр, ол қайда?",
    ],
)
def test_danger_comes_before_a_name(assistant: Assistant, text: str) -> None:
    assert assistant.answer(Question(text)).status is Status.ANSWERED


@pytest.mark.parametrize(
    "text",
    [
        "President Nursultan Nazarbayev", "Ministry of Justice", "Petro Kazakhstan", "In Latin America", "Knut Vollebek",
        "Генеральная Прокуратура", "Усть-Каменогорск Семей", "Ұлттық Жоспар", "Berlin",
    ],
)  # fmt: skip
def test_bodies_places_and_people_of_the_plan_are_no_names(text: str) -> None:
    assert not names_person(text)


def known_questions(plan: Plan) -> Iterator[str]:
    """Questions of the editors and those about matters outside."""
    for entry in read_editorial(plan).values():
        for texts in entry.questions.values():
            yield from texts
    for matter in read_outside():
        for texts in matter.questions.values():
            yield from texts


def test_no_question_that_the_editors_know_is_taken_for_one_about_a_person(plan: Plan) -> None:
    questions = tuple(known_questions(plan))
    assert len(questions) > 20_000
    assert [text for text in questions if asks_of_person(text, text)] == []
