"""An index on a Chroma server: put there, found there, and searched there. Import it late.

Each version of an index has a collection of its own, named after it, so that an old and a new one stand side by
side while programs change over. A collection counts only once it bears the mark of a whole one.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from chromadb.api.client import Client
from chromadb.api.models.Collection import Collection
from chromadb.errors import NotFoundError

from index.chroma import (
    ChromaVectors,
    EncoderEmbeddings,
    PlanVectors,
    configuration,
    faults_as,
    fill,
    own_settings,
)
from index.encoder import Encoder, Vectors
from index.exact import ExactVectors
from index.faults import DamagedIndexError, IndexServerError
from index.layout import VERSION_PREFIX, Pointer
from index.progress import Progress
from index.server_address import ServerAddress
from index.server_client import Connection, connect
from index.settings import EXACT_LIMIT
from index.stores import Nearest, Snapshot, Where
from index.vectors import check_vectors

PREFIX: Final = "plan-"
"""Of the collections' names; others on the same server are left alone."""
STEP: Final = 1_000
"""Passages sent at once: some 3 MB; the server takes 40."""
PAUSE_SECONDS: Final = 5.0
"""A server that failed is not asked again for so long."""

logger = logging.getLogger(__name__)


class ServerVectors:
    """Searches on a server; where that fails, in the snapshot, as long as it is not too large for that."""

    def __init__(self, remote: ChromaVectors, snapshot: Snapshot) -> None:
        """Takes the opened collection and the index's own vectors."""
        self._remote = remote
        self._exact = ExactVectors(snapshot) if len(snapshot.ids) <= EXACT_LIMIT else None
        self._silent_until = 0.0

    def nearest(self, vector: Vectors, count: int, *, where: Where | None = None) -> Nearest:
        """The nearest passages, best first.

        Raises:
            IndexServerError: The server does not answer, and there are too many passages to do without it.
        """
        if self._exact and time.monotonic() < self._silent_until:
            return self._exact.nearest(vector, count, where=where)
        try:
            with faults_as(IndexServerError, "the Chroma server does not answer as it should"):
                return self._remote.nearest(vector, count, where=where)
        except IndexServerError as fault:
            if self._exact is None:
                raise
            self._silent_until = time.monotonic() + PAUSE_SECONDS
            logger.warning("%s. Searching without it.", fault)
            return self._exact.nearest(vector, count, where=where)

    def close(self) -> None:
        """Closes the connections."""
        self._remote.close()


class Shelf:
    """One version of an index on one server."""

    def __init__(self, client: Client, pointer: Pointer) -> None:
        """Takes an open client."""
        self._client = client
        self._pointer = pointer
        self.name = collection_name(pointer)

    def is_whole(self) -> bool:
        """Whether the server holds the version with the mark of a whole one."""
        found = self._find()
        metadata = (found.metadata if found else None) or {}
        return metadata.get("whole") is True and metadata.get("manifest") == self._pointer.manifest_digest

    def put(self, snapshot: Snapshot, encoder: Encoder, progress: Progress) -> None:
        """Sends everything, tries it as a reader would, and sets the mark last."""
        if self._find() is not None:  # what an interrupted run left
            self._client.delete_collection(self.name)
        size = len(snapshot.ids)
        collection = self._client.create_collection(
            self.name,
            embedding_function=None,
            metadata={"manifest": self._pointer.manifest_digest, "whole": False},
            configuration=configuration(size),  # type: ignore[arg-type]  # a dictionary of its fields
        )
        for start in range(0, size, STEP):
            progress("sending the passages", start, size)
            fill(
                collection,
                snapshot.passages[start : start + STEP],
                snapshot.rows[start : start + STEP],
                step=STEP,
            )
        progress("sending the passages", size, size)
        self.check(snapshot, encoder)
        collection.modify(metadata={"manifest": self._pointer.manifest_digest, "whole": True})

    def check(self, snapshot: Snapshot, encoder: Encoder, *, again: bool = False) -> PlanVectors:
        """The collection as LangChain's store, if it holds the snapshot.

        Raises:
            IndexServerError: It does not.
        """
        store = PlanVectors(
            client=self._client,
            client_settings=own_settings(),
            collection_name=self.name,
            embedding_function=EncoderEmbeddings(encoder),
            create_collection_if_not_exists=False,
        )
        try:
            check_vectors(store, snapshot.passages, snapshot.rows, again=again)
        except DamagedIndexError as fault:
            raise IndexServerError(
                f"collection '{self.name}' of the Chroma server is unfit: {fault}. Delete it there, then run "
                "'python -m index publish'"
            ) from fault
        return store

    def _find(self) -> Collection | None:
        try:
            return self._client.get_collection(self.name, embedding_function=None)
        except NotFoundError:
            return None


def collection_name(pointer: Pointer) -> str:
    """The collection of a version: `plan-375a3e1e74f1`."""
    return PREFIX + pointer.version.removeprefix(VERSION_PREFIX)


def open_server(
    address: ServerAddress, pointer: Pointer, snapshot: Snapshot, encoder: Encoder
) -> ServerVectors:
    """The collection of a version, if it is whole and every passage tried finds itself.

    Raises:
        IndexServerError: The server does not answer, or does not hold that version as it should.
    """
    with _spoken_to(address):
        connection = connect(address)
        try:
            shelf = Shelf(connection.client, pointer)
            if not shelf.is_whole():
                raise IndexServerError(
                    f"the Chroma server {address.name} does not hold '{shelf.name}'. Run 'python -m index publish'"
                )
            store = shelf.check(snapshot, encoder, again=True)
            connection.expect_answers()
        except BaseException:
            connection.close()
            raise
    return ServerVectors(ChromaVectors(store, snapshot, connection.close), snapshot)


def publish(
    address: ServerAddress, pointer: Pointer, snapshot: Snapshot, encoder: Encoder, progress: Progress
) -> bool:
    """Puts a version on a server and tries its passages there; False where it was there already.

    Raises:
        IndexServerError: The server does not answer, or does not hold what it was given.
    """
    with _open(address) as connection:
        shelf = Shelf(connection.client, pointer)
        if shelf.is_whole():
            shelf.check(snapshot, encoder)
            return False
        shelf.put(snapshot, encoder, progress)
        return True


def collections(address: ServerAddress) -> tuple[str, ...]:
    """The names of all versions on a server, whole ones and others.

    Raises:
        IndexServerError: The server does not answer.
    """
    with _open(address) as connection:
        names = [found.name for found in connection.client.list_collections()]
        return tuple(sorted(name for name in names if name.startswith(PREFIX)))


def withdraw(address: ServerAddress, name: str) -> None:
    """Removes a version from a server; whoever still searches it goes on without the server.

    Raises:
        IndexServerError: The server does not answer or has no such collection.
    """
    with _open(address) as connection:
        if not name.startswith(PREFIX) or name not in collections(address):
            raise IndexServerError(f"the Chroma server {address.name} holds no '{name}'")
        connection.client.delete_collection(name)


@contextmanager
def _open(address: ServerAddress) -> Iterator[Connection]:
    with _spoken_to(address):
        connection = connect(address)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def _spoken_to(address: ServerAddress) -> Iterator[None]:
    with faults_as(IndexServerError, f"the Chroma server {address.name} does not answer as it should"):
        yield
