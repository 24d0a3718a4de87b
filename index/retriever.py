"""Search over the Plan: dense and lexical, fused at the level of units."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from corpus.glossary import Term
from corpus.model import Plan
from index.ahead import ReadAhead
from index.content import make_content
from index.cores import cores
from index.documents import TermTable
from index.encoder import Encoder, Vectors
from index.faults import RebuildableFault
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    QUESTIONS_WEIGHT,
    SEARCHED,
    TEXT_WEIGHT,
    WORDS_WEIGHT,
    Ranking,
    fuse,
)
from index.kept import key_of, read_kept
from index.lexical import weighed
from index.lexicon import MEMORY, Lexicon, lexicon_of
from index.nearness import Nearness
from index.opening import OpenIndex, open_index
from index.owners import NOTHING, Matches, Owners, unit_ids_of
from index.progress import Progress, no_progress
from index.query_vector import query_vector
from index.query_words import correct, word_scores
from index.settings import SearchSettings, Settings, read_settings
from index.spelling import Speller
from index.synonyms import Synonyms
from index.text import clean, language_of, readable
from index.types import Finding, Hit, Passage

DEFAULT_K: Final = 10
NO_NEARNESS: Final = Nearness(0.0, 0.0, 0.0)
"""Of a query without a vector."""

logger = logging.getLogger(__name__)


class Retriever:
    """Finds the units of the Plan that a query is about. Safe to use from several threads."""

    def __init__(
        self,
        index: OpenIndex,
        encoder: Encoder,
        lexicon: Lexicon,
        *,
        glossary: Sequence[Term] = (),
    ) -> None:
        """Takes an open index, the encoder it was built with, and the texts to search by words.

        The words of glossary and outside questions are words people use: none of them is mistyped.
        """
        texts, passages = lexicon.texts, index.passages
        self._index = index
        self._encoder = encoder
        self._places = {name.passage_id: place for place, name in enumerate(passages.names)}
        self._unit_ids = unit_ids_of(passages.names, texts)
        self._owners = Owners(texts, self._unit_ids)
        self._owners_by_vectors = Owners(passages.names, self._unit_ids)
        self._are_questions = passages.questions > 0
        self._lexical = weighed(lexicon.postings)
        self.terms = TermTable(lexicon.postings.terms, lexicon.holdings, lexicon.words)
        self._vocabulary = lexicon.vocabulary
        self._speller = Speller(self._vocabulary)
        self._synonyms = Synonyms(glossary, lexicon.phrases)
        self._aside = ThreadPoolExecutor(cores(), "words")

    @property
    def encoder(self) -> Encoder:
        """Reads the queries."""
        return self._encoder

    @property
    def index(self) -> OpenIndex:
        """The index it searches."""
        return self._index

    @property
    def synonyms(self) -> Synonyms:
        """Everyday words with the terms they stand for."""
        return self._synonyms

    def search(self, query: str, *, k: int = DEFAULT_K) -> tuple[Hit, ...]:
        """The k best units, best first, ties by unit id; none for a query without a word."""
        return self.find(query, k=k).hits

    def find(self, query: str, *, k: int = DEFAULT_K) -> Finding:
        """The same with what the search made of the query, and how near it is to known questions.

        Lines before the last are earlier questions that it leans on; their words count less.
        """
        lines = [self.corrected(clean(line)) for line in query.split("\n")]
        searched = " ".join(line for line in lines if line)
        if not searched:
            return Finding((), searched, NO_NEARNESS)
        typed = readable(query)
        # While the encoder multiplies, the interpreter is free; the adapter would need it, too.
        aside = self._aside.submit(self._search_words, lines) if self._is_encoded(typed) else None
        vector = self._vector(typed, searched)
        text, questions, near = (
            self._search_vectors(vector) if vector is not None else (NOTHING, NOTHING, NO_NEARNESS)
        )
        words = aside.result() if aside else self._search_words(lines)
        hits = fuse(
            (
                Ranking("text", TEXT_WEIGHT, COSINE_FLOOR, text),
                Ranking("questions", QUESTIONS_WEIGHT, COSINE_FLOOR, questions),
                Ranking("words", WORDS_WEIGHT, BM25_FLOOR, words),
            ),
            self._unit_ids,
            k=k,
        )
        return Finding(hits, searched, near)

    def _is_encoded(self, typed: str) -> bool:
        """Whether the encoder reads the query, and not the adapter."""
        return language_of(typed) in self._encoder.languages

    def _vector(self, typed: str, corrected: str) -> Vectors | None:
        """The query's vector; None where it holds nothing that encoder or adapter could go by.

        The adapter goes by runs of letters and bears a slip.
        """
        if self._is_encoded(typed):
            return query_vector(self._encoder, typed, corrected)
        return self._index.adapter.encode(typed)

    def corrected(self, text: str) -> str:
        """The text with every mistyped word replaced by the known word most likely meant."""
        return correct(text, self._vocabulary, self.terms, self._speller, self._vocabulary)

    def passage(self, hit: Hit) -> Passage:
        """The passage a hit was found by; the unit's first slice where the editors' words led to it."""
        place = self._places.get(hit.passage_id or "")
        return self._index.passages[self._places[f"{hit.unit_id}#0"] if place is None else place]

    def close(self) -> None:
        """Gives back the files and memory; the retriever cannot search afterwards."""
        self._aside.shutdown()
        self._index.close()

    def _search_vectors(self, vector: Vectors) -> tuple[Matches, Matches, Nearness]:
        """Best passages by wording, the Plan's or the editors', and by the editors' questions; how near the latter are."""
        found = self._index.vectors.nearest(vector, min(SEARCHED, len(self._index.passages)))
        asked = self._are_questions[found.places]
        wording, questions = (
            self._owners_by_vectors.best_of(found.places[mask], found.cosines[mask])
            for mask in (~asked, asked)
        )
        return wording, questions, self._index.questions.nearness(vector, found.places[asked])

    def _search_words(self, lines: Sequence[str]) -> Matches:
        """Best documents by the query's own words, and less by earlier ones and by the terms meant."""
        return self._owners.best(word_scores(self._lexical, self._synonyms, lines))


def open_retriever(
    plan: Plan,
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    progress: Progress | None = None,
    search: SearchSettings | None = None,
    ahead: ReadAhead | None = None,
) -> Retriever:
    """A retriever over a checked index, its model loaded.

    An index that is missing, stale, foreign or damaged is named in the log and built again.

    Args:
        plan: The plan.
        folder: Where the index lives; by default as the settings say.
        encoder: What makes vectors; by default as the settings say.
        progress: Told how far a build is.
        search: Who finds the nearest passages; by default as the settings say.
        ahead: Is loading encoder and model already.

    Raises:
        IndexFault: The index can neither be used nor be built.
    """
    folder, encoder = chosen(folder, ahead.encoder() if ahead and encoder is None else encoder)
    search = search or read_settings().search
    kept = read_kept(folder, plan, encoder, ahead)
    content = kept.content if kept else make_content(plan, encoder, key_of(plan, encoder))
    try:
        index = open_index(folder, content, encoder, search, ahead=ahead)
    except RebuildableFault as fault:
        logger.warning("%s: %s. Building it now.", type(fault).__name__, fault)
        content, kept = make_content(plan, encoder, key_of(plan, encoder)), None
        from index.building import build_version  # only where an index is built

        build_version(folder, content, encoder, progress or no_progress)
        index = open_index(folder, content, encoder, search)
    index.encoder.encode_queries(["ready"])  # loads what is loaded late, so that the first question need not
    lexicon = kept.lexicon if kept else lexicon_of(content)
    if content.key:  # the project's own words: whoever asks for them from now on need not make them
        MEMORY.keep(lexicon)
    return Retriever(index, index.encoder, lexicon, glossary=content.glossary)


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
    folder, encoder = chosen(folder, encoder)
    from index.building import build_version

    content = make_content(plan, encoder, key_of(plan, encoder))
    return build_version(folder, content, encoder, progress or no_progress, force=force)


def chosen(folder: Path | None, encoder: Encoder | None) -> tuple[Path, Encoder]:
    """Folder and encoder, by default as the settings say.

    Raises:
        IndexFault: The settings name none that can be used.
    """
    settings = read_settings()
    return folder or settings.folder, encoder or make_encoder(settings)


def make_encoder(settings: Settings) -> Encoder:
    """The encoder that the settings name.

    Raises:
        EncoderError: Its model is missing, altered or of an unsafe form.
    """
    from index.sentence import SentenceTransformerEncoder

    return SentenceTransformerEncoder(settings.encoder)
