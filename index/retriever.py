"""Search over the Plan: dense and lexical, fused at the level of units."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from corpus.editorial import read_editorial
from corpus.model import Plan
from index.building import build_version
from index.content import make_content
from index.documents import Document, TermTable, make_documents
from index.encoder import Encoder
from index.faults import RebuildableFault
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    DECIMALS,
    QUESTIONS_WEIGHT,
    SEARCHED,
    TEXT_WEIGHT,
    WORDS_ALONE,
    WORDS_WEIGHT,
    Match,
    Ranking,
    best_by_unit,
    fuse,
)
from index.latent import LatentIndex
from index.lexical import make_lexical_index
from index.opening import OpenIndex, open_index
from index.progress import Progress, no_progress
from index.settings import Settings, read_settings
from index.spelling import Speller
from index.text import clean, language_of, query_terms, words
from index.types import Hit, Passage

DEFAULT_K: Final = 10

logger = logging.getLogger(__name__)


class Retriever:
    """Finds the units of the Plan that a query is about. Safe to use from several threads."""

    def __init__(self, index: OpenIndex, encoder: Encoder, documents: Sequence[Document]) -> None:
        """Takes an open index, the encoder it was built with, and the texts to search by words."""
        self._index = index
        self._encoder = encoder
        self._passages = {passage.passage_id: passage for passage in index.passages}
        self._documents = documents
        self._lexical = make_lexical_index([document.terms for document in documents])
        self.terms = TermTable(documents)
        self._latent = LatentIndex(documents, self.terms)
        self._speller = Speller(self.terms.words)

    def search(self, query: str, *, k: int = DEFAULT_K) -> tuple[Hit, ...]:
        """The k best units, best first, ties by unit id; none for a query without a word.

        A query in a language that the encoder was not made for is searched by words alone.
        """
        readable = clean(query)
        if not words(readable):
            return ()
        readable = self.corrected(readable)
        asked = query_terms(readable)
        words_found = self._search_words(asked)
        if language_of(readable) not in self._encoder.languages and words_found:
            topics_found = self._search_topics(asked)
            return fuse(
                (
                    Ranking("words", WORDS_ALONE, BM25_FLOOR, words_found),
                    Ranking("topics", 1 - WORDS_ALONE, COSINE_FLOOR, topics_found),
                ),
                k=k,
            )
        text, questions = self._search_vectors(readable)
        return fuse(
            (
                Ranking("text", TEXT_WEIGHT, COSINE_FLOOR, text),
                Ranking("questions", QUESTIONS_WEIGHT, COSINE_FLOOR, questions),
                Ranking("words", WORDS_WEIGHT, BM25_FLOOR, words_found),
            ),
            k=k,
        )

    def corrected(self, text: str) -> str:
        """The text with every mistyped word replaced by the known word most likely meant."""
        found = words(text)
        return " ".join(self._corrected_word(word) for word in found)

    def _corrected_word(self, word: str) -> str:
        if word in self.terms.words or any(self.terms.holders(term) for term in query_terms(word)):
            return word
        near = self._speller.near(word)
        return min(near, key=lambda other: (-self.terms.words[other], other), default=word)

    def passage(self, hit: Hit) -> Passage:
        """The passage a hit was found by; the unit's first slice where the editors' words led to it."""
        return self._passages.get(hit.passage_id or "") or self._passages[f"{hit.unit_id}#0"]

    def close(self) -> None:
        """Gives back the files and memory; the retriever cannot search afterwards."""
        self._index.close()

    def _search_vectors(self, query: str) -> tuple[Mapping[str, Match], Mapping[str, Match]]:
        """Best passages by wording, the Plan's or the editors', and by the editors' questions."""
        vector = self._encoder.encode_queries([query])
        count = min(SEARCHED, len(self._index.passages))
        ids, distances = self._index.vectors.distances(vector, count)
        near = [
            (self._passages[passage_id], 1.0 - float(distance))
            for passage_id, distance in zip(ids[0], distances[0], strict=True)
        ]
        return (
            best_by_unit(entry for entry in near if entry[0].kind != "questions"),
            best_by_unit(entry for entry in near if entry[0].kind == "questions"),
        )

    def _search_words(self, asked: Sequence[str]) -> Mapping[str, Match]:
        scores = self._lexical.search(asked)
        return best_by_unit((self._documents[place], score) for place, score in scores.items())

    def _search_topics(self, asked: Sequence[str]) -> Mapping[str, Match]:
        cosines = self._latent.search(asked)
        found = zip(self._latent.unit_ids, cosines, strict=True)
        return {
            unit_id: Match(round(float(cosine), DECIMALS), f"{unit_id}#0")
            for unit_id, cosine in found
            if cosine > COSINE_FLOOR
        }


def open_retriever(
    plan: Plan,
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
) -> Retriever:
    """A retriever over a checked index, its model loaded.

    An index that is missing, stale, foreign or damaged is named in the log and built again.

    Args:
        plan: The plan.
        folder: Where the index lives; by default as the settings say.
        encoder: What makes vectors; by default as the settings say.
        progress: Told how far a build is.

    Raises:
        IndexFault: The index can neither be used nor be built.
    """
    folder, encoder = _chosen(folder, encoder)
    content = make_content(plan, encoder)
    try:
        index = open_index(folder, content, encoder)
    except RebuildableFault as fault:
        logger.warning("%s: %s. Building it now.", type(fault).__name__, fault)
        build_version(folder, content, encoder, progress or no_progress)
        index = open_index(folder, content, encoder)
    encoder.encode_queries(["ready"])  # loads the model, so that the first question need not
    return Retriever(index, encoder, make_documents(content.passages, read_editorial(plan)))


def build_index(
    plan: Plan,
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
    force: bool = False,
) -> Path:
    """Builds the index where there is no good one, or anyway with `force`; returns its folder.

    Raises:
        IndexFault: It cannot be built; a former index stays as it was.
    """
    folder, encoder = _chosen(folder, encoder)
    content = make_content(plan, encoder)
    return build_version(folder, content, encoder, progress or no_progress, force=force)


def _chosen(folder: Path | None, encoder: Encoder | None) -> tuple[Path, Encoder]:
    settings = read_settings()
    return folder or settings.folder, encoder or make_encoder(settings)


def make_encoder(settings: Settings) -> Encoder:
    """The encoder that the settings name.

    Raises:
        EncoderError: Its model is missing, altered or of an unsafe form.
    """
    from index.sentence import SentenceTransformerEncoder

    return SentenceTransformerEncoder(settings.encoder)
