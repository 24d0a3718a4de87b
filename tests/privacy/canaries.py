"""Words that stand nowhere but in what a test asked, and the search for them in every form they may take."""

import base64
import json
import random
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

LATIN = "bcdfghjkmnpqrstvwxz"
CYRILLIC = "бвгджзклмнпрстфхцчшғқңһ"
"""Consonants of Russian and Kazakh: without a vowel no stemmer shortens the word."""
STEM = 16
"""Letters that all words of one script share, so that one search finds any of them."""


class Canaries:
    """The words of one test."""

    def __init__(self, stems: tuple[str, ...] = ()) -> None:
        """Draws the letters that the words share, or takes those of another process."""
        draw = random.SystemRandom()
        drawn = tuple("".join(draw.choices(letters, k=STEM)) for letters in (LATIN, CYRILLIC))
        self.stems = stems or drawn
        self._forms = tuple(form for stem in self.stems for form in forms_of(stem))

    def word(self, door: int) -> str:
        """The word for a door, in Latin letters."""
        return self.stems[0] + "".join(LATIN[int(figure)] for figure in str(door))

    def cyrillic(self, door: int) -> str:
        """The word for a door, in Cyrillic letters."""
        return self.stems[1] + "".join(CYRILLIC[int(figure)] for figure in str(door))

    def found_in(self, content: bytes) -> list[str]:
        """Where the words stand in some content: what surrounds each form that is found."""
        lowered = content.lower()
        places = ((form, lowered.find(form)) for form in self._forms)
        return [repr(content[max(at - 30, 0) : at + len(form) + 10]) for form, at in places if at >= 0]

    def found_under(self, *folders: Path) -> list[str]:
        """The same in the names and the content of all files of some folders."""
        finds = []
        for path in files_under(*folders):
            try:
                content = path.read_bytes()
            except OSError:  # gone meanwhile
                content = b""
            finds += [f"{path}: {find}" for find in self.found_in(str(path).encode() + b"\n" + content)]
        return finds


def files_under(*folders: Path) -> Iterator[Path]:
    """Every plain file; the folders themselves need not exist."""
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def forms_of(word: str) -> frozenset[bytes]:
    """A word as files hold it, in small letters: the encodings, escapes and base64 at each of its offsets."""
    plain = word.encode()
    forms = {
        plain,
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
        word.upper().encode("utf-16-le").lower(),
        word.upper().encode(),
        word.upper().encode().lower(),
        quote(word).encode().lower(),
        quote(quote(word)).encode().lower(),
        json.dumps(word)[1:-1].encode(),
        json.dumps(json.dumps(word))[3:-3].encode(),
        repr(plain)[2:-1].encode(),
        "".join(f"&#{ord(letter)};" for letter in word).encode(),
        "".join(f"&#x{ord(letter):x};" for letter in word).encode(),
    }
    if not word.isascii():
        forms |= {word.encode("ptcp154"), word.upper().encode("ptcp154")}
    for offset in range(3):
        coded = base64.b64encode(bytes(offset) + plain)
        forms.add(coded[4 if offset else 0 : -4].lower())
    return frozenset(form.lower() for form in forms)
