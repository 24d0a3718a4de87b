"""A dossier: units, answers and notes that a person collected in the browser, checked.

What the browser sends names places of the Plan and never quotes them: quotations are taken from the
Plan when the dossier is written (`assistant.dossier_units`).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from assistant.types import QUESTION_LIMIT
from corpus.languages import LANGUAGES, Language

TITLE_LIMIT = 200
ITEMS_LIMIT = 200
NOTE_LIMIT = 2_000
ANSWER_UNITS_LIMIT = 250
"""More than the Plan has measures: an answer about the table may quote all of them."""
QUOTES_LIMIT = 500
"""Quotations of all items together: a document of them has 200 pages, and is made in two seconds."""

_UNIT_ID = re.compile(r"ch\d{1,2}(?:\.[a-z0-9-]{1,40}){1,4}")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Controls, and signs that turn the direction of writing: they can hide what a line says."""


class DossierError(Exception):
    """What was sent is no dossier; the message says where, and what to do."""


@dataclass(frozen=True, slots=True)
class UnitItem:
    """A place of the Plan that a person put in."""

    unit_id: str
    note: str


@dataclass(frozen=True, slots=True)
class AnswerItem:
    """An answer that a person put in: what was asked, and the places that the answer quoted."""

    question: str
    language: Language
    """Of the question."""
    unit_ids: tuple[str, ...]
    note: str


DossierItem = UnitItem | AnswerItem


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a person collected, in their order."""

    title: str
    """Empty where they gave none."""
    items: tuple[DossierItem, ...]

    @property
    def unit_ids(self) -> tuple[str, ...]:
        """Every place named, in order; one that is named twice stands twice."""
        return tuple(unit_id for item in self.items for unit_id in units_of(item))


def units_of(item: DossierItem) -> tuple[str, ...]:
    """The places that an item names."""
    return (item.unit_id,) if isinstance(item, UnitItem) else item.unit_ids


def parse_dossier(value: object) -> Dossier:
    """Checks what a browser sent, parsed from JSON already.

    Its form: `{"title": "...", "items": [...]}` with items `{"kind": "unit", "unit_id": "ch18.a2",
    "note": "..."}` and `{"kind": "answer", "question": "...", "language": "ru", "unit_ids": ["ch18.a2"],
    "note": "..."}`. Title and notes may be left out.

    Raises:
        DossierError: It has another form, or is too large.
    """
    fields = _fields(value, "the dossier", required={"items"}, allowed={"title", "items"})
    rows = _list(fields["items"], "items", ITEMS_LIMIT)
    items = tuple(_item(row, f"item {number}") for number, row in enumerate(rows, start=1))
    dossier = Dossier(_text(fields.get("title", ""), "title", TITLE_LIMIT).replace("\n", " "), items)
    if len(dossier.unit_ids) > QUOTES_LIMIT:
        found = f"{len(dossier.unit_ids)} quotations, expected at most {QUOTES_LIMIT}"
        raise DossierError(f"items: {found}; take some answers out, or make two dossiers")
    return dossier


def _item(row: object, where: str) -> DossierItem:
    kind = row.get("kind") if isinstance(row, Mapping) else None
    if kind == "unit":
        fields = _fields(row, where, required={"kind", "unit_id"}, allowed={"kind", "unit_id", "note"})
        return UnitItem(_unit_id(fields["unit_id"], where), _note(fields, where))
    if kind == "answer":
        required = {"kind", "question", "language", "unit_ids"}
        fields = _fields(row, where, required=required, allowed=required | {"note"})
        ids = _list(fields["unit_ids"], f"{where}, unit_ids", ANSWER_UNITS_LIMIT)
        return AnswerItem(
            question=_text(fields["question"], f"{where}, question", QUESTION_LIMIT),
            language=_language(fields["language"], where),
            unit_ids=tuple(_unit_id(unit_id, where) for unit_id in ids),
            note=_note(fields, where),
        )
    raise DossierError(f"{where}: no kind that is known; give 'unit' or 'answer'")


def _fields(value: object, where: str, *, required: set[str], allowed: set[str]) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise DossierError(f"{where}: {type(value).__name__} found, expected an object with named fields")
    if missing := sorted(required - value.keys()):
        raise DossierError(f"{where}: '{missing[0]}' is missing; add it")
    if len(value.keys() - allowed) > 0:
        raise DossierError(f"{where}: a field that is not known; keep to {', '.join(sorted(allowed))}")
    return cast("Mapping[str, object]", value)


def _list(value: object, where: str, limit: int) -> Sequence[object]:
    if not isinstance(value, list):
        raise DossierError(f"{where}: {type(value).__name__} found, expected a list")
    if len(value) > limit:
        raise DossierError(f"{where}: {len(value)} entries, expected at most {limit}; take some out")
    return value


def _text(value: object, where: str, limit: int) -> str:
    if not isinstance(value, str):
        raise DossierError(f"{where}: {type(value).__name__} found, expected text")
    text = _UNSEEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")).strip()
    if len(text) > limit:
        raise DossierError(f"{where}: {len(text)} characters, expected at most {limit}; shorten it")
    return text


def _note(fields: Mapping[str, object], where: str) -> str:
    return _text(fields.get("note", ""), f"{where}, note", NOTE_LIMIT)


def _unit_id(value: object, where: str) -> str:
    if not isinstance(value, str) or not _UNIT_ID.fullmatch(value):
        raise DossierError(f"{where}: no id of a place in the Plan; give one such as 'ch18.a2'")
    return value


def _language(value: object, where: str) -> Language:
    for language in LANGUAGES:
        if value == language:
            return language
    raise DossierError(f"{where}: no language that is known; give one of {', '.join(LANGUAGES)}")
