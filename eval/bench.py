"""Times a fresh process: start, first answer, every answer, and memory."""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from eval.read import EvalInputError
from eval.types import KnownQuestion

_RSS_UNIT: Final = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of `ru_maxrss`, which differs between systems."""


@dataclass(frozen=True, slots=True)
class BenchResult:
    """What one process took."""

    imported: float
    """Seconds from the start of the process until the assistant is imported."""
    loaded: float
    """Seconds from the start until it is ready to answer."""
    first_answer: float
    """Seconds from the start until the first answer."""
    p50: float
    """Median seconds an answer took, the first one left out."""
    p95: float
    peak_rss: float
    """Largest resident memory, in MB."""
    questions: int


def bench(questions: Sequence[KnownQuestion]) -> BenchResult:
    """Runs the questions through a process of their own.

    Raises:
        EvalInputError: The process failed; the message holds the last line it wrote.
    """
    asked = json.dumps([[question.question, question.history] for question in questions])
    command = [sys.executable, "-m", "eval.probe", repr(time.time())]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603  our own module
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it wrote nothing"])[-1]
        raise EvalInputError(f"the timed process ended with {done.returncode}: {last}")
    return _result(json.loads(done.stdout))


def bench_table(result: BenchResult) -> str:
    """The result as Markdown, which reads as plain text too."""
    rows = (
        ("process start to imported", f"{result.imported:.2f} s"),
        ("process start to ready", f"{result.loaded:.2f} s"),
        ("process start to first answer", f"{result.first_answer:.2f} s"),
        (f"an answer, p50 of {result.questions}", f"{result.p50 * 1000:.1f} ms"),
        (f"an answer, p95 of {result.questions}", f"{result.p95 * 1000:.1f} ms"),
        ("peak memory (RSS)", f"{result.peak_rss:.0f} MB"),
    )
    lines = ["| What | Took |", "| --- | --- |", *(f"| {what} | {took} |" for what, took in rows)]
    return "\n".join(lines) + "\n"


def _result(measured: dict[str, Any]) -> BenchResult:
    seconds = np.asarray(measured["seconds"], dtype=np.float64)
    warm = seconds[1:] if seconds.size > 1 else seconds
    p50, p95 = np.percentile(warm, [50, 95])
    return BenchResult(
        imported=measured["imported"],
        loaded=measured["loaded"],
        first_answer=measured["first_answer"],
        p50=float(p50),
        p95=float(p95),
        peak_rss=measured["peak_rss"] * _RSS_UNIT / 1e6,
        questions=warm.size,
    )
