"""Where terms stand in the Plan, and which of its places answer a query."""

from collections.abc import Iterator

from assistant.phrases.fold import is_word
from assistant.phrases.grammar import AllOf, Negated, Node
from assistant.phrases.texts import Texts
from assistant.phrases.tokens import Term


def find_spans(texts: Texts, term: Term) -> Iterator[tuple[int, int]]:
    """Start and end in the haystack of every occurrence of a term; whole words only."""
    first = next((i for i, character in enumerate(term.text) if is_word(character)), None)
    if first is None:
        yield from _spans_of_signs(texts.haystack, term.text)
        return
    last = first
    while last < len(term.text) and is_word(term.text[last]):
        last += 1
    word = term.text[first:last]
    may_go_on = term.is_prefix and last == len(term.text)
    for head in texts.words_from(word) if may_go_on else (word,):
        for position in texts.words.get(head, ()):
            span = _whole(texts.haystack, term, position - first)
            if span is not None:
                yield span


def answering_places(texts: Texts, node: Node) -> frozenset[int]:
    """The places that answer a query or a part of one."""
    if isinstance(node, Term):
        return frozenset(texts.fields[texts.field_at(start)].place for start, _ in find_spans(texts, node))
    if isinstance(node, Negated):
        return frozenset(field.place for field in texts.fields) - answering_places(texts, node.inner)
    parts = [answering_places(texts, part) for part in node.parts]
    return frozenset.intersection(*parts) if isinstance(node, AllOf) else frozenset.union(*parts)


def _whole(haystack: str, term: Term, start: int) -> tuple[int, int] | None:
    """The span of a term at a position; None where it does not stand there, or goes on as a longer word."""
    end = start + len(term.text)
    if start < 0 or not haystack.startswith(term.text, start):
        return None
    if not is_word(term.text[-1]) or (end < len(haystack) and not is_word(haystack[end])):
        return start, end
    if not term.is_prefix:
        return None if end < len(haystack) else (start, end)
    while end < len(haystack) and is_word(haystack[end]):
        end += 1
    return start, end


def _spans_of_signs(haystack: str, signs: str) -> Iterator[tuple[int, int]]:
    """Where a phrase without any word stands, such as `“%”`."""
    start = haystack.find(signs)
    while start >= 0:
        yield start, start + len(signs)
        start = haystack.find(signs, start + len(signs))
