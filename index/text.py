"""From text to the terms of the lexical index: letters made alike, words cut to their stems."""

import re
import unicodedata
from functools import lru_cache
from threading import Lock

import Stemmer  # type: ignore[import-not-found]

from index.kazakh import KAZAKH_LETTERS, fold_kazakh, stem_kazakh
from index.words import SPELLINGS, STOP_WORDS

_QUOTES = dict.fromkeys("‘’‚‛ʼʻ`´′", "'")
_DOUBLE_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))
_DASHES = dict.fromkeys("‐‑‒–—―−⁃", "-")

_TWINS = dict(zip("аеорсухкмтвніѕј", "aeopcyxkmtbhisj", strict=True))
"""Cyrillic letters and the Latin ones they are mistaken for (in either case)."""
_TO_LATIN = str.maketrans(_TWINS)
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in _TWINS.items()})

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?:-[^\W_]+(?:'[^\W_]+)*)*")
_LATIN = re.compile(r"[a-zß-ÿĀ-ɏ]")
_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_KAZAKH = re.compile(f"[{KAZAKH_LETTERS}]")

_stemmer_lock = Lock()
"""A Snowball stemmer keeps the word it works on in itself: one thread at a time."""
_SNOWBALL = {language: Stemmer.Stemmer(language) for language in ("english", "russian")}


KNOWN_CHARACTERS = 5_000
"""Characters remembered; who sends every one there is cannot fill the memory with them."""


class _Characters(dict[int, str]):
    """What one character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        if len(self) >= KNOWN_CHARACTERS:
            self.clear()
        self[code] = made = _make_character(chr(code))
        return made


def _make_character(character: str) -> str:
    if character in _QUOTES or character in _DASHES:
        return _QUOTES.get(character) or _DASHES[character]
    category = unicodedata.category(character)
    if category in ("Cf", "Cs", "Mn", "Me"):  # invisible, half a pair, or an accent
        return ""
    if category.startswith("C"):
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return character


_CHARACTERS = _Characters()


def clean(text: str) -> str:
    """The text without what cannot be read: controls, invisible characters, stray accents.

    The case, the letters and the order stay; white space becomes single spaces.
    """
    return " ".join(unicodedata.normalize("NFKC", text).translate(_CHARACTERS).split())


def normalise(text: str) -> str:
    """The cleaned text in small letters, with `ё` as `е`; normalising twice changes nothing."""
    plain = clean(text)
    if plain.isascii():
        return plain.lower()  # nothing else can change in it
    small = unicodedata.normalize("NFKC", plain.casefold())
    return clean(small).replace("ё", "е")


def words(text: str) -> list[str]:
    """The words of a text, normalised; `law-enforcement` stays one word here."""
    return _words_of(normalise(text))


def _words_of(plain: str) -> list[str]:
    return [_one_script(word) for word in _WORD.findall(plain)]


def _one_script(word: str) -> str:
    """A word whose letters were mixed from two alphabets, brought to the one that prevails."""
    if word.isascii() or not _LATIN.search(word):
        return word
    latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    if not cyrillic:
        return word
    return word.translate(_TO_LATIN if latin >= cyrillic else _TO_CYRILLIC)


def readable(text: str) -> str:
    """A text as an encoder reads it: cleaned, each word of one alphabet, quotation marks as typewriters have them.

    What only looks different then has one vector. Case and punctuation stay.
    """
    return _WORD.sub(_mended, clean(text).translate(_DOUBLE_QUOTES))


def _mended(match: re.Match[str]) -> str:
    small = normalise(match.group())
    mended = _one_script(small)
    return match.group() if mended == small else mended


def language_of(text: str) -> str:
    """`en`, `ru` or `kk` by the letters alone, those of most; Cyrillic without a Kazakh letter counts as Russian."""
    plain = normalise(text)
    if len(_CYRILLIC.findall(plain)) <= len(_LATIN.findall(plain)):
        return "en"
    return "kk" if _KAZAKH.search(plain) else "ru"


def document_terms(text: str) -> list[str]:
    """The terms a passage is found by, in the order of the text, repeats kept."""
    return words_and_terms(text)[1]


def words_and_terms(text: str) -> tuple[list[str], list[str]]:
    """`words` and `document_terms` of a text, which is read once."""
    plain = normalise(text)
    kazakh, found = bool(_KAZAKH.search(plain)), _words_of(plain)
    return found, [_stem(word, kazakh=kazakh) for word in _split(found) if word not in STOP_WORDS]


def query_terms(text: str) -> tuple[str, ...]:
    """The distinct terms a query asks for, in order of first appearance.

    A Cyrillic word without a letter of its own language is taken as Russian and as Kazakh:
    short questions, and keyboards without the Kazakh letters, do not tell them apart.
    """
    return tuple(dict.fromkeys(term for word in words(text) for term in word_terms(word)))


def word_terms(word: str) -> tuple[str, ...]:
    """The same of one of its `words`."""
    found: dict[str, None] = {}
    for part in _split([word]):
        if part in STOP_WORDS:
            continue
        if not _KAZAKH.search(part):
            found[_stem(part, kazakh=False)] = None
        if _CYRILLIC.search(part):
            found[_stem(part, kazakh=True)] = None
    return tuple(found)


def content_words(text: str) -> tuple[frozenset[str], ...]:
    """The words of a text that say something, each as its possible stems."""
    found = (frozenset(word_terms(word)) for word in words(text) if not word.isdigit())
    return tuple(dict.fromkeys(stems for stems in found if stems))


def _split(found: list[str]) -> list[str]:
    """Compounds as their parts and, of two or more words, also as one: `anti-corruption`."""
    parts: list[str] = []
    for word in found:
        pieces = word.split("-")
        parts += pieces
        if len(pieces) > 1 and not any(character.isdigit() for character in word):
            parts.append("".join(pieces))
    return parts


@lru_cache(maxsize=20_000)
def _stem(word: str, *, kazakh: bool) -> str:
    """The stem of a normalised word, by its script; 20,000 words hold the Plan several times."""
    if not _CYRILLIC.search(word):
        with _stemmer_lock:
            return str(_SNOWBALL["english"].stemWord(SPELLINGS.get(word, word)))
    if kazakh or _KAZAKH.search(word):
        return stem_kazakh(word)
    with _stemmer_lock:
        return fold_kazakh(str(_SNOWBALL["russian"].stemWord(word)))
