"""The words of a question as a search takes them: typing errors mended, and what each word brings a text."""

from collections.abc import Container, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from index.documents import TermTable
from index.lexical import LexicalIndex
from index.spelling import Speller
from index.synonyms import Synonyms
from index.text import query_terms, word_terms, words

SYNONYM_SHARE: Final = 0.3
"""What a term counts that the query only means, beside one that it holds. From the tuning questions."""
EARLIER_SHARE: Final = 0.6
"""What a word of an earlier question counts. From the same questions."""


def correct(
    text: str, known: Container[str], terms: TermTable, speller: Speller, counts: Mapping[str, int]
) -> str:
    """The text with every mistyped word replaced by the word most likely meant.

    Args:
        text: A question.
        known: Words that are no slips.
        terms: What the texts hold; a word with a term of theirs is none either.
        speller: Finds the words one slip away.
        counts: How often each of those is used: of several the most frequent is meant, then the first by letters.
    """

    def mended(word: str) -> str:
        if word in known or any(terms.holders(term) for term in word_terms(word)):
            return word
        return min(speller.near(word), key=lambda other: (-counts[other], other), default=word)

    return " ".join(map(mended, words(text)))


def word_scores(
    lexical: LexicalIndex, synonyms: Synonyms, lines: Sequence[str], translated: Sequence[str] = ()
) -> NDArray[np.float64]:
    """BM25 scores of all texts of an index, (n,), the question's own words counting most; 0 where nothing of it stands.

    Args:
        lexical: The index.
        synonyms: The terms that everyday words stand for.
        lines: The question, after the earlier ones that it leans on; at least one.
        translated: Terms of the texts' language that stand for words of the question; they count like its own.
    """
    *before, asked = lines
    own = query_terms(asked)
    earlier = [term for term in query_terms(" ".join(before)) if term not in own]
    meant = synonyms.expand(" ".join(lines))
    scores = lexical.scores((*own, *translated))
    for terms, share in ((earlier, EARLIER_SHARE), (meant, SYNONYM_SHARE)):
        scores += share * lexical.scores(terms)
    return scores
