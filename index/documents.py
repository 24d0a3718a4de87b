"""What the lexical index holds: the passages, and what the editors wrote in each language."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from corpus.editorial import Entry
from corpus.languages import LANGUAGES, Language
from index.text import document_terms, words
from index.types import Passage


@dataclass(frozen=True, slots=True)
class Document:
    """The terms of one text of a unit."""

    passage_id: str
    """A passage id, or `ch18.a2#ru` for all that the editors wrote in a language."""
    unit_id: str
    terms: tuple[str, ...]
    words: frozenset[str]
    """Its words as written, normalised."""


def make_documents(passages: Sequence[Passage], editorial: Mapping[str, Entry]) -> tuple[Document, ...]:
    """One document for each slice of the Plan's text, and one a unit and language for the editors'.

    The editors' questions stand together: a person's words are spread over several of them.
    """
    made = [
        _document(p.passage_id, p.unit_id, f"{p.embedded}\n{p.also_searched}")
        for p in passages
        if p.kind == "text"
    ]
    for unit_id in dict.fromkeys(passage.unit_id for passage in passages):
        if entry := editorial.get(unit_id):
            made += [_editorial_document(entry, language) for language in LANGUAGES]
    return tuple(made)


def _editorial_document(entry: Entry, language: Language) -> Document:
    texts = (entry.plain[language], *entry.questions[language])
    return _document(f"{entry.unit_id}#{language}", entry.unit_id, "\n".join(texts))


def _document(passage_id: str, unit_id: str, text: str) -> Document:
    return Document(passage_id, unit_id, tuple(document_terms(text)), frozenset(words(text)))


class TermTable:
    """Which terms each unit holds in any of its texts, and how much a term tells."""

    def __init__(self, documents: Sequence[Document], words: Counter[str] | None = None) -> None:
        """Collects the terms of every unit and language; the words are counted where their count is not given."""
        terms: dict[str, set[str]] = {}
        for document in documents:
            terms.setdefault(document.unit_id, set()).update(document.terms)
        self._terms = {unit_id: frozenset(found) for unit_id, found in terms.items()}
        self.words = words or Counter(word for document in documents for word in document.words)
        """Every word as written, with the number of texts it stands in."""
        self._holders = Counter(chain.from_iterable(self._terms.values()))

    def of(self, unit_id: str) -> frozenset[str]:
        """All terms of a unit."""
        return self._terms.get(unit_id, frozenset())

    def holders(self, term: str) -> int:
        """In how many units a term stands."""
        return self._holders[term]

    def weight(self, term: str) -> float:
        """Inverse document frequency over units: 0 for a term that all hold, most for one none holds."""
        return math.log((len(self._terms) + 1) / (self._holders[term] + 0.5))
