"""One question through the page: checked, answered, rendered while it grows. Keeps nothing."""

import json
import logging
import re
import secrets
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, Answer, Question
from corpus.library.ids import PLAN_ID
from corpus.model import Plan
from ui.backend import Backend, NotReadyError
from ui.languages import FALLBACK, language_of
from ui.markup import clean
from ui.render import render_answer, render_problem
from ui.words.chat import CHAT_WORDS
from ui.words.page import STRINGS, Strings

logger = logging.getLogger(__name__)

_TURN = re.compile(r"turn-[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person is shown in answer to a question."""

    html: str
    done: bool = True
    """False while a language model still writes."""


class Chat:
    """Answers the page's questions; the conversation lives in the browser's tab alone."""

    def __init__(self, backend: Backend, plan: Plan) -> None:
        """Keeps what an answer is made with."""
        self._backend = backend
        self._plan = plan
        self._running: dict[str, threading.Event] = {}

    def ask(self, text: str, history: str, language: str, mode: str = "", turn: str = "") -> Iterator[str]:
        """The answer to a question as escaped HTML, again whenever it has grown; never raises.

        Args:
            text: What the person typed.
            history: Earlier questions of the conversation, a JSON list, as the tab keeps it.
            language: Of the page.
            mode: `model`: a language model may help; `personal`: also with personal data; else it may not. The id of a
                document of the library may follow, after a space.
            turn: The tab's own name for this answer, by which it can be stopped.
        """
        strings = STRINGS[language_of(language) or FALLBACK]
        question = ask_in(mode, Question(text, parse_history(history)))
        name = (
            turn if _TURN.fullmatch(turn) and turn not in self._running else f"turn-{secrets.token_hex(16)}"
        )
        self._running[name] = stopped = threading.Event()
        try:
            for reply in self.replies(question, strings, stopped):
                css = "turn" if reply.done else "turn is-growing"
                yield f'<div class="{css}" id="{name}">{reply.html}</div>'
        finally:
            del self._running[name]

    def stop(self, turn: str) -> None:
        """Ends what a language model writes for a turn; what is shown of it stays."""
        if running := self._running.get(turn):
            running.set()

    def answer(self, question: Question, strings: Strings) -> Reply:
        """The whole answer, or a plain sentence in its place; never raises."""
        *_, reply = self.replies(question, strings, threading.Event())
        return reply

    def replies(self, question: Question, strings: Strings, stopped: threading.Event) -> Iterator[Reply]:
        """The answer as it grows, or a plain sentence in its place; never raises.

        Args:
            question: As it was sent.
            strings: Of the page.
            stopped: Set when the person wants no more of it.
        """
        try:
            yield from self._replies(question, strings, stopped)
        except NotReadyError:
            yield Reply(render_problem(CHAT_WORDS[strings.language].not_ready, strings.language))
        except Exception as error:  # noqa: BLE001 - a person is told in words, whatever it is
            # The words of the error may hold the question: only its kind is logged.
            logger.error("A question could not be answered: %s", type(error).__name__)
            yield Reply(render_problem(CHAT_WORDS[strings.language].failed, strings.language))

    def _replies(self, question: Question, strings: Strings, stopped: threading.Event) -> Iterator[Reply]:
        asked, words = replace(question, text=clean(question.text).strip()), CHAT_WORDS[strings.language]
        problem = words.long_question if len(question.text) > QUESTION_LIMIT else ""
        problem = problem or ("" if asked.text else words.empty_question)
        if problem:
            yield Reply(render_problem(problem, strings.language))
            return
        last: tuple[Answer, Reply] | None = None
        with closing(self._backend.stream(asked)) as answers:
            for answer in answers:
                if stopped.is_set() and _is_growing(answer):
                    yield self._reply(asked, _end(answer), strings, stopped=True)
                    return
                # While the model is silent the same answer comes again, only later, and is not rendered again.
                if last is None or replace(last[0], seconds=answer.seconds) != answer:
                    last = answer, self._reply(asked, answer, strings, stopped=False)
                yield last[1]

    def _reply(self, asked: Question, answer: Answer, strings: Strings, *, stopped: bool) -> Reply:
        html = render_answer(asked.text, answer, self._plan, strings, stopped=stopped)
        return Reply(html, not _is_growing(answer))


def ask_in(mode: str, question: Question) -> Question:
    """The question as a mode wants it asked; a mode that is not known sends nothing to a language model."""
    helped, _, document = mode.partition(" ")
    return replace(
        question,
        own_words=helped not in {"model", "personal"},
        send_personal=helped == "personal",
        document=document or PLAN_ID,
    )


def _is_growing(answer: Answer) -> bool:
    return answer.generation is not None and not answer.generation.done


def _end(answer: Answer) -> Answer:
    """The answer as far as it has come."""
    if answer.generation is None:
        return answer
    return replace(answer, generation=replace(answer.generation, done=True))


def parse_history(history: str) -> tuple[str, ...]:
    """The earlier questions that a tab sent along, oldest first; what is malformed is left out."""
    try:
        entries = json.loads(history or "[]")
    except (ValueError, RecursionError):
        return ()
    return clean_history(entries) if isinstance(entries, list) else ()


def clean_history(entries: Iterable[object]) -> tuple[str, ...]:
    """The last earlier questions, oldest first; what is no question is left out."""
    questions = (clean(e).strip() for e in entries if isinstance(e, str) and len(e) <= QUESTION_LIMIT)
    return tuple(question for question in questions if question)[-HISTORY_LIMIT:]
