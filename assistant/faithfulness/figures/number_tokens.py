"""Cuts a text into words, marks and digits, and says what a number among them is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<date>(?<![\d.])\d{1,2}\.\d{1,2}\.(?:1[89]|20)\d\d(?!\d))"
    r"|(?P<lost>[\d.,]*▯[\d▯.,]*)"
    r"|(?P<digits>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,/:]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)
_SAME_LENGTH = str.maketrans(
    {"ё": "е", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "–": "-", "—": "-", "‑": "-", "−": "-"}
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, or two with a hyphen between."""

    parts: tuple[frozenset[float], ...]
    """Of each, its readings."""
    raw: str
    """As printed: `330-1`."""
    suffix: str = ""
    """Word joined to it: `day` of `10-day`, `бабы` of `17-бабы`."""
    ending: str = ""
    """What is joined to it and no word: `nd`, `х`."""
    ordinal: bool = False
    vague: bool = False
    many: bool = False
    digits: bool = False
    """Written in digits."""

    @property
    def whole(self) -> tuple[int, ...]:
        """Its parts as whole numbers; empty where one is none or may be read otherwise."""
        if any(len(part) != 1 or next(iter(part)) % 1 for part in self.parts):
            return ()
        return tuple(int(next(iter(part))) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark, or a number."""

    text: str
    """In lower case, with `ё` as `е` and every dash as `-`; of a month, see `capital`."""
    start: int
    end: int
    kind: str
    """`date`, `lost`, `digits`, `word`, `mark`, `number`."""
    tight: bool = False
    """No space before it."""
    opens_line: bool = False
    capital: bool = False
    number: Number | None = None


def fold(text: str) -> str:
    """A text in lower case, one dash and one apostrophe for all, as long as it was."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return lower.translate(_SAME_LENGTH)


def cut(text: str, folded: str) -> list[Token]:
    """The words, marks and digits of a text, in order; characters masked in `folded` are no longer read."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(folded):
        start = match.start()
        gap = folded[end:start]
        opens = not found or "\n" in gap or (found[-1].opens_line and found[-1].text in "“\"'•«-")
        tight = start == end and start > 0
        kind = match.lastgroup or ""
        found.append(Token(match[0], start, match.end(), kind, tight, opens, text[start].isupper()))
        end = match.end()
    return found


def stands(tokens: Sequence[Token], at: int, kind: str, text: str | None = None) -> bool:
    """Whether the token at an index is of a kind, and says `text` where that is given."""
    return 0 <= at < len(tokens) and tokens[at].kind == kind and text in {None, tokens[at].text}


def hyphen_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen joins what stands before an index."""
    return stands(tokens, at, "mark", "-") and tokens[at].tight


def suffix_at(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word joined to a number, with or without a hyphen, and the index after it: `1990s`, `10-day`."""
    if stands(tokens, at, "word") and tokens[at].tight:
        return tokens[at].text, at + 1
    if hyphen_at(tokens, at) and stands(tokens, at + 1, "word") and tokens[at + 1].tight:
        return tokens[at + 1].text, at + 2
    return "", at
