"""A connection to a Chroma server that gives up in time. Import it late."""

from dataclasses import dataclass
from typing import Any, cast

import chromadb
import httpx2
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
    session: Any
    """Of the class that Chroma's client makes for itself."""

    def expect_answers(self) -> None:
        """From now on questions are asked, and nobody waits for minutes."""
        self.session.timeout = QUESTION_SECONDS

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
    _greet(address, headers)
    settings = own_settings(
        chroma_http_max_connections=CONNECTIONS, chroma_http_max_keepalive_connections=CONNECTIONS
    )
    client = chromadb.HttpClient(
        host=address.host, port=address.port, ssl=address.encrypted, headers=headers, settings=settings
    )
    # Declared as an interface that lacks `close`.
    return _with_own_session(cast(Client, client))


def _greet(address: ServerAddress, headers: dict[str, str]) -> None:
    """Asks for a sign of life, before Chroma's client does, which would wait without end."""
    scheme = "https" if address.encrypted else "http"
    try:
        with httpx2.Client(timeout=QUESTION_SECONDS, headers=headers, trust_env=False) as session:
            session.get(f"{scheme}://{address.name}/api/v2/heartbeat").raise_for_status()
    except httpx2.HTTPStatusError as error:
        raise IndexServerError(
            f"the Chroma server {address.name} refuses (HTTP {error.response.status_code}). Is "
            "PLAN_CHROMA_TOKEN right?"
        ) from error
    except httpx2.HTTPError as error:
        raise IndexServerError(
            f"no Chroma server answers at {address.name} ({type(error).__name__}). Start it, or see "
            "PLAN_CHROMA_URL"
        ) from error


def _with_own_session(client: Client) -> Connection:
    """Gives Chroma's client another session of the same class: its own waits without end and goes through proxies.

    Chroma makes two, has no setting for either, and never closes them.
    """
    server: Any = client._server  # noqa: SLF001  there is no other way to them
    second: Any = client._admin_client._server  # type: ignore[attr-defined]  # noqa: SLF001
    former = server._session  # noqa: SLF001
    session = type(former)(
        timeout=PATIENT_SECONDS,
        limits=server.http_limits,
        headers=former.headers,
        trust_env=False,  # vectors of questions go to this server and through nobody else
    )
    for own in (server, second):
        own._session.close()  # noqa: SLF001
        own._session = session  # noqa: SLF001
    return Connection(client, session)
