"""Typed fields out of one line of JSON, each fault named with file, line and field."""

import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")


class EvalInputError(Exception):
    """A questions file or a run file is not what it should be."""


class Fields:
    """One JSON object, read field by field.

    Args:
        where: File and line, for messages: `en.jsonl:12`.
        values: The object.
    """

    def __init__(self, where: str, values: object) -> None:
        if not isinstance(values, dict):
            raise EvalInputError(f"{where}: found {type(values).__name__}, expected a JSON object.")
        self.where = where
        self._values: dict[str, object] = values

    def fault(self, name: str, expected: str) -> EvalInputError:
        """The error for a field that is missing or wrong."""
        found = repr(self._values[name])[:80] if name in self._values else "nothing"
        return EvalInputError(f"{self.where}: field {name!r} holds {found}, expected {expected}.")

    def has(self, name: str) -> bool:
        """Whether the field is there, and not null."""
        return self._values.get(name) is not None

    def text(self, name: str, *, default: str | None = None) -> str:
        """A string that is not blank; the default where the field is absent."""
        value = self._values.get(name, default)
        if not isinstance(value, str) or not (value.strip() or default is not None):
            raise self.fault(name, "text")
        return value

    def number(self, name: str, *, default: float | None = None) -> float:
        """A finite number; the default where the field is absent."""
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fault(name, "a number")
        if not abs(value) < float("inf"):
            raise self.fault(name, "a finite number")
        return float(value)

    def whole(self, name: str, allowed: range, *, default: int | None = None) -> int:
        """A whole number of the range; the default where the field is absent."""
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            raise self.fault(name, f"a whole number from {allowed[0]} to {allowed[-1]}")
        return value

    def member(self, name: str, words: type[_E]) -> _E:
        """One word of a closed set."""
        try:
            return words(self.text(name))
        except ValueError:
            raise self.fault(name, f"one of {', '.join(words)}") from None

    def members(self, name: str, words: type[_E]) -> frozenset[_E]:
        """One word of a closed set, or a list of them; at least one."""
        value = self._values.get(name)
        listed = value if isinstance(value, list) else [value]
        try:
            found = frozenset(words(str(word)) for word in listed)
        except ValueError:
            found = frozenset()
        if not found:
            raise self.fault(name, f"one or more of {', '.join(words)}")
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty where the field is absent."""
        value = self._values.get(name, [])
        if not isinstance(value, list) or not all(isinstance(word, str) and word for word in value):
            raise self.fault(name, "a list of texts")
        return tuple(value)

    def wordings(self, name: str) -> tuple[tuple[str, ...], ...]:
        """A list whose items are strings or lists of alternative strings."""
        value = self._values.get(name, [])
        items = value if isinstance(value, list) else [None]
        facts = [item if isinstance(item, list) else [item] for item in items]
        if not all(fact and all(isinstance(word, str) and word.strip() for word in fact) for fact in facts):
            raise self.fault(name, "a list of texts, or of lists of alternative texts")
        return tuple(tuple(fact) for fact in facts)

    def objects(self, name: str) -> tuple["Fields", ...]:
        """A list of objects; empty where the field is absent."""
        value = self._values.get(name, [])
        if not isinstance(value, list):
            raise self.fault(name, "a list")
        return tuple(Fields(f"{self.where}: {name}[{at}]", item) for at, item in enumerate(value))

    def object(self, name: str) -> "Fields | None":
        """An object; None where the field is absent or null."""
        value = self._values.get(name)
        return None if value is None else Fields(f"{self.where}: {name}", value)

    def counts(self, name: str) -> dict[str, int]:
        """An object whose values are counts."""
        value = self._values.get(name)
        if not isinstance(value, dict) or not all(
            type(count) is int and count >= 0 for count in value.values()
        ):
            raise self.fault(name, "an object of counts")
        return value

    def lines(self, name: str) -> tuple[int, int]:
        """A pair of source lines, first and last."""
        value = self._values.get(name)
        if not (isinstance(value, list) and len(value) == 2 and all(type(line) is int for line in value)):  # noqa: PLR2004
            raise self.fault(name, "two line numbers")
        return value[0], value[1]


def read_lines(path: Path, make: Callable[[Fields], _T]) -> Iterator[_T]:
    """The objects of a JSON Lines file, blank lines skipped.

    Raises:
        EvalInputError: The file cannot be read, or a line is not what `make` expects.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise EvalInputError(f"{path}: cannot be read as UTF-8 text ({error}).") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{path.name}:{number}"
        try:
            values = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise EvalInputError(f"{where}: not JSON ({error}).") from error
        yield make(Fields(where, values))
