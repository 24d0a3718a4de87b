import threading

import pytest

from assistant.types import Question, Status
from index.progress import Progress
from tests.ui.fakes import FakeAssistant
from ui.backend import Backend, NotReadyError


def test_the_first_question_waits_for_the_assistant(fake: FakeAssistant) -> None:
    go = threading.Event()

    def load(_: Progress) -> FakeAssistant:
        go.wait(10)
        return fake

    backend = Backend(load)
    backend.start()
    assert backend.state == "loading"
    threading.Timer(0.1, go.set).start()
    assert backend.answer(Question("weather")).status is Status.OUT_OF_SCOPE
    assert backend.state == "ready"


def test_nothing_is_loaded_before_start(fake: FakeAssistant) -> None:
    loaded: list[bool] = []

    def load(_: Progress) -> FakeAssistant:
        loaded.append(True)
        return fake

    Backend(load)
    assert loaded == []


def test_closing_lets_a_waiting_question_go() -> None:
    stay = threading.Event()

    def load(_: Progress) -> FakeAssistant:
        stay.wait(10)
        return FakeAssistant()

    backend = Backend(load)
    backend.start()
    threading.Timer(0.1, backend.close).start()
    with pytest.raises(NotReadyError):
        backend.answer(Question("weather"))
    stay.set()


def test_a_fault_of_the_assistant_is_passed_on(fake: FakeAssistant) -> None:
    backend = Backend(lambda _: fake)
    backend.start()
    with pytest.raises(RuntimeError, match="crash"):
        backend.answer(Question("crash"))


def test_the_page_can_tell_how_far_the_loading_is(fake: FakeAssistant) -> None:
    told, go = threading.Event(), threading.Event()

    def load(progress: Progress) -> FakeAssistant:
        progress("encode", 3, 4)
        told.set()
        go.wait(10)
        return fake

    backend = Backend(load)
    assert backend.percent is None
    backend.start()
    assert told.wait(10)
    assert backend.percent == 75
    go.set()
    assert backend.answer(Question("weather"))
    assert backend.percent is None
