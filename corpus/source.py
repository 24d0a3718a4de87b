"""The source text: read from disk, proven unaltered, cut into lines and pages."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

SOURCE_PATH = Path(__file__).parent / "data" / "nhrap-kazakhstan-2009-2012.en.txt"
SOURCE_SHA256 = "d0359412d19cd86abfe038c0e81321378b63357782ecb8b96eee8d1b6114d86a"
SOURCE_BYTES = 495_243
SOURCE_LINES = 7_627

FIRST_KNOWN_PAGE = 5
"""The Foreword's page: counted back from page 8, which begins at line 187."""
_FIRST_KNOWN_LINE = 35
_PAGE_BREAK = re.compile(r" \S")
"""The extraction marks a new page by one space at the start of its first line."""
_MISSING_BREAK = 3852
"""Page 64 prints its number at line 3850; no break mark follows it."""
_EARLY_BREAK, _TRUE_BREAK = 6585, 6598
"""Page 107 prints its number at line 6596; the mark stands one table cell too early."""


class SourceError(Exception):
    """The Plan's text is missing or is not the text this project was built on."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of the Plan as lines."""

    lines: tuple[str, ...]
    """`lines[0]` is line 1; exactly as printed, line ends dropped."""
    page_starts: Mapping[int, int]
    """First line of each page from 5 to 124, ascending."""
    sha256: str

    def line(self, number: int) -> str:
        """Line `number` (1-based), exactly as in the file."""
        return self.lines[number - 1]


def page_finder(page_starts: Mapping[int, int]) -> Callable[[int], int | None]:
    """What finds the last page that begins at or before a line; None before the first known page."""
    pages, lines = tuple(page_starts), tuple(page_starts.values())

    def find(line: int) -> int | None:
        begun = bisect_right(lines, line)
        return pages[begun - 1] if begun else None

    return find


def page_of_line(page_starts: Mapping[int, int], line: int) -> int | None:
    """The page that a single line stands on, as `page_finder` finds it."""
    return page_finder(page_starts)(line)


def read_source(path: Path | None = None) -> Source:
    """Reads the Plan's text and proves that it is the text the project was built on.

    Raises:
        SourceError: The file is missing, unreadable, empty, cut short or altered.
    """
    path = path or SOURCE_PATH
    remedy = "Restore the file from the project's repository; nothing of it was used."
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path.name}: cannot be read ({error.strerror}). {remedy}") from error
    if not data:
        raise SourceError(f"{path.name}: is empty, expected {SOURCE_BYTES} bytes. {remedy}")
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != SOURCE_SHA256:
        raise SourceError(f"{path.name}: {_difference(data, sha256)} {remedy}")
    lines = tuple(data.decode("utf-8").split("\n")[:SOURCE_LINES])
    return Source(lines, MappingProxyType(_page_starts(lines)), sha256)


def _difference(data: bytes, sha256: str) -> str:
    """Says in one sentence how the file differs from the expected one."""
    if len(data) < SOURCE_BYTES:
        return f"is cut short or altered: {len(data)} bytes, expected {SOURCE_BYTES}."
    if b"\r\n" in data:
        return "has Windows line ends; the project's text has plain ones."
    return f"is altered: sha256 {sha256[:12]}…, expected {SOURCE_SHA256[:12]}…."


def _page_starts(lines: tuple[str, ...]) -> dict[int, int]:
    """Numbers the pages: from the Foreword on, one page a break mark, the two wrong marks mended."""
    marked = {n for n, line in enumerate(lines, 1) if _PAGE_BREAK.match(line)}
    starts = sorted((marked - {_EARLY_BREAK}) | {_MISSING_BREAK, _TRUE_BREAK})
    known = [line for line in starts if line >= _FIRST_KNOWN_LINE]
    return dict(enumerate(known, FIRST_KNOWN_PAGE))
