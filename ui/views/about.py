"""What the page says of itself: privacy and accessibility."""

from starlette.datastructures import QueryParams

from ui.markup import escape, link
from ui.strip import about_privacy
from ui.views.view import ViewContext, ViewPage
from ui.words.accessibility import ACCESSIBILITY_WORDS
from ui.words.model import MODEL_WORDS
from ui.words.passage import Passage
from ui.words.privacy import PRIVACY_WORDS


def render_about(context: ViewContext, query: QueryParams) -> ViewPage:
    """The accessibility statement where it is asked for, else how nothing is stored."""
    strings = context.strings
    if query["about"] == "accessibility":
        words = ACCESSIBILITY_WORDS[context.language]
        title, passages = words.title, words.passages
        other, other_words = "privacy", about_privacy(context.model, strings)
    else:
        title, passages = about_privacy(context.model, strings), _privacy(context)
        other, other_words = "accessibility", strings.about_accessibility
    html = (
        f'<h2 tabindex="-1">{escape(title)}</h2>{"".join(_passage(passage) for passage in passages)}'
        f'<p class="view-tools"><a href="{link(context.language, ("about", other))}">{escape(other_words)}</a>'
        f'<a href="lite?lang={context.language}">{escape(strings.lite)}</a></p>'
    )
    return ViewPage("about", title, f'<article class="about">{html}</article>')


def _privacy(context: ViewContext) -> tuple[Passage, ...]:
    """The statement on privacy, true with the model in use."""
    words = PRIVACY_WORDS[context.language]
    asked, *between, check = words.passages
    own = MODEL_WORDS[context.language]
    goes: tuple[str, ...] = (words.nowhere_else,)
    tested: tuple[str, ...] = ()
    if model := context.model:
        told = own.about_outside if model.outside else own.about_inside
        where = told.format(name=model.name, host=model.host)
        goes, tested = (where, own.about_held_back, own.about_nowhere_else), (own.about_check,)
    first, *rest = asked.sentences
    return (
        Passage(asked.title, (first, *goes, *rest)),
        *between,
        Passage(check.title, (*check.sentences, *tested)),
    )


def _passage(passage: Passage) -> str:
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in passage.sentences)
    return f"<section><h3>{escape(passage.title)}</h3>{sentences}</section>"
