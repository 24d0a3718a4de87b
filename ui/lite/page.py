"""The frame of a light page: one file, with its few rules of style inside."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Template

from assistant.library.address import library_address
from corpus.languages import LANGUAGES, Language
from ui.markup import escape, escape_attribute, link
from ui.strip import tell_privacy
from ui.views.view import ViewContext
from ui.words.lite import LITE_WORDS
from ui.words.page import LANGUAGE_NAMES, Strings
from ui.words.reader import READER_WORDS
from ui.words.reading import READING_WORDS

_ASSETS = Path(__file__).parent.parent / "assets"
_PAGE = Template(
    '<!doctype html><html lang="$language"><head><meta charset="utf-8"><title>$title</title>$base'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
    '<link rel="icon" href="ui/icon.svg">'
    "<style>$style</style></head><body><header><h1><a href='lite?lang=$language'>$name</a> $version</h1>"
    "$age<nav aria-label='$ways_label'>$ways</nav>"
    "<nav aria-label='$languages_label'>$languages</nav></header><main>$content</main>"
    "<footer><p>$privacy</p></footer></body></html>"
)


@dataclass(frozen=True, slots=True)
class Here:
    """Which page it is."""

    title: str = ""
    """Empty: the light version's own, which says of what year the Plan is."""
    base: str = ""
    """What leads from its address to that of the whole page: `../`; empty where it stands beside it."""
    address: Callable[[Language], str] = lambda language: f"lite?lang={language}"
    """The same page in a language, relative to the whole page's address."""


def lite_page(context: ViewContext, content: str, here: Here = Here()) -> str:
    """A whole page around its content.

    Args:
        context: Of the page.
        content: Escaped HTML.
        here: Which page it is.
    """
    strings, language = context.strings, context.language
    words = LITE_WORDS[language]
    return _PAGE.substitute(
        language=language,
        title=escape(f"{strings.name}: {here.title or words.title}"),
        base=f'<base href="{here.base}">' if here.base else "",
        style=_style(),
        name=escape(strings.name),
        version=escape(words.title),
        age=_age(strings) if not here.title else "",
        ways_label=escape(strings.views_region),
        ways=_ways(context),
        languages_label=escape(strings.languages),
        languages=_languages(language, here),
        content=content,
        privacy=escape(tell_privacy(context.model, strings)),
    )


def _age(strings: Strings) -> str:
    return f"<p class=age><strong>{escape(strings.notice_age)}</strong> {escape(strings.notice_law)}</p>"


def _ways(context: ViewContext) -> str:
    strings, language = context.strings, context.language
    library = [(library_address(language), READING_WORDS[language].title)] if context.documents else []
    ways = (
        (f"lite?lang={language}", strings.view_ask),
        (f"lite{link(language, ('cards', ''))}", strings.view_cards),
        (f"lite{link(language, ('actions', ''))}", strings.view_actions),
        (f"lite{link(language, ('contents', ''))}", READER_WORDS[language].contents),
        *library,
        (f"./?lang={language}", LITE_WORDS[language].whole),
    )
    return " ".join(f'<a href="{address}">{escape(label)}</a>' for address, label in ways)


def _languages(language: Language, here: Here) -> str:
    return " ".join(
        f'<a href="{escape_attribute(here.address(other))}" lang="{other}">{escape(LANGUAGE_NAMES[other])}</a>'
        for other in LANGUAGES
        if other != language
    )


@lru_cache(maxsize=1)
def _style() -> str:
    return " ".join((_ASSETS / "lite.css").read_text(encoding="utf-8").split())
