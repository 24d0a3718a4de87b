"""Words cut to what their forms have in common, for comparing a sentence with its units."""

import re
from functools import lru_cache
from threading import Lock

import Stemmer  # type: ignore[import-not-found]

from corpus.languages import Language
from index.kazakh import stem_kazakh

KAZAKH_LETTERS_KEPT = 7
"""Voice and verbal nouns lengthen a Kazakh root of mostly two syllables; the letters before them tell it."""
RUSSIAN_LETTERS_KEPT = 7
"""Participles and verbal nouns of one Russian verb part after them: `использ-ован`, `использ-уют`."""
_PASSIVE = re.compile(r"(?<=\w{3})(?:ыл|ил|ын|ин)$")
_BASES = {
    "held": "hold",
    "told": "tell",
    "given": "give",
    "gave": "give",
    "taken": "take",
    "took": "take",
    "made": "make",
    "kept": "keep",
    "paid": "pay",
    "sent": "send",
    "written": "write",
    "heard": "hear",
    "chosen": "choose",
    "chose": "choose",
    "met": "meet",
    "found": "find",
    "known": "know",
    "knew": "know",
    "done": "do",
    "left": "leave",
    "spent": "spend",
    "begun": "begin",
    "began": "begin",
}
_lock = Lock()
"""A Snowball stemmer keeps the word it works on in itself: one thread at a time."""
_SNOWBALL = {"en": Stemmer.Stemmer("english"), "ru": Stemmer.Stemmer("russian")}


@lru_cache(maxsize=20_000)
def stem(word: str, language: Language) -> str:
    """The stem of a normalised word; 20,000 words hold all that is written of the Plan."""
    if language == "kk":
        return _stem_kazakh(word)
    with _lock:
        found = str(_SNOWBALL[language].stemWord(_BASES.get(word, word)))
    return found[:RUSSIAN_LETTERS_KEPT] if language == "ru" else found


def _stem_kazakh(word: str) -> str:
    found = stem_kazakh(word)
    shorter = _PASSIVE.sub("", found)
    while shorter != found:
        found = stem_kazakh(shorter)
        shorter = _PASSIVE.sub("", found)
    return found[:KAZAKH_LETTERS_KEPT]
