"""A connection to a Chroma server that gives up in time. Import it late."""

from dataclasses import dataclass
from typing import Any, cast

import chromadb
import httpx
from chromadb.api.client import Client

from index.chroma import own_settings
from index.faults import IndexServerError
from index.server_address import ServerAddress

QUESTION_SECONDS = 2.0
"""A search takes milliseconds; after so long a person is better served without the server."""
PATIENT_SECONDS = 600.0
"""Linking what was sent takes a server seconds, a large collection minutes; so does trying every passage."""
CONNECTIONS = 64
"""At once: more than the questions a process lets in."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A client with the HTTP session that it speaks through."""

    client: Client
    session: httpx.Client

    def expect_answers(self) -> None:
        """From now on questions are asked, and nobody waits for minutes."""
        self.session.timeout = httpx.Timeout(QUESTION_SECONDS)

    def close(self) -> None:
        """Closes all connections; a second call does nothing."""
        self.client.close()
        self.session.close()


def connect(address: ServerAddress) -> Connection:
    """Connects to a server, with the patience that filling and checking a collection take.

    Raises:
        IndexServerError: Nobody answers there.
    """
    headers = {"Authorization": f"Bearer {address.token}"} if address.token else {}
    session = httpx.Client(
        timeout=httpx.Timeout(PATIENT_SECONDS, connect=QUESTION_SECONDS),
        limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
        headers={**headers, "Content-Type": "application/json"},
        trust_env=False,  # vectors of questions go to this server and through nobody else
    )
    try:
        _greet(session, address)
        # Declared as an interface that lacks `close`.
        client = cast(
            Client,
            chromadb.HttpClient(
                host=address.host,
                port=address.port,
                ssl=address.encrypted,
                headers=dict(headers),
                settings=own_settings(),
            ),
        )
        _take_over(client, session)
    except BaseException:
        session.close()
        raise
    return Connection(client, session)


def _greet(session: httpx.Client, address: ServerAddress) -> None:
    """Asks for a sign of life, before Chroma's client does, which would wait without end."""
    scheme = "https" if address.encrypted else "http"
    try:
        session.get(f"{scheme}://{address.name}/api/v2/heartbeat").raise_for_status()
    except httpx.HTTPStatusError as error:
        raise IndexServerError(
            f"the Chroma server {address.name} refuses (HTTP {error.response.status_code}). Is "
            "PLAN_CHROMA_TOKEN right?"
        ) from error
    except httpx.HTTPError as error:
        raise IndexServerError(
            f"no Chroma server answers at {address.name} ({type(error).__name__}). Start it, or see "
            "PLAN_CHROMA_URL"
        ) from error


def _take_over(client: Client, session: httpx.Client) -> None:
    """Gives Chroma's client our session: its own waits without end and has no setting for that."""
    server: Any = client._server  # noqa: SLF001  there is no other way to them
    second: Any = client._admin_client  # noqa: SLF001
    for own in (server, second._server):  # noqa: SLF001  Chroma makes two and never closes either
        own._session.close()  # noqa: SLF001
        own._session = session  # noqa: SLF001
