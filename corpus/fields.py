"""Fields of the project's own JSON files; a value of another form raises TypeError or KeyError, as the readers expect."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from corpus.languages import LANGUAGES, Language


def read_list(value: object) -> tuple[Any, ...]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {type(value).__name__}")
    return tuple(value)


def read_text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    return value


def read_texts(row: Mapping[str, str]) -> Mapping[Language, str]:
    """A text in each language, without space around it."""
    return MappingProxyType({language: row[language].strip() for language in LANGUAGES})
