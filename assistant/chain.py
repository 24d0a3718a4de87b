"""The whole product on one screen: from a question to a verified answer."""

import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING, Any, cast

from assistant.compose import compose
from assistant.conclude import conclude
from assistant.followups import Lean, lean
from assistant.language import detect_language
from assistant.messages import LEADS, NEXT_STEPS, REFUSAL_NOTICE
from assistant.retrieve import retrieve
from assistant.select import select
from assistant.types import (
    HISTORY_LIMIT,
    QUESTION_LIMIT,
    REFUSALS,
    Answer,
    Fallback,
    FoundPassage,
    Question,
    Retrieved,
    Status,
)
from assistant.understand import understand
from assistant.verify import verify
from corpus import Plan, read_plan
from corpus.editorial import read_editorial
from corpus.library.faults import UnknownDocumentError
from corpus.library.home import may_hold_documents
from corpus.library.ids import PLAN_ID
from corpus.memory import collection_paused
from index import Retriever, open_retriever
from index.ahead import ReadAhead
from index.cores import cores
from index.lexicon import MEMORY
from index.progress import Progress
from index.retriever import make_encoder
from index.settings import StoreKind, read_settings

if TYPE_CHECKING:  # LangChain and a language model are options: nothing of them is loaded unless asked for
    from langchain_core.runnables import Runnable

    from assistant.generation.generate import Writer
    from assistant.generation.settings import ModelSettings
    from assistant.library.shelf import Shelf
    from corpus.library.manifest import DocumentManifest

logger = logging.getLogger(__name__)


class Assistant:
    """Answers questions from the Plan. Holds no state between questions; safe to share."""

    def __init__(
        self,
        plan: Plan,
        retriever: Retriever,
        writer: "Writer | None" = None,
        shelf: "Shelf | None" = None,
    ) -> None:
        """Wires the steps.

        Args:
            plan: What is quoted.
            retriever: Finds its units.
            writer: A language model that writes above the quotations; None: the Plan's own words only.
            shelf: Documents that can be asked beside the Plan; None: there are none.
        """
        self.plan = plan
        self.retriever = retriever
        self.writer = writer
        self.shelf = shelf
        terms, editorial = retriever.terms, read_editorial(plan)
        # One for each core: more threads would only take the interpreter's lock from one another (a third of the answers).
        self._places = Semaphore(cores())
        self.steps: tuple[Callable[[Any], Any], ...] = (
            partial(understand, plan),
            partial(retrieve, plan, retriever),
            select,
            partial(compose, plan, terms, editorial),
            partial(verify, plan),
            partial(conclude, plan, terms, editorial, MEMORY.outside()),
        )

    @property
    def documents(self) -> "tuple[DocumentManifest, ...]":
        """What is stated of the documents that can be asked beside the Plan, by id."""
        return self.shelf.manifests if self.shelf else ()

    @cached_property
    def chain(self) -> "Runnable[Question, Answer]":
        """The steps as one runnable, for programs that are built with LangChain."""
        from langchain_core.runnables import RunnableLambda, RunnableSequence

        return RunnableSequence(*map(RunnableLambda, self.steps))

    def answer(self, question: Question) -> Answer:
        """Answers a question; a fault inside becomes the status `error`, never an exception."""
        *_, answer = self.stream(question)
        return answer

    def stream(self, question: Question) -> Generator[Answer, None, None]:
        """The answer as it grows: first the Plan's own words, then with what a language model writes, if any does.

        The last one is whole. Closing the iterator ends what the model still does. Never raises.
        """
        started = time.perf_counter()
        answers = self._growing(question, time.monotonic())
        with closing(answers):
            for answer in answers:
                yield replace(answer, seconds=round(time.perf_counter() - started, 4))

    def _growing(self, question: Question, started: float) -> Generator[Answer, None, None]:
        # A document of the library is answered in its own words only: sentences are verified against the Plan's units.
        writer = None if question.own_words or question.document != PLAN_ID else self.writer
        answer: Answer | None = None
        try:
            if writer is None:
                yield self._answer(question)
                return
            from assistant.generation.answering import answer_with

            for answer in answer_with(writer, self._answer, question, started + writer.seconds):
                yield answer
        except Exception as fault:  # noqa: BLE001  the door to people: they get a sentence, the log gets no question
            logger.error("no answer: %s", type(fault).__name__)
            yield _without_model(answer) if answer else _error(question)

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first, whether or not they answer it.

        Args:
            text: A question or words, in English, Russian or Kazakh; read up to the limit of a question.
            k: How many units are wanted.
        """
        return tuple(
            Retrieved(hit.unit_id, self.plan.unit(hit.unit_id).source_lines, hit.score)
            for hit in self.retriever.find(_one_line(text), k=k).hits
        )

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """The k units of a document of the library that a text is about, best first, whether or not they answer it.

        Args:
            document_id: Of the document.
            text: A question or words, in English, Russian or Kazakh; read up to the limit of a question.
            k: How many units are wanted.

        Raises:
            LibraryError: There is no such document, or it was changed or removed meanwhile.
            IndexFault: Its index cannot be used.
        """
        if self.shelf is None or self.shelf.find(document_id) is None:
            raise UnknownDocumentError("The library holds no document of this id that can be searched.")
        hits = self.shelf.retriever(document_id).find(_one_line(text), k=k).hits
        return tuple(FoundPassage(hit.unit, round(hit.score, 6)) for hit in hits)

    def _take_steps(self, question: Question) -> Answer:
        made: Any = question
        with self._places:
            for step in self.steps:
                made = step(made)
        return cast(Answer, made)

    def _answer(self, question: Question) -> Answer:
        """Answers from the one document that is asked."""
        if question.document != PLAN_ID:
            from assistant.library.answering import answer_from

            return answer_from(self.plan, self.shelf, question)
        answer = self._answer_from_plan(question)
        return self._offer(question, answer) if self.shelf else answer

    def _offer(self, question: Question, answer: Answer) -> Answer:
        """Names the documents that a question seems to mean; where only one of them can be meant, the Plan is silent."""
        from assistant.library.naming import offer_documents
        from assistant.library.words import ANOTHER, PLAN_TITLE

        terms = self.retriever.terms
        offered, surely = offer_documents(
            self.documents, answer, question.text[:QUESTION_LIMIT], lambda term: bool(terms.holders(term))
        )
        if not surely:
            return replace(answer, offered=offered)
        language, status = answer.language, Status.NOT_IN_PLAN
        return replace(
            answer,
            status=status,
            lead=ANOTHER[language].format(title=PLAN_TITLE[language]),
            next_step=NEXT_STEPS[status][language],
            notice=REFUSAL_NOTICE[language],
            statements=(),
            related=(),
            choices=(),
            settled=True,
            offered=offered,
        )

    def _answer_from_plan(self, question: Question) -> Answer:
        """Answers; a follow-up that leads nowhere is read with the questions before the last one.

        What was refused stays in a conversation, and nobody means it by "and for minors?".
        """
        answer = self._take_steps(question)
        earlier = replace(question, history=question.history[-HISTORY_LIMIT:])
        while (
            answer.status in REFUSALS
            and len(earlier.history) > 1
            and lean(question.text[:QUESTION_LIMIT]) is not Lean.NO
        ):
            earlier = replace(earlier, history=earlier.history[:-1])
            second = self._take_steps(earlier)
            if second.status not in REFUSALS:
                return second
        return answer


def load_assistant(progress: Progress | None = None, model: "ModelSettings | None" = None) -> Assistant:
    """An assistant over the project's Plan and index; the index is built where it must be.

    Args:
        progress: Told how far the index is.
        model: The language model that writes above the quotations; None: the Plan's own words only.

    Raises:
        SourceError: The Plan's text is not what the project was built on.
        IndexFault: There is no index and none can be built.
        MissingPackageError: The model's package is not installed.
        SettingsError: The model's library does not take the settings.
    """
    settings = read_settings()
    # Hashing and loading the model need no interpreter, reading the Plan needs nothing else.
    with (
        collection_paused(),
        ReadAhead(
            settings.folder,
            partial(make_encoder, settings),
            with_chroma=settings.search.kind is not StoreKind.CHROMA,
        ) as ahead,
    ):
        plan = read_plan()
        retriever = open_retriever(plan, progress=progress, ahead=ahead)
        writer = _make_writer(plan, retriever, model) if model else None
        assistant = Assistant(plan, retriever, writer, _make_shelf(retriever, settings.folder))
        detect_language("ready")  # collects the words of the languages, so that the first question need not
    return assistant


def _one_line(text: str) -> str:
    """A text as it is searched: a line break would make the lines before the last earlier questions."""
    return " ".join(text[:QUESTION_LIMIT].split())


def _make_shelf(retriever: Retriever, folder: Path) -> "Shelf | None":
    """The documents that can be asked beside the Plan; None where there are none, and nothing more is loaded."""
    if not may_hold_documents():
        return None
    from assistant.library.ready import ready_documents
    from assistant.library.shelf import Shelf
    from corpus.library.store import Library

    library = Library()
    if not ready_documents(library, folder):
        return None
    return Shelf(library, folder, retriever.encoder, retriever.terms)


def _make_writer(plan: Plan, retriever: Retriever, model: "ModelSettings") -> "Writer":
    from assistant.generation.client import ModelClient
    from assistant.generation.generate import Writer

    return Writer(plan, retriever.terms, model, ModelClient(model))


def _without_model(answer: Answer) -> Answer:
    """The Plan's own words of an answer that a fault of ours broke off while a model wrote."""
    if answer.generation is None:
        return answer
    broken = replace(answer.generation, done=True, sentences=(), fallback=Fallback.SERVER)
    return replace(answer, generation=broken)


def _error(question: Question) -> Answer:
    language = question.language or detect_language(question.text[:QUESTION_LIMIT]) or "en"
    status = Status.ERROR
    notice = REFUSAL_NOTICE[language] if question.document == PLAN_ID else ""
    return Answer(status, language, LEADS[status][language], NEXT_STEPS[status][language], notice)
