"""The server that the site runs in: it logs no request, and ends without losing an answer."""

import asyncio
import logging
import socket
import sys
import time
from collections.abc import Callable
from types import FrameType

import uvicorn

from ui.patience import PatientProtocol
from ui.server import Site

logger = logging.getLogger(__name__)

SHUTDOWN_SECONDS = 10.0
"""Time that answers on their way are given when the program is ended."""
MOST_CONNECTIONS = 800
"""An open page holds up to seven; systems let a program have 1,024 files open unless told otherwise."""
OTHER_FILES = 120
"""Files that the program has open beside its connections."""
OPEN_SECONDS = 0.25
"""Time for requests that were on their way when the end came: they are told, instead of finding a closed door."""
_STEP = 0.05


class Server(uvicorn.Server):
    """Tells when it is up; once told to stop, waits for the answers on their way before it closes."""

    def __init__(self, config: uvicorn.Config, site: Site, on_start: Callable[[], None]) -> None:
        """Keeps whom to tell."""
        super().__init__(config)
        self._site = site
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Starts, then tells."""
        await super().startup(sockets)
        if self.started:
            self._on_start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Lets no new question in; a second signal ends at once."""
        self._site.close()
        super().handle_exit(sig, frame)

    async def main_loop(self) -> None:
        """Serves until told to stop, and then until every answer has been fetched.

        The page comes for its answer by a second connection, so the door stays open meanwhile.
        """
        await super().main_loop()
        await asyncio.sleep(OPEN_SECONDS)
        ends = time.monotonic() + SHUTDOWN_SECONDS
        while not (self._site.is_settled() or self.force_exit) and time.monotonic() < ends:
            await asyncio.sleep(_STEP)
        self._site.release()
        self.config.timeout_graceful_shutdown = max(1, round(ends - time.monotonic()))


def make_server(site: Site, on_start: Callable[[], None]) -> Server:
    """A server around a site.

    Args:
        site: What is served.
        on_start: Called when it is up.
    """
    config = uvicorn.Config(
        site.app,
        http=PatientProtocol,
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="on",
        limit_concurrency=most_connections(),
    )
    return Server(config, site, on_start)


def most_connections() -> int:
    """Connections at once, so that files can still be opened; the next one is told that there are too many."""
    if sys.platform == "win32":
        return MOST_CONNECTIONS
    import resource

    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_CONNECTIONS if files < 0 else max(8, min(MOST_CONNECTIONS, files - OTHER_FILES))
