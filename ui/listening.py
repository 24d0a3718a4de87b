"""The address that the page is served at: had, or in one sentence why not."""

import errno
import os
import socket

EVERYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - the person's choice, never the default
LAST_PORT = 65_535
_ELSEWHERE = "Try: make run HOST=127.0.0.1, or HOST=::1 on a computer that has IPv6 alone"


class StartError(RuntimeError):
    """The page cannot be served; the message is for people."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on that address.

    Raises:
        StartError: The address cannot be had; says why and what to do.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise StartError(f"There is no address {host!r}. {_ELSEWHERE}") from error
    try:
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise StartError(_why_not(error, host, port)) from error
    if os.name == "posix":  # Elsewhere the option would let two programs share one port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(address)
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise StartError(_why_not(error, host, port)) from error
    listener.set_inheritable(True)
    return listener


def _why_not(error: OSError, host: str, port: int) -> str:
    other = port + 1 if port < LAST_PORT else port - 1
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} on {host} is busy: another program uses it, perhaps this one. "
            f"Try: make run PORT={other}"
        )
    if error.errno == errno.EACCES:
        return f"Port {port} is reserved for the system. Try: make run PORT=7860"
    reason = error.strerror or type(error).__name__
    return f"The page cannot be served on {host} port {port}: {reason}. {_ELSEWHERE}"


def address(host: str, port: int) -> str:
    """Where a browser on this computer finds the page."""
    name = "127.0.0.1" if host in EVERYWHERE else host
    return f"http://[{name}]:{port}/" if ":" in name else f"http://{name}:{port}/"
