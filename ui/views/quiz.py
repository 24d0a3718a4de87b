"""The live quiz: one question at a time, large enough for a projector."""

from starlette.datastructures import QueryParams

from assistant.packs import Pack, build_pack
from ui.markup import escape, link
from ui.views.pack_quiz import render_item
from ui.views.packs import key_entry, pack_request, view_pairs
from ui.views.view import ViewContext, ViewPage
from ui.words.packs import PACK_WORDS, PackWords


def render_quiz(context: ViewContext, query: QueryParams) -> ViewPage:
    """Every question of a pack's quiz, its answer folded; the page's script shows one at a time."""
    words = PACK_WORDS[context.language]
    request = pack_request(context, query, "quiz")
    pack = build_pack(context.plan, request)
    slides = "".join(_slide(context, pack, number, words) for number in range(1, len(pack.quiz.items) + 1))
    back = link(context.language, *view_pairs(request, "packs"))
    html = (
        f'<div class="live"><h2 tabindex="-1">{escape(pack.title)}</h2>'
        f'<p class="view-tools"><a href="{back}">{escape(words.back)}</a>'
        f'<button type="button" data-full hidden>{escape(words.full_screen)}</button></p>{slides}'
        f'<p class="view-tools live-steps" hidden><button type="button" data-before>{escape(words.before)}</button>'
        f'<button type="button" class="first" data-after>{escape(words.after)}</button></p>'
        f'<p class="notice">{escape(pack.notice)}</p></div>'
    )
    return ViewPage("quiz", f"{words.quiz}: {pack.title}", html, width="whole")


def _slide(context: ViewContext, pack: Pack, number: int, words: PackWords) -> str:
    count = len(pack.quiz.items)
    heading = escape(words.quiz_item.format(number=number, count=count))
    return (
        f'<section class="slide"><h3 tabindex="-1">{heading}</h3>{render_item(pack.quiz.items[number - 1], words)}'
        f'<details class="reveal"><summary>{escape(words.show_answer)}</summary>'
        f"{key_entry(context, pack, number)}</details></section>"
    )
