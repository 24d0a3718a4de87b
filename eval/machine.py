"""The commands that measure time, memory and size: `bench`, `stages`, `load`, `compare`, `weight`, `scale`."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from eval.load.run import PARTS, run_load
from eval.read import EvalInputError, choose, read_questions
from eval.types import Split

Add = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]
SCALE: Final = "scale"
"""Has arguments of its own, which `eval.scale` reads."""


def add_commands(add: Add) -> argparse.ArgumentParser:
    """Adds them to the command line; gives that of `bench`, which takes a choice of questions.

    Args:
        add: Adds one: its name, what runs it, and what it does in words.
    """
    bench = add("bench", _bench, "time the start and the answers, with memory")
    add("stages", _stages, "where the time of an answer goes, and the least it could take")
    load = add(
        "load", _load, "does the page hold: many at once, floods, people who leave, an end in the middle"
    )
    load.add_argument("--short", action="store_true", help="some of everything instead of many thousands")
    _add_parts(load, PARTS)
    compare = add("compare", _compare, "this product beside others, in environments that are made for them")
    compare.add_argument("--rival", action="append", metavar="NAME", help="only this one; repeatable")
    compare.add_argument("--repeats", type=int, metavar="N", help="how often each thing is measured (3)")
    _add_parts(compare, ("build", "command", "page", "answer"))
    weight = add("weight", _weigh, "bytes and requests of the page, and the wait for it on slow lines")
    for command in (load, compare, weight):
        command.add_argument("--json", type=Path, help="write every figure there")
    add(SCALE, _scale, "how search grows with the collection; see: scale --help")
    return bench


def _add_parts(parser: argparse.ArgumentParser, parts: tuple[str, ...]) -> None:
    words = f"one of {', '.join(parts)}; repeatable"
    parser.add_argument("--part", choices=parts, action="append", metavar="NAME", help=words)


def scale(arguments: list[str]) -> int:
    """Hands its arguments on, unread."""
    from eval.scale import main

    return main(arguments)


def write(path: Path, text: str) -> None:
    """Writes a file of figures.

    Raises:
        EvalInputError: It cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise EvalInputError(f"{path}: cannot be written ({error}).") from error


def _scale(_: argparse.Namespace) -> int:
    return scale([])


def _bench(options: argparse.Namespace) -> int:
    from eval.bench import bench, bench_table

    print(bench_table(bench(choose(read_questions(options.questions), options.split))), end="")  # noqa: T201  the command's own output
    return 0


def _stages(options: argparse.Namespace) -> int:
    from eval.stages import measure_stages

    print(measure_stages(choose(read_questions(options.questions), Split.TUNING)).table(), end="")  # noqa: T201
    return 0


def _load(options: argparse.Namespace) -> int:
    report = run_load(
        read_questions(options.questions), parts=options.part or PARTS, short=options.short, tell=_tell
    )
    _give(report.table(), report.as_dict(), options.json)
    return 0 if report.passed else 1


def _compare(options: argparse.Namespace) -> int:
    from eval.compare.environments import RIVALS
    from eval.compare.run import PARTS, REPEATS, run_compare

    report = run_compare(
        read_questions(options.questions),
        rivals=options.rival or RIVALS,
        parts=options.part or PARTS,
        repeats=options.repeats or REPEATS,
        tell=_tell,
    )
    _give(report.table(), report.as_dict(), options.json)
    return 0 if report.passed else 1


def _weigh(options: argparse.Namespace) -> int:
    from eval.weight.run import weigh

    weight = weigh()
    _give(weight.table(), weight.as_dict(), options.json)
    return 0 if weight.passed else 1


def _give(table: str, figures: dict[str, Any], path: Path | None) -> None:
    print(table, end="")  # noqa: T201  the command's own output
    if path:
        write(path, json.dumps(figures, ensure_ascii=False, indent=1) + "\n")


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)  # noqa: T201  progress of a command
