"""Draws which known questions are for tuning and which for the test.

The draw is by hash, so it is the same on every machine; half of each chapter of each language goes to
either side. A question once drawn stays where it is: added questions fill up the smaller side.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from eval.read import EvalInputError, question_files, read_questions
from eval.types import KnownQuestion, Split

_SEED: Final = "known questions, first draw"
"""Any text would do; changing it would move questions of a new draw only."""


def draw_split(questions: Sequence[KnownQuestion]) -> dict[str, Split]:
    """A side for every question that has none yet, by question id."""
    strata: dict[str, list[KnownQuestion]] = defaultdict(list)
    for question in questions:
        strata[question.stratum].append(question)
    drawn: dict[str, Split] = {}
    overall = _count(questions)
    for _, members in sorted(strata.items()):
        here = _count(members)
        language = members[0].language.value
        for question in sorted((q for q in members if q.split is None), key=_hash):
            side = min(
                Split, key=lambda side: (here["", side], overall[language, side], _hash(question, side.value))
            )
            drawn[question.question_id] = side
            here["", side] += 1
            overall[language, side] += 1
    return drawn


def write_split(path: Path | None = None) -> int:
    """Draws the missing sides and writes them into the files of questions.

    Returns:
        How many questions were drawn.

    Raises:
        EvalInputError: A file is missing or wrong.
    """
    drawn = draw_split(read_questions(path))
    for file in question_files(path):
        lines = [line for line in file.read_text(encoding="utf-8").split("\n") if line.strip()]
        written = "".join(f"{_with_split(line, drawn)}\n" for line in lines)
        try:
            file.write_text(written, encoding="utf-8")
        except OSError as error:
            raise EvalInputError(f"{file}: the draw cannot be written ({error}).") from error
    return len(drawn)


def unbalanced(questions: Sequence[KnownQuestion]) -> tuple[str, ...]:
    """Strata and languages whose sides differ by more than the odd question."""
    strata: Counter[tuple[str, Split | None]] = Counter((q.stratum, q.split) for q in questions)
    names = sorted({stratum for stratum, _ in strata})
    return tuple(
        f"{name}: {strata[name, Split.TUNING]} for tuning, {strata[name, Split.TEST]} for the test"
        for name in names
        if abs(strata[name, Split.TUNING] - strata[name, Split.TEST]) > 1
    )


def _count(questions: Iterable[KnownQuestion]) -> Counter[tuple[str, Split]]:
    """Questions drawn already: of each language, and of all under the name ''."""
    counts: Counter[tuple[str, Split]] = Counter()
    for question in questions:
        if question.split is not None:
            counts.update([(question.language.value, question.split), ("", question.split)])
    return counts


def _hash(question: KnownQuestion, side: str = "") -> str:
    return hashlib.sha256(f"{_SEED}|{question.question_id}|{side}".encode()).hexdigest()


def _with_split(line: str, drawn: Mapping[str, Split]) -> str:
    values = json.loads(line)
    if values["id"] in drawn:
        values["split"] = drawn[values["id"]].value
    return json.dumps(values, ensure_ascii=False)
