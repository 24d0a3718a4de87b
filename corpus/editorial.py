"""The editorial layer: what the project's editors wrote beside each unit of the Plan.

For every unit a plain-language sentence and everyday questions in three languages, the groups
concerned, the form of a measure, and the kind of each statement. Each entry is bound to the unit's
wording by hash, so that a change of the one makes the other stale.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

from corpus.languages import LANGUAGES, Language
from corpus.model import Plan, Unit

EDITORIAL_FOLDER = Path(__file__).parent / "data" / "editorial"
HASH_CHARACTERS = 16
"""Hexadecimal characters of the wording's sha256 that an entry carries."""


class EditorialError(Exception):
    """A file of the editorial layer cannot be read."""


class StatementKind(StrEnum):
    """What a sentence of the Plan is."""

    GUARANTEE = "guarantee"
    """What the Constitution, a law or a ratified treaty gives, as the Plan reports it."""
    INTERNATIONAL_STANDARD = "international_standard"
    FINDING = "finding"
    """The Plan's own assessment, fact or opinion."""
    STATISTIC = "statistic"
    """A figure or a survey."""
    OTHER_RECOMMENDATION = "other_recommendation"
    """A recommendation of another body, such as the UN Committee against Torture."""
    MEASURE = "measure"
    """A measure of the Plan."""
    PROPOSAL = "proposal"
    """What the Plan's narrative asks for, without a number, deadline or executor."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the editors wrote about one unit."""

    unit_id: str
    text_hash: str
    """`text_hash_of(unit)` at the time of writing."""
    plain: Mapping[Language, str]
    """What the unit says, in plain words."""
    questions: Mapping[Language, tuple[str, ...]]
    """Everyday questions that the unit answers."""
    groups: tuple[str, ...]
    form: str | None
    """Of a measure: `ratify`, `draft_law`, `training` ..."""
    kinds: tuple[StatementKind, ...]
    """One for each sentence of the unit, as `corpus.sentences.split_sentences` cuts it."""


def text_hash_of(unit: Unit) -> str:
    """What binds an entry to the wording of its unit."""
    return hashlib.sha256(unit.text.encode()).hexdigest()[:HASH_CHARACTERS]


@lru_cache(maxsize=2)
def read_editorial(plan: Plan, folder: Path = EDITORIAL_FOLDER) -> Mapping[str, Entry]:
    """Every entry by unit id, in the order of the Plan; stale ones are left out.

    A chapter's file is read when an entry of it is asked for, and then may raise:

    Raises:
        EditorialError: A file is missing, is no JSON, or an entry lacks a part.
    """
    return _Layer(plan, folder)


class _Layer(Mapping[str, Entry]):
    """The entries of a plan by chapter: an answer wants a few of them, and all of them take a start 25 ms."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self._plan = plan
        self._folder = folder
        self._read: dict[int, Mapping[str, Entry]] = {}

    def __getitem__(self, unit_id: str) -> Entry:
        return self._of(self._plan.unit(unit_id).chapter)[unit_id]

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self._of(chapter.number) for chapter in self._plan.chapters)

    def __len__(self) -> int:
        return sum(len(self._of(chapter.number)) for chapter in self._plan.chapters)

    def _of(self, chapter: int) -> Mapping[str, Entry]:
        """The entries of a chapter that fit the wording of their units, in the order of the Plan."""
        if chapter not in self._read:  # two threads may both read it: they read the same
            entries = read_chapter(chapter, self._folder)
            self._read[chapter] = {
                unit.unit_id: entry
                for unit in self._plan.chapter(chapter).units
                if (entry := entries.get(unit.unit_id)) and entry.text_hash == text_hash_of(unit)
            }
        return self._read[chapter]


def read_chapter(chapter: int, folder: Path = EDITORIAL_FOLDER) -> dict[str, Entry]:
    """The entries of one chapter's file, stale ones included.

    Raises:
        EditorialError: The file is missing, is no JSON, or an entry lacks a part.
    """
    path = folder / f"ch{chapter}.json"
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {unit_id: _entry(unit_id, row) for unit_id, row in rows.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        remedy = "restore it from the project's repository"
        raise EditorialError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error


def _entry(unit_id: str, row: dict[str, Any]) -> Entry:
    return Entry(
        unit_id=unit_id,
        text_hash=row["text_hash"],
        plain=MappingProxyType({language: row["plain"][language] for language in LANGUAGES}),
        questions=MappingProxyType({language: tuple(row["questions"][language]) for language in LANGUAGES}),
        groups=tuple(row["groups"]),
        form=row["form"],
        kinds=tuple(StatementKind(kind) for kind in row["kinds"]),
    )
