"""The addresses of the light version: a question by form, and the same words as on the whole page."""

from dataclasses import replace
from urllib.parse import parse_qsl

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from assistant.types import QUESTION_LIMIT
from corpus.library.ids import PLAN_ID
from ui.backend import Backend
from ui.chat import Chat
from ui.documents import FIELD, is_known, render_unknown
from ui.lite.actions import render_actions
from ui.lite.form import Sent, render_form, render_send_all_the_same
from ui.lite.page import lite_page
from ui.markup import clean, escape, escape_attribute, link
from ui.places import names_place
from ui.reader import render_reader
from ui.views.cards import FIRST, render_card, render_cards
from ui.views.view import ContextOf, ViewContext
from ui.words.chat import CHAT_WORDS
from ui.words.lite import LITE_WORDS
from ui.words.reader import READER_WORDS
from ui.written import personal_button

MANY_FIELDS = 50
"""Fields of a form at most: a question and its history have eight."""


def make_lite(chat: Chat, backend: Backend, context_of: ContextOf) -> APIRouter:
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
        # Whoever follows a link has not read yet where questions go.
        sent = Sent(query.get("q", ""), own_words=True, document=query.get(FIELD) or PLAN_ID)
        if not is_known(context.documents, sent.document):
            asked = replace(sent, question=clean(sent.question).strip()[:QUESTION_LIMIT], document=PLAN_ID)
            return _page(context, f"{render_unknown(context.language)}{render_form(context, asked)}")
        if sent.question.strip():
            return _answer(context, sent)
        return _page(context, _shown(context, query))

    @router.post("/lite")
    async def ask(request: Request) -> Response:
        sent = Sent.of(_fields(await request.body()))
        return await run_in_threadpool(_answer, context_of(request), sent)

    def _answer(context: ViewContext, sent: Sent) -> Response:
        asked = clean(sent.question).strip()
        if backend.state == "loading":
            sentence = escape(LITE_WORDS[context.language].ready_soon)
            return _page(context, f'<p role="alert">{sentence}</p>{render_form(context, sent)}')
        reply = chat.answer(sent.as_question(), context.strings)
        heading = f"<h2>{escape(asked[:QUESTION_LIMIT])}</h2>" if asked else ""
        # The button needs a script; here a form does what it does.
        again = render_send_all_the_same(context, sent)
        html = reply.html.replace(personal_button(context.language), again)
        return _page(context, f"{heading}{html}{render_form(context, sent.followed())}")

    return router


def _fields(body: bytes) -> list[tuple[str, str]]:
    """What a form sent; nothing where it has more fields than any form here."""
    try:
        return parse_qsl(body.decode("utf-8", "replace"), max_num_fields=MANY_FIELDS)
    except ValueError:
        return []


def _page(context: ViewContext, content: str) -> Response:
    return HTMLResponse(lite_page(context, content))


def _shown(context: ViewContext, query: QueryParams) -> str:
    """What an address without a question names."""
    if "actions" in query:
        return render_actions(context, query)
    if "card" in query and (card := render_card(context, query)):
        return card.html
    if "cards" in query or "card" in query:
        return render_cards(context, query).html
    if names_place(query) or "contents" in query:
        return render_reader(context.plan, query, READER_WORDS[context.language])
    return _home(context, query.get(FIELD) or PLAN_ID)


def _home(context: ViewContext, document: str) -> str:
    strings, language, words = context.strings, context.language, CHAT_WORDS[context.language]
    if document != PLAN_ID:
        # Cards and examples are of the Plan.
        return f"<h2>{escape(words.chat_heading)}</h2>{render_form(context, Sent('', document=document))}"
    examples = "".join(
        f'<li><button class="example" name="q" value="{escape_attribute(question)}" formnovalidate>'
        f"{escape(question)}</button></li>"
        for group in words.examples
        for question in group.questions
    )
    below = f"<h3>{escape(words.examples_heading)}</h3><ul>{examples}</ul>"
    return (
        f'<p><a class="tap-first" href="{link(language, ("card", FIRST))}"><strong>{escape(strings.tap_detained)}</strong> '
        f"{escape(strings.tap_detained_hint)}</a></p><h2>{escape(words.chat_heading)}</h2>"
        f"{render_form(context, Sent(''), below)}"
    )
