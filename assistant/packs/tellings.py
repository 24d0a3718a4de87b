"""What the project prepared for quizzes: each measure told shortly, and statements to be judged.

The short telling of a measure names neither its executors nor its deadline, so that a question can ask for
them. A statement tells a guarantee or what a measure wants in the same plain way, so that its form does not
betray which of the two it is. Both are bound to the wording of their unit by hash.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from corpus import Plan
from corpus.editorial import EditorialError, text_hash_of
from corpus.languages import LANGUAGES, Language

DATA_FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Telling:
    """A unit told in one short line."""

    unit_id: str
    quote: str
    """A verbatim slice of the unit's text that says it."""
    told: Mapping[Language, str]
    """Of a measure: `ratify the convention`; of a statement: a whole sentence."""


@lru_cache(maxsize=2)
def read_measure_tellings(plan: Plan, folder: Path = DATA_FOLDER) -> Mapping[str, Telling]:
    """The measures by unit id, in the order of the Plan; stale ones are left out.

    Raises:
        EditorialError: The file is missing, is no JSON, or an entry lacks a part.
    """
    return _read(plan, folder / "measures.json")


@lru_cache(maxsize=2)
def read_statements(plan: Plan, folder: Path = DATA_FOLDER) -> Mapping[str, Telling]:
    """The statements by unit id, in the order of the Plan; stale ones are left out.

    A statement of a measure tells as a fact what the Plan only recommends: it is to be judged, never told.

    Raises:
        EditorialError: The file is missing, is no JSON, or an entry lacks a part.
    """
    return _read(plan, folder / "statements.json")


def _read(plan: Plan, path: Path) -> Mapping[str, Telling]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        found = {unit_id: (row["text_hash"], _telling(unit_id, row)) for unit_id, row in rows.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        remedy = "restore it from the project's repository"
        raise EditorialError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error
    fresh = (unit for unit in plan.units if unit.unit_id in found)
    return MappingProxyType(
        {u.unit_id: found[u.unit_id][1] for u in fresh if found[u.unit_id][0] == text_hash_of(u)}
    )


def _telling(unit_id: str, row: dict[str, Any]) -> Telling:
    return Telling(unit_id, row["quote"], MappingProxyType({name: row[name] for name in LANGUAGES}))
