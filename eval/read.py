"""Reads known questions and runs; nothing unchecked gets past this module."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from assistant.types import Status
from eval.fields import EvalInputError, Fields, read_lines
from eval.types import (
    CitedQuote,
    Kind,
    KnownQuestion,
    Label,
    Language,
    Persona,
    RunRow,
    ScoredDoc,
    Split,
    WrittenRow,
)

__all__ = ["QUESTIONS_FOLDER", "EvalInputError", "question_files", "read_questions", "read_run"]

QUESTIONS_FOLDER: Final = Path(__file__).parent / "questions"
_GRADES: Final = range(1, 3)
_PARTS: Final = range(1, 101)
"""An answer of more parts than that would be no answer."""
_SENTENCES: Final = range(1_000)
_TOKENS: Final = range(10_000_001)


def question_files(path: Path | None = None) -> tuple[Path, ...]:
    """The JSON Lines files of a folder in the order of their names, or the one file given.

    Raises:
        EvalInputError: There is none.
    """
    path = path or QUESTIONS_FOLDER
    files = tuple(sorted(path.glob("*.jsonl"))) if path.is_dir() else (path,)
    if not files:
        raise EvalInputError(f"{path}: no *.jsonl file of questions in this folder.")
    return files


def choose(questions: Sequence[KnownQuestion], split: str) -> tuple[KnownQuestion, ...]:
    """Those of a split, or `all`.

    Raises:
        EvalInputError: There is none.
    """
    chosen = tuple(question for question in questions if split in ("all", question.split))
    if not chosen:
        raise EvalInputError(f"No known question is of the split {split!r}.")
    return chosen


def read_questions(path: Path | None = None) -> tuple[KnownQuestion, ...]:
    """The known questions of a file or folder; by default those that come with the project.

    Raises:
        EvalInputError: A file is missing or wrong, or two questions share an id.
    """
    questions = tuple(q for file in question_files(path) for q in read_lines(file, _question))
    _refuse_twins(questions)
    return questions


def read_run(path: Path, questions: Sequence[KnownQuestion]) -> dict[str, RunRow]:
    """The answers of a run by question id.

    Raises:
        EvalInputError: The file is missing or wrong, answers a question twice, or one that is unknown.
    """
    known = {question.question_id for question in questions}
    run: dict[str, RunRow] = {}
    for where, row in read_lines(path, lambda fields: (fields.where, _run_row(fields))):
        if row.question_id not in known:
            raise EvalInputError(
                f"{where}: no known question has the id {row.question_id!r}. "
                "Score the run with the --questions it was generated from."
            )
        if row.question_id in run:
            raise EvalInputError(f"{where}: {row.question_id!r} is answered a second time.")
        run[row.question_id] = row
    return run


def _question(fields: Fields) -> KnownQuestion:
    return KnownQuestion(
        question_id=fields.text("id"),
        question=fields.text("question"),
        language=fields.member("language", Language),
        persona=fields.member("persona", Persona),
        kind=fields.member("kind", Kind),
        split=fields.member("split", Split) if fields.has("split") else None,
        status=fields.members("status", Status),
        expected=tuple(_label(label) for label in fields.objects("expected")),
        history=fields.texts("history"),
        facts=fields.wordings("facts"),
        forbidden=fields.texts("forbidden"),
        where=fields.where,
    )


def _label(fields: Fields) -> Label:
    return Label(
        unit_id=fields.text("unit_id"),
        relevance=fields.whole("relevance", _GRADES),
        part=fields.whole("part", _PARTS, default=1),
    )


def _run_row(fields: Fields) -> RunRow:
    question_id = fields.text("id")
    retrieved = tuple(
        ScoredDoc(question_id, hit.text("unit_id"), hit.number("score"))
        for hit in fields.objects("retrieved")
    )
    if any(after.score > before.score for before, after in pairwise(retrieved)):
        raise fields.fault("retrieved", "units best first, by falling score")
    if len({doc.doc_id for doc in retrieved}) < len(retrieved):
        raise fields.fault("retrieved", "every unit once")
    return RunRow(
        question_id=question_id,
        status=fields.member("status", Status),
        answer=fields.text("answer", default=""),
        citations=tuple(_citation(citation) for citation in fields.objects("citations")),
        retrieved=retrieved,
        seconds=fields.number("seconds", default=0.0),
        written=_written(fields.object("generation")),
    )


def _written(fields: Fields | None) -> WrittenRow | None:
    model = fields.object("model") if fields else None
    if fields is None or model is None:
        return None
    budget = fields.object("budget")
    return WrittenRow(
        model=f"{model.text('name')} at {model.text('host')}",
        sentences=len(fields.objects("sentences")),
        passed=fields.whole("passed", _SENTENCES),
        dropped=fields.counts("dropped"),
        fallback=fields.text("fallback") if fields.has("fallback") else None,
        tokens=budget.whole("prompt", _TOKENS) if budget else None,
        cost=budget.number("cost") if budget and budget.has("cost") else None,
    )


def _citation(fields: Fields) -> CitedQuote:
    return CitedQuote(fields.text("unit_id"), fields.text("quote"), fields.lines("source_lines"))


def _refuse_twins(questions: Sequence[KnownQuestion]) -> None:
    seen: dict[str, str] = {}
    for question in questions:
        if question.question_id in seen:
            first = seen[question.question_id]
            raise EvalInputError(
                f"{question.where}: the id {question.question_id!r} is already used at {first}."
            )
        seen[question.question_id] = question.where
