"""Words in the letters of another language inside a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from re import Pattern

from assistant.faithfulness.names.name_evidence import Reading, read_names
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language
from index.text import normalise

_LATIN = "A-Za-zÀ-ÖØ-öø-ÿĀ-ɏ"
_CYRILLIC = "Ѐ-ԯ"
_OTHER = "\u0370-\u03ff\u0530-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff"
_BESIDE_CYRILLIC = re.compile(rf"[\w-]*[{_LATIN}{_OTHER}][\w-]*")
_FOREIGN: Mapping[Language, Pattern[str]] = {
    "en": re.compile(rf"[\w-]*[{_CYRILLIC}{_OTHER}][\w-]*"),
    "ru": _BESIDE_CYRILLIC,
    "kk": _BESIDE_CYRILLIC,
}
_ROMAN = re.compile(r"[IVXLC]+(?:-\w+)?")


def find_script(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The words of a sentence that are in the letters of another language.

    Known names that are written in such letters pass, as do Roman numerals and what the editors wrote so in the
    sentence's language. One abbreviation alone is left to the check of names.
    """
    reading = read_names(sentence, language)
    named = _named(reading)
    written = " ".join(
        normalise(text) for source in cited for text in (source.plain[language], source.told[language])
    )
    strange = [
        found[0]
        for found in _FOREIGN[language].finditer(reading.text)
        if found.start() not in named
        and not _ROMAN.fullmatch(found[0])
        and not re.search(rf"(?<!\w){re.escape(normalise(found[0]))}(?!\w)", written)
    ]
    if strange and (len(strange) > 1 or language == "en" or not strange[0][0].isupper()):
        yield Finding(Fault.LANGUAGE, " ".join(strange))


def _named(reading: Reading) -> frozenset[int]:
    """Where the words of known names begin."""
    return frozenset(reading.tokens[place].start for place in reading.covered)
