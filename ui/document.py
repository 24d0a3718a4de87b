"""The HTML document: the page's own shell, with Gradio's chat inside it.

Gradio's own index brings outside addresses, a manifest and a script for iframes, and shows
nothing until it has loaded. So only the parts that start its chat are taken from it.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from string import Template

from ui.markup import escape, escape_attribute
from ui.strings import Strings

ASSETS = Path(__file__).parent / "assets"
_CONFIG = re.compile(r"<script>(window\.gradio_config = .*?)</script>", re.DOTALL)
_API_INFO = re.compile(r"<script>(window\.gradio_api_info = .*?)</script>", re.DOTALL)
_MODULE = re.compile(r'<script type="module"[^>]* src="(\./assets/[\w.-]+\.js)"')
_STYLE = re.compile(r'<link rel="stylesheet"[^>]* href="(\./assets/[\w.-]+\.css)"')


class GradioIndexError(RuntimeError):
    """Gradio's index no longer holds what the page takes from it."""


@dataclass(frozen=True, slots=True)
class GradioParts:
    """What starts Gradio's chat."""

    config: str
    """The statement that sets `window.gradio_config`."""
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
    return GradioParts(**parts)


class Document:
    """Composes the page; the template is read once."""

    def __init__(self, strings: Strings) -> None:
        """Fills in all that is the same for everyone."""
        self._template = Template((ASSETS / "shell.html").read_text(encoding="utf-8"))
        words = {name: escape(value) for name, value in _plain_words(strings).items()}
        self._words = words | {"examples": _examples(strings), "strings": _script_strings(strings)}

    def compose(self, gradio: GradioParts, reader: str, nonce: str) -> str:
        """The whole document.

        Args:
            gradio: What starts the chat.
            reader: HTML of the reader.
            nonce: The value that the Content-Security-Policy lets inline scripts run with.
        """
        return self._template.substitute(
            self._words,
            gradio_config=gradio.config,
            gradio_api_info=gradio.api_info,
            gradio_module=escape_attribute(gradio.module),
            gradio_style=escape_attribute(gradio.style),
            reader=reader,
            nonce=escape_attribute(nonce),
        )


def _plain_words(strings: Strings) -> dict[str, str]:
    names = (name for name in type(strings).__slots__ if isinstance(getattr(strings, name), str))
    return {name: getattr(strings, name) for name in names}


def _examples(strings: Strings) -> str:
    return "".join(
        f'<section class="example-group"><h3>{escape(group.title)}</h3><ul>'
        + "".join(
            f'<li><button type="button" class="example">{escape(question)}</button></li>'
            for question in group.questions
        )
        + "</ul></section>"
        for group in strings.examples
    )


def _script_strings(strings: Strings) -> str:
    """The words the page's own scripts need, as JSON that cannot end its script element."""
    names = (
        "you_asked", "thinking", "getting_ready", "empty_question", "long_question", "unreachable",
        "busy", "failed", "copied", "copy_failed", "cleared", "opened", "reader_unreachable",
    )  # fmt: skip
    words = {name: getattr(strings, name) for name in names}
    return json.dumps(words, ensure_ascii=True).replace("<", "\\u003c")
