"""The assistant, made ready behind the page: people read while the libraries load."""

import logging
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from typing import Literal, Protocol

from assistant.types import Answer, Fallback, FoundPassage, Generation, Model, Question, Retrieved
from corpus.library.manifest import DocumentManifest
from index.progress import Progress
from ui.streams import run_apart

logger = logging.getLogger(__name__)

READY_WAIT = 900.0
"""Seconds a question waits for the assistant: a first build of the index takes minutes."""

MODEL_STREAMS = 4
"""Questions that a language model answers at once; the next one gets the Plan's own words without waiting."""

ANSWERS_AT_ONCE = 2
"""Questions answered at once without a model: Python runs one of them at a time, the encoder another."""

State = Literal["loading", "ready", "failed"]


class NotReadyError(RuntimeError):
    """The assistant could not be made ready."""


class Answerer(Protocol):
    """What the page needs of the assistant."""

    def answer(self, question: Question) -> Answer:
        """Answers one question: the last answer of its stream."""
        ...

    def stream(self, question: Question) -> Iterator[Answer]:
        """The answer as it grows: the Plan's own words at once, then with what a language model writes.

        It may give the same answer again while nothing new has come. Closing it ends what the model still does.
        """
        ...

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first."""
        ...

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """The same of a document of the library."""
        ...


class Backend:
    """Loads the assistant once, in a thread of its own; the first question waits for it."""

    def __init__(
        self,
        load: Callable[[Progress], Answerer],
        model: Model | None = None,
        documents: tuple[DocumentManifest, ...] = (),
    ) -> None:
        """Keeps the loader; nothing is loaded before `start`.

        Args:
            load: Makes the assistant.
            model: The language model that the assistant uses; None: it uses none.
            documents: Those that can be asked beside the Plan.
        """
        self._load = load
        self.model = model
        self.documents = documents
        self._places = threading.Semaphore(MODEL_STREAMS)
        self._answerer: Future[Answerer] = Future()
        self._percent: int | None = None

    @property
    def at_once(self) -> int:
        """Questions that may be in work: those with a language model take seconds, so the others keep their places."""
        return ANSWERS_AT_ONCE + (MODEL_STREAMS if self.model else 0)

    def start(self) -> None:
        """Begins to load, and returns at once."""
        threading.Thread(target=self._run, name="load-assistant", daemon=True).start()

    def close(self) -> None:
        """Lets questions that still wait for the assistant go, so that the program can end."""
        self._answerer.cancel()

    @property
    def state(self) -> State:
        """How far the assistant is."""
        if not self._answerer.done():
            return "loading"
        return "failed" if self._answerer.cancelled() or self._answerer.exception() else "ready"

    @property
    def percent(self) -> int | None:
        """How much of what it works at is done, where that can be told."""
        return self._percent if self.state == "loading" else None

    def answer(self, question: Question) -> Answer:
        """Answers a question, once the assistant is ready.

        Raises:
            NotReadyError: The assistant failed to load, or did not load in time.
        """
        answerer = self._ready()
        if not self._asks_model(question):
            return answerer.answer(question)
        if not self._places.acquire(blocking=False):
            return self._crowded(answerer, question)
        try:
            return answerer.answer(question)
        finally:
            self._places.release()

    def stream(self, question: Question) -> Generator[Answer, None, None]:
        """The answer as it grows, once the assistant is ready; the last one is whole.

        While the language model is silent, the last answer comes again every `ui.streams.BEAT` seconds.

        Raises:
            NotReadyError: The assistant failed to load, or did not load in time.
        """
        answerer = self._ready()
        if not self._asks_model(question):
            yield answerer.answer(question)
        elif not self._places.acquire(blocking=False):
            yield self._crowded(answerer, question)
        else:
            yield from run_apart(answerer.stream(question), self._places.release)

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first, once the assistant is ready.

        Raises:
            NotReadyError: The assistant failed to load, or did not load in time.
        """
        return self._ready().search(text, k)

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """The same of a document of the library, once the assistant is ready.

        Raises:
            NotReadyError: The assistant failed to load, or did not load in time.
            LibraryError: The document was changed or removed since the start.
            IndexFault: Its index cannot be used.
        """
        return self._ready().search_document(document_id, text, k)

    def _asks_model(self, question: Question) -> bool:
        return self.model is not None and not question.own_words

    def _crowded(self, answerer: Answerer, question: Question) -> Answer:
        """The Plan's own words, where too many questions are with the model already."""
        answer = answerer.answer(replace(question, own_words=True))
        if self.model is None or answer.settled or not answer.statements:
            return answer
        return replace(answer, generation=Generation(self.model, done=True, fallback=Fallback.BUSY))

    def _ready(self) -> Answerer:
        try:
            return self._answerer.result(timeout=READY_WAIT)
        except (Exception, CancelledError) as error:
            raise NotReadyError(type(error).__name__) from error

    def _run(self) -> None:
        try:
            answerer = self._load(self._note)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page stays up and says so
            # No question has been seen yet: the words of the error can be shown in the window.
            logger.error("The search could not be started. %s: %s", type(error).__name__, error)
            self._finish(error)
        else:
            self._finish(answerer)

    def _note(self, stage: str, done: int, total: int) -> None:  # noqa: ARG002 - the page names no stage
        self._percent = 100 * done // total if total else None

    def _finish(self, outcome: Answerer | Exception) -> None:
        if not self._answerer.set_running_or_notify_cancel():
            return
        if isinstance(outcome, Exception):
            self._answerer.set_exception(outcome)
        else:
            self._answerer.set_result(outcome)
