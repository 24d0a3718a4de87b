"""Search over one document: dense where the encoder reads both question and document, and by words."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.glossary import read_glossary
from corpus.library.model import DocumentUnit, LibraryDocument
from index.documents import Document, make_term_table
from index.encoder import Encoder, Vectors
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    SEARCHED,
    Ranking,
    fuse,
)
from index.lexical import find_postings, weighed
from index.library.opening import OpenDocument
from index.library.translations import Translations
from index.owners import NOTHING, Matches, Owners, unit_ids_of
from index.query_vector import query_vector
from index.query_words import correct, word_scores
from index.spelling import Speller
from index.synonyms import Synonyms
from index.text import clean, document_terms, language_of, readable, words

TEXT_WEIGHT = 0.5
WORDS_WEIGHT = 0.5
"""What wording by meaning and single words count: without the editors' questions neither knows better."""


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
        postings = find_postings([document.terms for document in documents])
        self.terms = make_term_table(documents, postings)
        self._unit_ids = unit_ids_of(documents)
        self._owners = Owners(documents, self._unit_ids)
        self._lexical = weighed(postings)
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
        found = self._search_words(lines, meant) if searched else NOTHING
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
        return correct(text, self._known, self.terms, self._speller, self.terms.words)

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

    def _search_words(self, lines: Sequence[str], meant: Sequence[str]) -> Matches:
        """Best passages by the question's own words and their translations, and less by earlier ones and by the terms meant."""
        return self._owners.best(word_scores(self._lexical, self._synonyms, lines, meant))
