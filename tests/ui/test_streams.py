"""Answers that grow: left at any moment, and never more at once than there are places."""

import threading
import time
from collections.abc import Iterator

import pytest

from assistant.types import Answer, Fallback, Generation, Question, Status
from corpus.model import Plan
from tests.ui.fakes import INSIDE, FakeAssistant, WritingAssistant
from ui.backend import MODEL_STREAMS, Backend
from ui.streams import run_apart

PLAIN = Answer(Status.ANSWERED, "en", "one", "", "")


def ready(assistant: FakeAssistant) -> Backend:
    """A backend with a language model, loaded."""
    backend = Backend(lambda _: assistant, INSIDE)
    backend.start()
    return backend


def of(answer: Answer) -> Generation:
    assert answer.generation is not None
    return answer.generation


@pytest.fixture
def alone(plan: Plan) -> WritingAssistant:
    """A writing stand-in that no other test asks."""
    made = WritingAssistant(plan, INSIDE)
    made.paced = True
    return made


def test_the_plans_words_come_first_then_sentence_after_sentence(alone: WritingAssistant) -> None:
    answers = ready(alone).stream(Question("arrest"))
    first = next(answers)
    assert (len(first.statements), of(first).sentences, of(first).done) == (3, (), False)
    alone.write("One.", "ch18.a2")
    alone.write("Two.", "ch18.a1")
    alone.finish(number=1)
    told = [tuple(s.text for s in of(answer).sentences) for answer in (first, *answers)]
    assert list(dict.fromkeys(told)) == [(), ("One.",), ("One.", "Two.")]


def test_a_stream_that_is_silent_gives_its_last_answer_again() -> None:
    silence = threading.Event()

    def silent() -> Iterator[Answer]:
        yield PLAIN
        silence.wait(10)

    answers = run_apart(silent(), lambda: None)
    assert [next(answers).lead for _ in range(3)] == ["one", "one", "one"]
    silence.set()
    assert list(answers) in ([], [PLAIN])


def test_closing_ends_the_stream_behind_it(alone: WritingAssistant) -> None:
    answers = ready(alone).stream(Question("arrest"))
    next(answers)
    answers.close()
    assert alone.closed.wait(5)


def test_closing_does_not_wait_for_a_stream_that_hangs() -> None:
    silence, ended = threading.Event(), threading.Event()

    def hangs() -> Iterator[Answer]:
        yield PLAIN
        silence.wait(10)

    answers = run_apart(hangs(), ended.set)
    next(answers)
    started = time.monotonic()
    answers.close()
    assert time.monotonic() - started < 1
    assert not ended.is_set()
    silence.set()
    assert ended.wait(5)


def test_a_fault_reaches_whoever_reads() -> None:
    def breaks() -> Iterator[Answer]:
        yield PLAIN
        raise ValueError("gone")

    answers = run_apart(breaks(), lambda: None)
    assert next(answers) == PLAIN
    with pytest.raises(ValueError, match="gone"):
        list(answers)


def test_who_finds_all_places_taken_gets_the_plans_words_at_once(alone: WritingAssistant) -> None:
    backend = ready(alone)
    taken = [backend.stream(Question("arrest")) for _ in range(MODEL_STREAMS)]
    for stream in taken:
        next(stream)
    (crowded,) = backend.stream(Question("arrest"))
    assert of(crowded).fallback is Fallback.BUSY
    assert crowded.statements
    assert alone.asked[-1].own_words
    assert of(backend.answer(Question("torture"))).fallback is Fallback.BUSY
    assert backend.answer(Question("weather")).generation is None
    taken[0].close()
    assert alone.closed.wait(5)
    wait_for_place(backend)
    for stream in taken[1:]:
        stream.close()


def wait_for_place(backend: Backend) -> None:
    """Until a question is with the model again."""
    deadline = time.monotonic() + 5
    while of(backend.answer(Question("arrest"))).fallback is Fallback.BUSY:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_place_is_kept_until_the_stream_behind_it_has_ended() -> None:
    silence = threading.Event()

    class Hanging(FakeAssistant):
        def stream(self, question: Question) -> Iterator[Answer]:
            yield self.answer(question)
            silence.wait(10)

    backend = ready(Hanging())
    for _ in range(MODEL_STREAMS):
        answers = backend.stream(Question("arrest"))
        next(answers)
        answers.close()
    assert of(backend.answer(Question("arrest"))).fallback is Fallback.BUSY
    silence.set()
    deadline = time.monotonic() + 5
    while backend.answer(Question("arrest")).generation is not None:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_question_for_the_plans_own_words_takes_no_place(alone: WritingAssistant) -> None:
    backend = ready(alone)
    taken = [backend.stream(Question("arrest")) for _ in range(MODEL_STREAMS)]
    for stream in taken:
        next(stream)
    (own,) = backend.stream(Question("arrest", own_words=True))
    assert own.generation is None
    assert own.statements
    for stream in taken:
        stream.close()


def test_without_a_model_an_answer_comes_once(fake: FakeAssistant) -> None:
    backend = Backend(lambda _: fake)
    backend.start()
    assert [answer.generation for answer in backend.stream(Question("arrest"))] == [None]
