"""Numbers and marks at the start of a paragraph: `1.`, `(a)`, `iv)`, `2.3`, a dash."""

import re
from dataclasses import dataclass
from typing import Final, Literal

Style = Literal["figure", "figures", "letter", "roman", "dash"]

_MARKS: Final[tuple[tuple[Style, re.Pattern[str]], ...]] = (
    ("figures", re.compile(r"\(?(\d{1,3}(?:[.\-]\d{1,3}){1,3})[.)]{0,2}\s+(?=\S)")),
    ("figure", re.compile(r"[(\[]?(\d{1,3})(?:[.)\]]|\.\))\s+(?=\S)|(?:№|§)\s?(\d{1,3})\.?\s+(?=\S)")),
    ("roman", re.compile(r"\(?((?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2}))[.)]\s+(?=\S)")),
    ("letter", re.compile(r"\(?([a-zа-яёәғқңөұүһі])\)\s+(?=\S)|([a-z])\.\s+(?=\S)")),
    ("dash", re.compile(r"([-–—•*·▪●])\s+(?=\S)")),
)
_AMBIGUOUS: Final = frozenset("ivx")
"""Letters that stand for numbers too: `(i)` after `(h)` is a letter."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a paragraph begins with."""

    style: Style
    printed: str
    """As it stands: `1.`, `(a)`."""
    value: str
    """Without brackets and stops."""

    def follows(self, other: "Mark | None") -> bool:
        """Whether it is the next one of its list."""
        if other is None or other.style != self.style:
            return False
        if self.style == "figure":
            return int(self.value) == int(other.value) + 1
        if self.style == "letter":
            return ord(self.value) == ord(other.value) + 1
        return True


def read_mark(text: str, before: Mark | None = None) -> Mark | None:
    """The mark that a line begins with; None where it begins with a word.

    Args:
        text: The line, outer spaces dropped.
        before: The mark of the paragraph before it, which tells what `(i)` is.
    """
    for style, pattern in _MARKS:
        match = pattern.match(text)
        if match is None:
            continue
        value = next(group for group in match.groups() if group is not None)
        if style == "roman" and value in _AMBIGUOUS:
            as_letter = Mark("letter", match.group().strip(), value)
            if as_letter.follows(before):
                return as_letter
        return Mark(style, match.group().strip(), value)
    return None


class Levels:
    """The marks that a paragraph stands under: `2.` above `(a)`."""

    def __init__(self) -> None:
        self._open: list[Mark] = []

    def clear(self) -> None:
        """A heading, or a paragraph without a mark after a finished list, ends every list."""
        self._open.clear()

    def place(self, mark: Mark) -> str:
        """Takes the next mark; gives its number after those above it, as printed."""
        styles = [opened.style for opened in self._open]
        if mark.style in styles:
            del self._open[styles.index(mark.style) :]
        self._open.append(mark)
        return " ".join(opened.printed for opened in self._open if opened.style != "dash")
