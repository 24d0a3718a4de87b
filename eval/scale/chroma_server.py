"""A Chroma server of one's own, for as long as a measurement or a test takes."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from index.server_address import ServerAddress

FAREWELL = 3.0
"""Seconds it may take to end by itself."""
PATIENCE = 60.0
"""Seconds until it answers, at most."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers."""

    address: ServerAddress
    process: "subprocess.Popen[bytes]"


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@contextmanager
def chroma_server(folder: Path) -> Iterator[Running]:
    """Runs a server on this machine over a folder, and ends it.

    Raises:
        TimeoutError: It does not answer.
    """
    port = free_port()
    command = [
        str(Path(sys.executable).with_name("chroma")),
        "run",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(  # noqa: S603  Chroma's own program, with arguments of our making
        [*command, "--path", str(folder / "data")],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "ANONYMIZED_TELEMETRY": "False"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(port)
        yield Running(ServerAddress("127.0.0.1", port, encrypted=False), process)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """It would wait for open connections; what it holds is on the disk."""
    process.terminate()
    try:
        process.wait(FAREWELL)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(PATIENCE)


def _wait(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(f"http://127.0.0.1:{port}/api/v2/heartbeat", timeout=2):
                return
        except (URLError, OSError):
            if time.monotonic() > deadline:
                raise TimeoutError(f"the Chroma server on port {port} does not answer") from None
            time.sleep(0.1)
