"""The HTML document: the page's own shell, with Gradio's chat inside it.

Gradio's own index brings outside addresses, a manifest and a script for iframes, and shows
nothing until it has loaded. So only the parts that start its chat are taken from it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from starlette.datastructures import QueryParams

from assistant.types import Model
from corpus.languages import Language
from corpus.library.ids import PLAN_ID
from corpus.library.manifest import DocumentManifest
from ui.documents import FIELD, document_field, is_known, render_unknown
from ui.markup import escape, escape_attribute, link
from ui.strip import about_privacy, render_strip, tell_privacy
from ui.views.cards import render_taps
from ui.views.view import ViewPage
from ui.views.ways import VIEWS, render_languages, render_ways
from ui.words.chat import CHAT_WORDS
from ui.words.dossier import DOSSIER_WORDS
from ui.words.model import MODEL_WORDS
from ui.words.page import Strings
from ui.words.reader import READER_WORDS

ASSETS = Path(__file__).parent / "assets"
_CONFIG = re.compile(r"<script>window\.gradio_config = (.*?);?\s*</script>", re.DOTALL)
_API_INFO = re.compile(r"<script>(window\.gradio_api_info = .*?)</script>", re.DOTALL)
_MODULE = re.compile(r'<script type="module"[^>]* src="(\./assets/[\w.-]+\.js)"')
_STYLE = re.compile(r'<link rel="stylesheet"[^>]* href="(\./assets/[\w.-]+\.css)"')


class GradioIndexError(RuntimeError):
    """Gradio's index no longer holds what the page takes from it."""


@dataclass(frozen=True, slots=True)
class GradioParts:
    """What starts Gradio's chat."""

    config: dict[str, Any]
    """The value of `window.gradio_config`."""
    api_info: str
    """The statement that sets `window.gradio_api_info`; without it the chat asks for it."""
    module: str
    """Address of its script."""
    style: str
    """Address of its stylesheet."""


def parse_gradio_index(index: str) -> GradioParts:
    """The parts of Gradio's index that start its chat.

    Raises:
        GradioIndexError: A part is missing: this version of Gradio is not the locked one.
    """
    found = {
        "config": _CONFIG.search(index),
        "api_info": _API_INFO.search(index),
        "module": _MODULE.search(index),
        "style": _STYLE.search(index),
    }
    parts = {name: match[1] for name, match in found.items() if match}
    missing = sorted(found.keys() - parts.keys())
    if missing:
        raise GradioIndexError(f"Gradio's index has no {', '.join(missing)}; install the locked versions.")
    return GradioParts(json.loads(parts["config"]), parts["api_info"], parts["module"], parts["style"])


_COMPONENT_WORDS: Mapping[str, Mapping[str, str]] = {
    "question": {"label": "question_label", "placeholder": "question_placeholder"},
    "send": {"value": "send"},
    "clear": {"value": "clear"},
    "history": {"label": "transcript_label"},
    "language": {"label": "languages", "value": "language"},
}
"""Components of the chat by their id: which of their properties is which of the page's words."""


class Document:
    """Composes the page in one language; the template is read once."""

    def __init__(self, strings: Strings, model: Model | None = None) -> None:
        """Fills in all that is the same for everyone.

        Args:
            strings: Of the page's language.
            model: The language model in use, if any.
        """
        self._strings = strings
        self._template = Template((ASSETS / "shell.html").read_text(encoding="utf-8"))
        words = {name: escape(value) for name, value in _plain_words(strings).items()}
        self._words = words | _links(strings, model) | {
            "examples": _examples(strings.language),
            "model_strip": render_strip(model, strings),
            "privacy": escape(tell_privacy(model, strings)),
            "strings": _script_strings(strings),
        }  # fmt: skip

    def compose(
        self,
        gradio: GradioParts,
        reader: str,
        view: ViewPage | None,
        query: QueryParams,
        nonce: str,
        documents: tuple[DocumentManifest, ...] = (),
    ) -> str:
        """The whole document.

        Args:
            gradio: What starts the chat.
            reader: HTML of the reader.
            view: The view that is open instead of the chat, if any.
            query: Of the address, which the links to the other languages keep.
            nonce: The value that the Content-Security-Policy lets inline scripts run with.
            documents: Those that can be asked beside the Plan.
        """
        strings = self._strings
        title = f"{view.title} – {strings.name}" if view else strings.name
        return self._template.substitute(
            self._words,
            title=escape(title),
            document_field=_document_choice(documents, strings.language, query.get(FIELD, "") or PLAN_ID),
            body_class=body_class(view),
            skip_to="view" if view else "question-box",
            view_names=" ".join(VIEWS),
            ways=render_ways(strings, view.name if view else None),
            language_links=render_languages(query, strings.language),
            view=view.html if view else "",
            gradio_config=_as_script(_told_in(strings, gradio.config)),
            gradio_api_info=gradio.api_info,
            gradio_module=escape_attribute(gradio.module),
            gradio_style=escape_attribute(gradio.style),
            reader=reader,
            nonce=escape_attribute(nonce),
        )


def _document_choice(documents: tuple[DocumentManifest, ...], language: Language, wanted: str) -> str:
    """The choice of a document; above it that there is none of the kind that a link names."""
    told = "" if is_known(documents, wanted) else render_unknown(language)
    return told + document_field(documents, language, wanted)


def body_class(view: ViewPage | None) -> str:
    """How the page is laid out for a view."""
    return f"in-view is-{view.width}" if view else ""


def _told_in(strings: Strings, config: dict[str, Any]) -> dict[str, Any]:
    """Gradio's configuration with the chat's components in the page's language."""
    words = _plain_words(strings)
    components = [
        {**component, "props": {**component["props"], **_words_of(component["props"], words)}}
        for component in config["components"]
    ]
    return {**config, "components": components}


def _words_of(props: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, str]:
    names = _COMPONENT_WORDS.get(str(props.get("elem_id")), {})
    return {prop: words[name] for prop, name in names.items()}


def _as_script(value: object) -> str:
    """A value as JSON that cannot end its script element."""
    return json.dumps(value, ensure_ascii=True).replace("<", "\\u003c")


def _links(strings: Strings, model: Model | None) -> dict[str, str]:
    language = strings.language
    about = (("privacy", about_privacy(model, strings)), ("accessibility", strings.about_accessibility))
    links = [f'<a href="{link(language, ("about", name))}">{escape(words)}</a>' for name, words in about]
    links.append(f'<a href="lite?lang={language}">{escape(strings.lite)}</a>')
    return {
        "detention_link": link(language, ("card", "detention")),
        "cards_link": link(language, ("cards", "")),
        "taps": render_taps(language),
        "about_links": " · ".join(links),
    }


def _plain_words(strings: Strings) -> dict[str, str]:
    """The words of frame, chat and reader, by their names in the template."""
    rooms = (strings, CHAT_WORDS[strings.language], READER_WORDS[strings.language])
    named = ((name, getattr(room, name)) for room in rooms for name in type(room).__slots__)
    return {name: value for name, value in named if isinstance(value, str)}


def _examples(language: Language) -> str:
    return "".join(
        f'<section class="example-group"><h3>{escape(group.title)}</h3><ul>'
        + "".join(
            f'<li><button type="button" class="example">{escape(question)}</button></li>'
            for question in group.questions
        )
        + "</ul></section>"
        for group in CHAT_WORDS[language].examples
    )


def _script_strings(strings: Strings) -> str:
    """The words the page's own scripts need."""
    names = (
        "you_asked", "thinking", "getting_ready", "empty_question", "long_question", "unreachable",
        "busy", "failed", "copied", "text_copied", "copy_failed", "cleared", "opened", "reader_unreachable",
        "view_unreachable", "name",
    )  # fmt: skip
    language, words = strings.language, _plain_words(strings)
    told = {name: words[name] for name in names}
    dossier = DOSSIER_WORDS[language]
    kept = {name: getattr(dossier, name) for name in ("kept", "already_kept", "dossier_full")}
    return _as_script(
        {
            **told,
            **kept,
            "view_dossier": strings.view_dossier,
            "still_writing": MODEL_WORDS[language].still_writing,
        }
    )
