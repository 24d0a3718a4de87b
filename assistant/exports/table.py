"""The measures to be exported, with what every file of them says: columns, filters used, notices."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode, urlsplit

from assistant.explore import ActionQuery
from assistant.exports.words import WORDS, ExportWords
from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.languages import Language
from corpus.repair import ILLEGIBLE

_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What an XML file cannot hold: controls, halves of pairs, non-characters."""


@dataclass(frozen=True, slots=True)
class ActionTable:
    """The measures of one export, in order, and what they were chosen by.

    Raises:
        ValueError: The base address is no web address, or has a query of its own.
    """

    plan: Plan
    query: ActionQuery
    units: tuple[Unit, ...]
    language: Language
    exported: date
    base_address: str | None = None
    """Address of the page that shows a unit, without a query: `https://plan.example/`; None for no links."""

    def __post_init__(self) -> None:
        if self.base_address is not None:
            _check_address(self.base_address)

    @property
    def words(self) -> ExportWords:
        """The fixed words in the language."""
        return WORDS[self.language]

    @property
    def entries(self) -> Mapping[str, Entry]:
        """What the editors wrote, by unit id; stale entries are left out."""
        return read_editorial(self.plan)

    @property
    def count_line(self) -> str:
        """`12 of the Plan's 218 measures`."""
        return self.words.count.format(count=len(self.units), total=len(self.plan.actions))

    @property
    def has_illegible(self) -> bool:
        """Whether a sign for a lost character is to be explained."""
        return any(ILLEGIBLE in unit.text for unit in self.units)

    def plain(self, unit: Unit) -> str:
        """The plain words of a measure in the language; empty where the editors' entry is stale."""
        entry = self.entries.get(unit.unit_id)
        return entry.plain[self.language] if entry else ""

    def address(self, unit: Unit) -> str | None:
        """Where the unit is shown, in the language of the export; None without a base."""
        if self.base_address is None:
            return None
        return f"{self.base_address}?{urlencode([('unit', unit.unit_id), ('lang', self.language)])}"


def clean_xml(text: str) -> str:
    """The text without the characters that no XML file may hold; line ends as line feeds."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The text on one line, cleaned: for formats that end a value with the line."""
    return " ".join(clean_xml(text).split())


def _check_address(address: str) -> None:
    parts = urlsplit(address)
    odd = re.search(r"[\s<>\"'{}\\^`|]", address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment or odd:
        raise ValueError(f"base address {address!r}: expected the page's web address without ? and #")
