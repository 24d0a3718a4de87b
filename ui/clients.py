"""Whose request it is, as far as limits need to know: never an address, only a mark that this process can make."""

import hashlib
import ipaddress
import secrets
from collections.abc import Container, Sequence

_SALT = secrets.token_bytes(16)
"""New at every start and never stored: afterwards nobody can tell whose mark it was."""
_SHARED_BITS = 64
"""Of an IPv6 address: one household can use any address that begins with them."""

Headers = Sequence[tuple[bytes, bytes]]


def mark_of(peer: str, headers: Headers, proxies: Container[str]) -> bytes:
    """The mark of a client, 8 bytes.

    Args:
        peer: The address that the connection comes from.
        headers: Of the request, names in small letters.
        proxies: Addresses whose word on whom they ask for is believed.
    """
    address = peer
    if peer in proxies:
        told = [value for name, value in headers if name == b"x-forwarded-for"]
        # The last entry is the proxy's own; what stands before it came from outside.
        address = b",".join(told).decode("latin-1").rpartition(",")[2].strip() or peer
    return hashlib.blake2b(_network(address).encode(), key=_SALT, digest_size=8).digest()


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address) and not parsed.ipv4_mapped:
        return str(ipaddress.ip_network((parsed, _SHARED_BITS), strict=False))
    return str(parsed)
