"""Known questions, the scores of a run, and the clock: how good the answers are."""

from eval.check import check_questions
from eval.read import EvalInputError, read_questions, read_run
from eval.score import score_run
from eval.types import KnownQuestion

__all__ = [
    "EvalInputError",
    "KnownQuestion",
    "check_questions",
    "read_questions",
    "read_run",
    "score_run",
]
