"""Has a language model write above the quotations; what it says is shown once it is verified."""

import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Protocol

from langchain_core.messages import BaseMessage

from assistant.faithfulness.check import Verifier
from assistant.generation.budget import count_prompt, fit_prompt, make_counter
from assistant.generation.client import Chunk, ModelFault
from assistant.generation.prompt import (
    QUESTION_SCHEMA,
    STATEMENTS_SCHEMA,
    make_prompt,
    make_rewrite_prompt,
)
from assistant.generation.reply import GarbledError, ReplyReader, read_rewritten
from assistant.generation.rewrite import adds_nothing
from assistant.generation.settings import ModelSettings
from assistant.generation.writing import Ground, Writing
from assistant.types import HISTORY_LIMIT, Answer, Fallback, Generation, Question
from corpus import Plan
from corpus.editorial import read_editorial
from corpus.languages import Language
from index.documents import TermTable
from index.text import clean

REWRITE_SECONDS = 8.0
"""Wall-clock time for a follow-up to be rewritten; then code does it."""
REWRITE_TOKENS = 400
"""Tokens of a rewritten question at most: a long one in Kazakh."""


class Client(Protocol):
    """What is needed of the connection to a model."""

    def stream(
        self,
        messages: Sequence[BaseMessage],
        *,
        reply_tokens: int,
        deadline: float,
        schema: Mapping[str, object],
    ) -> Generator[Chunk, None, None]:
        """The reply as it comes. It ends when the reply is whole; closing it ends the request.

        Raises:
            ModelFault: There is no whole reply.
        """
        ...


class Writer:
    """Writes with one language model. Holds no state between questions; safe to share."""

    def __init__(self, plan: Plan, terms: TermTable, settings: ModelSettings, client: Client) -> None:
        self.model = settings.model
        self.seconds = settings.seconds
        self._settings = settings
        self._client = client
        self._ground = Ground(plan, terms, read_editorial(plan), Verifier(plan))
        self._counter = make_counter(settings.name)

    def rewrite(self, question: Question, deadline: float) -> tuple[str | None, int]:
        """A follow-up that is clear without the questions before it, and the requests that were made for it.

        Args:
            question: With the questions before it.
            deadline: Of the whole answer, by `time.monotonic`.

        Returns:
            None instead of the text where the model gives none that adds nothing.
        """
        messages = make_rewrite_prompt(question.text, question.history[-HISTORY_LIMIT:])
        if count_prompt(self._counter, messages) + REWRITE_TOKENS > self._settings.window:
            return None, 0
        reply = self._client.stream(
            messages,
            reply_tokens=REWRITE_TOKENS,
            deadline=min(deadline, time.monotonic() + REWRITE_SECONDS),
            schema=QUESTION_SCHEMA,
        )
        calls = 0
        try:
            with closing(reply):
                chunks = list(reply)
            calls = max((chunk.calls for chunk in chunks), default=0)
            written = read_rewritten("".join(chunk.text for chunk in chunks))
        except ModelFault as fault:
            return None, fault.calls
        except GarbledError:
            return None, calls
        rewritten = " ".join(clean(written).split())
        return (rewritten if adds_nothing(rewritten, question) else None), calls

    def write(self, asked: str, answer: Answer, begun: Generation, deadline: float) -> Iterator[Answer]:
        """The answer with what the model writes, as it grows; the last one is done.

        Args:
            asked: The question, clear in itself.
            answer: The Plan's own words, complete.
            begun: What is known of the generation so far.
            deadline: By `time.monotonic`.
        """
        budget = fit_prompt(
            lambda unit_ids: self._prompt(asked, unit_ids, answer.language),
            [name for name in _units_of(answer) if name in self._ground.verifier.sources],
            counter=self._counter,
            window=self._settings.window,
            price=self._settings.price,
        )
        if not budget.sent:
            yield replace(
                answer, generation=replace(begun, done=True, fallback=Fallback.NO_ROOM, budget=budget)
            )
            return
        begun = replace(begun, budget=budget)
        yield replace(answer, generation=begun)
        writing = Writing(self._ground, answer, begun, budget.sent)
        chunks = self._client.stream(
            self._prompt(asked, budget.sent, answer.language),
            reply_tokens=budget.reply,
            deadline=deadline,
            schema=STATEMENTS_SCHEMA,
        )
        try:
            with closing(chunks):
                yield from _read(writing, chunks)
        except ModelFault as fault:
            writing.calls = fault.calls
            yield writing.without(fault.fallback)
        except GarbledError:
            yield writing.without(Fallback.GARBLED)
        else:
            yield writing.end()

    def _prompt(self, asked: str, unit_ids: Sequence[str], language: Language) -> tuple[BaseMessage, ...]:
        return make_prompt(asked, [self._ground.verifier.sources[name] for name in unit_ids], language)


def _read(writing: Writing, chunks: Iterable[Chunk]) -> Iterator[Answer]:
    """The answer whenever the model's reply has brought a sentence that passes, or has been silent for a while.

    Raises:
        ModelFault: There is no whole reply.
        GarbledError: The reply is not in the form asked for.
    """
    reader = ReplyReader()
    for chunk in chunks:
        for statement in reader.feed(chunk.text):
            if writing.take(statement):
                yield writing.growing()
        if not chunk.text:
            # Nothing came for a while, or the end: whoever wants to stop may do so here.
            writing.calls = chunk.calls
            yield writing.growing()
    reader.finish()


def _units_of(answer: Answer) -> tuple[str, ...]:
    """The units a model may speak of: those quoted, then those named that the search found too."""
    found = {retrieved.unit_id for retrieved in answer.retrieved}
    named = (citation.unit_id for citation in answer.related if citation.unit_id in found)
    return tuple(dict.fromkeys((*(citation.unit_id for citation in answer.citations), *named)))
