"""The letters of the prints: Noto Sans, and a second font for the few signs it lacks."""

from functools import lru_cache
from io import BytesIO
from itertools import groupby
from types import MappingProxyType
from typing import Literal

import pymupdf_fonts  # type: ignore[import-untyped]
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont

Face = Literal["regular", "bold", "italic", "signs"]
"""`signs` has the box that stands for an illegible digit, and arrows; its letters are not used."""

REGULAR = "PlanSans"
BOLD = "PlanSans-Bold"
ITALIC = "PlanSans-Italic"
SIGNS = "PlanSigns"
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""Drawn for a character that neither font has, as a person's own note may hold one."""

_FACES = MappingProxyType(
    {
        "regular": (REGULAR, "notos"),
        "bold": (BOLD, "notosbo"),
        "italic": (ITALIC, "notosit"),
        "signs": (SIGNS, "cascadia"),
    }
)
"""Name in the document and name in the font package."""
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Makes the fonts known to the PDF library; once per process."""
    for name, source in _FACES.values():
        registerFont(TTFont(name, BytesIO(pymupdf_fonts.myfont(source))))
    # There is no bold italic: nothing is set in it.
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


@lru_cache(maxsize=4)
def drawable(face: Face) -> frozenset[str]:
    """Every character that a font has a shape for, and the space."""
    register_fonts()
    name, source = _FACES[face]
    font = TTFont(f"{name}-shapes", BytesIO(pymupdf_fonts.myfont(source))).face
    return frozenset(
        chr(code)
        for code, glyph in font.charToGlyph.items()
        if font.glyphPos[glyph] < font.glyphPos[glyph + 1] or chr(code).isspace()
    )


def to_markup(text: str) -> str:
    """Text as the PDF library reads it: escaped, line breaks kept, every character with a shape.

    Where Noto Sans has no shape the font of signs is named; where that has none either, `UNKNOWN` stands.
    """
    return "".join(_run(face, "".join(run)) for face, run in groupby(text, key=_face_for))


def _face_for(character: str) -> Face | None:
    if character.isspace() or character in drawable("regular"):
        return "regular"
    return "signs" if character in drawable("signs") else None


def _run(face: Face | None, run: str) -> str:
    if face is None:
        return UNKNOWN * len(run)
    if face == "signs":
        return f'<font name="{SIGNS}">{run}</font>'
    return run.translate(_XML).replace("\n", "<br/>")
