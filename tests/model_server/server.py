"""The server itself, on plain sockets: a library would not send what a broken server sends."""

import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread

from tests.model_server import answers
from tests.model_server.wire import Answer, ClientGoneError, Received, StoppedError, Wire

HOST = "127.0.0.1"


class ModelServer:
    """Answers by a script, and remembers what it was asked."""

    def __init__(self, script: Answer | Sequence[Answer], context: ssl.SSLContext | None) -> None:
        self._script = [script] if callable(script) else list(script)
        self._context = context
        self._stop = Event()
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._listener = socket.create_server((HOST, 0))
        self.requests: list[Received] = []
        """As they arrived."""
        self.connections = 0
        self.closed_early = 0
        """Answers whose client went before they were whole."""
        self._start(self._accept)

    @property
    def url(self) -> str:
        """Base address, as PLAN_MODEL_URL takes it."""
        return f"{'https' if self._context else 'http'}://{self.host}/v1"

    @property
    def host(self) -> str:
        """Address and port."""
        return f"{HOST}:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        """Stops, and waits until every connection is closed."""
        self._stop.set()
        # A thread that waits for a connection wakes only for one.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join(10)
        self._listener.close()

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = Thread(target=work, args=arguments, name="model-server", daemon=True)
        with self._lock:
            self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        # A client that refuses the certificate, or goes, is no fault of the server's.
        with suppress(OSError, StoppedError), self._secured(connection) as secured:
            secured.settimeout(10)
            received = _read(secured)
            if received is not None:
                self._answer(Wire(secured, self._stop), received)

    def _secured(self, connection: socket.socket) -> socket.socket:
        if self._context is None:
            return connection
        connection.settimeout(10)
        try:
            return self._context.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            raise

    def _answer(self, wire: Wire, received: Received) -> None:
        with self._lock:
            self.requests.append(received)
            answer = self._script[min(len(self.requests), len(self._script)) - 1]
        if received.path.endswith("/models"):
            answer = answers.models
        try:
            answer(wire, received)
        except ClientGoneError:
            with self._lock:
                self.closed_early += 1


@contextmanager
def model_server(
    script: Answer | Sequence[Answer], *, context: ssl.SSLContext | None = None
) -> Iterator[ModelServer]:
    """A server that runs within the block.

    Args:
        script: One answer for all requests, or one after the other; the last stands for all that follow.
        context: For https.
    """
    server = ModelServer(script, context)
    try:
        yield server
    finally:
        server.close()


def unused_address() -> str:
    """A base address at which nothing listens."""
    with socket.create_server((HOST, 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://{HOST}:{port}/v1"


def _read(connection: socket.socket) -> Received | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        more = connection.recv(65536)
        if not more:
            return None
        body += more
    method, path, _ = first.split(" ")
    return Received(method, path, headers, body)
