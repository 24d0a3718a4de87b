"""The command that serves the page: its arguments, its port, its sentences."""

import argparse
import logging
import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import NoReturn
from urllib.parse import urlsplit

from assistant.generation.environment import environment_with_file
from assistant.generation.faults import MissingPackageError, SettingsError
from assistant.generation.settings import ModelSettings, read_model_settings, require_package
from corpus import Plan, SourceError, read_plan
from corpus.cards import CardError, read_cards
from corpus.contacts import ContactsError, read_contacts
from corpus.memory import collection_paused, keep_one_pool
from corpus.terminal import prepare_streams
from index.progress import Progress
from ui.access import is_numeric, make_access
from ui.backend import Answerer, Backend
from ui.listening import LAST_PORT, StartError, address, listen
from ui.spare import extras_spared
from ui.strip import tell_model
from ui.words.page import EN

FAILED = 1
"""Exit code of a start that cannot be made."""
MISUSED = 2
"""Exit code of arguments that cannot be understood, as argparse has it."""
SWITCH_SECONDS = 0.001
"""After which a thread lets another one run; Python's own is five times as long."""
LEAST_RATE = 2
"""Questions a minute: a file costs as much as two questions."""
MOST_RATE = 1_000_000
ROOT_WARNING = (
    "This program runs as root, which it does not need: run it as an ordinary user, so that a fault in it or in a "
    "library can do little harm."
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {message}. Try: {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves the page until it is ended; returns the exit code."""
    prepare_streams()
    keep_one_pool()
    options = _parse_arguments(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        # A card or a contact that cannot be read is told now, not to whoever needs it.
        read_cards()
        read_contacts()
        model = read_model_settings(environment_with_file())
        if model:
            require_package(model)
        # The port early: it tells at once what cannot work, before seconds of imports.
        listener = listen(options.host, options.port)
        plan = read_plan()
    except (StartError, SourceError, CardError, ContactsError, MissingPackageError, SettingsError) as error:
        sys.stderr.write(f"{error}\n")
        return FAILED
    with listener:
        return _serve(plan, listener, options, model)


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _Parser(prog="app.py", description="Serves the Plan Assistant on this computer.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=_port, default=7860, help="port to listen on (%(default)s)")
    parser.add_argument(
        "--no-browser", dest="browser", action="store_false", help="do not open the page in a browser"
    )
    parser.add_argument(
        "--address",
        type=_public_address,
        help="where people find the page, for links and QR codes in files: https://plan.example.org/",
    )
    parser.add_argument(
        "--name",
        dest="names",
        action="append",
        default=[],
        help="a host name that the page may be called by, beside that of --address; several are possible",
    )
    parser.add_argument(
        "--proxy",
        dest="proxies",
        type=_numeric,
        action="append",
        default=[],
        help="address of a reverse proxy in front, whose X-Forwarded-For is believed; needs --address",
    )
    parser.add_argument(
        "--rate",
        type=_rate,
        help="questions a minute that one client may ask; 0: any number (on this computer 0, else 120)",
    )
    options = parser.parse_args(arguments)
    if options.proxies and not options.address:
        parser.error("--proxy needs --address: where people find the page")
    return options


def _numeric(value: str) -> str:
    if not is_numeric(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no address of a computer: expected 127.0.0.1")
    return value


def _rate(value: str) -> int:
    if not value.isdecimal() or int(value) > MOST_RATE or 0 < int(value) < LEAST_RATE:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no rate: expected 0, or a number from {LEAST_RATE} to {MOST_RATE}"
        )
    return int(value)


def _public_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no address of a page: expected https://plan.example.org/"
        )
    return value.rstrip("/") + "/"


def _port(value: str) -> int:
    if not value.isdecimal() or not 0 <= int(value) <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"{value!r} is no port: expected a number from 1 to 65535")
    return int(value)


def warn_of_root(user: int) -> str:
    """What to say to whoever runs the program with all rights of the system; empty for anybody else.

    Args:
        user: Number of the user.
    """
    return "" if user else ROOT_WARNING


def _has_display() -> bool:
    if sys.platform in {"darwin", "win32"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _load_assistant(progress: Progress, model: ModelSettings | None) -> Answerer:
    # Seconds of imports: after the page is up.
    from assistant import load_assistant
    from index.progress import TerminalProgress

    terminal = TerminalProgress()

    def tell(stage: str, done: int, total: int) -> None:
        terminal(stage, done, total)
        progress(stage, done, total)

    return load_assistant(progress=tell, model=model)


def _make_backend(model: ModelSettings | None) -> Backend:
    """What answers, with the documents that can be asked; nothing is loaded before it is started."""
    from assistant.library.ready import ready_documents
    from corpus.library.store import Library
    from index.settings import read_settings

    return Backend(
        lambda progress: _load_assistant(progress, model),
        model.model if model else None,
        ready_documents(Library(), read_settings().folder),
    )


def _open(url: str, backend: Backend, *, browser: bool) -> None:
    """Tells where the page is, starts what answers, and opens a browser where one is wanted."""
    helped = f"{tell_model(backend.model, EN)}\n" if backend.model else ""
    with suppress(OSError):  # the page is served whether or not anybody reads this
        sys.stdout.write(f"{EN.name} is open at {url}\n{helped}End it with Ctrl+C.\n")
        sys.stdout.flush()
    backend.start()
    if browser and _has_display():
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def _serve(
    plan: Plan, listener: socket.socket, options: argparse.Namespace, model: ModelSettings | None
) -> int:
    if hasattr(os, "getuid") and (warning := warn_of_root(os.getuid())):
        sys.stderr.write(f"{warning}\n")
    # Answers are work in Python: without this, the thread that takes requests waits for each of them in turn.
    sys.setswitchinterval(SWITCH_SECONDS)
    url = address(options.host, listener.getsockname()[1])
    backend = _make_backend(model)
    access = make_access(
        options.host,
        address=options.address or "",
        names=options.names,
        proxies=options.proxies,
        rate=options.rate,
    )
    with collection_paused():
        with extras_spared():  # The longest part of the start: after the port is sure.
            from ui.running import make_server
            from ui.server import build_site
        on_start = partial(_open, url, backend, browser=options.browser)
        server = make_server(build_site(plan, backend, access), on_start)
    # uvicorn hands Ctrl+C on after it has shut down: it was asked for, and is no error.
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    return 0 if server.started else FAILED
