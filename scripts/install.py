"""Makes .venv hold what a lock names (`make run` and `make test` call it first).

Standard library only, as it runs before anything is installed. What it leaves behind can be trusted or is
done again: a stamp with the hash of the lock is written last, and a package that an interrupted run left
half-copied is found by its own list of files. With the stamp in place it does nothing and needs no network.
"""

from __future__ import annotations

import argparse
import csv
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = (3, 11)
RUNTIME_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
SPACE_NEEDED = 4_000_000_000
"""Bytes: the installed packages take 2.4 GB, and pip unpacks the largest of them a second time on the way."""

AGAIN = "Then run the same command again: it goes on where it stopped."
DISK_FULL = (
    f"the disk is full: free about {SPACE_NEEDED / 1e9:.0f} GB where this project and the folder for "
    f"temporary files (TMPDIR) lie. {AGAIN}"
)
WRONG_FILE = (
    "a file that was fetched is not the one that the lock names, so it was not installed. If a package cache "
    f"or a mirror stands between, empty it ('pip cache purge'). {AGAIN}"
)
NO_NETWORK = f"the package index could not be reached: check the network. {AGAIN}"
NO_TORCH = (
    "the package index has no CPU build of PyTorch for this machine: name an index that has PyTorch's CPU "
    "wheels, 'make run TORCH_INDEX=...' (see CONTRIBUTING.md)."
)
REMEDIES = (
    (("No space left on device", "Errno 28"), DISK_FULL),
    (("DO NOT MATCH THE HASHES",), WRONG_FILE),
    (("Retrying (", "Connection", "NameResolution", "timed out", "Name or service not known"), NO_NETWORK),
    (("for torch==",), NO_TORCH),
)
"""Signs in what pip or the system says when it fails, and what to do; the first that fits is taken."""
OTHERWISE = f"the message above says why. {AGAIN}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Installs the lock unless the stamp says that it is installed already."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what the tests and checks need")
    parser.add_argument("--torch-index", default="", help="address of an index that has PyTorch's CPU wheels")
    options = parser.parse_args(arguments)
    if sys.version_info[:2] != PYTHON:
        fail(
            f"the project runs on Python 3.11; {sys.executable} is {sys.version.split()[0]}. "
            "Name another: make run PYTHON=/path/to/python3.11"
        )
    try:
        with_lock(dev=options.dev, torch_index=options.torch_index)
    except KeyboardInterrupt:
        print("\ninstall: stopped. Run the same command again: it goes on where it stopped.", file=sys.stderr)
        return 130
    except OSError as error:
        print(f"install: {error}", file=sys.stderr)
        fail(remedy(str(error)))
    return 0


def with_lock(*, dev: bool, torch_index: str) -> None:
    """Installs while no other process does; the lock is on the project's folder, so it leaves no file."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        name = DEV_LOCK if dev else RUNTIME_LOCK
        if is_installed(name):
            return
        for stamp in VENV.glob(".installed-*"):
            stamp.unlink()
        make_environment()
        forget_half_installed()
        install(name, torch_index)
        # The development lock holds everything that the other one does.
        for done in {RUNTIME_LOCK, name}:
            write_stamp(done)
    finally:
        os.close(folder)


def is_installed(name: str) -> bool:
    """Whether the stamp of a lock is there and was written for the lock as it is now."""
    stamp = stamp_of(name)
    return python_of(VENV).exists() and stamp.exists() and stamp.read_text(encoding="ascii") == digest(name)


def stamp_of(name: str) -> Path:
    """Where the stamp of a lock lies."""
    return VENV / f".installed-{name}"


def digest(name: str) -> str:
    """SHA-256 of a lock's content."""
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def python_of(venv: Path) -> Path:
    """The interpreter of an environment."""
    return venv / "bin" / "python"


def make_environment() -> None:
    """Creates .venv, or creates it anew where it has no working pip or another Python."""
    probe = "import pip, sys; sys.exit(sys.version_info[:2] != (3, 11))"
    python = python_of(VENV)
    if (
        python.exists()
        and subprocess.run([python, "-c", probe], check=False, capture_output=True).returncode == 0
    ):
        return
    free = shutil.disk_usage(ROOT).free
    if free < SPACE_NEEDED:
        fail(
            f"{ROOT} has {free / 1e9:.1f} GB of free space and about {SPACE_NEEDED / 1e9:.0f} GB are needed: "
            f"free some. {AGAIN}"
        )
    print("install: creating .venv", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    if made.returncode != 0:
        fail(
            "the environment .venv could not be created: Python's own message is above. Where it speaks of "
            f"ensurepip, install the package 'python3.11-venv'. {AGAIN}"
        )


def forget_half_installed() -> None:
    """Removes the records of packages whose files are not all there, so that pip installs them again."""
    for record in half_installed(VENV / "lib" / "python3.11" / "site-packages"):
        print(f"install: {record.name} was left incomplete and is installed again", flush=True)
        shutil.rmtree(record)


def half_installed(site_packages: Path) -> Iterator[Path]:
    """The dist-info folders without a list of files, or with a listed file absent or of another size."""
    for folder in sorted(site_packages.glob("*.dist-info")):
        try:
            with (folder / "RECORD").open(encoding="utf-8", newline="") as lines:
                sizes = {row[0]: row[2] for row in csv.reader(lines)}
            whole = all(
                (site_packages / path).stat().st_size == int(size) for path, size in sizes.items() if size
            )
        except (OSError, IndexError, ValueError):
            whole = False
        if not whole:
            yield folder


def install(name: str, torch_index: str) -> None:
    """Runs pip on a complete lock: no resolution, wheels only, every file checked against its hash."""
    count = sum(line[:1].isalnum() for line in (ROOT / name).read_text(encoding="utf-8").splitlines())
    print(f"install: {count} packages of {name}, a few minutes the first time", flush=True)
    command = (
        *(python_of(VENV), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"),
        *("--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", ROOT / name),
        *(("--extra-index-url", torch_index) if torch_index else ()),
    )
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as pip:
        said = []
        for line in pip.stderr or ():
            sys.stderr.write(line)
            said.append(line)
    if pip.returncode != 0:
        fail(remedy("".join(said)))


def remedy(said: str) -> str:
    """The sentence that fits what pip or the system said."""
    return next((sentence for signs, sentence in REMEDIES if any(sign in said for sign in signs)), OTHERWISE)


def write_stamp(name: str) -> None:
    """Notes that a lock is installed; the stamp is whole or absent."""
    draft = stamp_of(name).with_suffix(".draft")
    draft.write_text(digest(name), encoding="ascii")
    draft.replace(stamp_of(name))


def fail(sentence: str) -> NoReturn:
    """Ends with one sentence and exit status 1."""
    sys.exit(f"install: not finished: {sentence}")


if __name__ == "__main__":
    sys.exit(main())
