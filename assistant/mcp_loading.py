"""The assistant behind the tools, loaded while the other program says hello."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from mcp.server.mcpserver.exceptions import ToolError

from assistant.types import Answer, FoundPassage, Question, Retrieved
from corpus import Plan
from corpus.library.manifest import DocumentManifest


class Service(Protocol):
    """What the tools need of the assistant."""

    plan: Plan

    @property
    def documents(self) -> tuple[DocumentManifest, ...]:
        """Those that can be asked beside the Plan."""
        ...

    def answer(self, question: Question) -> Answer:
        """Answers one question."""
        ...

    def search(self, text: str, k: int) -> tuple[Retrieved, ...]:
        """The k units that a text is about, best first."""
        ...

    def search_document(self, document_id: str, text: str, k: int) -> tuple[FoundPassage, ...]:
        """The same of a document of the library."""
        ...


class Loading:
    """Loads the assistant once, in a thread that ends with the program; a tool that needs it waits."""

    def __init__(self, load: Callable[[], Service]) -> None:
        """Keeps the loader; nothing is loaded before `start`."""
        self._load = load
        self._lock = threading.Lock()
        self._service: Future[Service] | None = None

    def start(self) -> "Future[Service]":
        """Begins to load, the first time it is called."""
        with self._lock:
            if self._service is None:
                self._service = Future()
                thread = threading.Thread(target=self._run, args=(self._service,), daemon=True)
                thread.start()
            return self._service

    def service(self) -> Service:
        """The assistant, once it is loaded.

        Raises:
            ToolError: It cannot be loaded.
        """
        try:
            return self.start().result()
        except Exception as error:  # noqa: BLE001 - the other assistant is told, whatever it is
            raise ToolError(f"The search cannot be started: {type(error).__name__}: {error}") from None

    def _run(self, service: "Future[Service]") -> None:
        try:
            service.set_result(self._load())
        except BaseException as error:  # noqa: BLE001 - whoever waits is told, whatever it is
            service.set_exception(error)
