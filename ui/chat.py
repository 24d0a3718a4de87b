"""One question through the page: checked, answered, rendered. Keeps nothing."""

import json
import logging
import secrets
from collections.abc import Iterable

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, Question
from corpus.model import Plan
from ui.backend import Backend, NotReadyError
from ui.languages import FALLBACK, language_of
from ui.markup import clean
from ui.render import render_answer, render_problem
from ui.words.page import STRINGS, Strings

log = logging.getLogger(__name__)


class Chat:
    """Answers the page's questions; the conversation lives in the browser's tab alone."""

    def __init__(self, backend: Backend, plan: Plan) -> None:
        """Keeps what an answer is made with."""
        self._backend = backend
        self._plan = plan

    def ask(self, text: str, history: str, language: str) -> str:
        """The answer to a question as escaped HTML; never raises.

        Args:
            text: What the person typed.
            history: Earlier questions of the conversation, a JSON list, as the tab keeps it.
            language: Of the page.
        """
        content = self.answer(text, parse_history(history), STRINGS[language_of(language) or FALLBACK])
        # The token tells the browser that this is a new answer, even to the same question.
        return f'<div class="turn" id="turn-{secrets.token_hex(8)}">{content}</div>'

    def answer(self, text: str, history: tuple[str, ...], strings: Strings) -> str:
        """The answer as HTML, or a plain sentence in its place; never raises."""
        try:
            return self._content(text, history, strings)
        except NotReadyError:
            return render_problem(strings.not_ready, strings.language)
        except Exception as error:  # noqa: BLE001 - a person is told in words, whatever it is
            # The words of the error may hold the question: only its kind is logged.
            log.error("A question could not be answered: %s", type(error).__name__)
            return render_problem(strings.failed, strings.language)

    def _content(self, text: str, history: tuple[str, ...], strings: Strings) -> str:
        if len(text) > QUESTION_LIMIT:
            return render_problem(strings.long_question, strings.language)
        question = clean(text).strip()
        if not question:
            return render_problem(strings.empty_question, strings.language)
        answer = self._backend.answer(Question(question, history))
        return render_answer(question, answer, self._plan, strings)


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
