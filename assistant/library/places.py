"""Places that a question names: `Article 5`, `глава 2`, `5-бап`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from corpus.library.model import DocumentUnit, LibraryDocument
from corpus.library.parse.headings import read_numbered, read_worded
from index.text import normalise

_WORDS: Final = {
    "article": r"articles?|art\.?|стать[ьяеиюёй]\w*|ст\.|бап\w*",
    "chapter": r"chapters?|глав\w+|тарау\w*",
    "section": r"sections?|раздел\w*|бөлім\w*",
    "part": r"parts?|част[ьия]\w*|бөлік\w*|бөлігі\w*",
    "annex": r"annex(?:es)?|appendix|приложени\w+|қосымша\w*",
    "principle": r"principles?|rules?",
    "paragraph": r"paragraphs?|para\.?|point|пункт\w*|п\.|тармақ\w*|тармағы\w*",
}
_DIVISIONS: Final = {
    "статья": "article", "бап": "article", "глава": "chapter", "тарау": "chapter", "раздел": "section",
    "бөлім": "section", "часть": "part", "бөлік": "part", "приложение": "annex", "қосымша": "annex",
    "appendix": "annex", "rule": "principle",
}  # fmt: skip
_NUMBER: Final = r"(?P<number>\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,7})"
_FORMS: Final = tuple(
    (
        name,
        re.compile(
            rf"\b(?:{words})\s*(?:№\s*)?{_NUMBER}(?![\w-])|(?<![\w-]){_NUMBER.replace('number', 'first')}\s*-?\s*(?:{words})\b"
        ),
    )
    for name, words in _WORDS.items()
)
_NUMBERED_ALONE: Final = frozenset({"chapter", "section", "paragraph"})
"""What people call a heading that bears a number without a word."""
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A division or a paragraph with its number."""

    word: str
    number: str


def find_places(text: str) -> tuple[NamedPlace, ...]:
    """The places that a question names, the widest word first."""
    return tuple(_find(normalise(text)))


def _find(plain: str) -> Iterator[NamedPlace]:
    for word, form in _FORMS:
        if match := form.search(plain):
            yield NamedPlace(word, _plain_number(match["number"] or match["first"]))


def units_at(document: LibraryDocument, places: tuple[NamedPlace, ...]) -> tuple[DocumentUnit, ...]:
    """The units that stand at every one of the places, in the order of the document."""
    return tuple(unit for unit in document.units if all(_stands_at(unit, place) for place in places))


def _stands_at(unit: DocumentUnit, place: NamedPlace) -> bool:
    parts = unit.number.split() if place.word == "paragraph" else []
    if any(_plain_number(part.strip("().")) == place.number for part in parts):
        return True
    for heading in unit.headings:
        form = read_worded(heading)
        if form is None and place.word in _NUMBERED_ALONE and (form := read_numbered(heading)):
            if _plain_number(form.number) == place.number:
                return True
        elif form and (_DIVISIONS.get(form.word, form.word), _plain_number(form.number)) == (
            place.word,
            place.number,
        ):
            return True
    return False


def _plain_number(number: str) -> str:
    """A Roman number in figures, so that `II` is `2`."""
    if not number or not set(number) <= set(_ROMAN):
        return number
    values = [_ROMAN[letter] for letter in number]
    signed = (
        -value if any(later > value for later in values[place + 1 : place + 2]) else value
        for place, value in enumerate(values)
    )
    return str(sum(signed))
