"""Which words of a unit are quoted for a question."""

from corpus import Unit
from corpus.sentences import split_sentences
from index.documents import TermTable
from index.text import document_terms, query_terms

QUOTE_LIMIT = 600
"""Characters of a quotation of narrative at most: a paragraph of usual length is quoted whole."""
ACTION_LIMIT = 1_050
"""The same of a measure: the longest list of rights (chapter 18, action 2) must not be cut."""
LEADING_SENTENCES = 2
"""Sentences quoted where no sentence shares a word with the question."""


def choose_quote(unit: Unit, query: str, terms: TermTable) -> str:
    """The words of a unit to quote: all of a short one, else the run of sentences that says most.

    Returns:
        A verbatim slice of `unit.text`, of at most `QUOTE_LIMIT` (`ACTION_LIMIT`) characters
        unless one sentence alone is longer.
    """
    return choose_slice(unit.text, query, terms, ACTION_LIMIT if unit.measure else QUOTE_LIMIT)


def choose_slice(text: str, query: str, terms: TermTable, limit: int) -> str:
    """A text whole where it is short, else the run of its sentences that says most to a question.

    Args:
        text: What is quoted from.
        query: The question.
        terms: How much each term tells.
        limit: Characters at most, unless one sentence alone is longer.
    """
    if len(text) <= limit:
        return text
    spans = _sentence_spans(text)
    asked = set(query_terms(query))
    scores = [_score(text[start:end], asked, terms) for start, end in spans]
    if not any(scores):
        return _grow(text, spans, 0, scores, limit, LEADING_SENTENCES)
    best = max(range(len(spans)), key=lambda place: (scores[place], -place))
    return _grow(text, spans, best, scores, limit, len(spans))


def _sentence_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    position = 0
    for sentence in split_sentences(text):
        start = text.index(sentence, position)
        position = start + len(sentence)
        spans.append((start, position))
    return spans


def _score(sentence: str, asked: set[str], terms: TermTable) -> float:
    return sum(terms.weight(term) for term in asked & set(document_terms(sentence)))


def _grow(
    text: str, spans: list[tuple[int, int]], place: int, scores: list[float], limit: int, sentences: int
) -> str:
    """The run of neighbouring sentences around `place` that fits; the better neighbour first."""
    first = last = place
    while last - first + 1 < sentences:
        options = []
        if first > 0 and spans[last][1] - spans[first - 1][0] <= limit:
            options.append((scores[first - 1], 0, first - 1, last))
        if last + 1 < len(spans) and spans[last + 1][1] - spans[first][0] <= limit:
            options.append((scores[last + 1], 1, first, last + 1))
        if not options:
            break
        _, _, first, last = max(options)
    return text[spans[first][0] : spans[last][1]]
