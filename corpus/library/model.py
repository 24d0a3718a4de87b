"""A document of the library as typed values: units with their headings, and what belongs to none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.library.manifest import DocumentManifest


class SkipKind(StrEnum):
    """Why a stretch of the text belongs to no unit; a closed set."""

    HEADING = "heading"
    """Told by the heading path of the units under it."""
    CONTENTS = "contents"
    """A line of a table of contents."""
    PAGE_BREAK = "page_break"
    PAGE_NUMBER = "page_number"
    RUNNING_HEAD = "running_head"
    """What stands on top or at the foot of page after page."""
    FOOTNOTE = "footnote"
    RULE = "rule"
    """A line of dashes, dots or stars."""
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A stretch of the text that belongs to no unit."""

    kind: SkipKind
    start: int
    end: int
    """Offset after the last character."""


@dataclass(frozen=True, slots=True)
class DocumentPiece:
    """A run of one line of the text, as it stands and as shown."""

    line: int
    """1-based line of the text."""
    page: int | None
    start: int
    end: int
    """Offsets of all characters that the unit owns on this line, outer spaces and line end included."""
    text: str
    """What is shown of them: outer spaces dropped, a hyphen of the line end dropped where it cut a word."""
    glue: str = " "
    """What joins it to the next piece: a space, a line break, or nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class DocumentUnit:
    """The smallest thing of a document that can be cited. A parse makes each once: units compare by identity."""

    unit_id: str
    """`p12`: the twelfth of its document."""
    headings: tuple[str, ...]
    """From the widest to the narrowest, each as printed on one line."""
    number: str
    """Of a numbered paragraph or an item, as printed, after those of the items it stands in: `2. (a)`; else empty."""
    text: str
    """Its wording; the items of a short list are parted by line breaks."""
    page: int | None
    """The page it begins on: as printed where the pages bear numbers, else counted; None where there are no pages."""
    last_page: int | None
    source_lines: tuple[int, int]
    """First and last line of the text, 1-based, inclusive."""
    pieces: tuple[DocumentPiece, ...] = field(repr=False)
    lead_in: str = ""
    """The sentence that introduces the list it stands in."""

    def locate(self, quote: str) -> tuple[tuple[int, int], int | None] | None:
        """Lines that a quotation covers, and the page it begins on; None where the unit does not hold it to the letter."""
        start = self.text.find(quote) if quote and quote == quote.strip() else -1
        if start < 0:
            return None
        end, offset = start + len(quote), 0
        found: list[DocumentPiece] = []
        for piece in self.pieces:
            if offset < end and offset + len(piece.text) > start:
                found.append(piece)
            offset += len(piece.text) + len(piece.glue)
        return (found[0].line, found[-1].line), found[0].page


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A text cut into units; every character belongs to one of them or to one skipped stretch."""

    text: str = field(repr=False)
    units: tuple[DocumentUnit, ...]
    skipped: tuple[Skipped, ...]
    """In the order of the text."""


@dataclass(frozen=True, slots=True, eq=False)
class LibraryDocument:
    """A document of the library, read and parsed. Compares by identity, so it can key a cache."""

    manifest: DocumentManifest
    sha256: str
    """Of the file as it was added."""
    parsed: ParsedText = field(repr=False)
    _by_id: Mapping[str, DocumentUnit] = field(repr=False)

    @property
    def document_id(self) -> str:
        """The id that its manifest gives."""
        return self.manifest.document_id

    @property
    def units(self) -> tuple[DocumentUnit, ...]:
        """Every citable unit, in the order of the document."""
        return self.parsed.units

    def find_unit(self, unit_id: str) -> DocumentUnit | None:
        """The unit of that id, or None."""
        return self._by_id.get(unit_id)


def make_document(manifest: DocumentManifest, sha256: str, parsed: ParsedText) -> LibraryDocument:
    """A document of a manifest and a parsed text."""
    return LibraryDocument(manifest, sha256, parsed, {unit.unit_id: unit for unit in parsed.units})
