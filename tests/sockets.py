"""What the tests' own clients and servers need of sockets."""

import select
import socket


def has_come(connection: socket.socket, seconds: float) -> bool:
    """Whether there is something to read, or the end, within some seconds; however many files the process has open."""
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return bool(poll.poll(max(0.0, seconds) * 1000))
