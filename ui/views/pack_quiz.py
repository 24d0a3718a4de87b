"""An item of a quiz as HTML, without its answer."""

from string import ascii_uppercase

from assistant.packs.types import Choice, Item, Matching, TrueFalse
from ui.markup import escape
from ui.words.packs import PackWords


def render_item(item: Item, words: PackWords) -> str:
    """The prompt, and what there is to choose from."""
    if isinstance(item, Matching):
        return f'<p class="prompt">{escape(item.prompt)}</p>{_matching(item)}'
    told = f'<p class="claim">{escape(item.told)}</p>' if item.told else ""
    return f'<p class="prompt">{escape(item.prompt)}</p>{told}{_options(item, words)}'


def _options(item: Choice | TrueFalse, words: PackWords) -> str:
    texts = (words.true, words.false) if isinstance(item, TrueFalse) else tuple(o.text for o in item.options)
    return '<ol class="options">' + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ol>"


def _matching(item: Matching) -> str:
    left = "".join(f"<li>{escape(pair.left)}</li>" for pair in item.pairs)
    right = "".join(
        f"<li><b>{letter}</b> {escape(item.pairs[place].right)}</li>"
        for letter, place in zip(ascii_uppercase, item.shown, strict=False)
    )
    return f'<div class="matching"><ol class="left">{left}</ol><ul class="right-side">{right}</ul></div>'
