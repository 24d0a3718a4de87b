"""A readable stand-in for the assistant: fixed answers, quoted from the real Plan."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from queue import Empty, SimpleQueue

from assistant.types import (
    Answer,
    Citation,
    Fallback,
    FoundPassage,
    Generation,
    Model,
    Question,
    Retrieved,
    Sentence,
    Statement,
    Status,
)
from corpus import locate, read_plan
from corpus.library.faults import UnknownDocumentError
from corpus.model import Plan, Unit

NOTICE = "This is what the Plan of 2009-2012 says. It is not current law and not legal advice."
HOSTILE = "<img src=http://outside.example/x onerror=alert(1)>"


OUTSIDE = Model("openai:gpt-4o-mini", "model.example", outside=True)
INSIDE = Model("llama3.2:3b", "127.0.0.1:11434", outside=False)
WRITTEN = (
    ("The Plan recommends telling a person at once why they are arrested.", ("ch18.a2",)),
    ("It also recommends that a lawyer be present.", ("ch18.a1", "ch18.a2")),
)
"""What the writing stand-in writes where it is not told what: sentences with their units."""


class FakeAssistant:
    """Answers by a word of the question; remembers what it was asked."""

    documents = ()

    def __init__(self, plan: Plan | None = None) -> None:
        self.plan = plan or read_plan()
        self.asked: list[Question] = []

    def answer(self, question: Question) -> Answer:
        """An answer for `arrest`, `torture`, `minors`, `rights`, `weather`, `crash`; else not in the Plan."""
        self.asked.append(question)
        words = question.text.lower()
        if "crash" in words:
            raise RuntimeError(question.text)
        if "arrest" in words:
            return self._arrest()
        if "torture" in words:
            return self._torture()
        if "minors" in words:
            lead = f"For minors, after {question.history[-1]!r}:" if question.history else "For minors:"
            return self._answer(lead, (self.statement("ch19.p47"),))
        if words.strip(" ?") == "rights":
            choices = ("What rights do I have when I am arrested?", "What is done against torture?")
            lead = "Your question can mean several things."
            return self._without_sources(Status.UNCLEAR, lead, "Choose one, or say more.", choices)
        if "weather" in words:
            lead = "This is not a question about the Plan."
            return self._without_sources(Status.OUT_OF_SCOPE, lead, "Ask what the Plan says about a right.")
        lead = "The Plan says nothing about this."
        return self._without_sources(Status.NOT_IN_PLAN, lead, "Ask in other words, or read the contents.")

    def stream(self, question: Question) -> Iterator[Answer]:
        """The answer, which never grows."""
        yield self.answer(question)

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The first k units that hold every word of the text, as they come in the Plan; scores fall."""
        if "crash" in text:
            raise RuntimeError(text)
        words = text.lower().split()
        units = [unit for unit in self.plan.units if all(word in unit.text.lower() for word in words)]
        return tuple(
            Retrieved(unit.unit_id, unit.source_lines, 1 / rank) for rank, unit in enumerate(units[:k], 1)
        )

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """It has no documents."""
        raise UnknownDocumentError(document_id)

    def _arrest(self) -> Answer:
        second = self.plan.unit("ch18.a2").text
        part = second[: second.index("\n- The right to judicial appeal")]
        return self._answer(
            "On arrest the Plan recommends that you be told at once why, and what your rights are.",
            (
                self.statement("ch18.a2", part),
                self.statement("ch18.a1"),
                self.statement("ch19.p46", more=True),
            ),
            (self.citation("ch18.a5", self.plan.unit("ch18.a5").text[:80]),),
        )

    def _torture(self) -> Answer:
        return self._answer(
            "The Plan names measures against torture, with deadlines and the bodies responsible.",
            tuple(self.statement(f"ch19.a{number}") for number in (4, 8, 3)),
        )

    def _without_sources(
        self, status: Status, lead: str, next_step: str, choices: tuple[str, ...] = ()
    ) -> Answer:
        return Answer(status, "en", lead, next_step, NOTICE, choices=choices)

    def _answer(
        self, lead: str, statements: tuple[Statement, ...], related: tuple[Citation, ...] = ()
    ) -> Answer:
        return Answer(Status.ANSWERED, "en", lead, "", NOTICE, statements, related)

    def statement(self, unit_id: str, quote: str | None = None, *, more: bool = False) -> Statement:
        """A statement that quotes a unit, with its deadline and executors."""
        measure = self.plan.unit(unit_id).measure
        deadline = measure.deadline.printed if measure and measure.deadline else None
        period = measure.period.printed if measure and measure.period else None
        executors = measure.executors_printed if measure else None
        return Statement(self.citation(unit_id, quote), deadline, period, executors, more=more)

    def citation(self, unit_id: str, quote: str | None = None) -> Citation:
        """A citation of a unit, or of a slice of it."""
        unit = self.plan.unit(unit_id)
        quote = quote or unit.text
        lines = locate(unit, quote)
        assert lines is not None, f"{quote!r} is not in {unit_id}"
        chapter = self.plan.chapter(unit.chapter)
        number = unit.measure.number if unit.measure else None
        return Citation(
            unit_id, unit.chapter, chapter.title, None, number, unit.page, lines, quote, _locator(unit)
        )


def _locator(unit: Unit) -> str:
    action = f", Action {unit.measure.number}" if unit.measure else ""
    return f"Chapter {unit.chapter}{action}, p. {unit.page}"


class WritingAssistant(FakeAssistant):
    """Writes above the quotations: `WRITTEN` at once, or paced by the test with `write`, `finish`, `fall_back`."""

    def __init__(self, plan: Plan | None = None, model: Model = OUTSIDE) -> None:
        super().__init__(plan)
        self.model = model
        self.paced = False
        self.closed = threading.Event()
        """Set when a stream was left before its end."""
        self._steps: SimpleQueue[Callable[[Answer], Answer]] = SimpleQueue()

    def write(self, text: str, *unit_ids: str) -> None:
        """The next sentence."""
        sentence = self.sentence(text, *unit_ids)
        self._step(lambda shown: replace(shown, sentences=(*shown.sentences, sentence)))

    def finish(self, **dropped: int) -> None:
        """The end of the reply."""
        self._step(lambda shown: replace(shown, done=True, dropped=tuple(dropped.items())))

    def fall_back(self, fallback: Fallback) -> None:
        """The end without any sentence."""
        self._step(lambda shown: replace(shown, done=True, sentences=(), fallback=fallback))

    def find(self, *unit_ids: str) -> None:
        """Other quotations, as a follow-up in other words brings."""
        statements = tuple(self.statement(unit_id) for unit_id in unit_ids)
        self._steps.put(lambda answer: replace(answer, statements=statements))

    def _step(self, change: Callable[[Generation], Generation]) -> None:
        def step(answer: Answer) -> Answer:
            assert answer.generation is not None
            return replace(answer, generation=change(answer.generation))

        self._steps.put(step)

    def forget(self, *, paced: bool) -> None:
        """Makes it new for the next test."""
        self.paced = paced
        self._steps = SimpleQueue()
        self.closed.clear()

    def answer(self, question: Question) -> Answer:
        """The whole answer, with the sentences it always writes."""
        answer = super().answer(question)
        begun = self._begin(question, answer)
        if begun is None or begun.fallback:
            return replace(answer, generation=begun)
        sentences = tuple(self.sentence(text, *unit_ids) for text, unit_ids in WRITTEN)
        return replace(answer, generation=replace(begun, done=True, sentences=sentences))

    def stream(self, question: Question) -> Iterator[Answer]:
        """The answer, as the test lets it grow; the same again while the test waits."""
        steps = self._steps  # a stream that was left must not take the steps of the next test
        answer = super().answer(question)
        answer = replace(answer, generation=self._begin(question, answer))
        if not self.paced:
            self.asked.pop()
            yield answer
            yield self.answer(question)
            return
        try:
            while answer.generation and not answer.generation.done:
                yield answer
                try:
                    answer = steps.get(timeout=0.05)(answer)
                except Empty:
                    continue
        except GeneratorExit:
            self.closed.set()
            raise
        yield answer

    def sentence(self, text: str, *unit_ids: str) -> Sentence:
        """A sentence that rests on some units."""
        return Sentence(text, tuple(self.citation(unit_id) for unit_id in unit_ids))

    def _begin(self, question: Question, answer: Answer) -> Generation | None:
        if question.own_words or not answer.statements:
            return None
        withheld = "+7 701" in question.text and not question.send_personal
        fallback = Fallback.PERSONAL_DATA if withheld else None
        return Generation(self.model, done=withheld, fallback=fallback)
