"""Addresses of servers: checked, and told apart into this machine and others."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from assistant.generation.faults import SettingsError

ADDRESS_LIMIT = 500
SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True)
class Address:
    """The base address of a server."""

    url: str = field(repr=False)
    """In full, without a slash at its end; a proxy's may hold a password."""
    host: str
    """Name and, where it is not the usual one, port: what people are told."""
    outside: bool
    """Whether it is another machine than this one."""

    @property
    def encrypted(self) -> bool:
        """Whether what is sent there cannot be read on the way."""
        return self.url.startswith("https://")


def read_address(variable: str, text: str) -> Address:
    """Reads the base address of a server.

    Args:
        variable: Where it comes from, for the error.
        text: `https://models.example/v1`.

    Returns:
        The address.

    Raises:
        SettingsError: It is malformed, or holds a password, a query or a fragment.
    """
    parts = _split(variable, text)
    if "@" in parts.netloc:
        raise SettingsError(f"{variable} holds a name or password: put the key into PLAN_MODEL_KEY instead.")
    return _make(parts)


def read_proxy(variable: str, text: str) -> Address:
    """Reads the address of a proxy, which may hold a name and a password.

    Args:
        variable: Where it comes from, for the error.
        text: `http://name:password@proxy.example:3128`.

    Returns:
        The address; its `host` is without name and password.

    Raises:
        SettingsError: It is malformed.
    """
    return _make(_split(variable, text))


def _split(variable: str, text: str) -> SplitResult:
    malformed = SettingsError(
        f"{variable} is not an address such as http://127.0.0.1:11434/v1: it must begin with http:// or "
        "https:// and hold a host, without spaces, without ? and without #."
    )
    if len(text) > ADDRESS_LIMIT or not text.isascii() or not text.isprintable():
        raise malformed
    if any(sign in text for sign in ' \\?#"<>'):
        raise malformed
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise malformed from None
    if parts.scheme not in SCHEMES or not parts.hostname or port == 0:
        raise malformed
    return parts


def _make(parts: SplitResult) -> Address:
    host = parts.netloc.rpartition("@")[2].lower()
    return Address(parts.geturl().rstrip("/"), host, outside=not _is_here(parts.hostname or ""))


def _is_here(name: str) -> bool:
    """Only what surely is this machine counts as such: when in doubt people are told it is not."""
    if name == "localhost":
        return True
    try:
        found = ip_address(name)
    except ValueError:
        return False
    return found.is_loopback
