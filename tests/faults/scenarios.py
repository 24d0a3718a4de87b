"""Disks, modes and limits that the tests' own process cannot have: each scenario in a process of its own.

    python scenarios.py FOLDER NAME...

Prints one line of JSON for each: what became of the build or the search, whether the former index stayed, and
what lies about. It runs where FOLDER may be mounted over (`unshare -rm`), or as somebody whom modes bind.
"""

import json
import logging
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import index.vectors  # noqa: F401  before the room gets scarce: what is tested is the index, not imports
from index import IndexFault, build_index, open_retriever
from index.encoder import KeywordEncoder
from index.layout import read_pointer
from tests.index.small import KEYWORDS, QUERIES, small_plan

PLAN = small_plan()
ENCODER = KeywordEncoder(KEYWORDS)
KIB = 1024
PATIENCE = 30
"""Seconds until a scenario counts as hung."""
Told = dict[str, object]


def build(home: Path, *, force: bool = True) -> str:
    """`built`, or the fault's name and text."""
    return outcome(lambda: build_index(PLAN, folder=home, encoder=ENCODER, force=force) and "built")


def search(home: Path) -> object:
    """What every query finds, or the fault."""
    return outcome(lambda: found_in(home))


def found_in(home: Path) -> list[list[str]]:
    retriever = open_retriever(PLAN, folder=home, encoder=ENCODER)
    found = [[hit.unit_id for hit in retriever.search(query)] for query in QUERIES]
    retriever.close()
    return found


def outcome(act: Callable[[], object]) -> object:
    try:
        return act()
    except IndexFault as fault:
        return f"{type(fault).__name__}: {fault}"


@contextmanager
def disk(place: Path, options: str = "size=16m") -> Iterator[Path]:
    """A disk of its own at a place."""
    place.mkdir(parents=True, exist_ok=True)
    mount("-t", "tmpfs", "-o", options, "tmpfs", place)
    yield place
    with suppress(OSError, subprocess.CalledProcessError):
        subprocess.run(["umount", "--lazy", place], check=True, capture_output=True)


def mount(*arguments: str | Path) -> None:
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def leave_room(place: Path, kib: int) -> None:
    """Fills a disk but for so much, by files of one page, as other programs would."""
    room = shutil.disk_usage(place).free - kib * KIB
    with (place / "others-file").open("wb") as file:
        file.write(b"x" * max(0, room))


def names(home: Path) -> list[str]:
    """What lies in the home of the index, without what is random."""
    return sorted(path.name.partition("-")[0] for path in home.iterdir() if path.name != "others-file")


def full_in_build(place: Path, kib: int) -> Told:
    """A build over a sound index, on a disk with so much room."""
    with disk(place) as home:
        index = home / "index"
        build(index)
        right, before = found_in(index), read_pointer(index)
        leave_room(home, kib)
        told = build(index)
        return {
            "build": told,
            "same": read_pointer(index) == before,
            "right": found_in(index) == right,
            "names": names(index),
        }


def full_in_first_build(place: Path, kib: int) -> Told:
    with disk(place) as home:
        leave_room(home, kib)
        return {"build": build(home / "index"), "names": names(home / "index")}


def full_at_start(place: Path, kib: int) -> Told:
    """No room for the copy that Chroma works on."""
    index = place / "index"
    build(index)
    right = found_in(index)
    with disk(place / "temporary") as temporary:
        leave_room(temporary, kib)
        tempfile.tempdir = str(temporary)
        told = search(index)
        left = [path.name for path in temporary.iterdir() if path.name != "others-file"]
    tempfile.tempdir = None
    return {"search": told, "left": left, "right afterwards": found_in(index) == right}


def full_while_searching(place: Path) -> Told:
    """The disk of the copy and of the index fills up after the start."""
    with disk(place) as home:
        build(home / "index")
        tempfile.tempdir = str(home)
        retriever = open_retriever(PLAN, folder=home / "index", encoder=ENCODER)
        right = [retriever.search(query) for query in QUERIES]
        leave_room(home, 0)
        told = [retriever.search(query) for query in QUERIES] == right
        retriever.close()
        return {"right": told, "names": names(home)}


def read_only_mount(place: Path) -> Told:
    with disk(place) as home:
        for name in ("sound", "damaged"):
            build(home / name)
        next((home / "damaged").rglob("vectors.npy")).write_bytes(b"")
        right = found_in(home / "sound")
        mount("-o", "remount,ro", home)
        return {
            "sound": found_in(home / "sound") == right,
            "damaged": search(home / "damaged"),
            "absent": search(home / "absent"),
            "build": build(home / "sound"),
        }


def modes(place: Path) -> Told:
    """Folders and files that somebody else has shut."""
    told: Told = {}
    for name in ("read-only", "shut", "files shut", "damaged", "lock shut"):
        build(place / name)
    right = found_in(place / "read-only")
    next((place / "damaged").rglob("vectors.npy")).write_bytes(b"")
    (place / "lock shut" / "LOCK").chmod(0o000)
    for path in (place / "files shut").rglob("*"):
        if path.is_file():
            path.chmod(0o000)
    for path in [*(place / "read-only").rglob("*"), *(place / "damaged").rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for name, mode in (("read-only", 0o555), ("damaged", 0o555), ("shut", 0o000)):
        (place / name).chmod(mode)
    (place / "empty").mkdir(mode=0o555)
    told["read-only"] = found_in(place / "read-only") == right
    told["lock shut, search"] = found_in(place / "lock shut") == right
    for name in ("shut", "files shut", "damaged", "empty"):
        told[name] = search(place / name)
    for name in ("read-only", "shut", "lock shut", "empty"):
        told[f"{name}, build"] = build(place / name)
    tempfile.tempdir = str(place / "empty")
    told["temporary shut"] = search(place / "read-only")
    return told


def few_files(place: Path, more: int) -> Told:
    """So many open files beside those that are open already."""
    return limited(
        place, resource.RLIMIT_NOFILE, lambda: len(list(Path("/proc/self/fd").iterdir())) - 1 + more
    )


def small_files(place: Path, most: int) -> Told:
    return limited(place, resource.RLIMIT_FSIZE, lambda: most)


def little_memory(place: Path, mib: int) -> Told:
    """So much more address space than the program has taken already."""

    def most() -> int:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return pages * resource.getpagesize() + mib * KIB * KIB

    return limited(place, resource.RLIMIT_AS, most)


def limited(place: Path, which: int, most: Callable[[], int]) -> Told:
    """A search and a build under a limit that is set when the libraries are loaded and an index is there."""
    index = place / "index"
    build(index)
    before, former = read_pointer(index), resource.getrlimit(which)
    resource.setrlimit(which, (most(), former[1]))
    told: Told = {"search": search(index), "build": build(index)}
    resource.setrlimit(which, former)
    return {**told, "same": read_pointer(index) == before, "names": names(index)}


SCENARIOS: dict[str, Callable[..., Told]] = {
    function.__name__: function
    for function in (
        full_in_build,
        full_in_first_build,
        full_at_start,
        full_while_searching,
        read_only_mount,
        modes,
        few_files,
        small_files,
        little_memory,
    )
}


def play(name: str, place: Path) -> None:
    """One scenario, `name` or `name:number`; whatever it breaks dies with its process."""
    function, _, number = name.partition(":")
    place.mkdir(parents=True)
    child = os.fork()
    if child == 0:
        signal.alarm(PATIENCE)
        try:
            told = SCENARIOS[function](place, *([int(number)] if number else []))
        except BaseException as error:  # noqa: BLE001 - the library's panics are no Exceptions
            told = {"raised": type(error).__name__}
        sys.stdout.write(json.dumps({"scenario": name, **told}) + "\n")
        sys.stdout.flush()
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status:
        sys.stdout.write(json.dumps({"scenario": name, "ended with": status}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    for number, name in enumerate(sys.argv[2:]):
        play(name, Path(sys.argv[1]) / str(number))
