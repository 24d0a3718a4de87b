"""The one way text becomes HTML here: escaped on the server, always."""

import html
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate
from urllib.parse import urlencode

from corpus.languages import Language


def clean(text: str) -> str:
    """Text without control characters and lone surrogates; tabs and line breaks stay."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})


def escape(text: str) -> str:
    """Text as HTML on one line: nothing in it can be read as markup, in or out of an attribute.

    Line breaks become `<br>`: an empty line would end the HTML block that carries an answer.
    """
    return html.escape(clean(text), quote=True).replace("\t", " ").replace("\n", "<br>")


def escape_attribute(text: str) -> str:
    """Text for an attribute, on one line."""
    return html.escape(" ".join(clean(text).split()), quote=True)


def link(language: Language, *pairs: tuple[str, str | int]) -> str:
    """The address of a place, a view or a question on this page, ready for an attribute.

    Every address names its language, so that it opens for another person as it was seen.
    """
    return escape_attribute("?" + urlencode([*pairs, ("lang", language)]))


def fitting(pieces: Sequence[str], limit: int) -> Sequence[str]:
    """The first pieces of HTML that together have `limit` bytes at most, and always the first one."""
    filled = accumulate(len(piece.encode()) for piece in pieces)
    return pieces[: max(sum(size <= limit for size in filled), 1)]


def question_links(questions: Iterable[str], language: Language) -> str:
    """A list of questions, each to ask by a click."""
    items = "".join(
        f'<li><a class="choice" href="{link(language, ("q", question))}">{escape(question)}</a></li>'
        for question in questions
    )
    return f"<ul>{items}</ul>"
