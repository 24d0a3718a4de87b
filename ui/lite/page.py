"""The frame of a light page: one file, with its few rules of style inside."""

from functools import lru_cache
from pathlib import Path
from string import Template

from assistant.types import Model
from corpus.languages import LANGUAGES, Language
from ui.markup import escape, link
from ui.strip import tell_privacy
from ui.words.lite import LITE_WORDS
from ui.words.page import LANGUAGE_NAMES, Strings

_ASSETS = Path(__file__).parent.parent / "assets"
_PAGE = Template(
    '<!doctype html><html lang="$language"><head><meta charset="utf-8"><title>$title</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
    '<link rel="icon" href="ui/icon.svg">'
    "<style>$style</style></head><body><header><h1><a href='lite?lang=$language'>$name</a> $version</h1>"
    "<p class=age><strong>$age</strong> $law</p><nav aria-label='$ways_label'>$ways</nav>"
    "<nav aria-label='$languages_label'>$languages</nav></header><main>$content</main>"
    "<footer><p>$privacy</p></footer></body></html>"
)


def lite_page(strings: Strings, content: str, model: Model | None = None) -> str:
    """A whole page around its content.

    Args:
        strings: Of the page's language.
        content: Escaped HTML.
        model: The language model in use, if any.
    """
    words, language = LITE_WORDS[strings.language], strings.language
    return _PAGE.substitute(
        language=language,
        title=escape(f"{strings.name}: {words.title}"),
        style=_style(),
        name=escape(strings.name),
        version=escape(words.title),
        age=escape(strings.notice_age),
        law=escape(strings.notice_law),
        ways_label=escape(strings.views_region),
        ways=_ways(strings),
        languages_label=escape(strings.languages),
        languages=_languages(language),
        content=content,
        privacy=escape(tell_privacy(model, strings)),
    )


def _ways(strings: Strings) -> str:
    language = strings.language
    ways = (
        (f"lite?lang={language}", strings.view_ask),
        (link(language, ("cards", "")), strings.view_cards),
        (link(language, ("actions", "")), strings.view_actions),
        (link(language, ("contents", "")), strings.contents),
        (f"./?lang={language}", LITE_WORDS[language].whole),
    )
    return " ".join(f'<a href="{address}">{escape(label)}</a>' for address, label in ways)


def _languages(language: Language) -> str:
    return " ".join(
        f'<a href="{link(other)}" lang="{other}">{escape(LANGUAGE_NAMES[other])}</a>'
        for other in LANGUAGES
        if other != language
    )


@lru_cache(maxsize=1)
def _style() -> str:
    return " ".join((_ASSETS / "lite.css").read_text(encoding="utf-8").split())
