"""The whole comparison: one run, the products in turn, several times over."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from statistics import median
from typing import Final

from eval.compare.clock import Worker, renew, running, time_build, time_first_line
from eval.compare.environments import HOME, RIVALS, CompareError
from eval.compare.goals import findings
from eval.compare.page import time_page
from eval.compare.systems import System, make_ours, make_rival
from eval.load.run import machine
from eval.load.verdicts import Report
from eval.types import KnownQuestion, Language, Split

PARTS: Final = ("build", "command", "page", "answer")
QUESTIONS: Final = 60
"""Of the tuning questions, evenly spread."""
CLIENTS: Final = 16
REPEATS: Final = 3
Tell = Callable[[str], None]
Figures = dict[str, dict[str, tuple[float, ...]]]


def choose(questions: Sequence[KnownQuestion], count: int = QUESTIONS) -> tuple[str, ...]:
    """English tuning questions that need no conversation, at even distances: the same in every run."""
    alone = [
        known.question
        for known in questions
        if known.split is Split.TUNING and known.language is Language.EN and not known.history
    ]
    return tuple(alone[place * len(alone) // count] for place in range(min(count, len(alone))))


def run_compare(
    questions: Sequence[KnownQuestion],
    *,
    rivals: Sequence[str] = RIVALS,
    parts: Sequence[str] = PARTS,
    repeats: int = REPEATS,
    tell: Tell = lambda _: None,
) -> Report:
    """Measures this product and the rivals side by side.

    Args:
        questions: The known questions.
        rivals: Whom it is compared with; an environment is made for each.
        parts: What is measured; an index that is not there is built in any case.
        repeats: How often each thing is measured; an index is built once.
        tell: Told how far it is.

    Raises:
        CompareError: An environment cannot be made, or a product does not answer.
    """
    HOME.mkdir(parents=True, exist_ok=True)
    asked = choose(questions)
    systems = [make_ours(), *map(make_rival, rivals)]
    figures: Figures = {}
    for system in systems:
        if "build" in parts or not system.folder.exists():
            tell(f"{system.name}: builds its index")
            _note(figures, "build", system, time_build(system))
        else:
            renew(system)
    if "command" in parts:
        _measure_commands(systems, asked, repeats, figures, tell)
    if "page" in parts:
        _measure_pages(systems, asked, repeats, figures, tell)
    if "answer" in parts:
        _measure_answers(systems, asked, repeats, figures, tell)
    if not figures:
        raise CompareError("nothing was measured.")
    return Report(machine(), findings(figures))


def _measure_commands(
    systems: Sequence[System], asked: Sequence[str], repeats: int, figures: Figures, tell: Tell
) -> None:
    for turn in range(repeats + 1):
        tell(f"command line, {_turn(turn, repeats)}")
        for system in systems:
            first = time_first_line(system, asked[0])
            if turn:  # the first turn brings the files into memory
                _note(figures, "command", system, first.seconds)
                _note(figures, "processor", system, first.processor)


def _measure_pages(
    systems: Sequence[System], asked: Sequence[str], repeats: int, figures: Figures, tell: Tell
) -> None:
    for turn in range(repeats + 1):
        tell(f"page, {_turn(turn, repeats)}")
        for system in systems:
            times = time_page(system, asked[0])
            if turn:
                _note(figures, "page", system, times.answered.seconds)
                _note(figures, "page_processor", system, times.answered.processor)
                _note(figures, "opened", system, times.opened.seconds)
                _note(figures, "opened_processor", system, times.opened.processor)


def _measure_answers(
    systems: Sequence[System], asked: Sequence[str], repeats: int, figures: Figures, tell: Tell
) -> None:
    """All products are there at once, and one of them works at a time."""
    with ExitStack() as stack:
        workers = [
            (system, Worker(system, stack.enter_context(running(system, system.work)))) for system in systems
        ]
        for turn in range(repeats + 1):
            tell(f"questions, {_turn(turn, repeats)}")
            for system, worker in workers:
                alone, crowd = worker.ask(asked), worker.ask(asked, CLIENTS)
                if turn:
                    _note(figures, "answer", system, 1000 * median(alone.seconds))
                    _note(figures, "crowd", system, crowd.rate)
        for system, worker in workers:
            _note(figures, "memory", system, worker.memory())


def _turn(turn: int, repeats: int) -> str:
    return f"{turn} of {repeats}" if turn else "to warm up"


def _note(figures: Figures, what: str, system: System, value: float) -> None:
    held = figures.setdefault(what, {})
    held[system.name] = (*held.get(system.name, ()), value)
