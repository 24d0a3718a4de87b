"""Builds of the small plan, each in a process of its own that can be killed.

    python builders.py FOLDER

For each line on standard input a build begins, in a fork of a program that has imported all there is to
import: a build may be killed a hundred times in a minute. Its process id is printed, then, on the next
line, how it ended; the build of `quick` is of another text, so that the next one has something to do.
"""

import os
import sys
import threading
from pathlib import Path

import index.vectors  # noqa: F401  imported once, before the forks
from index import build_index
from tests.index.small import SlowEncoder, small_plan

STALE = "0b5e" * 16
"""Hash of another text."""
SECONDS = 0.05
"""Of the one step of the small plan's embedding."""


def build(folder: Path, kind: str) -> None:
    """Builds in this process, and ends it."""
    plan = small_plan(sha256=STALE) if kind == "stale" else small_plan()
    build_index(plan, folder=folder, encoder=SlowEncoder(0 if kind == "stale" else SECONDS))


def serve(folder: Path) -> None:
    """Forks for each line."""
    assert threading.active_count() == 1
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                build(folder, line.strip())
            finally:
                os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
