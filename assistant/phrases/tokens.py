"""Cuts a query into words, phrases, operators and parentheses."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from assistant.phrases.faults import STEM_LENGTH, QueryError
from assistant.phrases.fold import fold_query, is_word
from assistant.phrases.types import FaultCode


class Mark(Enum):
    """What parts and joins the terms of a query."""

    AND = auto()
    OR = auto()
    NOT = auto()
    OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase to look for, folded."""

    text: str
    is_phrase: bool = False
    is_prefix: bool = False
    """Whether its last word may go on."""

    def __str__(self) -> str:
        """As it could be typed."""
        quoted = f'"{self.text}"' if self.is_phrase else self.text
        return f"{quoted}*" if self.is_prefix else quoted


Token = tuple[int, Mark | Term]
"""Where it begins in the query, and what it is."""

_OPERATORS = {"AND": Mark.AND, "OR": Mark.OR, "NOT": Mark.NOT}
"""In capitals only: in small letters they are words of the Plan."""
_CYRILLIC_OPERATORS = {
    "и": Mark.AND, "или": Mark.OR, "не": Mark.NOT, "және": Mark.AND, "немесе": Mark.OR, "емес": Mark.NOT,
}  # fmt: skip
"""In any letters: the Plan holds no Cyrillic word."""
_PARENTHESES = {"(": Mark.OPEN, ")": Mark.CLOSE}
_CLOSING = {**dict.fromkeys('"“”„‟″', '"“”„‟″'), **dict.fromkeys("«»", "«»")}
"""By which marks a phrase that begins with a mark is ended."""
_DASHES = frozenset("-‐‑‒–—―−")


def cut_tokens(query: str) -> Iterator[Token]:
    """The tokens of a query, in order; punctuation around words is left out.

    Raises:
        QueryError: A phrase is not closed or empty, or an asterisk stands where it cannot.
    """
    place = 0
    while place < len(query):
        character = query[place]
        if character.isspace():
            place += 1
        elif character in _PARENTHESES:
            yield place, _PARENTHESES[character]
            place += 1
        elif character in _CLOSING:
            term, after = _phrase(query, place)
            yield place, term
            place = after
        elif character in _DASHES:
            if _begins_a_term(query, place + 1):
                yield place, Mark.NOT
            place += 1
        else:
            chunk = _chunk(query, place)
            yield from _word(chunk, place)
            place += len(chunk)


def _begins_a_term(query: str, place: int) -> bool:
    return place < len(query) and (is_word(query[place]) or query[place] == "(" or query[place] in _CLOSING)


def _phrase(query: str, start: int) -> tuple[Term, int]:
    """The phrase that opens at a quotation mark, and where it ends."""
    closing = _CLOSING[query[start]]
    end = next((i for i in range(start + 1, len(query)) if query[i] in closing), None)
    if end is None:
        raise QueryError(FaultCode.UNCLOSED_QUOTE, start)
    after = end + 1
    inner = query[start + 1 : end].rstrip()
    is_prefix = inner.endswith("*")
    if query[after : after + 1] == "*":
        is_prefix, after = True, after + 1
    return _term(inner, start, is_prefix=is_prefix, is_phrase=True), after


def _chunk(query: str, start: int) -> str:
    """What stands there up to a space, a parenthesis or a quotation mark."""
    end = start
    while end < len(query) and not (
        query[end].isspace() or query[end] in _PARENTHESES or query[end] in _CLOSING
    ):
        end += 1
    return query[start:end]


def _word(chunk: str, place: int) -> Iterator[Token]:
    """A word or operator, without the punctuation around it; nothing where there is no word."""
    begin = next((i for i, character in enumerate(chunk) if is_word(character) or character == "*"), None)
    if begin is None:
        return
    core = chunk[begin:]
    while not is_word(core[-1]) and core[-1] != "*":
        core = core[:-1]
    operator = _OPERATORS.get(core) or _CYRILLIC_OPERATORS.get(core.lower())
    if operator:
        yield place + begin, operator
    else:
        yield place + begin, _term(core, place + begin, is_prefix=core.endswith("*"), is_phrase=False)


def _term(typed: str, place: int, *, is_prefix: bool, is_phrase: bool) -> Term:
    text = fold_query(typed.removesuffix("*"))
    if "*" in text:
        raise QueryError(FaultCode.STAR_PLACE, place)
    if not text or (not is_phrase and not any(map(is_word, text))):
        raise QueryError(FaultCode.EMPTY_QUOTE if is_phrase else FaultCode.STAR_PLACE, place)
    if is_prefix and not _is_long_enough(text):
        raise QueryError(FaultCode.STAR_SHORT, place)
    return Term(text, is_phrase, is_prefix)


def _is_long_enough(text: str) -> bool:
    """Whether `*` may follow: after a word of some length, or after a phrase of words: `"article 1*"`."""
    needed = 1 if " " in text else STEM_LENGTH
    return len(text) >= needed and all(map(is_word, text[-needed:]))
