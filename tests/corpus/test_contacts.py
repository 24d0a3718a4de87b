"""The operator's contacts: empty as shipped, read from a file of their own, refused where they do not fit."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from corpus.contacts import CONTACTS_FILE, Contacts, ContactsError, check_contacts, read_contacts

NAME = {"en": "Legal aid", "ru": "Юридическая помощь", "kk": "Заң көмегі"}
NOTE = {"en": "Day and night.", "ru": "Круглосуточно.", "kk": "Тәулік бойы."}


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """No test may see the contacts that another one has read."""
    read_contacts.cache_clear()
    yield
    read_contacts.cache_clear()


def write(folder: Path, alter: Callable[[dict[str, Any]], object] = lambda row: None) -> Path:
    contact = {"name": {**NAME}, "phone": " +0 000 ", "address": "Here", "note": NOTE, "cards": ["detention"]}
    row: dict[str, Any] = {"updated": "2025-01-31", "contacts": [contact]}
    alter(row)
    path = folder / "contacts.json"
    path.write_text(json.dumps(row), encoding="utf-8")
    return path


def test_the_project_ships_no_contact() -> None:
    assert read_contacts() == Contacts(None, ())
    assert json.loads(CONTACTS_FILE.read_text(encoding="utf-8")) == {"updated": None, "contacts": []}
    assert check_contacts(read_contacts()) == ()


def test_an_operators_file_is_read(tmp_path: Path) -> None:
    contacts = read_contacts(write(tmp_path))
    assert contacts.updated == date(2025, 1, 31)
    (contact,) = contacts.contacts
    assert (contact.name["kk"], contact.phone, contact.address) == ("Заң көмегі", "+0 000", "Here")
    assert check_contacts(contacts) == ()


def test_the_environment_names_the_operators_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAN_CONTACTS", str(write(tmp_path)))
    assert [contact.phone for contact in read_contacts().contacts] == ["+0 000"]


def test_a_contact_is_shown_on_its_own_cards_or_on_all(tmp_path: Path) -> None:
    contacts = read_contacts(write(tmp_path))
    assert len(contacts.of_card("detention")) == 1
    assert contacts.of_card("religion") == ()
    read_contacts.cache_clear()
    everywhere = read_contacts(write(tmp_path, lambda row: row["contacts"][0].update(cards=[])))
    assert len(everywhere.of_card("religion")) == 1


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (lambda row: row.pop("updated"), "KeyError('updated')"),
        (lambda row: row.update(updated="31.01.2025"), "Invalid isoformat string"),
        (lambda row: row["contacts"][0]["name"].pop("ru"), "KeyError('ru')"),
        (lambda row: row["contacts"][0].update(cards="detention"), "a list was expected, not str"),
        (lambda row: row["contacts"][0].update(phone=102), "AttributeError"),
    ],
)
def test_a_file_that_lacks_a_part_is_refused_with_a_remedy(
    tmp_path: Path, alter: Callable[[dict[str, Any]], object], words: str
) -> None:
    path = write(tmp_path, alter)
    with pytest.raises(ContactsError) as caught:
        read_contacts(path)
    assert str(path) in str(caught.value)
    assert words in str(caught.value)
    assert "unset PLAN_CONTACTS" in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContactsError, match="FileNotFoundError"):
        read_contacts(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("alter", "words"),
    [
        (lambda row: row.update(updated=None), "contacts: no date"),
        (lambda row: row["contacts"][0].update(phone="", address=""), "neither a phone nor an address"),
        (lambda row: row["contacts"][0].update(cards=["arrest"]), "there is no card 'arrest'"),
        (lambda row: row["contacts"][0].update(name={**NAME, "kk": " "}), "a kk name of 0 characters"),
        (
            lambda row: row["contacts"][0].update(note={**NOTE, "ru": "Тәулік бойы."}),
            "Kazakh letters in Russian",
        ),
    ],
)
def test_contacts_that_do_not_fit_are_named(
    tmp_path: Path, alter: Callable[[dict[str, Any]], object], words: str
) -> None:
    faults = check_contacts(read_contacts(write(tmp_path, alter)))
    assert len(faults) == 1
    assert words in faults[0]
