"""Where a Chroma server is, read from a person's settings and checked."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from index.faults import IndexSettingsError

LIMIT = 500
"""Characters of an address or a token."""
PORTS = {"http": 8000, "https": 443}
"""Where no port is named: Chroma's own, and the usual one of a proxy before it."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A Chroma server."""

    host: str
    port: int
    encrypted: bool
    """Whether it is spoken to over TLS."""
    token: str | None = field(default=None, repr=False)
    """Sent as `Authorization: Bearer ...`, for the proxy that guards the server."""

    @property
    def name(self) -> str:
        """For people: `127.0.0.1:8000`."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def read_server_address(url: str, token: str = "") -> ServerAddress:
    """Reads `http://127.0.0.1:8000` or `https://chroma.example.org`.

    Raises:
        IndexSettingsError: It is malformed, or would send questions unencrypted to another machine.
    """
    parts = _split(url)
    if (
        len(token) > LIMIT
        or not token.isascii()
        or any(not sign.isprintable() or sign == " " for sign in token)
    ):
        raise IndexSettingsError("PLAN_CHROMA_TOKEN holds spaces or signs that no token has.")
    host, port = parts.hostname or "", _port(parts)
    if parts.scheme == "http" and not _is_here(host):
        raise IndexSettingsError(
            f"PLAN_CHROMA_URL sends the vectors of questions unencrypted to {host}: use https://, or a server on "
            "this machine."
        )
    return ServerAddress(host, port, parts.scheme == "https", token or None)


def _split(url: str) -> SplitResult:
    malformed = IndexSettingsError(
        "PLAN_CHROMA_URL is not an address such as http://127.0.0.1:8000: it must begin with http:// or https:// "
        "and hold a host, and nothing after the port."
    )
    if len(url) > LIMIT or not url.isascii() or not url.isprintable() or " " in url:
        raise malformed
    try:
        parts = urlsplit(url)
        _port(parts)
    except ValueError as error:
        raise malformed from error
    if parts.scheme not in PORTS or not parts.hostname or "@" in parts.netloc:
        raise malformed
    if parts.path not in ("", "/") or parts.query or parts.fragment or "?" in url or "#" in url:
        raise malformed
    return parts


def _port(parts: SplitResult) -> int:
    return PORTS.get(parts.scheme, 0) if parts.port is None else parts.port


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
