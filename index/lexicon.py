"""What a search by words needs of all texts, worked out when an index is built and read at every start.

It is kept as arrays, and as words in one long text: a hundred thousand strings and numbers, each parsed by itself, would
take longer than all the rest of a start.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from corpus.editorial import read_editorial
from corpus.glossary import read_glossary
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from corpus.outside import read_outside
from index.content import Content
from index.documents import Holdings, find_holdings
from index.gathered import Gathered, gather, terms_of, words_spoken
from index.lexical import Postings, find_postings
from index.lines import join_lines, read_arrays, split_lines
from index.outside_terms import OutsideTerms
from index.passage_list import TextName


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of the Plan, of the editors, and of people, ready to be searched."""

    texts: tuple[TextName, ...]
    postings: Postings
    """Of those texts."""
    holdings: Holdings
    """Of their units."""
    vocabulary: Mapping[str, int]
    """Every word as written, with the number of texts, terms and matters outside the Plan that it stands in."""
    in_texts: NDArray[np.int32]
    """In how many texts each of them stands, in the same order."""
    phrases: Mapping[str, str]
    """The glossary's everyday words, as `index.synonyms.make_phrases` writes them."""
    outside: OutsideTerms
    spoken: Mapping[Language, frozenset[str]]
    """The words that people use in each language."""

    def words(self) -> dict[str, int]:
        """Every word of the texts as written, with the number of texts it stands in."""
        counts = zip(self.vocabulary, self.in_texts.tolist(), strict=True)
        return {word: count for word, count in counts if count}

    def to_bytes(self) -> bytes:
        """As safetensors; the same lexicon gives the same bytes."""
        lists = {
            "passage_ids": [text.passage_id for text in self.texts],
            "unit_ids": [text.unit_id for text in self.texts],
            "terms": self.postings.terms,
            "units": self.holdings.units,
            "vocabulary": tuple(self.vocabulary),
            "phrases": tuple(self.phrases),
            "stems": tuple(self.phrases.values()),
            "outside": self.outside.terms,
            **{f"spoken_{language}": sorted(self.spoken[language]) for language in LANGUAGES},
        }
        arrays = {
            "term_starts": self.postings.starts,
            "places": self.postings.places,
            "times": self.postings.times,
            "lengths": self.postings.lengths,
            "unit_starts": self.holdings.starts,
            "held": self.holdings.terms,
            "outside_starts": self.outside.starts,
            "outside_matters": self.outside.matters,
            "counts": np.fromiter(self.vocabulary.values(), dtype=np.int32),
            "in_texts": self.in_texts,
        }
        return bytes(save({**{name: join_lines(lines) for name, lines in lists.items()}, **arrays}))


def make_lexicon(gathered: Gathered) -> Lexicon:
    """The lexicon of words that have been gathered."""
    documents = gathered.documents
    postings = find_postings([document.terms for document in documents])
    # Sorted, as texts tell their words in any order.
    vocabulary = dict(sorted((gathered.words + gathered.further).items()))
    return Lexicon(
        texts=tuple(TextName(document.passage_id, document.unit_id) for document in documents),
        postings=postings,
        holdings=find_holdings(documents, postings),
        vocabulary=vocabulary,
        in_texts=np.fromiter((gathered.words[word] for word in vocabulary), dtype=np.int32),
        phrases=gathered.phrases,
        outside=gathered.outside,
        spoken=gathered.spoken,
    )


def lexicon_of(content: Content) -> Lexicon:
    """The lexicon of an index's content, which takes seconds."""
    return make_lexicon(gather(content))


def read_lexicon(content: bytes) -> Lexicon:
    """The lexicon of `to_bytes`.

    Raises:
        ValueError: It is none.
        KeyError: A part is missing.
    """
    parts = read_arrays(content)
    texts = map(TextName, split_lines(parts["passage_ids"]), split_lines(parts["unit_ids"]))
    terms = tuple(split_lines(parts["terms"]))
    return Lexicon(
        texts=tuple(texts),
        postings=Postings(terms, *(parts[name] for name in ("term_starts", "places", "times", "lengths"))),
        holdings=Holdings(tuple(split_lines(parts["units"])), parts["unit_starts"], parts["held"]),
        vocabulary=dict(zip(split_lines(parts["vocabulary"]), parts["counts"].tolist(), strict=True)),
        in_texts=parts["in_texts"],
        phrases=dict(zip(split_lines(parts["phrases"]), split_lines(parts["stems"]), strict=True)),
        outside=OutsideTerms(
            split_lines(parts["outside"]), parts["outside_starts"], parts["outside_matters"]
        ),
        spoken={language: frozenset(split_lines(parts[f"spoken_{language}"])) for language in LANGUAGES},
    )


class Memory:
    """What is known of people's words: from an index that keeps it, else worked out when it is first asked for.

    Both give the same; only the time differs.
    """

    def __init__(self) -> None:
        """Knows nothing yet."""
        self._spoken: dict[Language, frozenset[str]] = {}
        self._outside: OutsideTerms | None = None

    def keep(self, lexicon: Lexicon) -> None:
        """Takes over what an index has kept."""
        self._spoken = dict(lexicon.spoken)
        self._outside = lexicon.outside

    def spoken(self, plan: Plan, language: Language) -> frozenset[str]:
        """The words that people use in a language."""
        if language not in self._spoken:
            texts = [unit.text for unit in plan.units]
            self._spoken[language] = words_spoken(
                language, texts, read_editorial(plan), read_glossary(), read_outside()
            )
        return self._spoken[language]

    def outside(self) -> OutsideTerms:
        """The terms of the questions about each matter outside the Plan."""
        if self._outside is None:
            self._outside = terms_of(read_outside())
        return self._outside


MEMORY = Memory()
"""Of this process: the texts are the project's own, and never change while it runs."""
