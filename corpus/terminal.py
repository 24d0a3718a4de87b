"""What every command needs of its window: streams that take any text, and an end without a traceback."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

FAILED = 1
"""Exit code of an output that cannot be written."""
NO_THREAD = "can't start new thread"
"""What Python says where there is too little memory for one."""


def prepare_streams() -> None:
    """Makes standard output and error fit for any text, wherever they lead.

    A stream that is closed is replaced by one that leads nowhere; what an encoding lacks is written as an
    escape; a terminal set to an encoding of plain letters gets UTF-8, as every terminal of today reads it.
    """
    sys.stdout = _prepared(sys.stdout)
    sys.stderr = _prepared(sys.stderr)


def _prepared(stream: TextIO | None) -> TextIO:
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    if hasattr(stream, "reconfigure"):  # else a test's, which takes any text
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def as_typed(argument: str) -> str:
    """A text of the command line as it was typed.

    Where the environment names no encoding, Python takes bytes beyond plain letters for what they are not.
    """
    return os.fsencode(argument).decode("utf-8", "replace")


def run_command(command: Callable[[], int]) -> int:
    """Runs a command that prints, and gives its exit code.

    Whoever reads may have seen enough (`| head -1`): that is an end like any other. An output that cannot be
    written, as on a full disk, is told in one line, and so is too little memory. The command names its own faults
    of files itself.
    """
    try:
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        sys.stderr.write(f"OutputError: the output cannot be written ({error.strerror or error})\n")
        return FAILED
    except (ImportError, MemoryError) as error:
        return _tell_want_of_memory(error)
    except RuntimeError as error:
        if str(error) != NO_THREAD:
            raise
        return _tell_want_of_memory(error)
    return code


def _tell_want_of_memory(error: Exception) -> int:
    told = f": {error}." if str(error) else ":"
    sys.stderr.write(f"{type(error).__name__}{told} Is there enough memory?\n")
    return FAILED


def _drop_output() -> None:
    """Python would else try to write the rest once more at its end, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
