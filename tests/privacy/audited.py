"""Runs a program of the project and writes down what it reaches for: addresses, names, programs, files.

    python tests/privacy/audited.py events.jsonl logs.txt app.py --no-browser
    python tests/privacy/audited.py events.jsonl logs.txt -m assistant ask "..."

It is started as a file of its own and imports nothing of the project, so that nothing comes before the hook.
"""

import json
import logging
import os
import runpy
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PLACES: Mapping[str, int] = {
    "socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.bind": 1,
    "socket.getaddrinfo": 0, "socket.gethostbyname": 0, "socket.gethostbyaddr": 0,
    "urllib.Request": 0, "http.client.connect": 1, "webbrowser.open": 0, "syslog.syslog": 1,
    "subprocess.Popen": 1, "os.exec": 1, "os.posix_spawn": 1, "os.system": 0, "os.fork": -1, "os.forkpty": -1,
    "pty.spawn": 0, "sqlite3.connect": 0,
    "os.mkdir": 0, "os.rename": 1, "os.link": 1, "os.symlink": 1, "os.truncate": 0,
}  # fmt: skip
"""The events that are written down, and which of their arguments tells where to; -1: none does."""


def main() -> None:
    """Installs the hook, then becomes the program."""
    record, logs, *program = sys.argv[1:]
    descriptor = os.open(record, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    hear_logs(Path(logs))
    sys.path[0] = os.fspath(Path.cwd())
    sys.addaudithook(make_hook(descriptor))
    if program[0] == "-m":
        sys.argv = program[1:]
        runpy.run_module(program[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = program
        runpy.run_path(program[0], run_name="__main__")


def make_hook(descriptor: int) -> Callable[[str, tuple[object, ...]], None]:
    """The hook that writes a line of JSON for every event of interest."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            if not isinstance(path, int) and isinstance(flags, int) and flags & WRITES:
                write(event, os.path.abspath(os.fsdecode(path)))  # type: ignore[arg-type]  # noqa: PTH100
        elif event in PLACES:
            place = PLACES[event]
            write(event, arguments[place] if place >= 0 else None)

    def write(event: str, target: object) -> None:
        os.write(descriptor, json.dumps({"event": event, "target": plain(target)}).encode() + b"\n")

    return hook


def plain(target: object) -> object:
    """What JSON can hold of an argument."""
    if isinstance(target, bytes):
        return os.fsdecode(target)
    if isinstance(target, tuple | list):
        return [plain(part) for part in target]
    return target if target is None or isinstance(target, str | int) else str(target)


def hear_logs(path: Path) -> None:
    """Writes every record of every logger into a file, with its traceback, whatever levels are set."""
    file = path.open("a", encoding="utf-8", errors="backslashreplace", buffering=1)
    formatter = logging.Formatter("%(levelname)s %(name)s: %(message)s")
    is_shown, show = logging.Logger.isEnabledFor, logging.Logger.callHandlers

    def hear(logger: logging.Logger, record: logging.LogRecord) -> None:
        file.write(formatter.format(record) + "\n")
        if is_shown(logger, record.levelno):
            show(logger, record)

    logging.Logger.isEnabledFor = lambda *_: True  # type: ignore[method-assign]
    logging.Logger.callHandlers = hear  # type: ignore[method-assign]


if __name__ == "__main__":
    main()
