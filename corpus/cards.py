"""The cards: for a situation a person is in, what the Plan says of it, in the order they need it.

Every line of a card is a verbatim quotation of one unit with plain words in three languages. A line is
bound to the unit's wording by hash, so that a change of the one makes the other stale.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from corpus.fields import read_list, read_text, read_texts
from corpus.languages import LANGUAGES, Language

CARDS_FOLDER = Path(__file__).parent / "data" / "cards"
CARD_IDS = (
    "detention",
    "home-search",
    "dismissed",
    "unpaid-wages",
    "child",
    "disability",
    "domestic-violence",
    "migrant-or-refugee",
    "oralman",
    "religion",
    "assembly",
    "prison",
    "court-decision",
)
"""Every card, in the order people are offered them: the most urgent first."""

Texts = Mapping[Language, str]
"""One text in each of the three languages."""


class CardError(Exception):
    """A file of the cards cannot be read."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """One thing the Plan says: a quotation and what it says in plain words."""

    unit_id: str
    text_hash: str
    """`text_hash_of(unit)` at the time of writing."""
    quote: str
    """A verbatim slice of the unit's text."""
    plain: Texts


@dataclass(frozen=True, slots=True)
class CardSection:
    """Lines on one step or matter."""

    title: Texts
    lines: tuple[CardLine, ...]


@dataclass(frozen=True, slots=True)
class CardBody:
    """A body to turn to, with what the Plan says of it."""

    name: str
    """Canonical, as in `corpus.bodies.BODIES`."""
    unit_id: str
    text_hash: str
    quote: str
    plain: Texts


@dataclass(frozen=True, slots=True)
class Card:
    """What the Plan says of one situation."""

    card_id: str
    title: Texts
    tap: Texts
    """The short label of a button, in a person's own words."""
    intro: Texts
    sections: tuple[CardSection, ...]
    silent: tuple[Texts, ...]
    """What people would expect here and the Plan does not say."""
    bodies: tuple[CardBody, ...]
    questions: Mapping[Language, tuple[str, ...]]
    """Questions to ask on with."""

    @property
    def lines(self) -> tuple[CardLine, ...]:
        """The lines of all its sections, in their order."""
        return tuple(line for section in self.sections for line in section.lines)


@lru_cache(maxsize=2)
def read_cards(folder: Path = CARDS_FOLDER) -> Mapping[str, Card]:
    """Every card of a folder by its id, in the order of `CARD_IDS`.

    A card that is not there is left out; `corpus.cards_check.check_cards` names it.

    Raises:
        CardError: A file is no JSON, lacks a part, or belongs to no known card.
    """
    files = {path.stem: path for path in folder.glob("*.json")}
    if strange := sorted(files.keys() - set(CARD_IDS)):
        raise CardError(f"{strange[0]}.json: no card has this name; rename it, or add it to CARD_IDS")
    return MappingProxyType({card_id: _read_card(files[card_id]) for card_id in CARD_IDS if card_id in files})


def _read_card(path: Path) -> Card:
    try:
        card = _card(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        remedy = "correct it, or restore it from the project's repository"
        raise CardError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error
    if card.card_id != path.stem:
        raise CardError(f"{path.name}: its card_id is {card.card_id!r}; the file must bear that name")
    return card


def _card(row: dict[str, Any]) -> Card:
    return Card(
        card_id=row["card_id"],
        title=read_texts(row["title"]),
        tap=read_texts(row["tap"]),
        intro=read_texts(row["intro"]),
        sections=tuple(_section(section) for section in row["sections"]),
        silent=tuple(read_texts(silent) for silent in row["silent"]),
        bodies=tuple(_body(body) for body in row["bodies"]),
        questions=MappingProxyType(
            {language: read_list(row["questions"][language]) for language in LANGUAGES}
        ),
    )


def _section(row: dict[str, Any]) -> CardSection:
    return CardSection(read_texts(row["title"]), tuple(_line(line) for line in row["lines"]))


def _line(row: dict[str, Any]) -> CardLine:
    return CardLine(
        read_text(row["unit_id"]), row["text_hash"], read_text(row["quote"]), read_texts(row["plain"])
    )


def _body(row: dict[str, Any]) -> CardBody:
    where, quote = read_text(row["unit_id"]), read_text(row["quote"])
    return CardBody(row["name"], where, row["text_hash"], quote, read_texts(row["plain"]))
