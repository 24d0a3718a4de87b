"""Reads a model's reply while it arrives: each statement is handed on as soon as it is whole."""

import json
import re
from collections.abc import Iterator
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.generation.prompt import MOST_STATEMENTS

TEXT_LIMIT = 600
"""Characters of a statement: three times what is asked for."""
MOST_UNITS = 8
STATEMENT_LIMIT = 8_000
"""Characters that a statement may take as JSON, escapes included, before it is taken for broken."""
OPENING_LIMIT = 16_000
"""Characters that may come before the statements: some models write down their thoughts first."""

_OPENING = re.compile(r"\s*(?:<think>.*?</think>)?\s*(?:```(?:json)?\s*)?", re.DOTALL)
"""What some models put before the object: their thoughts, and a code fence."""
_THINKING = re.compile(r"\s*<think>(?!.*</think>)", re.DOTALL)
_CLOSING = re.compile(r"\s*(?:```)?\s*")
_LIST = re.compile(r'\{\s*"statements"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


_Form = TypeVar("_Form", bound=BaseModel)


class GarbledError(Exception):
    """A reply is not in the form asked for."""


class Statement(BaseModel):
    """One statement, as the model wrote it: nothing of it is verified."""

    model_config = ConfigDict(strict=True, frozen=True)

    text: Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT)]
    unit_ids: Annotated[tuple[str, ...], Field(max_length=MOST_UNITS, strict=False)]


class _Reply(BaseModel):
    model_config = ConfigDict(strict=True)

    statements: list[Statement]


class _Rewritten(BaseModel):
    model_config = ConfigDict(strict=True)

    question: str


class ReplyReader:
    """Takes a reply piece by piece."""

    def __init__(self) -> None:
        self._text = ""
        self._position: int | None = None
        self._read = 0

    def feed(self, piece: str) -> Iterator[Statement]:
        """Takes the next piece; gives the statements that it makes whole.

        Raises:
            GarbledError: A statement is not in the form asked for.
        """
        self._text += piece
        if self._position is None:
            self._position = self._find_list()
            if self._position is None and len(self._text) > OPENING_LIMIT:
                raise GarbledError
        while self._position is not None and self._read < MOST_STATEMENTS:
            start = _after(_BETWEEN, self._text, self._position)
            if self._text[start : start + 1] != "{":
                return
            try:
                value, self._position = json.JSONDecoder().raw_decode(self._text, start)
            except (ValueError, RecursionError):
                # Not whole yet; `finish` tells whether it ever was.
                if len(self._text) - start > STATEMENT_LIMIT:
                    raise GarbledError from None
                return
            self._read += 1
            yield _validated(value)

    def finish(self) -> None:
        """Checks the reply as a whole, once it has ended.

        Raises:
            GarbledError: It is not one JSON object in the form asked for.
        """
        _whole(self._text, _Reply)

    def _find_list(self) -> int | None:
        if _THINKING.match(self._text):
            return None
        found = _LIST.match(self._text, _after(_OPENING, self._text, 0))
        return found.end() if found else None


def read_rewritten(text: str) -> str:
    """The question of a reply.

    Raises:
        GarbledError: It is not in the form asked for.
    """
    return _whole(text, _Rewritten).question


def _validated(value: object) -> Statement:
    try:
        return Statement.model_validate(value)
    except ValidationError as error:
        raise GarbledError from error


def _whole(text: str, form: type[_Form]) -> _Form:
    start = _after(_OPENING, text, 0)
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
        if _after(_CLOSING, text, end) != len(text):
            raise GarbledError
        return form.model_validate(value)
    except (ValueError, RecursionError) as error:
        raise GarbledError from error


def _after(pattern: re.Pattern[str], text: str, position: int) -> int:
    found = pattern.match(text, position)
    return found.end() if found else position
