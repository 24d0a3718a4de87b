"""The addresses of the light version: a question by form, and the same words as on the whole page."""

from collections.abc import Callable
from urllib.parse import parse_qsl

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from assistant.types import HISTORY_LIMIT, QUESTION_LIMIT
from ui.backend import Backend
from ui.chat import Chat, clean_history
from ui.lite.actions import render_actions
from ui.lite.page import lite_page
from ui.markup import clean, escape, escape_attribute, link
from ui.places import names_place
from ui.reader import render_reader
from ui.views.cards import FIRST, render_card, render_cards
from ui.views.view import ViewContext
from ui.words.lite import LITE_WORDS

MANY_FIELDS = 50
"""Fields of a form at most: a question and its history have eight."""


def make_lite(chat: Chat, backend: Backend, context_of: Callable[[Request], ViewContext]) -> APIRouter:
    """The routes of the light version.

    Args:
        chat: Answers questions.
        backend: Tells whether the assistant is ready.
        context_of: Tells a request's language and address.
    """
    router = APIRouter()

    @router.get("/lite")
    def show(request: Request) -> Response:
        context, query = context_of(request), request.query_params
        if query.get("q", "").strip():
            return _answer(context, query["q"], ())
        return _page(context, _shown(context, query))

    @router.post("/lite")
    async def ask(request: Request) -> Response:
        fields = _fields(await request.body())
        question = next((value for name, value in fields if name == "q"), "")
        history = clean_history(value for name, value in fields if name == "history")
        return await run_in_threadpool(_answer, context_of(request), question, history)

    def _answer(context: ViewContext, question: str, history: tuple[str, ...]) -> Response:
        asked = clean(question).strip()
        if backend.state == "loading":
            sentence = escape(LITE_WORDS[context.language].ready_soon)
            return _page(context, f'<p role="alert">{sentence}</p>{_form(context, asked, history)}')
        answer = chat.answer(question, history, context.strings)
        heading = f"<h2>{escape(asked[:QUESTION_LIMIT])}</h2>" if asked else ""
        return _page(context, f"{heading}{answer}{_form(context, '', clean_history((*history, asked)))}")

    return router


def _fields(body: bytes) -> list[tuple[str, str]]:
    """What a form sent; nothing where it has more fields than any form here."""
    try:
        return parse_qsl(body.decode("utf-8", "replace"), max_num_fields=MANY_FIELDS)
    except ValueError:
        return []


def _page(context: ViewContext, content: str) -> Response:
    return HTMLResponse(lite_page(context.strings, content))


def _shown(context: ViewContext, query: QueryParams) -> str:
    """What an address without a question names."""
    if "actions" in query:
        return render_actions(context, query)
    if "card" in query and (card := render_card(context, query)):
        return card.html
    if "cards" in query or "card" in query:
        return render_cards(context, query).html
    if names_place(query) or "contents" in query:
        return render_reader(context.plan, query, context.strings)
    return _home(context)


def _home(context: ViewContext) -> str:
    strings, language = context.strings, context.language
    examples = "".join(
        f'<li><button class="example" name="q" value="{escape_attribute(question)}">{escape(question)}</button></li>'
        for group in strings.examples
        for question in group.questions
    )
    return (
        f'<p><a class="tap-first" href="{link(language, ("card", FIRST))}"><strong>{escape(strings.tap_detained)}</strong> '
        f"{escape(strings.tap_detained_hint)}</a></p><h2>{escape(strings.chat_heading)}</h2>"
        f"{_form(context, '', ())}<h3>{escape(strings.examples_heading)}</h3>"
        f'<form method="post" action="lite?lang={language}"><ul>{examples}</ul></form>'
    )


def _form(context: ViewContext, question: str, history: tuple[str, ...]) -> str:
    """The box. It is sent by POST, so that the question stays out of addresses and histories."""
    strings = context.strings
    earlier = "".join(
        f'<input type="hidden" name="history" value="{escape_attribute(text)}">'
        for text in history[-HISTORY_LIMIT:]
        if text
    )
    return (
        f'<form method="post" action="lite?lang={context.language}"><label>{escape(strings.question_label)}'
        f'<textarea name="q" rows="3" maxlength="{QUESTION_LIMIT}" required>{escape(question)}</textarea></label>'
        f"{earlier}<button>{escape(strings.send)}</button></form>"
    )
