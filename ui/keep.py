"""The button that puts a unit or an answer into the dossier, which lives in the tab alone."""

from corpus.languages import Language
from ui.markup import escape, escape_attribute
from ui.words.dossier import DOSSIER_WORDS


def keep_unit(unit_id: str, name: str, language: Language) -> str:
    """For a unit; `name` tells a screen reader which."""
    spoken = escape_attribute(f"{DOSSIER_WORDS[language].keep}: {name or unit_id}")
    return _button(f' data-unit="{escape_attribute(unit_id)}" aria-label="{spoken}"', language)


def keep_answer(language: Language) -> str:
    """For an answer. Gradio takes data out of it, so the page's script adds the question and the units."""
    return _button("", language)


def _button(data: str, language: Language) -> str:
    label = escape(DOSSIER_WORDS[language].keep)
    return f'<button type="button" class="keep" lang="{language}"{data}>{label}</button>'
