"""Search over the Plan: dense and lexical, fused at the level of units."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from corpus.model import Plan
from index.building import build_version
from index.content import make_content
from index.encoder import Encoder
from index.faults import RebuildableFault
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    DENSE_WEIGHT,
    LEXICAL_WEIGHT,
    Match,
    Ranking,
    best_by_unit,
    fuse,
)
from index.lexical import make_lexical_index
from index.opening import OpenIndex, open_index
from index.progress import Progress, no_progress
from index.settings import Settings, read_settings
from index.text import clean, document_terms, query_terms, words
from index.types import Hit, Passage

DEFAULT_K: Final = 10

logger = logging.getLogger(__name__)


class Retriever:
    """Finds the units of the Plan that a query is about. Safe to use from several threads."""

    def __init__(self, index: OpenIndex, encoder: Encoder) -> None:
        """Takes an open index and the encoder it was built with; the words are indexed here."""
        self._index = index
        self._encoder = encoder
        self._passages = {passage.passage_id: passage for passage in index.passages}
        self._lexical = make_lexical_index(
            [document_terms(f"{passage.embedded}\n{passage.also_searched}") for passage in index.passages]
        )

    def search(self, query: str, *, k: int = DEFAULT_K) -> tuple[Hit, ...]:
        """The k best units, best first, ties by unit id; none for a query without a word."""
        readable = clean(query)
        if not words(readable):
            return ()
        rankings = (
            Ranking("dense", DENSE_WEIGHT, COSINE_FLOOR, self._search_dense(readable)),
            Ranking("lexical", LEXICAL_WEIGHT, BM25_FLOOR, self._search_lexical(readable)),
        )
        return fuse(rankings, k=k)

    def passage(self, passage_id: str) -> Passage:
        """The passage of that id.

        Raises:
            KeyError: There is no such passage.
        """
        return self._passages[passage_id]

    def close(self) -> None:
        """Gives back the files and memory; the retriever cannot search afterwards."""
        self._index.close()

    def _search_dense(self, query: str) -> Mapping[str, Match]:
        vector = self._encoder.encode_queries([query])
        ids, distances = self._index.vectors.distances(vector, len(self._index.passages))
        return best_by_unit(
            (self._passages[passage_id], 1.0 - float(distance))
            for passage_id, distance in zip(ids[0], distances[0], strict=True)
        )

    def _search_lexical(self, query: str) -> Mapping[str, Match]:
        scores = self._lexical.search(query_terms(query))
        return best_by_unit((self._index.passages[place], score) for place, score in scores.items())


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
    return Retriever(index, encoder)


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
