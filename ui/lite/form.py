"""The question box of the light version: what it sends, and the box itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT, Question
from corpus.library.ids import PLAN_ID
from ui.chat import clean_history
from ui.documents import FIELD, document_field
from ui.forms import UNSAVED
from ui.markup import clean, escape, escape_attribute
from ui.strip import own_words_field
from ui.views.view import ViewContext
from ui.words.chat import CHAT_WORDS
from ui.words.model import MODEL_WORDS


@dataclass(frozen=True, slots=True)
class Sent:
    """What the form sent."""

    question: str
    history: tuple[str, ...] = ()
    own_words: bool = False
    send_personal: bool = False
    document: str = PLAN_ID

    @classmethod
    def of(cls, fields: Iterable[tuple[str, str]]) -> "Sent":
        """From the fields of a form; an example that was pressed comes after the box and stands for it."""
        pairs = list(fields)
        named = dict(pairs)
        history = clean_history(value for name, value in pairs if name == "history")
        return cls(
            named.get("q", ""), history, "own" in named, "personal" in named, named.get(FIELD) or PLAN_ID
        )

    def as_question(self) -> Question:
        """For the assistant."""
        return Question(
            self.question,
            self.history,
            own_words=self.own_words,
            send_personal=self.send_personal,
            document=self.document,
        )

    def followed(self) -> "Sent":
        """An empty box for the next question, which remembers this one."""
        asked = clean(self.question).strip()
        history = self.history if asked in self.history[-1:] else (*self.history, asked)
        return replace(self, question="", history=clean_history(history), send_personal=False)


def render_form(context: ViewContext, sent: Sent, below: str = "") -> str:
    """The box. It is sent by POST, so that the question stays out of addresses and histories.

    Args:
        context: Of the page.
        sent: What the fields hold.
        below: More of the form, as HTML.
    """
    words = CHAT_WORDS[context.language]
    return _post(
        context,
        f"{own_words_field(context.model, context.strings, chosen=sent.own_words)}"
        f"{document_field(context.documents, context.language, sent.document)}<label>{escape(words.question_label)}"
        f'<textarea {UNSAVED} name="q" rows="3" maxlength="{QUESTION_LIMIT}" required>'
        f"{escape(sent.question)}</textarea></label>"
        f"{_earlier(sent)}<button>{escape(words.send)}</button>{below}",
    )


def render_send_all_the_same(context: ViewContext, sent: Sent) -> str:
    """A button that asks again, with what looks like personal data."""
    return _post(
        context,
        f"{_hidden('q', sent.question)}{_earlier(sent)}{_hidden('personal', '1')}"
        f"{_hidden(FIELD, sent.document) if sent.document != PLAN_ID else ''}"
        f"<button>{escape(MODEL_WORDS[context.language].send_personal)}</button>",
    )


def _post(context: ViewContext, content: str) -> str:
    return f'<form method="post" {UNSAVED} action="lite?lang={context.language}">{content}</form>'


def _earlier(sent: Sent) -> str:
    return "".join(_hidden("history", text) for text in sent.history[-HISTORY_LIMIT:] if text)


def _hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{escape_attribute(value)}">'
