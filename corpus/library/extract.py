"""The text of a file as it stands: of plain text its own lines, of a PDF the lines of each page."""

import re
from pathlib import Path
from typing import Any

from corpus.library.faults import DocumentFileError

FILE_BYTES = 50_000_000
"""Larger files are scans or collections; a plan of 500 pages has 3 MB."""
PAGES = 3_000
PAGE_BREAK = "\f"
_CUT_WORD = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line, line end included."""
_TEXT_FORMS = {".txt", ".text", ".md"}
_PDF = ".pdf"
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Controls, and signs that turn the direction of writing: a quotation of them could drive a terminal, or hide what it says."""
_FEWEST_LETTERS = 20
"""Letters of a whole document below which it is a scan without text, or empty."""


def ending_of(path: Path) -> str:
    """`.txt` or `.pdf`, by the name of a file.

    Raises:
        DocumentFileError: It has another ending.
    """
    ending = path.suffix.lower()
    if ending == _PDF:
        return _PDF
    if ending in _TEXT_FORMS:
        return ".txt"
    raise DocumentFileError(
        f"{path.name}: ends in '{ending[:10]}', expected .txt or .pdf; save it as one of these"
    )


def read_file(path: Path) -> bytes:
    """The bytes of a file to add.

    Raises:
        DocumentFileError: It cannot be read, or is empty or too large.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= FILE_BYTES else b""
    except OSError as error:
        raise DocumentFileError(f"{path.name}: cannot be read ({error.strerror}); give a file") from error
    if size > FILE_BYTES:
        raise DocumentFileError(
            f"{path.name}: {size} bytes found, expected at most {FILE_BYTES}; cut it in parts"
        )
    return data


def extract(data: bytes, ending: str, name: str) -> str:
    """The text of a file: lines ended by line feeds, pages parted by form feeds.

    Args:
        data: The whole file.
        ending: `.txt` or `.pdf`.
        name: What messages call the file.

    Raises:
        DocumentFileError: It holds no text that can be read.
    """
    text = _pdf_text(data, name) if ending == _PDF else _plain_text(data, name)
    if sum(character.isalpha() for character in text) < _FEWEST_LETTERS:
        raise DocumentFileError(
            f"{name}: holds hardly a letter; a scan must be turned into text (by OCR) before it can be added"
        )
    return text


def _plain_text(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DocumentFileError(f"{name}, line {line}: is no UTF-8 text; save the file as UTF-8") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if unfit := _UNFIT.search(text):
        line = text.count("\n", 0, unfit.start()) + 1
        raise DocumentFileError(
            f"{name}, line {line}: holds a control character ({ord(unfit.group()):#x}); take it out"
        )
    return text


def _pdf_text(data: bytes, name: str) -> str:
    try:
        import pypdfium2  # type: ignore[import-untyped]
    except ImportError as error:
        raise DocumentFileError(
            f"{name}: the package pypdfium2 is missing; install it, or give the document as .txt"
        ) from error
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
        pages = [_page_text(document[place]) for place in range(min(count, PAGES + 1))]
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise DocumentFileError(
            f"{name}: is damaged, locked with a password or no PDF; give a file that opens in a PDF reader"
        ) from error
    document.close()
    if count > PAGES:
        raise DocumentFileError(f"{name}: {count} pages found, expected at most {PAGES}; cut it in parts")
    return PAGE_BREAK.join(pages)


def _page_text(page: Any) -> str:  # noqa: ANN401 - the library carries no types
    text: str = page.get_textpage().get_text_range(errors="ignore")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(_CUT_WORD, "-\n")
    return _UNFIT.sub("", text.replace(PAGE_BREAK, "\n")).rstrip("\n") + "\n"
