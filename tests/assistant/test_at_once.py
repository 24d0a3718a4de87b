"""Many people at once: as many answers are worked at as the computer has cores, and none is lost."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from assistant import Assistant, Question
from assistant.types import Status
from corpus import Plan
from index import Retriever
from index.cores import cores

PEOPLE = 8 + 4 * cores()


def test_no_more_answers_are_worked_at_than_there_are_cores(plan: Plan, retriever: Retriever) -> None:
    assistant, lock = Assistant(plan, retriever), threading.Lock()
    at_work, most = 0, 0

    def work(state: object) -> object:
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        time.sleep(0.01)
        with lock:
            at_work -= 1
        return state

    assistant.steps = (work, *assistant.steps)
    with ThreadPoolExecutor(PEOPLE) as people:
        answers = list(people.map(assistant.answer, [Question("Can the police beat me?")] * PEOPLE))
    assert most == cores()
    assert {answer.status for answer in answers} == {Status.ANSWERED}


def test_a_fault_gives_its_place_back(plan: Plan, retriever: Retriever) -> None:
    assistant = Assistant(plan, retriever)
    sound = assistant.steps

    def fail(_: object) -> object:
        raise RuntimeError("broken")

    assistant.steps = (fail,)
    for _ in range(cores() + 1):
        assert assistant.answer(Question("Can the police beat me?")).status is Status.ERROR
    assistant.steps = sound
    assert assistant.answer(Question("Can the police beat me?")).status is Status.ANSWERED
