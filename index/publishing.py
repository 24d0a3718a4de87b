"""Checking an index to the last passage, and putting it on a Chroma server."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from corpus.model import Plan
from index.agreement import check_agreement
from index.content import make_content
from index.embedding import embed
from index.encoder import Encoder
from index.faults import IndexSettingsError
from index.making import texts_of
from index.opening import IN_CHROMA, open_index
from index.progress import Progress, no_progress
from index.retriever import chosen
from index.server_address import ServerAddress
from index.settings import SearchSettings, StoreKind, read_settings

IN_MEMORY = SearchSettings(StoreKind.EXACT)


def check_index(
    plan: Plan,
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    model: bool = False,
    progress: Progress = no_progress,
) -> Iterator[str]:
    """Opens the index with Chroma and lets every passage find itself; says what was found sound.

    Args:
        plan: The plan of the index.
        folder: Where the index lives; by default as the settings say.
        encoder: What made it; by default as the settings say.
        model: Compare the vector of every text with the reference's too, which takes minutes.
        progress: Told how far that is.

    Raises:
        IndexFault: Something is wrong with it; nothing is built.
    """
    folder, encoder = chosen(folder, encoder)
    content = make_content(plan, encoder)
    with closing(open_index(folder, content, encoder, IN_CHROMA, whole=True)) as index:
        yield f"The index is sound: {index.pointer.version}"
        if model and index.encoder is not encoder:
            texts = texts_of(content)
            rows = embed(texts, index.encoder, progress, "embedding the Plan's passages")
            lowest, mean = check_agreement(encoder, texts, rows, most=None)
            yield (
                f"The exported model agrees with '{encoder.name}' on all {len(texts)} texts: "
                f"cosine {lowest:.3f} at worst, {mean:.3f} on the mean"
            )


def publish_index(
    plan: Plan,
    *,
    folder: Path | None = None,
    encoder: Encoder | None = None,
    progress: Progress,
    server: ServerAddress | None = None,
) -> Iterator[str]:
    """Puts the index in use on a Chroma server, if it is not there; says what is there then.

    Args:
        plan: The plan of the index.
        folder: Where the index lives; by default as the settings say.
        encoder: What made it; by default as the settings say.
        progress: Told how far it is.
        server: Where to; by default as the settings say.

    Raises:
        IndexFault: The index is unfit, or the server does not take it.
    """
    server = server or _server()
    folder, encoder = chosen(folder, encoder)
    with closing(open_index(folder, make_content(plan, encoder), encoder, IN_MEMORY)) as index:
        from index.server import collection_name, collections, publish

        name = collection_name(index.pointer)
        fresh = publish(server, index.pointer, index.snapshot, index.encoder, progress)
        yield f"'{name}' {'is now' if fresh else 'was already'} on {server.name}, whole and checked."
        others = [other for other in collections(server) if other != name]
        if others:
            yield f"Other versions there: {', '.join(others)}. Remove: python -m index withdraw NAME"


def withdraw_index(name: str, *, server: ServerAddress | None = None) -> None:
    """Removes a version from a Chroma server.

    Raises:
        IndexFault: No server is named, it does not answer, or it has no such version.
    """
    server = server or _server()
    from index.server import withdraw

    withdraw(server, name)


def _server() -> ServerAddress:
    server = read_settings().search.server
    if server is None:
        raise IndexSettingsError("no Chroma server is named: set PLAN_CHROMA_URL.")
    return server
