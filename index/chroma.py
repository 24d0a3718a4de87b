"""What the embedded Chroma and a Chroma server have in common. Import it late: it takes seconds to load."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from chromadb.api.models.Collection import Collection
from chromadb.api.types import Where as ChromaWhere
from chromadb.config import Settings
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from index.encoder import Encoder, Vectors
from index.faults import DamagedIndexError, IndexServerError, IndexStorageError
from index.fusion import SEARCHED
from index.settings import EXACT_LIMIT
from index.stores import Nearest, Snapshot, Where, metadata_of
from index.types import Passage

READ_AT_ONCE = 5_000
"""Vectors asked back from Chroma in one call: some 15 MB."""
_PANIC = "PanicException"
"""What a fault inside Chroma's own code becomes; it is no `Exception`."""
_NO_FILES = "too many open files"
"""How the system says it, in Chroma's words: the index itself may be sound."""

_FILES_OF_CHROMA = 16
"""It opens at once, at most."""


@dataclass(frozen=True, slots=True)
class Graph:
    """How densely Chroma links a collection, and how widely it searches it."""

    neighbours: int
    """Links of a node; 16 is Chroma's default, more keep every passage within reach."""
    construction: int
    """Nodes looked at when one is linked; Chroma's default is 100."""
    breadth: int
    """Nodes looked at by a query."""


DENSE = Graph(64, 400, 1_600)
"""For what exact search could do as well. The links are made by chance: with a breadth of 400 two builds of one text
gave some questions other answers; with these numbers none of 278 English questions missed one of its 400 nearest of
3,956 passages."""
WIDE = Graph(32, 200, 800)
"""For more: linked several times as fast; what it misses is measured in docs/scale.md."""


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

    def distances(
        self, vectors: Vectors, count: int, *, where: Where | None = None
    ) -> tuple[list[list[str]], NDArray[np.float64]]:
        """The nearest passages of each row: their ids, and cosine distances (n, count).

        Args:
            vectors: (n, d), rows unit-norm.
            count: At most `SEARCHED`, and no more than there are.
            where: What the passages must satisfy; of several rows each must then find equally many.
        """
        found = self._collection.query(
            query_embeddings=vectors, n_results=count, include=["distances"], where=_condition(where)
        )
        return found["ids"], np.asarray(found["distances"], dtype=np.float64)

    def ids(self) -> list[str]:
        """The ids of all passages stored."""
        return self._collection.get(include=[])["ids"]

    def rows(self, ids: Sequence[str]) -> Vectors:
        """The vectors stored for some passages, (n, d), in the order of the ids.

        Raises:
            KeyError: One is not there.
        """
        return read_rows(self._collection, ids)

    def close(self) -> None:
        """Lets go of the files or connections."""
        self._client.close()


class ChromaVectors:
    """Chroma finds the passages, the snapshot gives their cosines."""

    def __init__(self, store: PlanVectors, snapshot: Snapshot, let_go: Callable[[], None]) -> None:
        """Takes the store, opened and checked, and what is to be let go after it."""
        self.store = store
        self._snapshot = snapshot
        self._let_go = let_go

    def nearest(self, vector: Vectors, count: int, *, where: Where | None = None) -> Nearest:
        """The nearest passages that Chroma's graph leads to, best first."""
        (ids,), _ = self.store.distances(vector, count, where=where)
        return self._snapshot.ranked(vector, [self._snapshot.place(passage_id) for passage_id in ids])

    def close(self) -> None:
        """Lets go of Chroma, and of its files or connections."""
        self.store.close()
        self._let_go()


def configuration(size: int) -> dict[str, Any]:
    """How Chroma links and searches a collection of that many passages.

    The graph is written once, whole, with the last passage. Left in the log, Chroma would link it anew, and
    by chance otherwise, at every start: one question, two lists. That a build may be cut short in between, as
    the log would survive, is the manifest's matter.
    """
    graph = DENSE if size <= EXACT_LIMIT else WIDE
    return {
        "hnsw": {
            "space": "cosine",
            "batch_size": size,
            "sync_threshold": size,
            "ef_construction": graph.construction,
            "ef_search": max(graph.breadth, SEARCHED),
            "max_neighbors": graph.neighbours,
        }
    }


def fill(collection: Collection, passages: Sequence[Passage], vectors: Vectors, *, step: int) -> None:
    """Puts passages and their vectors into an empty collection, so many at once."""
    for start in range(0, len(passages), step):
        some = passages[start : start + step]
        collection.add(
            ids=[passage.passage_id for passage in some],
            embeddings=vectors[start : start + step],
            documents=[passage.text for passage in some],
            metadatas=[{**metadata_of(passage)} for passage in some],
        )


def read_rows(collection: Collection, ids: Sequence[str]) -> Vectors:
    """The vectors of those passages as Chroma keeps them, (n, d), in the order of the ids.

    Raises:
        KeyError: One is not there.
    """
    found: dict[str, Any] = {}
    for start in range(0, len(ids), READ_AT_ONCE):
        some = list(ids[start : start + READ_AT_ONCE])
        stored = collection.get(ids=some, include=["embeddings"])
        rows = stored["embeddings"]
        found.update(zip(stored["ids"], [] if rows is None else rows, strict=True))
    return np.array([found[passage_id] for passage_id in ids], dtype=np.float32)


def own_settings(**options: Any) -> Settings:  # noqa: ANN401  Chroma's own options, of any kind
    """Chroma's settings, from nothing but the arguments."""
    # The library would else read an `.env` file of whatever folder the person stands in.
    return Settings(_env_file=None, anonymized_telemetry=False, **options)  # type: ignore[call-arg]


@contextmanager
def faults_as(
    fault: type[DamagedIndexError | IndexStorageError | IndexServerError], message: str
) -> Iterator[None]:
    """Chroma raises many classes, bare ones among them; people get one."""
    try:
        yield
    except (DamagedIndexError, IndexStorageError, IndexServerError):
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != _PANIC:
            raise
        if _NO_FILES in str(error).lower() or (fault is DamagedIndexError and _files_are_scarce()):
            raise IndexStorageError(f"Chroma: {_NO_FILES}. Allow more: ulimit -n 1024") from error
        raise fault(f"{message} ({type(error).__name__})") from error


def _files_are_scarce() -> bool:
    """Whether no more files can be opened, which Chroma tells in other words each time."""
    opened: list[int] = []
    try:
        for _ in range(_FILES_OF_CHROMA):
            opened.append(os.open(os.devnull, os.O_RDONLY))  # noqa: PERF401  what was opened must be closed
    except OSError:
        return True
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return False


def _condition(where: Where | None) -> ChromaWhere | None:
    """A filter in Chroma's words."""
    parts: list[Mapping[str, Any]] = [
        {field: {"$in": sorted(values)}} for field, values in (where or {}).items()
    ]
    if not parts:
        return None
    return dict(parts[0]) if len(parts) == 1 else {"$and": [dict(part) for part in parts]}
