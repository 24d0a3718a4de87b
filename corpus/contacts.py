"""Telephone numbers and addresses that the operator of this copy has put in: the Plan gives none.

The project ships none either, because a wrong number can cost a person the hour that matters.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from corpus.cards import CARD_IDS
from corpus.fields import read_list, read_texts
from corpus.languages import LANGUAGES, Language
from corpus.scripts import check_script

CONTACTS_FILE = Path(__file__).parent / "data" / "contacts.json"
CONTACTS_VARIABLE = "PLAN_CONTACTS"
"""Environment variable that names the operator's own file."""
NAME_LIMIT = 120
NOTE_LIMIT = 240


class ContactsError(Exception):
    """The file of contacts cannot be read."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to turn to, as the operator gives it."""

    name: Mapping[Language, str]
    phone: str
    address: str
    note: Mapping[Language, str]
    cards: tuple[str, ...]
    """Ids of the cards it belongs to; empty: all."""

    def belongs_to(self, card_id: str) -> bool:
        """Whether it is shown on a card."""
        return not self.cards or card_id in self.cards


@dataclass(frozen=True, slots=True)
class Contacts:
    """What the operator has put in, and when."""

    updated: date | None
    """The day on which somebody last tried them; None where there are none."""
    contacts: tuple[Contact, ...]

    def of_card(self, card_id: str) -> tuple[Contact, ...]:
        """The contacts shown on a card, in the operator's order."""
        return tuple(contact for contact in self.contacts if contact.belongs_to(card_id))


@lru_cache(maxsize=4)
def read_contacts(path: Path | None = None) -> Contacts:
    """Reads the contacts, once for a path; a change of the file needs a new start.

    Args:
        path: The file; by default the one that `PLAN_CONTACTS` names, else the project's empty one.

    Raises:
        ContactsError: The file is missing, is no JSON, or an entry lacks a part.
    """
    file = path or Path(os.environ.get(CONTACTS_VARIABLE) or CONTACTS_FILE)
    try:
        row = json.loads(file.read_text(encoding="utf-8"))
        updated = None if row["updated"] is None else date.fromisoformat(row["updated"])
        return Contacts(updated, tuple(_contact(contact) for contact in row["contacts"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        remedy = f"correct it by docs/formats.md, or unset {CONTACTS_VARIABLE}"
        raise ContactsError(f"contacts file '{file}': cannot be read ({error!r}); {remedy}") from error


def _contact(row: dict[str, Any]) -> Contact:
    return Contact(
        name=read_texts(row["name"]),
        phone=row["phone"].strip(),
        address=row["address"].strip(),
        note=read_texts(row["note"]),
        cards=read_list(row["cards"]),
    )


def check_contacts(contacts: Contacts) -> tuple[str, ...]:
    """Every fault of the contacts, one sentence each; empty where all holds."""
    return (*_check_date(contacts), *(fault for contact in contacts.contacts for fault in _check(contact)))


def _check_date(contacts: Contacts) -> Iterator[str]:
    if contacts.contacts and contacts.updated is None:
        yield "contacts: no date; put the day you last tried them into 'updated', as 2025-12-31"


def _check(contact: Contact) -> Iterator[str]:
    where = f"contact {contact.name['en']!r}"
    if not (contact.phone or contact.address):
        yield f"{where}: neither a phone nor an address"
    for card_id in contact.cards:
        if card_id not in CARD_IDS:
            yield f"{where}: there is no card {card_id!r}; take one of {', '.join(CARD_IDS)}"
    for language in LANGUAGES:
        name, note = contact.name[language], contact.note[language]
        if not 0 < len(name) <= NAME_LIMIT:
            yield f"{where}: a {language} name of {len(name)} characters, expected 1 to {NAME_LIMIT}"
        if len(note) > NOTE_LIMIT:
            yield f"{where}: a {language} note of {len(note)} characters, expected at most {NOTE_LIMIT}"
        for fault in check_script(note, language):
            yield f"{where}: {fault}"
