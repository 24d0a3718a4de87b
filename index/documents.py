"""What the lexical index holds: the passages, and what the editors wrote in each language."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from corpus.editorial import Entry
from corpus.languages import LANGUAGES, Language
from index.lexical import Postings
from index.owners import Text
from index.text import words_and_terms
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
    found, terms = words_and_terms(text)
    return Document(passage_id, unit_id, tuple(terms), frozenset(found))


@dataclass(frozen=True, slots=True, eq=False)
class Holdings:
    """The terms that each unit holds in any of its texts; a unit's stand side by side."""

    units: tuple[str, ...]
    starts: NDArray[np.int32]
    """Where the terms of each unit begin, and after the last one where they end."""
    terms: NDArray[np.int32]
    """Their places in `Postings.terms`, ascending within a unit."""


def find_holdings(texts: Sequence[Text], postings: Postings) -> Holdings:
    """What the units of texts hold, units in the order in which they come first."""
    numbers = {unit_id: n for n, unit_id in enumerate(dict.fromkeys(text.unit_id for text in texts))}
    of_text = np.fromiter((numbers[text.unit_id] for text in texts), dtype=np.intp, count=len(texts))
    width = max(len(postings.terms), 1)
    of_entry = np.repeat(np.arange(len(postings.terms)), np.diff(postings.starts))
    of_unit, terms = np.divmod(np.unique(of_text[postings.places] * width + of_entry), width)
    starts = np.searchsorted(of_unit, np.arange(len(numbers) + 1))
    return Holdings(tuple(numbers), starts.astype(np.int32), terms.astype(np.int32))


class TermTable:
    """Which terms each unit holds in any of its texts, and how much a term tells."""

    def __init__(
        self, terms: Sequence[str], holdings: Holdings, count_words: Callable[[], Mapping[str, int]]
    ) -> None:
        """Takes the terms, what each unit holds of them by their places, and what counts the words as written."""
        self._terms = terms
        self._holdings = holdings
        self._places = {unit_id: place for place, unit_id in enumerate(holdings.units)}
        holders = np.bincount(holdings.terms, minlength=len(terms)).tolist()
        self._holders: Mapping[str, int] = dict(zip(terms, holders, strict=True))
        self._of: dict[str, frozenset[str]] = {}
        self._count_words = count_words

    @cached_property
    def words(self) -> Mapping[str, int]:
        """Every word as written, with the number of texts it stands in."""
        return self._count_words()

    def of(self, unit_id: str) -> frozenset[str]:
        """All terms of a unit."""
        place = self._places.get(unit_id)
        if place is None:
            return frozenset()
        if unit_id not in self._of:  # two threads may both collect them: they collect the same
            start, end = self._holdings.starts[place : place + 2].tolist()
            self._of[unit_id] = frozenset(
                map(self._terms.__getitem__, self._holdings.terms[start:end].tolist())
            )
        return self._of[unit_id]

    def holders(self, term: str) -> int:
        """In how many units a term stands."""
        return self._holders.get(term, 0)

    def weight(self, term: str) -> float:
        """Inverse document frequency over units: 0 for a term that all hold, most for one none holds."""
        return math.log((len(self._places) + 1) / (self.holders(term) + 0.5))


def make_term_table(documents: Sequence[Document], postings: Postings) -> TermTable:
    """The table of documents whose terms have been found."""
    counts = Counter(word for document in documents for word in document.words)
    return TermTable(postings.terms, find_holdings(documents, postings), lambda: counts)
