"""What the page says of itself: privacy and accessibility."""

from starlette.datastructures import QueryParams

from ui.markup import escape, link
from ui.views.view import ViewContext, ViewPage
from ui.words.about import ABOUT_WORDS, Passage


def render_about(context: ViewContext, query: QueryParams) -> ViewPage:
    """The accessibility statement where it is asked for, else how nothing is stored."""
    words, strings = ABOUT_WORDS[context.language], context.strings
    if query["about"] == "accessibility":
        title, passages = words.accessibility_title, words.accessibility
        other, other_words = "privacy", strings.about_privacy
    else:
        title, passages = words.privacy_title, words.privacy
        other, other_words = "accessibility", strings.about_accessibility
    html = (
        f'<h2 tabindex="-1">{escape(title)}</h2>{"".join(_passage(passage) for passage in passages)}'
        f'<p class="view-tools"><a href="{link(context.language, ("about", other))}">{escape(other_words)}</a>'
        f'<a href="lite?lang={context.language}">{escape(strings.lite)}</a></p>'
    )
    return ViewPage("about", title, f'<article class="about">{html}</article>')


def _passage(passage: Passage) -> str:
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in passage.sentences)
    return f"<section><h3>{escape(passage.title)}</h3>{sentences}</section>"
