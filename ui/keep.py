"""The button that puts a unit or an answer into the dossier, which lives in the tab alone."""

from ui.markup import escape, escape_attribute
from ui.words.page import Strings


def keep_unit(unit_id: str, name: str, strings: Strings) -> str:
    """For a unit; `name` tells a screen reader which."""
    spoken = escape_attribute(f"{strings.keep}: {name or unit_id}")
    return _button(f' data-unit="{escape_attribute(unit_id)}" aria-label="{spoken}"', strings)


def keep_answer(strings: Strings) -> str:
    """For an answer. Gradio takes data out of it, so the page's script adds the question and the units."""
    return _button("", strings)


def _button(data: str, strings: Strings) -> str:
    return (
        f'<button type="button" class="keep" lang="{strings.language}"{data}>{escape(strings.keep)}</button>'
    )
