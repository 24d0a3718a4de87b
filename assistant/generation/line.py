"""The connection of one call: knows what came over it, and can be cut from any thread."""

import socket
from contextlib import suppress
from threading import Lock

from assistant.generation.faults import ModelFault
from assistant.types import Fallback


class Line:
    """The connection of one call; none yet when made."""

    def __init__(self) -> None:
        self.received: int | None = None
        """Bytes of the reply's body; None before it, and where they come over a connection not our own."""
        self._lock = Lock()
        self._twin: socket.socket | None = None
        self._is_cut = False

    @property
    def is_cut(self) -> bool:
        """Whether nobody waits for the reply any longer."""
        return self._is_cut

    def hold(self, connected: socket.socket) -> None:
        """Takes hold of a new connection, before anything is sent over it.

        Raises:
            ModelFault: The call was given up meanwhile.
        """
        with self._lock:
            if not self._is_cut:
                # A duplicate stays good when TLS takes the socket over, so a handshake can be cut as well.
                self._twin = connected.dup()
                return
        raise ModelFault(Fallback.LATE, "the call was given up before it was sent")

    def cut(self) -> None:
        """Ends the connection; a thread that waits for the server wakes."""
        with self._lock:
            self._is_cut = True
            if self._twin is not None:
                with suppress(OSError):
                    self._twin.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """Lets go of the connection, once it is closed."""
        with self._lock:
            if self._twin is not None:
                self._twin.close()
                self._twin = None
