"""By which names the page may be called, who stands between, and how often one client may ask."""

import ipaddress
import socket
from collections.abc import Container, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
HOSTED_RATE = 120
"""Questions a minute and client where others than this computer can ask: a fast reader needs ten."""


@dataclass(frozen=True, slots=True)
class Names:
    """Host names by which a page for others may be called.

    A foreign name that is made to lead here (DNS rebinding) is none of them; an address in figures cannot be one.
    """

    known: frozenset[str]

    def __contains__(self, name: object) -> bool:
        """Whether it is a known name or an IP address."""
        return isinstance(name, str) and (name in self.known or is_numeric(name))


@dataclass(frozen=True, slots=True)
class Access:
    """Who can call the page."""

    hosts: Container[str] = LOOPBACK
    """Names it may be called by."""
    address: str = ""
    """Where people find it, for links in files; empty: where they called it."""
    proxies: frozenset[str] = frozenset()
    """Addresses of reverse proxies, which tell for whom they ask."""
    rate: int = 0
    """Questions a minute and client; 0: any number."""


def make_access(
    host: str, *, address: str = "", names: Sequence[str] = (), proxies: Sequence[str] = (), rate: int | None
) -> Access:
    """The access that fits where the page listens.

    On this computer it answers to this computer's names alone, else another site could ask in them, and counts
    nobody's questions. For others it also answers to any address in figures and to this computer's network name,
    unless it is told its address.
    """
    told = {*names, *({urlsplit(address).hostname or ""} if address else ())}
    here = host in LOOPBACK
    known = frozenset({*LOOPBACK, *(name.lower() for name in told)})
    own = socket.gethostname().lower()
    open_to_all = Names(known | {own, f"{own}.local"})
    hosts: Container[str] = known if here or told else open_to_all
    usual = 0 if here and not proxies else HOSTED_RATE
    return Access(hosts, address, frozenset(proxies), usual if rate is None else rate)


def is_numeric(name: str) -> bool:
    """Whether a host name is an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
