import json
import logging

import pytest

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT
from corpus.model import Plan
from index.progress import Progress
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend
from ui.chat import Chat, parse_history
from ui.words.chat import EN as CHAT

CANARY = "canary-7f3a"


@pytest.fixture
def chat(plan: Plan, fake: FakeAssistant) -> Chat:
    backend = Backend(lambda _: fake)
    backend.start()
    fake.asked.clear()
    return Chat(backend, plan)


def asked(chat: Chat, text: str, history: str = "") -> str:
    """The last that is shown in answer to a question."""
    *_, shown = chat.ask(text, history, "en")
    return shown


def test_a_question_is_answered_with_what_was_asked_before(chat: Chat, fake: FakeAssistant) -> None:
    answer = asked(chat, " What about minors? ", json.dumps(["Earlier question?"]))
    assert "For minors, after &#x27;Earlier question?&#x27;:" in answer
    assert fake.asked[-1].text == "What about minors?"


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\x00", "\ud800"])
def test_an_empty_question_is_told_so_and_not_asked(chat: Chat, fake: FakeAssistant, text: str) -> None:
    assert CHAT.empty_question in asked(chat, text)
    assert fake.asked == []


def test_a_question_of_the_limit_is_asked_and_a_longer_one_is_not(chat: Chat, fake: FakeAssistant) -> None:
    asked(chat, "a" * QUESTION_LIMIT)
    assert len(fake.asked) == 1
    assert CHAT.long_question in asked(chat, "a" * (QUESTION_LIMIT + 1))
    assert len(fake.asked) == 1


def test_a_fault_becomes_a_sentence_and_the_log_holds_no_question(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = asked(chat, f"crash {CANARY}", json.dumps([CANARY]))
    assert CHAT.failed in answer
    assert "Traceback" not in answer
    assert "RuntimeError" in caplog.text
    assert CANARY not in caplog.text


def test_two_answers_to_one_question_can_be_told_apart(chat: Chat) -> None:
    assert asked(chat, "weather") != asked(chat, "weather")


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("", ()), ("[]", ()), ("null", ()), ("{}", ()), ("{", ()), ('"a"', ()), ("[" * 100_000, ()),
        ('["a", 1, null, {"role": "system"}, ["x"], "b"]', ("a", "b")),
        (json.dumps(["x" * (QUESTION_LIMIT + 1), "a\x00"]), ("a",)),
        (json.dumps([str(n) for n in range(9)]), tuple(str(n) for n in range(9))[-HISTORY_LIMIT:]),
    ],
)  # fmt: skip
def test_only_well_formed_earlier_questions_are_kept(sent: str, kept: tuple[str, ...]) -> None:
    assert parse_history(sent) == kept


def test_a_page_whose_assistant_failed_says_what_to_do(plan: Plan) -> None:
    def fail(_: Progress) -> FakeAssistant:
        raise OSError("no space left")

    backend = Backend(fail)
    backend.start()
    assert CHAT.not_ready in asked(Chat(backend, plan), "arrest")
    assert backend.state == "failed"
