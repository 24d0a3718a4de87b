"""What whoever adds a document states about it: a small TOML file, checked field by field."""

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from corpus.languages import LANGUAGES, Language
from corpus.library.faults import ManifestError
from corpus.library.ids import ID_FORM, PLAN_ID

MANIFEST_BYTES = 20_000
"""A manifest is a page of text; more is another file given by mistake."""
TITLE_LIMIT = 300
"""Characters of a title and of any other text: longer ones would fill a phone's screen under every quotation."""

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PERIOD = re.compile(r"\d{4}(?:\s*[-–]\s*\d{4})?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ADDRESS = re.compile(r"https?://\S+")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class DocumentKind(StrEnum):
    """What a document is; a closed set."""

    PLAN = "plan"
    LAW = "law"
    TREATY = "treaty"
    REPORT = "report"


class DocumentState(StrEnum):
    """Whether a document is in force, as whoever added it states."""

    IN_FORCE = "in_force"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DocumentManifest:
    """What is stated about a document. Nothing of it is checked against the world."""

    document_id: str
    titles: Mapping[Language, str]
    """At least one."""
    kind: DocumentKind
    issuer: str
    date: str
    """Day, month or year of the document: `2015-03-01`, `2015`."""
    language: Language
    """Of the text."""
    source: str
    """Web address of the text; empty where none was given."""
    licence: str
    state: DocumentState
    stated_on: dt.date
    """The day of which `state` is stated."""
    period: str | None = None
    """Years that it is for: `2015-2018`."""
    sha256: str | None = None
    """Of the file, where it was stated."""

    def title(self, language: Language) -> str:
        """Its title in a language; else in its own, else in the first there is."""
        for wanted in (language, self.language, *LANGUAGES):
            if wanted in self.titles:
                return self.titles[wanted]
        raise ValueError(f"document {self.document_id!r} has no title")


def find_manifest(manifests: Iterable[DocumentManifest], document_id: str) -> DocumentManifest | None:
    """What is stated of the document of that id; None where it is none of those, as the Plan never is."""
    return next((one for one in manifests if one.document_id == document_id), None)


def read_manifest(path: Path) -> DocumentManifest:
    """Reads and checks a manifest.

    Raises:
        ManifestError: It cannot be read, or a field is not in its form; the message names file and line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ManifestError(
            f"{path.name}: cannot be read ({error.strerror}); give a manifest file"
        ) from error
    return parse_manifest(data, path.name)


def parse_manifest(data: bytes, name: str) -> DocumentManifest:
    """A manifest from its bytes.

    Args:
        data: UTF-8 text in TOML.
        name: What messages call the file.

    Raises:
        ManifestError: A field is missing, unknown or not in its form.
    """
    if len(data) > MANIFEST_BYTES:
        raise ManifestError(f"{name}: {len(data)} bytes found, expected at most {MANIFEST_BYTES}; shorten it")
    try:
        text = data.decode("utf-8-sig")
        fields = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ManifestError(f"{name}: is no UTF-8 text; save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _TOML_LINE.search(str(error))
        where = f", line {found[1]}" if found else ""
        raise ManifestError(f'{name}{where}: is not TOML; write each field as name = "value"') from error
    return _Reader(fields, text, name).manifest()


class _Reader:
    """Takes the fields of one manifest and says of a wrong one where it stands."""

    def __init__(self, fields: dict[str, Any], text: str, name: str) -> None:
        self._fields = fields
        self._lines = text.split("\n")
        self._name = name

    def manifest(self) -> DocumentManifest:
        known = {
            "id", "titles", "kind", "issuer", "date", "period", "language", "source", "licence", "state",
            "stated_on", "sha256",
        }  # fmt: skip
        for field in self._fields:
            if field not in known:
                raise self._fault(field, f"is not known; the fields are {', '.join(sorted(known))}")
        return DocumentManifest(
            document_id=self._id(),
            titles=self._titles(),
            kind=DocumentKind(self._one_of("kind", [kind.value for kind in DocumentKind])),
            issuer=self._text("issuer"),
            date=self._formed("date", _DAY, "a date such as 2015-03-01, or a year", text=self._day),
            language=cast(Language, self._one_of("language", list(LANGUAGES))),
            source=self._formed("source", _ADDRESS, "a web address", absent="") or "",
            licence=self._text("licence"),
            state=DocumentState(self._one_of("state", [state.value for state in DocumentState])),
            stated_on=self._stated_on(),
            period=self._formed("period", _PERIOD, "years such as 2015-2018", absent="") or None,
            sha256=self._formed("sha256", _SHA256, "64 hexadecimal digits", absent="") or None,
        )

    def _fault(self, field: str, what: str) -> ManifestError:
        found = re.compile(rf"\s*(?:\[\s*)?[\"']?{re.escape(field)}[\"']?\s*[=.\]]")
        line = next((number for number, line in enumerate(self._lines, 1) if found.match(line)), None)
        where = f", line {line}" if line else ""
        return ManifestError(f"{self._name}{where}: '{field[:40]}' {what}")

    def _text(self, field: str) -> str:
        value = self._fields.get(field)
        if value is None:
            raise self._fault(field, "is missing; add it")
        return self._checked(field, value)

    def _checked(self, field: str, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self._fault(field, "must be a text in quotation marks that is not empty")
        if len(value) > TITLE_LIMIT:
            raise self._fault(
                field, f"has {len(value)} characters, expected at most {TITLE_LIMIT}; shorten it"
            )
        if _UNSEEN.search(value):
            raise self._fault(field, "holds a line break or a sign that cannot be seen; take it out")
        return value.strip()

    def _day(self, field: str) -> str:
        value = self._fields.get(field)
        return value.isoformat() if type(value) is dt.date else self._text(field)

    def _formed(
        self,
        field: str,
        form: re.Pattern[str],
        what: str,
        *,
        absent: str | None = None,
        text: Callable[[str], str] | None = None,
    ) -> str:
        if absent is not None and self._fields.get(field) in (None, ""):
            return absent
        value = (text or self._text)(field)
        if not form.fullmatch(value):
            raise self._fault(field, f"must be {what}")
        return value

    def _one_of(self, field: str, values: list[str]) -> str:
        value = self._text(field)
        if value not in values:
            raise self._fault(field, f"must be one of {', '.join(values)}")
        return value

    def _id(self) -> str:
        value = self._text("id")
        if not re.fullmatch(ID_FORM, value):
            raise self._fault("id", "must be 2 to 40 small Latin letters, digits and hyphens")
        if value == PLAN_ID:
            raise self._fault("id", "is the Plan's own; choose another")
        return value

    def _titles(self) -> dict[Language, str]:
        value = self._fields.get("titles")
        if not isinstance(value, dict) or not value:
            raise self._fault(
                "titles", f'is missing; add [titles] with one of {", ".join(LANGUAGES)} = "..."'
            )
        for language in value:
            if language not in LANGUAGES:
                raise self._fault(str(language), f"is no language of a title; give {', '.join(LANGUAGES)}")
        return {code: self._checked(code, value[code]) for code in LANGUAGES if code in value}

    def _stated_on(self) -> dt.date:
        value = self._fields.get("stated_on")
        if type(value) is dt.date:
            return value
        try:
            return dt.date.fromisoformat(self._text("stated_on"))
        except ValueError as error:
            raise self._fault("stated_on", "must be a day such as 2026-01-31") from error
