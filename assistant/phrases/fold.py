"""Makes letters alike: case, accents, typographic quotation marks and dashes."""

import unicodedata

from corpus.repair import ILLEGIBLE

_DOUBLE_QUOTES = "“”„‟«»″"
_SINGLE_QUOTES = "‘’‚‛ʼʻ`´′"
_DASHES = "‐‑‒–—―−⁃"
_ALIKE = {
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DASHES, "-"),
}


class _Characters(dict[int, str]):
    """What one character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _fold_character(chr(code))
        return made


def _fold_character(character: str) -> str:
    """One character or, for an accent that stands alone or cannot be seen, none."""
    if character in _ALIKE:
        return _ALIKE[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return ""
    if category[0] in "CZ":
        return " "
    return unicodedata.normalize("NFKD", character)[0].casefold()[:1]


_CHARACTERS = _Characters({ord("\n"): "\n"})


def fold(text: str) -> str:
    """The text in letters that compare.

    On the Plan every character becomes exactly one, so that a place in the folded text is the same
    place in the text. Line breaks, which part paragraphs, stay.
    """
    return text.translate(_CHARACTERS)


def fold_query(text: str) -> str:
    """What a person typed, folded, with single spaces."""
    return " ".join(fold(text).split())


def is_word(character: str) -> bool:
    """Whether a character is part of a word: also one that the source lost, so that `2` is not found in `2▯`."""
    return character.isalnum() or character == ILLEGIBLE
