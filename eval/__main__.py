"""`python -m eval generate|score|baseline|ablation|kinds|sentences|attacks|fit|check|split`, and `eval.machine`'s."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

from assistant.generation.environment import environment_with_file
from assistant.generation.faults import MissingPackageError, SettingsError
from assistant.generation.settings import read_model_settings
from corpus import SourceError, read_plan
from corpus.editorial import EditorialError, read_editorial
from corpus.languages import LANGUAGES
from corpus.outside import read_outside
from eval import machine
from eval.check import check_questions
from eval.echoes import find_echoes
from eval.faithfulness import Alteration, judge, read_sentences, verdicts_table
from eval.generation import generation_table
from eval.html import ScoredRun, html_report
from eval.kinds import STATEMENTS_FOLDER, kinds_table, read_labels, score_kinds
from eval.read import EvalInputError, choose, read_questions, read_run
from eval.report import per_question, table
from eval.score import score_run
from eval.split import write_split
from eval.summary import summarise
from eval.types import KnownQuestion, Split
from index import IndexFault

FAULTS: Final = (EditorialError, EvalInputError, IndexFault, MissingPackageError, SettingsError, SourceError)
_EVERY: Final = 20
"""Answers between two marks of progress."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0, or 1 where something is at fault.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [machine.SCALE]:
        return machine.scale(given[1:])
    options = _parser().parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except FAULTS as error:
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
    generate.add_argument(
        "--model", metavar="NAME", help="with this language model, as PLAN_MODEL names one; see .env.example"
    )
    generate.add_argument(
        "--first", type=int, metavar="N", help="only so many of the questions, evenly spread"
    )
    score = add("score", _score, "score a run")
    score.add_argument("run", type=Path)
    score.add_argument("--json", type=Path, help="write every figure there")
    score.add_argument("--per-question", type=Path, help="write one line a question there")
    score.add_argument("--html", type=Path, help="write a page with charts there")
    score.add_argument(
        "--beside",
        type=_named_run,
        action="append",
        default=[],
        metavar="NAME=RUN",
        help="another run, for the page to show beside this one; repeatable",
    )
    baseline = add("baseline", _baseline, "write the run of a plain pipeline, to compare with")
    baseline.add_argument("name", choices=("bm25", "dense"))
    baseline.add_argument("--out", type=Path, required=True, help="the run, as JSON Lines")
    ablation = add("ablation", _ablation, "what each lever of retrieval adds")
    ablation.add_argument("--out", type=Path, required=True, help="every figure, as JSON")
    bench = machine.add_commands(add)
    for command in (generate, score, baseline, ablation, bench):
        command.add_argument("--split", choices=(*Split, "all"), default="all", help="which questions")
    ablation.set_defaults(split=Split.TEST)
    for command in (generate, score):
        command.add_argument("--sample", type=int, metavar="N", help="only N of the questions, evenly spread")
    kinds = commands.add_parser("kinds", help="hold the kinds of statements against labels given by hand")
    kinds.set_defaults(command=_kinds)
    kinds.add_argument("--statements", type=Path, default=STATEMENTS_FOLDER, help="another folder of labels")
    sentences = add("sentences", _sentences, "hold the verification of sentences against judged ones")
    sentences.add_argument("--split", choices=(*Split, "all"), default="all", help="which sentences")
    sentences.add_argument(
        "--missed", action="store_true", help="list what was judged wrongly, with its findings"
    )
    attacks = commands.add_parser("attacks", help="try every attack, without a model and with one that obeys")
    attacks.set_defaults(command=_attacks)
    attacks.add_argument("--language", choices=LANGUAGES, help="only the attacks in this language")
    attacks.add_argument("--missed", action="store_true", help="list every win and every danger missed")
    add("fit", _fit, "fit the weights of the decision to refuse, on the tuning split")
    add("check", _check, "prove that the known questions are in order")
    add("split", _split, "draw tuning or test for the questions added")
    return parser


def _named_run(argument: str) -> tuple[str, Path]:
    name, separator, path = argument.partition("=")
    if not (name and separator and path):
        raise argparse.ArgumentTypeError(f"{argument!r} is not NAME=RUN")
    return name, Path(path)


def _chosen(options: argparse.Namespace) -> tuple[KnownQuestion, ...]:
    chosen = choose(read_questions(options.questions), options.split)
    return _spread(chosen, getattr(options, "sample", None))


def _spread(questions: tuple[KnownQuestion, ...], count: int | None) -> tuple[KnownQuestion, ...]:
    """So many of the questions, at even distances; all where no number is given."""
    if count is None or count >= len(questions):
        return questions
    if count < 1:
        raise EvalInputError(f"--sample {count}: expected a number of questions from 1.")
    return tuple(questions[place * len(questions) // count] for place in range(count))


def _generate(options: argparse.Namespace) -> int:
    from assistant import load_assistant
    from eval.generate import generate_run

    settings = None
    if options.model:
        settings = read_model_settings({**environment_with_file(), "PLAN_MODEL": options.model})
    generate_run(load_assistant(model=settings), _chosen(options), options.out, progress=_mark)
    return 0


def _mark(done: int, total: int) -> None:
    if done % _EVERY == 0 or done == total:
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _score(options: argparse.Namespace) -> int:
    every = read_questions(options.questions)
    plan, chosen = read_plan(), _chosen(options)
    scores = score_run(plan, chosen, read_run(options.run, every))
    summary = summarise(scores)
    print(table(summary) + generation_table(scores), end="")
    if options.json:
        machine.write(options.json, json.dumps(summary.as_dict(), ensure_ascii=False, indent=1) + "\n")
    if options.per_question:
        machine.write(options.per_question, "".join(per_question(scores)))
    if options.html:
        beside = [
            ScoredRun(name, score_run(plan, chosen, read_run(path, every))) for name, path in options.beside
        ]
        machine.write(options.html, html_report(ScoredRun(options.run.stem, scores), beside))
    return 0


def _fit(options: argparse.Namespace) -> int:
    from assistant import load_assistant
    from eval.fit import fit, report
    from index.retriever import make_encoder
    from index.settings import read_settings

    encoder = make_encoder(read_settings())
    print(report(fit(load_assistant(), encoder, read_questions(options.questions))), end="")
    return 0


def _check(options: argparse.Namespace) -> int:
    questions = read_questions(options.questions)
    plan = read_plan()
    faults = (
        *check_questions(plan, questions),
        *find_echoes(questions, read_editorial(plan), read_outside()),
    )
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


def _ablation(options: argparse.Namespace) -> int:
    from eval.ablation import ablation_table, measure_levers

    figures = measure_levers(read_plan(), _chosen(options))
    print(ablation_table(figures), end="")
    written = {"split": options.split, "steps": figures}
    machine.write(options.out, json.dumps(written, ensure_ascii=False, indent=1, default=asdict) + "\n")
    return 0


def _kinds(options: argparse.Namespace) -> int:
    plan = read_plan()
    for split in Split:
        labels = read_labels(options.statements / f"{split}.jsonl")
        print(kinds_table(split.capitalize(), score_kinds(plan, read_editorial(plan), labels)))
    return 0


def _sentences(options: argparse.Namespace) -> int:
    from assistant.faithfulness.check import Verifier

    plan = read_plan()
    judged = [s for s in read_sentences(plan) if options.split in ("all", s.split)]
    verdicts = judge(Verifier(plan), judged)
    print(verdicts_table(verdicts), end="")
    for verdict in verdicts if options.missed else ():
        if bool(verdict.findings) is (verdict.sentence.alteration is Alteration.TRUE):
            found = "; ".join(f"{finding.fault}: {finding.what}" for finding in verdict.findings)
            print(f"{verdict.sentence.sentence_id}: {verdict.sentence.text} [{found}]")
    return 0


def _attacks(options: argparse.Namespace) -> int:
    from assistant import load_assistant
    from eval.attacks.read import read_attacks
    from eval.attacks.run import try_attacks
    from eval.attacks.table import outcomes_table, wins_list

    attacks = read_attacks(languages=(options.language,) if options.language else LANGUAGES)
    assistant = load_assistant()
    outcomes = tuple(try_attacks(assistant.plan, assistant.retriever, attacks, progress=_mark))
    print(outcomes_table(outcomes), end="")
    if options.missed:
        print(wins_list(outcomes), end="")
    return 1 if any(outcome.is_won for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
