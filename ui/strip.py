"""What stands by the question box before anything is sent: whether a language model is used, which, and where it is."""

from assistant.types import Model
from ui.markup import escape
from ui.words.model import MODEL_WORDS
from ui.words.page import Strings


def tell_model(model: Model | None, strings: Strings) -> str:
    """Whether a language model is used, which one, and where questions go."""
    return " ".join(_told(model, strings))


def _told(model: Model | None, strings: Strings) -> tuple[str, str]:
    """The same in two parts, of which the first tells it in short."""
    words = MODEL_WORDS[strings.language]
    if model is None:
        return words.off, words.off_more
    short, more = (words.outside, words.outside_more) if model.outside else (words.inside, words.inside_more)
    return short.format(name=model.name, host=model.host), more


def tell_privacy(model: Model | None, strings: Strings) -> str:
    """The line on privacy, true with the model in use."""
    return MODEL_WORDS[strings.language].privacy if model else strings.notice_privacy


def about_privacy(model: Model | None, strings: Strings) -> str:
    """What the statement on privacy is called: with a model it cannot promise that nothing is stored anywhere."""
    return MODEL_WORDS[strings.language].about_title if model else strings.about_privacy


def render_strip(model: Model | None, strings: Strings) -> str:
    """The strip with its switch, which the page's script reads."""
    short, more = _told(model, strings)
    told = f'<p id="model-told">{escape(short)} <span class="told-more">{escape(more)}</span></p>'
    if model is None:
        return f'<div class="model-strip">{told}</div>'
    words = MODEL_WORDS[strings.language]
    return (
        f'<div class="model-strip has-model">{told}<p id="own-told" hidden>{escape(words.own_on)}</p>'
        # Without `autocomplete` a browser would bring the choice back after a reload.
        '<label class="own"><input type="checkbox" id="own-words" autocomplete="off"> '
        f"<span>{escape(words.own)}</span></label></div>"
    )


def own_words_field(model: Model | None, strings: Strings, *, chosen: bool) -> str:
    """The strip as fields of a form, for pages without scripts."""
    told = f'<p class="model">{escape(tell_model(model, strings))}'
    if model is None:
        return f"{told}</p>"
    words, checked = MODEL_WORDS[strings.language], " checked" if chosen else ""
    return (
        f'{told} {escape(words.light)}</p><label class="own"><input type="checkbox" name="own" value="1"{checked}> '
        f"{escape(words.own)}</label>"
    )
