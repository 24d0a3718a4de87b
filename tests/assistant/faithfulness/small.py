"""Units small enough to follow by eye."""

from assistant.faithfulness.types import Source
from corpus.languages import Language

EMPTY: dict[Language, str] = {"en": "", "ru": "", "kk": ""}


def source(text: str = "", facts: str = "", **plain: str) -> Source:
    """A unit of that English wording, cells and plain words."""
    return Source("ch1.a1", text, "", facts, EMPTY | plain, EMPTY, EMPTY, ())


def saying(text: str = "", language: Language = "en") -> Source:
    """A unit of which only plain words in one language are known."""
    return source(**{language: text})
