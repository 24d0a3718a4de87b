"""How a long piece of work tells how far it is."""

import os
import sys
from contextlib import suppress
from typing import Protocol, TextIO

BAR_WIDTH = 30
"""Characters; with stage and per cent the line fits in 80 columns."""
COMPLETE = 100
"""Per cent."""
STEP = 10
"""Per cent between two lines where the output cannot be rewritten."""


class Progress(Protocol):
    """Told again and again while work goes on."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """`done` of `total` steps of the named stage are finished."""


def no_progress(stage: str, done: int, total: int) -> None:
    """Says nothing."""


class TerminalProgress:
    """A bar that is redrawn, or a line every ten per cent where the output is no terminal."""

    def __init__(self, stream: TextIO | None = None, *, rewrite: bool | None = None) -> None:
        """Writes to the stream (standard error by default); `rewrite` says whether it can go back."""
        self._stream = stream or sys.stderr
        self._rewrite = _can_rewrite(self._stream) if rewrite is None else rewrite
        self._last = ("", -1)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draws the stage; a stage that has not moved since is not drawn again."""
        per_cent = 100 * done // total if total else 100
        shown = (stage, per_cent if self._rewrite else per_cent - per_cent % STEP)
        if shown == self._last:
            return
        self._last = shown
        with suppress(BrokenPipeError):  # nobody reads any more; the work goes on
            print(*self._line(stage, per_cent), sep="", end="", file=self._stream, flush=True)

    def _line(self, stage: str, per_cent: int) -> tuple[str, ...]:
        if not self._rewrite:
            return (f"{stage} {per_cent}%\n",)
        full = BAR_WIDTH * per_cent // 100
        bar = "#" * full + "-" * (BAR_WIDTH - full)
        return (f"\r{stage:<34} [{bar}] {per_cent:3}%", "\n" if per_cent == COMPLETE else "")


def _can_rewrite(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM", "dumb") != "dumb"
