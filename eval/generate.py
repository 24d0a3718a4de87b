"""Asks the known questions and writes the answers down."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from assistant import answer_to_dict
from assistant.types import Answer, Question
from eval.read import EvalInputError
from eval.types import KnownQuestion


class Answerer(Protocol):
    """Whatever answers a question: the assistant, or a fake in a test."""

    def answer(self, question: Question) -> Answer:
        """The answer to a question."""


class Progress(Protocol):
    """Told after every answer."""

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` questions are answered."""


def generate_run(
    answerer: Answerer, questions: Sequence[KnownQuestion], out: Path, *, progress: Progress | None = None
) -> None:
    """Writes one line of JSON an answer, in the form the assistant gives to the outside.

    The file appears when it is whole; a run cut short leaves only `<out>.part`.

    Raises:
        EvalInputError: The file cannot be written.
    """
    part = out.with_name(f"{out.name}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            for done, known in enumerate(questions, start=1):
                answer = answerer.answer(Question(known.question, known.history))
                row = answer_to_dict(answer, question_id=known.question_id)
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
                if progress:
                    progress(done, len(questions))
        part.replace(out)
    except OSError as error:
        raise EvalInputError(f"{out}: the run cannot be written ({error}).") from error
