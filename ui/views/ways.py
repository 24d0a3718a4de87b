"""The way to each view: the word in an address that names it, and its place in the bar."""

from collections.abc import Mapping

from starlette.datastructures import QueryParams

from corpus.languages import LANGUAGES, Language
from ui.markup import escape, link
from ui.views.about import render_about
from ui.views.actions import render_actions
from ui.views.cards import render_card, render_cards
from ui.views.dossier import render_dossier
from ui.views.find import render_find
from ui.views.view import Render, ViewContext, ViewPage
from ui.words.page import LANGUAGE_NAMES, Strings


def _render_packs(context: ViewContext, query: QueryParams) -> ViewPage:
    # The makers of packs are the largest part of the views; nobody's first look is at them.
    from ui.views.packs import render_packs

    return render_packs(context, query)


def _render_quiz(context: ViewContext, query: QueryParams) -> ViewPage:
    from ui.views.quiz import render_quiz

    return render_quiz(context, query)


VIEWS: Mapping[str, Render] = {
    "card": render_card,
    "cards": render_cards,
    "actions": render_actions,
    "find": render_find,
    "dossier": render_dossier,
    "packs": _render_packs,
    "quiz": _render_quiz,
    "about": render_about,
}
_BAR = ("cards", "actions", "find", "dossier", "packs")
_WITHIN = {"card": "cards", "quiz": "packs"}
"""Views that belong to another one's entry in the bar."""


def find_view(query: QueryParams) -> str | None:
    """The view that a query names, if any."""
    return next((name for name in VIEWS if name in query), None)


def render_view(context: ViewContext, query: QueryParams) -> ViewPage | None:
    """The view that a query names; the list of cards where it names one that does not exist."""
    name = find_view(query)
    if name is None:
        return None
    return VIEWS[name](context, query) or render_cards(context, query)


def way_of(name: str | None) -> str | None:
    """The entry in the bar that a view belongs to, by its `data-way`."""
    return _WITHIN.get(name or "", name)


def render_ways(strings: Strings, current: str | None) -> str:
    """The bar of views; the one that is open is told apart."""
    names = {
        "cards": strings.view_cards,
        "actions": strings.view_actions,
        "find": strings.view_find,
        "dossier": strings.view_dossier,
        "packs": strings.view_packs,
    }
    opened = way_of(current)
    ask = _way("ask", f"./?lang={strings.language}", strings.view_ask, current=current is None)
    return ask + "".join(
        _way(name, link(strings.language, (name, "")), names[name], current=name == opened) for name in _BAR
    )


def _way(name: str, address: str, label: str, *, current: bool) -> str:
    here = ' aria-current="page"' if current else ""
    return f'<a href="{address}" data-way="{name}"{here}>{escape(label)}</a>'


def render_languages(query: QueryParams, language: Language) -> str:
    """Links to this very address in each language; a question is not carried along."""
    pairs = [(name, value) for name, value in query.multi_items() if name not in {"lang", "q"}]
    return "".join(_language(other, pairs, current=other == language) for other in LANGUAGES)


def _language(language: Language, pairs: list[tuple[str, str]], *, current: bool) -> str:
    here = ' aria-current="true"' if current else ""
    name = escape(LANGUAGE_NAMES[language])
    return f'<a href="{link(language, *pairs)}" lang="{language}" hreflang="{language}"{here}>{name}</a>'
