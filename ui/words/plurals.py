"""Words that follow a number, in the form that the number asks for."""

from typing import NamedTuple

from corpus.languages import Language

_SPACE = "\u00a0"
"""Keeps a number and its word on one line."""
_TEENS = range(11, 20)
_FEW = range(2, 5)


class Noun(NamedTuple):
    """A word in its forms after a number.

    English and Kazakh need `one` and `many` alone; Kazakh words stay as they are after every number.
    """

    one: str
    """After 1; in Russian also after 21, 101."""
    few: str
    """In Russian after 2-4, 22."""
    many: str


def counted(count: int, noun: Noun, language: Language) -> str:
    """`37 мест`, with a space that does not break."""
    return f"{count}{_SPACE}{form_of(count, noun, language)}"


def form_of(count: int, noun: Noun, language: Language) -> str:
    """The word alone, as it stands after a number."""
    if language == "ru":
        return _russian(count, noun)
    return noun.one if count == 1 else noun.many


def _russian(count: int, noun: Noun) -> str:
    if count % 100 in _TEENS:
        return noun.many
    return noun.one if count % 10 == 1 else noun.few if count % 10 in _FEW else noun.many
