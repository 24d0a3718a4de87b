"""The JSON bodies of requests, read once and strictly."""

import json
import math
from typing import Any

NESTING = 10
"""Objects and lists inside one another: no request of the page or of a program needs more."""


def read_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object of a body; None where it is none, or one that readers could take in two ways.

    Refused are bytes that are not UTF-8, a name given twice, `NaN` and numbers that are infinite, and deep
    nesting. Halves of surrogate pairs, which cannot be sent back, become `?`.
    """
    try:
        sent = _sane(json.loads(body.decode("utf-8"), parse_constant=_refuse, object_pairs_hook=_once), 1)
    except (ValueError, RecursionError):
        return None
    return sent if isinstance(sent, dict) else None


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name is given twice")
    return made


def _sane(value: object, depth: int) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number is infinite")
    if isinstance(value, dict | list) and depth > NESTING:
        raise ValueError("too deep")
    if isinstance(value, dict):
        return {_sane(name, depth): _sane(inner, depth + 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [_sane(inner, depth + 1) for inner in value]
    return value
