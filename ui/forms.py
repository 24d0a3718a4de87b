"""Fields of forms, with their labels."""

from collections.abc import Iterable

from ui.markup import escape, escape_attribute

UNSAVED = 'autocomplete="off" spellcheck="false"'
"""Of every form and text field: else a browser writes what stands there to its disk, or sends it to be spelt."""


def select(name: str, label: str, options: Iterable[tuple[str, str]], chosen: str) -> str:
    """A list to choose one value from.

    Args:
        name: Of the field.
        label: What it is called.
        options: Values and their words, in the order to show.
        chosen: The value that is chosen already.
    """
    items = "".join(
        f'<option value="{escape_attribute(value)}"{" selected" if value == chosen else ""}>{escape(words)}</option>'
        for value, words in options
    )
    return f'<label>{escape(label)} <select name="{name}">{items}</select></label>'
