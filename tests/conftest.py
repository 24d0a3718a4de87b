"""What every test shares: a closed network, libraries kept offline, and the real things built once."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from assistant import Assistant
    from corpus.model import Plan
    from index import Retriever

# Set before any library is imported: several read their switches once, at import.
OFFLINE = {
    "ANONYMIZED_TELEMETRY": "False",
    "DO_NOT_TRACK": "1",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_OFFLINE": "1",
    "LANGCHAIN_TRACING_V2": "false",
    "LANGSMITH_TRACING": "false",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_OFFLINE": "1",
}
os.environ.update(OFFLINE)
# A person's own settings must not reach the tests.
for _name in [name for name in os.environ if name.startswith("PLAN_")]:
    del os.environ[_name]
# Nor may those of a file `.env` in the checkout: what the environment says goes before it.
os.environ.update({"PLAN_MODEL": "", "PLAN_MODEL_URL": ""})

BUILT_INDEX = Path(__file__).resolve().parent.parent / ".index"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", "0.0.0.0", "::", ""})


class NetworkClosedError(RuntimeError):
    """A test tried to reach an address outside this machine."""


class ClosedNetwork:
    """Guards the socket calls: lets loopback and unix sockets pass, and remembers every other attempt."""

    def __init__(self) -> None:
        self.attempts: list[str] = []
        self._real = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "sendto")}
        self._look_up = socket.getaddrinfo

    def close(self, patch: pytest.MonkeyPatch) -> None:
        """Puts the guards in place."""
        for name in self._real:
            patch.setattr(socket.socket, name, self._guarded(name))
        patch.setattr(socket, "getaddrinfo", self._guarded_look_up)

    def _guarded(self, name: str) -> Callable[..., object]:
        real = self._real[name]

        def guarded(sock: socket.socket, *arguments: object) -> object:
            # sendto(data, address) and sendto(data, flags, address): the address comes last.
            address = arguments[-1]
            if isinstance(address, tuple):
                self._check(address[0])
            return real(sock, *arguments)

        return guarded

    def _guarded_look_up(self, host: object, *arguments: object, **options: object) -> object:
        self._check(host)
        return self._look_up(host, *arguments, **options)

    def _check(self, host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else str(host or "")
        if name in LOOPBACK or name.startswith("127."):
            return
        self.attempts.append(name)
        raise NetworkClosedError(f"the network is closed in tests, and this one tried to reach {name!r}")


@pytest.fixture(scope="session", autouse=True)
def closed_network() -> Iterator[ClosedNetwork]:
    """Closes the network before anything else is made."""
    network = ClosedNetwork()
    with pytest.MonkeyPatch.context() as patch:
        network.close(patch)
        yield network


@pytest.fixture(autouse=True)
def no_attempt_to_leave(closed_network: ClosedNetwork) -> Iterator[None]:
    """Fails a test that tried to leave the machine, even where a library or a thread swallowed the error."""
    closed_network.attempts.clear()
    yield
    assert not closed_network.attempts, f"tried to reach {closed_network.attempts}"


@pytest.fixture(scope="session")
def plan() -> "Plan":
    """The real Plan, read once."""
    from corpus import read_plan

    return read_plan()


@pytest.fixture(scope="session")
def real_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the real index: a copy of the checkout's, if there is one."""
    folder = tmp_path_factory.mktemp("real") / "index"
    if (BUILT_INDEX / "CURRENT").exists():
        shutil.copytree(BUILT_INDEX, folder)
    return folder


@pytest.fixture(scope="session")
def retriever(plan: "Plan", real_index: Path) -> Iterator["Retriever"]:
    """The real index with the real encoder, in a folder of its own.

    Where the checkout's index is sound and of this plan and code, the build is spared; the retriever checks it.
    """
    from index import open_retriever

    retriever = open_retriever(plan, folder=real_index)
    yield retriever
    retriever.close()


@pytest.fixture(scope="session")
def assistant(plan: "Plan", retriever: "Retriever") -> "Assistant":
    """The assistant as people get it, over the real Plan and index."""
    from assistant import Assistant

    return Assistant(plan, retriever)
