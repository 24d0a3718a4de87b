"""Search over one document: dense where the encoder reads both question and document, and by words."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.glossary import read_glossary
from corpus.library.model import DocumentUnit, LibraryDocument
from index.documents import Document, TermTable
from index.encoder import Encoder, Vectors
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    SEARCHED,
    Ranking,
    fuse,
)
from index.lexical import make_lexical_index
from index.library.opening import OpenDocument
from index.library.translations import Translations
from index.owners import NOTHING, Matches, Owners, unit_ids_of
from index.query_vector import query_vector
from index.spelling import Speller
from index.synonyms import Synonyms
from index.text import clean, document_terms, language_of, query_terms, readable, word_terms, words

TEXT_WEIGHT = 0.5
WORDS_WEIGHT = 0.5
"""What wording by meaning and single words count: without the editors' questions neither knows better."""
MEANT_SHARE = 0.3
"""What a term counts that the question only means, beside one that it holds; as for the Plan."""
EARLIER_SHARE = 0.6
"""What a word of an earlier question counts; as for the Plan."""


@dataclass(frozen=True, slots=True)
class DocumentHit:
    """A unit found."""

    unit: DocumentUnit
    score: float
    """From 0 to 1, of no meaning across questions."""
    cosine: float
    """Of its nearest passage; 0 where vectors were not searched."""


@dataclass(frozen=True, slots=True)
class DocumentFinding:
    """What a search of a document gives."""

    hits: tuple[DocumentHit, ...]
    """Best first."""
    searched: str
    """The question as it was searched, typing errors mended."""
    meant: tuple[str, ...]
    """Terms of the document's language that stand for words of a question in another."""
    by_vectors: bool
    """Whether the encoder reads both the question and the document."""


class DocumentRetriever:
    """Finds the units of one document that a question is about. Safe to use from several threads."""

    def __init__(self, opened: OpenDocument, encoder: Encoder, known_words: Sequence[str] = ()) -> None:
        """Takes a checked index and the encoder that made it.

        Args:
            opened: The index.
            encoder: Reads questions.
            known_words: Words that are no slips, whether the document holds them or not.
        """
        self.document: LibraryDocument = opened.content.document
        self._encoder = encoder
        self._vectors = opened.vectors
        self._size = len(opened.content.passages)
        documents = [
            Document(p.passage_id, p.unit_id, tuple(document_terms(p.embedded)), frozenset(words(p.embedded)))
            for p in opened.content.passages
        ]
        self.terms = TermTable(documents)
        self._unit_ids = unit_ids_of(documents)
        self._owners = Owners(documents, self._unit_ids)
        self._lexical = make_lexical_index([document.terms for document in documents])
        self._known = frozenset(self.terms.words) | frozenset(known_words)
        self._speller = Speller(self.terms.words)
        glossary = read_glossary()
        self._synonyms = Synonyms(glossary)
        self._translations = Translations(glossary, self.document.manifest.language)

    def find(self, query: str, *, k: int) -> DocumentFinding:
        """The k best units; lines before the last are earlier questions, whose words count less."""
        lines = [self.corrected(clean(line)) for line in query.split("\n")]
        searched = " ".join(line for line in lines if line)
        meant = self._translations.expand(searched)
        vector = self._vector(readable(query), searched) if searched else None
        text = self._near(vector) if vector is not None else NOTHING
        found = self._by_words(lines, meant) if searched else NOTHING
        share = WORDS_WEIGHT if vector is not None else TEXT_WEIGHT + WORDS_WEIGHT
        hits = fuse(
            (
                Ranking("text", TEXT_WEIGHT, COSINE_FLOOR, text),
                Ranking("words", share, BM25_FLOOR, found),
            ),
            self._unit_ids,
            k=k,
        )
        made = [(self.document.find_unit(hit.unit_id), hit) for hit in hits]
        return DocumentFinding(
            tuple(DocumentHit(unit, hit.score, hit.parts[0].raw) for unit, hit in made if unit),
            searched,
            meant,
            vector is not None,
        )

    def corrected(self, text: str) -> str:
        """The text with every mistyped word replaced by the word of the document most likely meant."""
        return " ".join(self._corrected_word(word) for word in words(text))

    def _corrected_word(self, word: str) -> str:
        if word in self._known or any(self.terms.holders(term) for term in word_terms(word)):
            return word
        near = self._speller.near(word)
        return min(near, key=lambda other: (-self.terms.words[other], other), default=word)

    def _vector(self, typed: str, corrected: str) -> Vectors | None:
        """The question's vector; None where the encoder does not read its language or the document's."""
        if language_of(typed) not in self._encoder.languages:
            return None
        if self.document.manifest.language not in self._encoder.languages:
            return None
        return query_vector(self._encoder, typed, corrected)

    def _near(self, vector: Vectors) -> Matches:
        near = self._vectors.nearest(vector, min(SEARCHED, self._size))
        return self._owners.best_of(near.places, near.cosines)

    def _by_words(self, lines: Sequence[str], meant: Sequence[str]) -> Matches:
        *before, asked = lines
        own = query_terms(asked)
        earlier = [term for term in query_terms(" ".join(before)) if term not in own]
        synonyms = self._synonyms.expand(" ".join(lines))
        scores = self._lexical.scores((*own, *meant))
        for terms, share in ((earlier, EARLIER_SHARE), (synonyms, MEANT_SHARE)):
            scores += share * self._lexical.scores(terms)
        return self._owners.best(scores)
