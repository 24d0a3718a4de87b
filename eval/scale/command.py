"""`python -m eval scale`: measures every store at every size, and whole answers; prints tables."""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from eval.read import EvalInputError, read_questions
from eval.scale.stores import build, search
from eval.scale.table import answers_table, stores_table
from eval.scale.types import Answers, Built, Row, Searched, Spread
from eval.scale.work import Library
from index.settings import StoreKind

SIZES = (10_000, 100_000)
"""A million takes hours of linking: `--sizes 1000000` where that is wanted."""
ANSWERED = (10_000, 100_000)
"""Synthetic passages beside the Plan's, when whole answers are timed; a Chroma filled before needs `--keep`."""
FOLDER = Path("build/scale")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the measurement, or one step of it in a process of its own; returns 0, or 1 where a step failed."""
    options = _parser().parse_args(arguments)
    if options.step:
        print(json.dumps(_step(*options.step, folder=options.folder)))  # noqa: T201  read by the process that asked
        return 0
    try:
        _measure(options)
    except EvalInputError as fault:
        print(fault, file=sys.stderr)  # noqa: T201  the command's own output
        return 1
    return 0


def _measure(options: argparse.Namespace) -> None:
    folder: Path = options.folder
    _prepare(folder)
    rows: list[Row] = []
    for size in options.sizes:
        library = Library(folder, size)
        library.make()
        for kind in options.stores:
            rows.append(_measure_store(kind, library))
            _show(stores_table(rows[-1:], head=len(rows) == 1))
        if not options.keep:
            shutil.rmtree(library.home)
    _show(answers_table([_measure_answers(folder, options.answers_in, size) for size in options.answers]))


def _measure_store(kind: str, library: Library) -> Row:
    shutil.rmtree(library.home / kind, ignore_errors=True)
    built = Built(**_ask(library.folder, "build", kind, library.size))
    return Row(kind, library.size, built, Searched(**_ask(library.folder, "search", kind, library.size)))


def _measure_answers(folder: Path, kind: str, size: int) -> Answers:
    told = _ask(folder, "answers", kind, size)
    return Answers(**told | {name: Spread(*told[name]) for name in ("alone", "together")})


def _ask(folder: Path, step: str, kind: str, size: int) -> dict[str, Any]:
    """What a step tells, in a process of its own: memory is that of the step alone."""
    command = [sys.executable, "-m", "eval.scale", "--folder", str(folder), "--step", step, kind, str(size)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603  our own module
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it wrote nothing"])[-1]
        raise EvalInputError(f"{step} of {kind} at {size} ended with {done.returncode}: {last}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _step(step: str, kind: str, size: str, *, folder: Path) -> dict[str, object]:
    library, store = Library(folder, int(size)), StoreKind(kind)
    if step == "answers":
        from eval.scale.answers import measure_answers

        return asdict(measure_answers(store, library))
    return asdict(build(store, library) if step == "build" else search(store, library))


def _prepare(folder: Path) -> None:
    """What synthetic libraries are made from: the Plan's vectors, its words, and questions to ask."""
    from corpus import read_plan
    from index import open_retriever
    from index.text import words

    if (folder / "queries.npy").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    retriever = open_retriever(read_plan())
    asked = [known.question for known in read_questions() if known.language == "en"]
    np.save(folder / "base.npy", retriever.index.snapshot.rows)
    found = [word for passage in retriever.index.snapshot.passages for word in words(passage.embedded)]
    (folder / "words.json").write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    np.save(folder / "queries.npy", retriever.encoder.encode_queries(asked))
    retriever.close()


def _show(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval scale", description="How the search grows.")
    kinds = [kind.value for kind in StoreKind]
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="passages of the libraries")
    parser.add_argument(
        "--stores", nargs="*", default=kinds, choices=kinds, help="exact comes first: it is the judge"
    )
    parser.add_argument(
        "--answers", type=int, nargs="*", default=ANSWERED, help="whole answers beside so many"
    )
    parser.add_argument(
        "--answers-in", default=StoreKind.EXACT, choices=kinds, help="who finds their passages"
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the libraries are made")
    parser.add_argument("--keep", action="store_true", help="leave the libraries there")
    parser.add_argument("--step", nargs=3, help=argparse.SUPPRESS)
    return parser
