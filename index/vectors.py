"""The Chroma store. Import this module late: chromadb and LangChain take a second to load."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from index.encoder import Encoder, Vectors
from index.faults import DamagedIndexError, IndexStorageError
from index.fusion import SEARCHED
from index.types import Passage

COLLECTION = "plan"
NEIGHBOURS = 64
"""Links of a node of Chroma's graph; 16 is its default, more keep every passage within reach."""
CONSTRUCTION = 400
"""Nodes looked at when one is linked; Chroma's default is 100, the whole plan costs a second more."""
BREADTH = 1_600
"""Nodes looked at by a query. The links are made by chance: with 400 two builds of one text gave some questions other
answers; with these three numbers none of 278 English questions missed one of its 400 nearest of 3,956 passages."""
_PANIC = "PanicException"
"""What a fault inside Chroma's own code becomes; it is no `Exception`."""
_NO_FILES = "too many open files"
"""How the system says it, in Chroma's words: the index itself may be sound."""
TWIN_TOLERANCE = 1e-4
"""Cosine distance below which two passages count as one and the same to search."""


class EncoderEmbeddings(Embeddings):
    """The project's encoder in the form LangChain asks for."""

    def __init__(self, encoder: Encoder) -> None:
        """Wraps the encoder."""
        self._encoder = encoder

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Vectors of passages."""
        return [[float(x) for x in row] for row in self._encoder.encode_passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        """The vector of a query."""
        return [float(x) for x in self._encoder.encode_queries([text])[0]]


class PlanVectors(Chroma):
    """LangChain's Chroma store over the passages, with a ranking of the nearest."""

    def distances(self, vectors: Vectors, count: int) -> tuple[list[list[str]], NDArray[np.float64]]:
        """The nearest passages of each row: their ids, and cosine distances (n, count).

        Args:
            vectors: (n, d), rows unit-norm.
            count: At most `SEARCHED`, and no more than there are.
        """
        found = self._collection.query(query_embeddings=vectors, n_results=count, include=["distances"])
        return found["ids"], np.asarray(found["distances"], dtype=np.float64)

    def ids(self) -> list[str]:
        """The ids of all passages stored."""
        return self._collection.get(include=[])["ids"]

    def close(self) -> None:
        """Lets go of the files."""
        self._client.close()


def write_vectors(folder: Path, passages: Sequence[Passage], vectors: Vectors) -> None:
    """Builds the Chroma store in an empty folder.

    Raises:
        IndexStorageError: Chroma cannot write it.
    """
    fault = _faults_as(IndexStorageError, f"Chroma cannot write '{folder}'; is the disk full?")
    with fault, closing(_client(folder)) as client:
        # The graph is written once, whole, with the last passage. Left in the log, Chroma would link it
        # anew, and by chance otherwise, at every start: one question, two lists. That a build may be cut
        # short in between, as the log would survive, is the manifest's matter.
        size = len(passages)
        collection = client.create_collection(
            COLLECTION,
            embedding_function=None,
            configuration={
                "hnsw": {
                    "space": "cosine",
                    "batch_size": size,
                    "sync_threshold": size,
                    "ef_construction": CONSTRUCTION,
                    "ef_search": max(BREADTH, SEARCHED),
                    "max_neighbors": NEIGHBOURS,
                }
            },
        )
        step = client.get_max_batch_size()
        for start in range(0, len(passages), step):
            some = passages[start : start + step]
            collection.add(
                ids=[passage.passage_id for passage in some],
                embeddings=vectors[start : start + step],
                documents=[passage.text for passage in some],
                metadatas=[{"unit_id": passage.unit_id} for passage in some],
            )


def open_vectors(folder: Path, encoder: Encoder) -> PlanVectors:
    """Opens a folder that Chroma may write to.

    Raises:
        DamagedIndexError: Chroma does not find its collection there.
    """
    with _faults_as(DamagedIndexError, "Chroma cannot open the index's vectors. Run 'make index'"):
        return PlanVectors(
            client=_client(folder),
            client_settings=_settings(),
            collection_name=COLLECTION,
            embedding_function=EncoderEmbeddings(encoder),
            create_collection_if_not_exists=False,
        )


def check_vectors(store: PlanVectors, passages: Sequence[Passage], vectors: Vectors) -> None:
    """Does nothing where the store holds every passage and each of them finds itself.

    Raises:
        DamagedIndexError: Some cannot be found: Chroma loses rows without a word.
    """
    with _faults_as(DamagedIndexError, "Chroma cannot search the index's vectors. Run 'make index'"):
        stored = store.ids()
        nearest, distances = store.distances(vectors, 1)
    places = {passage.passage_id: place for place, passage in enumerate(passages)}
    if sorted(stored) != sorted(places):
        raise DamagedIndexError(
            f"the index's vectors hold {len(stored)} passages; expected {len(places)}. Run 'make index'"
        )
    found = np.array([places[row[0]] if row else 0 for row in nearest])
    lost = (distances[:, 0] > TWIN_TOLERANCE) | (
        1 - np.sum(vectors[found] * vectors, axis=1) > TWIN_TOLERANCE
    )
    if lost.any():
        raise DamagedIndexError(
            f"{int(lost.sum())} of {len(places)} passages do not find themselves in the index, among them "
            f"{passages[int(lost.argmax())].passage_id!r}. Run 'make index'"
        )


def _client(folder: Path) -> Client:
    # Declared as an interface that lacks `close`.
    return cast(Client, chromadb.PersistentClient(path=str(folder), settings=_settings()))


def _settings() -> Settings:
    # The library would else read an `.env` file of whatever folder the person stands in.
    return Settings(_env_file=None, anonymized_telemetry=False)  # type: ignore[call-arg]


@contextmanager
def _faults_as(fault: type[DamagedIndexError | IndexStorageError], message: str) -> Iterator[None]:
    """Chroma raises many classes, bare ones among them; people get one."""
    try:
        yield
    except (DamagedIndexError, IndexStorageError):
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != _PANIC:
            raise
        if _NO_FILES in str(error).lower():
            raise IndexStorageError(f"Chroma: {_NO_FILES}. Allow more: ulimit -n 1024") from error
        raise fault(f"{message} ({type(error).__name__})") from error
