"""The whole way from a question to an answer, with the real index: never a fault, never a word that is not the Plan's."""

import json
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Answer, Assistant, Question, answer_to_dict, answer_to_text
from assistant.types import REFUSALS, Status
from assistant.verify import citation_holds
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from tests.fuzz.budget import tries
from tests.fuzz.texts import KNOWN, LONG, TYPED, WORDS, spoiled
from ui.render import render_answer
from ui.words.page import STRINGS

pytestmark = pytest.mark.filterwarnings(
    "ignore:Generating overly large repr"
)  # of the Plan, when a test fails
SECONDS = 2.0
"""In which an answer must be there."""


@pytest.fixture(scope="module")
def warm(assistant: Assistant) -> Assistant:
    """The assistant after its first question, which reads the vocabularies."""
    assistant.answer(Question("What must I be told when I am arrested?"))
    return assistant


def check(plan: Plan, answer: Answer) -> None:
    """What holds of every answer."""
    assert answer.status is not Status.ERROR
    assert answer.language in LANGUAGES
    assert answer.lead
    assert answer.notice
    assert (answer.status in REFUSALS) == (not answer.statements)
    for citation in (*answer.citations, *answer.related):
        assert citation_holds(plan, citation)
        assert citation.quote in plan.unit(citation.unit_id).text
    assert "Traceback" not in answer_to_text(answer)
    assert json.loads(json.dumps(answer_to_dict(answer)))["status"] == answer.status.value


@pytest.mark.bad_input(20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 35, 43, 44, 45, 46, 47)
@tries(25)
@given(
    text=TYPED | LONG, history=st.lists(TYPED, max_size=3), language=st.none() | st.sampled_from(LANGUAGES)
)
def test_whatever_is_asked_is_answered_in_the_plans_words_or_refused(
    warm: Assistant, plan: Plan, text: str, history: list[str], language: Language | None
) -> None:
    question = Question(text, tuple(history), language)
    started = time.thread_time()  # the machine may be busy with other things
    answer = warm.answer(question)
    assert time.thread_time() - started < SECONDS
    check(plan, answer)
    assert language is None or answer.language == language
    for strings in STRINGS.values():
        html = render_answer(text, answer, plan, strings)
        assert "<script" not in html
        html.encode("utf-8")


@tries(25)
@given(text=KNOWN | WORDS | spoiled(), history=st.lists(KNOWN, max_size=2))
def test_the_same_question_has_the_same_answer(assistant: Assistant, text: str, history: list[str]) -> None:
    question = Question(text, tuple(history))
    first, second = (replace(assistant.answer(question), seconds=0.0) for _ in range(2))
    assert first == second


@tries(12)
@given(text=TYPED | LONG, k=st.integers(1, 50))
def test_whatever_is_searched_for_finds_units_best_first(
    assistant: Assistant, plan: Plan, text: str, k: int
) -> None:
    found = assistant.search(text, k)
    assert len(found) <= k
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert len({one.unit_id for one in found}) == len(found)
    assert all(plan.find_unit(one.unit_id) for one in found)
