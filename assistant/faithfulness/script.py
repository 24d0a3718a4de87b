"""Words in the letters of another language inside a sentence, and letters that are not what they look like."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from re import Pattern

from assistant.faithfulness.names.name_evidence import Reading, read_names
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language
from index.text import normalise

_LATIN = "A-Za-zÀ-ÖØ-öø-ÿĀ-ɏ"
_CYRILLIC = "Ѐ-ԯ"
_BESIDE_CYRILLIC = re.compile(rf"[\w-]*[^\W\d_{_CYRILLIC}][\w-]*")
_FOREIGN: Mapping[Language, Pattern[str]] = {
    "en": re.compile(rf"[\w-]*[^\W\d_{_LATIN}][\w-]*"),
    "ru": _BESIDE_CYRILLIC,
    "kk": _BESIDE_CYRILLIC,
}
_MIXED = re.compile(rf"[^\W\d_]*(?:[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}])[^\W\d_]*")
_ROMAN = re.compile(r"[IVXLC]+(?:-\w+)?")
_NUMERO = "No"
"""What `№` becomes in a cleaned text."""


def find_script(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The words of a sentence that are in the letters of another language, or in disguised ones.

    Known names that are written in such letters pass, as do Roman numerals and what the editors wrote so in the
    sentence's language. One abbreviation alone is left to the check of names.
    """
    yield from (Finding(Fault.LANGUAGE, found[0]) for found in _MIXED.finditer(sentence))
    if disguised := _disguised(sentence):
        yield Finding(Fault.LANGUAGE, disguised)
    strange = _strange(sentence, language, cited)
    if strange and (len(strange) > 1 or language == "en" or not strange[0][0].isupper()):
        yield Finding(Fault.LANGUAGE, " ".join(strange))


def _strange(sentence: str, language: Language, cited: Sequence[Source]) -> list[str]:
    reading = read_names(sentence, language)
    named = _named(reading)
    written = " ".join(
        normalise(text) for source in cited for text in (source.plain[language], source.told[language])
    )
    return [
        found[0]
        for found in _FOREIGN[language].finditer(reading.text)
        if found.start() not in named
        and not _ROMAN.fullmatch(found[0])
        and not (found[0] == _NUMERO and "№" in sentence)
        and not re.search(rf"(?<!\w){re.escape(normalise(found[0]))}(?!\w)", written)
    ]


def _disguised(sentence: str) -> str:
    """Wide, mathematical and other letters that stand for plain ones, and marks heaped on letters."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFC", sentence)
        if unicodedata.category(letter) in ("Mn", "Me")
        or (letter.isalpha() and unicodedata.normalize("NFKC", letter) != letter)
    )


def _named(reading: Reading) -> frozenset[int]:
    """Where the words of known names begin."""
    return frozenset(reading.tokens[place].start for place in reading.covered)
