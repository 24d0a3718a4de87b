"""The table of measures: all 218, searched, filtered, counted, charted, and taken away as files."""

from starlette.datastructures import QueryParams

from assistant.explore import explore, parse_query, query_pairs
from ui.markup import escape, link
from ui.views.action_detail import Fold, render_action
from ui.views.actions_charts import render_charts
from ui.views.actions_filters import render_form, render_used, tell_count
from ui.views.actions_room import ActionsRoom
from ui.views.view import ViewContext, ViewPage
from ui.words.actions import ACTION_WORDS
from ui.words.plurals import counted

FIRST_MEASURES = 60
"""Measures shown before "show all": in full they are about 200 KB of the page."""

_EXPORTS = (
    ("xlsx", "Excel"), ("docx", "Word"), ("csv", "CSV"), ("json", "JSON"), ("bib", "BibTeX"), ("ris", "RIS"),
)  # fmt: skip
"""Endings of the files, and what people call them."""


def render_actions(context: ViewContext, query: QueryParams) -> ViewPage:
    """The measures that a query asks for, under the form that asks."""
    wanted = parse_query(query.multi_items())
    words = ACTION_WORDS[context.language]
    units = explore(context.plan, wanted, language=context.language)
    room = ActionsRoom(context, words, wanted, units)
    charts = (
        f'<details class="charts-fold"><summary>{escape(words.charts)}</summary>'
        f'<div data-part="charts">{render_charts(room)}</div></details>'
    )
    html = (
        f'<div class="actions"><h2 tabindex="-1" aria-describedby="actions-told">{escape(words.heading)}</h2>'
        f'<p class="intro">{escape(words.intro)}</p>{render_form(room)}<div data-part="found">{_found(room)}</div>'
        f'{charts}<div data-part="list">{_list(room, show_all="all" in query)}</div></div>'
    )
    return ViewPage("actions", words.heading, html, width="wide")


def _found(room: ActionsRoom) -> str:
    """The filters in use, the count, the files."""
    told = tell_count(room) if room.units else f"{tell_count(room)}. {room.words.none_shown}"
    tools = _downloads(room) if room.units else ""
    return f'{render_used(room)}<p class="told" id="actions-told" data-told>{escape(told)}</p>{tools}'


def _downloads(room: ActionsRoom) -> str:
    words = room.words
    pairs = [("q" if name == "actions" else name, value) for name, value in query_pairs(room.query)]
    address = link(room.language, *(pair for pair in pairs if pair[1]))
    items = "".join(
        f'<li><a href="api/actions.{ending}{address}" download>{name}</a></li>' for ending, name in _EXPORTS
    )
    return (
        f'<div class="downloads"><p id="downloads-label">{escape(words.download)}</p>'
        f'<ul aria-labelledby="downloads-label">{items}</ul>'
        f'<a class="copy" href="{room.address(room.query)}">{escape(words.copy_list)}</a></div>'
    )


def _list(room: ActionsRoom, *, show_all: bool) -> str:
    units = room.units if show_all else room.units[:FIRST_MEASURES]
    if not units:
        return ""
    fold = Fold.OPEN if len(units) == 1 else Fold.CLOSED if len(units) <= FIRST_MEASURES else Fold.ELSEWHERE
    items = "".join(render_action(room, unit, fold) for unit in units)
    heading = f'<h3 class="sr">{escape(room.words.list_label)}</h3>'
    return f'{heading}<ol class="action-list">{items}</ol>{_rest(room, len(units))}'


def _rest(room: ActionsRoom, shown: int) -> str:
    found = len(room.units)
    if shown == found:
        return ""
    words = room.words
    return (
        f'<p class="rest">{escape(words.first_shown.format(shown=counted(shown, words.measures, room.language)))}'
        f' <a href="{room.address(room.query, ("all", "1"))}">{escape(words.show_all.format(all=found))}</a></p>'
    )
