"""Reads a query: what must stand together, what is enough, what must be absent."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.phrases.faults import NESTING_LIMIT, QueryError
from assistant.phrases.tokens import Mark, Term, Token, cut_tokens
from assistant.phrases.types import QUERY_LIMIT, FaultCode


@dataclass(frozen=True, slots=True)
class Negated:
    """What must be absent."""

    inner: "Node"


@dataclass(frozen=True, slots=True)
class AllOf:
    """What must stand together."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Of which one is enough."""

    parts: tuple["Node", ...]


Node = Term | Negated | AllOf | AnyOf


def parse_query(query: str) -> Node:
    """The meaning of a query.

    Raises:
        QueryError: It cannot be read.
    """
    if len(query) > QUERY_LIMIT:
        raise QueryError(FaultCode.TOO_LONG, QUERY_LIMIT)
    tokens = list(cut_tokens(query))
    if not tokens:
        raise QueryError(FaultCode.EMPTY, 0)
    node = _Parser(tokens).parse()
    if not _asks(node, wanted=True):
        raise QueryError(FaultCode.ONLY_NOT, next(place for place, token in tokens if token is Mark.NOT))
    return node


def wanted_terms(node: Node, *, wanted: bool = True) -> Iterator[Term]:
    """The terms to look for, in the order of the query, those under NOT left out."""
    if isinstance(node, Term):
        if wanted:
            yield node
    elif isinstance(node, Negated):
        yield from wanted_terms(node.inner, wanted=not wanted)
    else:
        for part in node.parts:
            yield from wanted_terms(part, wanted=wanted)


def _asks(node: Node, *, wanted: bool) -> bool:
    """Whether all that answers the query holds a term that is looked for."""
    if isinstance(node, Term):
        return wanted
    if isinstance(node, Negated):
        return _asks(node.inner, wanted=not wanted)
    needs_all = isinstance(node, AllOf) is wanted
    asking = (_asks(part, wanted=wanted) for part in node.parts)
    return any(asking) if needs_all else all(asking)


class _Parser:
    """Recursive descent; NOT binds closest, then AND, then OR."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._open: list[int] = []

    def parse(self) -> Node:
        node = self._any_of()
        if self._token is not None:
            raise QueryError(FaultCode.STRAY_PARENTHESIS, self._place)
        return node

    @property
    def _token(self) -> Mark | Term | None:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else None

    @property
    def _place(self) -> int:
        return self._tokens[self._at][0]

    def _any_of(self) -> Node:
        parts = [self._all_of()]
        while self._token is Mark.OR:
            self._at += 1
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Node:
        parts = [self._not()]
        while self._token not in (None, Mark.OR, Mark.CLOSE):
            if self._token is Mark.AND:
                self._at += 1
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _not(self) -> Node:
        is_negated = False
        while self._token is Mark.NOT:
            is_negated = not is_negated
            self._at += 1
        node = self._primary()
        return Negated(node) if is_negated else node

    def _primary(self) -> Node:
        token = self._token
        if isinstance(token, Term):
            self._at += 1
            return token
        if token is not Mark.OPEN:
            raise self._missing()
        return self._parenthesised()

    def _parenthesised(self) -> Node:
        self._open.append(self._place)
        if len(self._open) > NESTING_LIMIT:
            raise QueryError(FaultCode.TOO_DEEP, self._place)
        self._at += 1
        node = self._any_of()
        if self._token is not Mark.CLOSE:
            raise QueryError(FaultCode.UNCLOSED_PARENTHESIS, self._open[-1])
        self._open.pop()
        self._at += 1
        return node

    def _missing(self) -> QueryError:
        """Why there is no term where one must be."""
        place, before = self._tokens[self._at - 1] if self._at else (0, None)
        if before is Mark.OPEN and self._token is Mark.CLOSE:
            return QueryError(FaultCode.EMPTY_PARENTHESES, place)
        if before is Mark.OPEN and self._token is None:
            return QueryError(FaultCode.UNCLOSED_PARENTHESIS, place)
        if isinstance(before, Mark) and before is not Mark.OPEN:
            return QueryError(FaultCode.NOTHING_AFTER, place)
        if self._token is Mark.CLOSE:
            return QueryError(FaultCode.STRAY_PARENTHESIS, self._place)
        return QueryError(FaultCode.NOTHING_BEFORE, self._place)
