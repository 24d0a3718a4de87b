"""`python -m eval generate|score|baseline|bench|fit|check|split`."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from corpus import SourceError, read_plan
from corpus.editorial import EditorialError, read_editorial
from eval.check import check_questions
from eval.echoes import find_echoes
from eval.read import EvalInputError, read_questions, read_run
from eval.report import per_question, table
from eval.score import score_run
from eval.split import write_split
from eval.summary import summarise
from eval.types import KnownQuestion, Split
from index import IndexFault

_EVERY: Final = 20
"""Answers between two marks of progress."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0, or 1 where something is at fault.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except (EditorialError, EvalInputError, IndexFault, SourceError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval", description="How good are the answers?")
    commands = parser.add_subparsers(required=True)

    def add(name: str, command: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words)
        added.set_defaults(command=command)
        added.add_argument("--questions", type=Path, help="a file or folder; by default eval/questions")
        return added

    generate = add("generate", _generate, "ask the known questions and write a run")
    generate.add_argument("--out", type=Path, required=True, help="the run, as JSON Lines")
    score = add("score", _score, "score a run")
    score.add_argument("run", type=Path)
    score.add_argument("--json", type=Path, help="write every figure there")
    score.add_argument("--per-question", type=Path, help="write one line a question there")
    baseline = add("baseline", _baseline, "write the run of a plain pipeline, to compare with")
    baseline.add_argument("name", choices=("bm25", "dense"))
    baseline.add_argument("--out", type=Path, required=True, help="the run, as JSON Lines")
    bench = add("bench", _bench, "time the start and the answers, with memory")
    for command in (generate, score, baseline, bench):
        command.add_argument("--split", choices=(*Split, "all"), default="all", help="which questions")
    add("fit", _fit, "fit the weights of the decision to refuse, on the tuning split")
    add("check", _check, "prove that the known questions are in order")
    add("split", _split, "draw tuning or test for the questions added")
    return parser


def _chosen(options: argparse.Namespace) -> tuple[KnownQuestion, ...]:
    questions = read_questions(options.questions)
    chosen = tuple(q for q in questions if options.split in ("all", q.split))
    if not chosen:
        raise EvalInputError(f"No known question is of the split {options.split!r}.")
    return chosen


def _generate(options: argparse.Namespace) -> int:
    from assistant import load_assistant
    from eval.generate import generate_run

    generate_run(load_assistant(), _chosen(options), options.out, progress=_mark)
    return 0


def _mark(done: int, total: int) -> None:
    if done % _EVERY == 0 or done == total:
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _score(options: argparse.Namespace) -> int:
    every = read_questions(options.questions)
    run = read_run(options.run, every)
    scores = score_run(read_plan(), _chosen(options), run)
    summary = summarise(scores)
    print(table(summary), end="")
    if options.json:
        _write(options.json, json.dumps(summary.as_dict(), ensure_ascii=False, indent=1) + "\n")
    if options.per_question:
        _write(options.per_question, "".join(per_question(scores)))
    return 0


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise EvalInputError(f"{path}: cannot be written ({error}).") from error


def _fit(options: argparse.Namespace) -> int:
    from assistant import load_assistant
    from eval.fit import fit, report

    print(report(fit(load_assistant(), read_questions(options.questions))), end="")
    return 0


def _check(options: argparse.Namespace) -> int:
    questions = read_questions(options.questions)
    plan = read_plan()
    faults = (*check_questions(plan, questions), *find_echoes(questions, read_editorial(plan)))
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(questions)} known questions: {f'{len(faults)} faults' if faults else 'no fault'}")
    return 1 if faults else 0


def _split(options: argparse.Namespace) -> int:
    print(f"{write_split(options.questions)} questions drawn")
    return 0


def _baseline(options: argparse.Namespace) -> int:
    from eval.baselines import write_baseline

    try:
        write_baseline(options.name, read_plan(), _chosen(options), options.out)
    except OSError as error:
        raise EvalInputError(f"{options.out}: the run cannot be written ({error}).") from error
    return 0


def _bench(options: argparse.Namespace) -> int:
    from eval.bench import bench, bench_table

    print(bench_table(bench(_chosen(options))), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
