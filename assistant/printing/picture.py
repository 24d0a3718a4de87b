"""A PDF as one picture, to send on by messenger."""

from io import BytesIO
from threading import Lock

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image

DPI = 150
"""An A4 page becomes about 1240 x 1754 pixels: read on a telephone, and still a small file."""
POINTS_PER_INCH = 72
SHADES = 64
"""Enough for smooth letters and the two tints of a card; a third of the bytes of full colour."""

_LOCK = Lock()
"""PDFium must not be entered by two threads at once."""


def pdf_to_png(pdf: bytes, *, dpi: int = DPI) -> bytes:
    """All pages of a PDF under each other as one PNG."""
    pages = pdf_to_pictures(pdf, dpi=dpi)
    whole = Image.new("RGB", (max(page.width for page in pages), sum(page.height for page in pages)), "white")
    top = 0
    for page in pages:
        whole.paste(page, (0, top))
        top += page.height
    target = BytesIO()
    whole.quantize(SHADES, dither=Image.Dither.NONE).save(target, "PNG", optimize=True, dpi=(dpi, dpi))
    return target.getvalue()


def pdf_to_pictures(pdf: bytes, *, dpi: int = DPI) -> list[Image.Image]:
    """Each page of a PDF as a picture."""
    with _LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.render(scale=dpi / POINTS_PER_INCH).to_pil().convert("RGB") for page in document]
        finally:
            document.close()
