"""The embedded Chroma store. Import this module late: chromadb and LangChain take seconds to load."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from numpy.typing import NDArray

from index.checks import spread
from index.chroma import (
    EncoderEmbeddings,
    PlanVectors,
    configuration,
    faults_as,
    fill,
    own_settings,
    read_rows,
)
from index.cores import cores
from index.encoder import Encoder, Vectors
from index.faults import DamagedIndexError, IndexStorageError
from index.types import Passage

__all__ = ["PlanVectors", "check_vectors", "open_vectors", "write_vectors"]

COLLECTION = "plan"
TWIN_TOLERANCE = 1e-4
"""Cosine distance below which two passages count as one and the same to search."""
ROW_TOLERANCE = 1e-6
"""How far a number of a stored vector may be from the snapshot's: Chroma brings rows to length 1 by itself."""
CHECKED_WHOLE = 5_000
"""Passages up to which every one must find itself before the first answer: all of the Plan's."""
CHECKED_OF_MORE = 1_000
"""Of a larger collection so many, evenly spread: about ten seconds at 100,000 passages; so many too where the same
store was tried before."""
SEARCHED_AT_ONCE = 250
"""Rows searched for in one call of the check."""


def write_vectors(folder: Path, passages: Sequence[Passage], vectors: Vectors) -> Vectors:
    """Builds the Chroma store in an empty folder; returns the vectors that Chroma then holds.

    Raises:
        IndexStorageError: Chroma cannot write it.
        DamagedIndexError: Chroma holds other vectors than it was given.
    """
    fault = faults_as(IndexStorageError, f"Chroma cannot write '{folder}'; is the disk full?")
    with fault, closing(_client(folder)) as client:
        collection = client.create_collection(
            COLLECTION,
            embedding_function=None,
            configuration=configuration(len(passages)),  # type: ignore[arg-type]  # a dictionary of its fields
        )
        fill(collection, passages, vectors, step=client.get_max_batch_size())
        stored = read_rows(collection, [passage.passage_id for passage in passages])
    _check_rows(stored, vectors)
    return stored


def open_vectors(folder: Path, encoder: Encoder) -> PlanVectors:
    """Opens a folder that Chroma may write to.

    Raises:
        DamagedIndexError: Chroma does not find its collection there.
    """
    with faults_as(DamagedIndexError, "Chroma cannot open the index's vectors. Run 'make index'"):
        return PlanVectors(
            client=_client(folder),
            client_settings=own_settings(),
            collection_name=COLLECTION,
            embedding_function=EncoderEmbeddings(encoder),
            create_collection_if_not_exists=False,
        )


def check_vectors(
    store: PlanVectors,
    passages: Sequence[Passage],
    vectors: Vectors,
    *,
    whole: bool = False,
    again: bool = False,
) -> None:
    """Does nothing where the store holds every passage, each finds itself, and the vectors are the snapshot's.

    Args:
        store: Embedded or on a server.
        passages: All that must be there.
        vectors: (n, d), the snapshot.
        whole: Try every passage, however many there are.
        again: Every one was tried when the store was filled: some are enough.

    Raises:
        DamagedIndexError: Some cannot be found: Chroma loses rows without a word.
    """
    whole = whole or (not again and len(passages) <= CHECKED_WHOLE)
    tried = np.arange(len(passages)) if whole else spread(len(passages), CHECKED_OF_MORE)
    wanted = [passages[place].passage_id for place in tried.tolist()]
    with faults_as(DamagedIndexError, "Chroma cannot search the index's vectors. Run 'make index'"):
        stored = store.ids()
        _check_ids(stored, passages)
        found, distances = _nearest_of(store, vectors, tried)
        rows = store.rows(wanted)
    places = {passage.passage_id: place for place, passage in enumerate(passages)}
    nearest = vectors[[places[passage_id] for passage_id in found]]
    apart = 1 - np.einsum("nd,nd->n", nearest, vectors[tried])
    lost = (distances > TWIN_TOLERANCE) | (apart > TWIN_TOLERANCE)
    if lost.any():
        raise DamagedIndexError(
            f"{int(lost.sum())} of {len(tried)} passages do not find themselves in the index, among them "
            f"{wanted[int(lost.argmax())]!r}. Run 'make index'"
        )
    _check_rows(rows, vectors[tried])


def _nearest_of(
    store: PlanVectors, vectors: Vectors, places: NDArray[np.intp]
) -> tuple[list[str], NDArray[np.float64]]:
    """The nearest passage of each of those rows, and how far it is; Chroma searches without the interpreter's lock."""

    def nearest(start: int) -> tuple[list[list[str]], NDArray[np.float64]]:
        return store.distances(vectors[places[start : start + SEARCHED_AT_ONCE]], 1)

    with ThreadPoolExecutor(cores()) as side_by_side:
        found = list(side_by_side.map(nearest, range(0, len(places), SEARCHED_AT_ONCE)))
    ids = [row[0] for rows, _ in found for row in rows]
    return ids, np.concatenate([away[:, 0] for _, away in found])


def _check_ids(stored: Sequence[str], passages: Sequence[Passage]) -> None:
    if sorted(stored) != sorted(passage.passage_id for passage in passages):
        raise DamagedIndexError(
            f"the index's vectors hold {len(stored)} passages; expected {len(passages)}. Run 'make index'"
        )


def _check_rows(stored: Vectors, vectors: Vectors) -> None:
    worst = float(np.abs(stored - vectors).max(initial=0.0))
    if not worst <= ROW_TOLERANCE:
        raise DamagedIndexError(
            f"Chroma holds vectors that differ by {worst:.1e} from the index's; expected at most "
            f"{ROW_TOLERANCE:.0e}. Run 'make index'"
        )


def _client(folder: Path) -> Client:
    # Declared as an interface that lacks `close`.
    return cast(Client, chromadb.PersistentClient(path=str(folder), settings=own_settings()))
