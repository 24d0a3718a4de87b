"""One store at one size: filled in a process of its own, searched in another."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from eval.scale.chroma_server import Running, chroma_server
from eval.scale.types import DEPTH, JUDGED, TRIES, Built, Searched
from eval.scale.work import Library, memory_mb
from index.encoder import KeywordEncoder, Vectors
from index.layout import Pointer
from index.settings import StoreKind
from index.stores import Snapshot, VectorStore

POINTER = Pointer("v-5ca1e5ca1e00", "0" * 64)
"""Of no index on a disk: the collection's name and mark on the server."""
WARM_UP = 20
"""Searches that are not timed."""
ENCODER = KeywordEncoder(("none",))
"""LangChain's interface asks for one; nothing is encoded here."""


def build(kind: StoreKind, library: Library) -> Built:
    """Fills a store from nothing."""
    rows, home = library.rows(in_memory=False), library.home / kind
    with ExitStack() as stack:
        server = stack.enter_context(chroma_server(home)) if kind is StoreKind.SERVER else None
        snapshot = Snapshot(library.passages(), rows)
        start = time.perf_counter()
        _fill(kind, library.home, snapshot, server)
        seconds = time.perf_counter() - start
        peak = memory_mb(server.process.pid if server else "self", peak=True)
    files = home.rglob("*") if home.exists() else [library.home / "exact.npy"]
    disk = sum(path.stat().st_size for path in files if path.is_file()) / 1e6
    return Built(seconds, peak, disk)


def _fill(kind: StoreKind, home: Path, snapshot: Snapshot, server: Running | None) -> None:
    if kind is StoreKind.EXACT:
        np.save(home / "exact.npy", snapshot.rows)
    elif server is None:
        from index.vectors import write_vectors

        (home / kind).mkdir(parents=True)
        write_vectors(home / kind, snapshot.passages, snapshot.rows)
    else:
        from index.progress import no_progress
        from index.server import publish

        publish(server.address, POINTER, snapshot, ENCODER, no_progress)


def search(kind: StoreKind, library: Library) -> Searched:
    """Asks the known questions of a store that is full."""
    with ExitStack() as stack:
        server = stack.enter_context(chroma_server(library.home / kind)) if kind is StoreKind.SERVER else None
        start = time.perf_counter()
        store = _open(kind, library, server)
        stack.callback(store.close)
        opened = time.perf_counter() - start
        queries = library.queries()
        for query in queries[:WARM_UP]:
            store.nearest(query[np.newaxis], DEPTH)
        took, found = _ask(store, queries)
        rss = memory_mb(server.process.pid if server else "self")
    truth = library.home / "truth.npy"
    if kind is StoreKind.EXACT:
        np.save(truth, np.array(found))
    right = np.load(truth).tolist()
    p50, p95 = np.percentile(took, [50, 95])
    return Searched(
        opened, rss, float(p50), float(p95), _recall(found, right, JUDGED), _recall(found, right, DEPTH)
    )


def _open(kind: StoreKind, library: Library, server: Running | None) -> VectorStore:
    snapshot = library.snapshot(in_memory=kind is StoreKind.EXACT)
    if kind is StoreKind.EXACT:
        from index.exact import ExactVectors

        return ExactVectors(snapshot)
    if server is None:
        from index.chroma import ChromaVectors
        from index.vectors import open_vectors

        return ChromaVectors(open_vectors(library.home / kind, ENCODER), snapshot, lambda: None)
    from index.server import open_server

    return open_server(server.address, POINTER, snapshot, ENCODER)


def _ask(store: VectorStore, queries: Vectors) -> tuple[list[float], list[list[str]]]:
    """Milliseconds and ids of each; of several tries the quickest, which other programs disturb least."""
    took: list[list[float]] = []
    found: list[list[str]] = []
    for _ in range(TRIES):
        took.append([])
        found = []
        for query in queries:
            start = time.perf_counter()
            ids = store.nearest(query[np.newaxis], DEPTH).ids
            took[-1].append((time.perf_counter() - start) * 1000)
            found.append(list(ids))
    return [min(tries) for tries in zip(*took, strict=True)], found


def _recall(found: Sequence[Sequence[str]], right: Sequence[Sequence[str]], depth: int) -> float:
    shares = [
        len(set(one[:depth]) & set(other[:depth])) / len(other[:depth])
        for one, other in zip(found, right, strict=True)
    ]
    return float(np.mean(shares))
