"""The guard that closes the network in every test."""

import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import ClosedNetwork

OUTSIDE = "203.0.113.1"
"""An address that is reserved for documentation (RFC 5737)."""


@pytest.fixture(autouse=True)
def forget_attempts(closed_network: "ClosedNetwork") -> Iterator[None]:
    """These tests try on purpose."""
    yield
    closed_network.attempts.clear()


@pytest.fixture
def tcp() -> Iterator[socket.socket]:
    with socket.socket() as sock:
        sock.settimeout(1)
        yield sock


def test_a_connection_to_the_outside_is_refused_and_remembered(
    tcp: socket.socket, closed_network: "ClosedNetwork"
) -> None:
    with pytest.raises(RuntimeError, match=OUTSIDE):
        tcp.connect((OUTSIDE, 80))
    with pytest.raises(RuntimeError, match=OUTSIDE):
        tcp.connect_ex((OUTSIDE, 80))
    assert closed_network.attempts == [OUTSIDE, OUTSIDE]


def test_a_datagram_to_the_outside_is_refused() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock, pytest.raises(RuntimeError, match=OUTSIDE):
        sock.sendto(b"question", 0, (OUTSIDE, 53))


@pytest.mark.parametrize("name", ["outside.example", b"outside.example"], ids=["text", "bytes"])
def test_a_name_of_the_outside_is_not_looked_up(name: str | bytes) -> None:
    with pytest.raises(RuntimeError, match="outside"):
        socket.getaddrinfo(name, 443)


def test_loopback_stays_open(tcp: socket.socket, closed_network: "ClosedNetwork") -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        tcp.connect(server.getsockname())
    assert closed_network.attempts == []
