"""Means over groups of questions, with bootstrap intervals."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np

from eval.types import QuestionScore

RESAMPLES: Final = 2000
"""Enough for the second decimal of a 95 % interval to stand still."""
_SEED: Final = 20090505
"""The day the Plan was approved; any number would do."""
GROUPS: Final[dict[str, Callable[[QuestionScore], str]]] = {
    "all": lambda _: "all",
    "split": lambda score: score.question.split.value if score.question.split else "undrawn",
    "language": lambda score: score.question.language.value,
    "persona": lambda score: score.question.persona.value,
    "kind": lambda score: score.question.kind.value,
    "stratum": lambda score: score.question.stratum,
}


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean and how far it may be trusted."""

    mean: float
    low: float
    """2.5th percentile of the bootstrap."""
    high: float
    """97.5th percentile of the bootstrap."""
    n: int
    """Questions the metric applies to."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A run in figures."""

    questions: int
    missing: tuple[str, ...]
    """Ids of questions that the run does not answer; they score 0."""
    groups: dict[str, dict[str, dict[str, Estimate]]]
    """Group (`language`), member (`ru`), metric."""
    seconds: dict[str, float]
    """p50 and p95 of the time an answer took."""

    def as_dict(self) -> dict[str, object]:
        """The summary as plain JSON values."""
        return asdict(self)


def summarise(scores: Sequence[QuestionScore]) -> Summary:
    """Every metric for every group."""
    seconds = [score.row.seconds for score in scores if score.row]
    p50, p95 = np.percentile(seconds, [50, 95]) if seconds else (0.0, 0.0)
    return Summary(
        questions=len(scores),
        missing=tuple(score.question.question_id for score in scores if score.row is None),
        groups={name: _members(scores, of) for name, of in GROUPS.items()},
        seconds={"p50": float(p50), "p95": float(p95)},
    )


def estimate(values: Sequence[float]) -> Estimate:
    """The mean with its 95 % interval, by resampling questions with a fixed seed.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13 (percentile interval).
    """
    sample = np.asarray(values, dtype=np.float64)
    picks = np.random.default_rng(_SEED).integers(0, sample.size, size=(RESAMPLES, sample.size))
    low, high = np.percentile(sample[picks].mean(axis=1), [2.5, 97.5])
    return Estimate(mean=float(sample.mean()), low=float(low), high=float(high), n=sample.size)


def _members(
    scores: Sequence[QuestionScore], of: Callable[[QuestionScore], str]
) -> dict[str, dict[str, Estimate]]:
    values: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for score in scores:
        for metric, value in score.values.items():
            values[of(score)][metric].append(value)
    return {
        member: {metric: estimate(found) for metric, found in metrics.items()}
        for member, metrics in sorted(values.items())
    }
