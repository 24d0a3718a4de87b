"""An environment of its own for each rival, made once from its requirements."""

import subprocess
import venv
from pathlib import Path
from typing import Final

from eval.fields import EvalInputError

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
HOME: Final = ROOT / "build" / "compare"
"""Out of version control; `make clean` removes it."""
RIVALS: Final = ("langchain", "llamaindex", "haystack", "txtai")
_DONE: Final = "requirements-installed.txt"


class CompareError(EvalInputError):
    """The comparison cannot be made; the message says why."""


def python_of(rival: str) -> Path:
    """The interpreter of a rival's environment, which is made and filled where it must be.

    Raises:
        CompareError: Its packages cannot be installed.
    """
    folder, wanted = HOME / rival, _requirements(rival).read_text(encoding="utf-8")
    python, done = folder / "bin" / "python", folder / _DONE
    if not done.is_file() or done.read_text(encoding="utf-8") != wanted:
        venv.create(folder, with_pip=True)
        _install(python, rival)
        done.write_text(wanted, encoding="utf-8")
    return python


def _requirements(rival: str) -> Path:
    return HERE / f"requirements-{rival}.txt"


def _install(python: Path, rival: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--requirement", str(_requirements(rival))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own requirements
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["pip wrote nothing"])[-1]
        raise CompareError(f"the packages of {rival!r} cannot be installed: {last}")
