"""The tokens of a text while its figures are being found."""

from dataclasses import dataclass, field

from assistant.faithfulness.figures.number_tokens import Number, Token
from corpus.languages import Language


@dataclass(slots=True)
class Line:
    """A text in its tokens, and which of them are spoken for."""

    folded: str
    tokens: tuple[Token, ...]
    language: Language
    used: set[int] = field(default_factory=set)
    """Tokens that belong to a time already found."""

    def text(self, at: int) -> str:
        """The token at an index, or nothing."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def whole(self, at: int) -> tuple[int, ...]:
        """The whole numbers of a token that is free; empty where it is none."""
        if not 0 <= at < len(self.tokens) or at in self.used:
            return ()
        number = self.tokens[at].number
        return number.whole if number else ()

    def suffix(self, at: int) -> str:
        """The word joined to the number at an index."""
        number = self.number(at)
        return number.suffix if number else ""

    def number(self, at: int) -> Number | None:
        """The number at an index, if there is one."""
        return self.tokens[at].number if 0 <= at < len(self.tokens) else None
