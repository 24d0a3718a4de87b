"""One question through the page: checked, answered, rendered. Keeps nothing."""

import json
import logging
import secrets

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, Question
from corpus.model import Plan
from ui.backend import Backend, NotReadyError
from ui.markup import clean
from ui.render import render_answer, render_problem
from ui.strings import Strings

log = logging.getLogger(__name__)


class Chat:
    """Answers the page's questions; the conversation lives in the browser's tab alone."""

    def __init__(self, backend: Backend, plan: Plan, strings: Strings) -> None:
        """Keeps what an answer is made with."""
        self._backend = backend
        self._plan = plan
        self._strings = strings

    def ask(self, text: str, history: str) -> str:
        """The answer to a question as escaped HTML; never raises.

        Args:
            text: What the person typed.
            history: Earlier questions of the conversation, a JSON list, as the tab keeps it.
        """
        try:
            content = self._content(text, history)
        except NotReadyError:
            content = self._problem(self._strings.not_ready)
        except Exception as error:  # noqa: BLE001 - a person is told in words, whatever it is
            # The words of the error may hold the question: only its kind is logged.
            log.error("A question could not be answered: %s", type(error).__name__)
            content = self._problem(self._strings.failed)
        # The token tells the browser that this is a new answer, even to the same question.
        return f'<div class="turn" id="turn-{secrets.token_hex(8)}">{content}</div>'

    def _content(self, text: str, history: str) -> str:
        if len(text) > QUESTION_LIMIT:
            return self._problem(self._strings.long_question)
        question = clean(text).strip()
        if not question:
            return self._problem(self._strings.empty_question)
        answer = self._backend.answer(Question(question, parse_history(history)))
        return render_answer(question, answer, self._plan)

    def _problem(self, sentence: str) -> str:
        return render_problem(sentence, self._strings.language)


def parse_history(history: str) -> tuple[str, ...]:
    """The earlier questions that a tab sent along, oldest first; what is malformed is left out."""
    try:
        entries = json.loads(history or "[]")
    except (ValueError, RecursionError):
        return ()
    if not isinstance(entries, list):
        return ()
    questions = (clean(e).strip() for e in entries if isinstance(e, str) and len(e) <= QUESTION_LIMIT)
    return tuple(question for question in questions if question)[-HISTORY_LIMIT:]
