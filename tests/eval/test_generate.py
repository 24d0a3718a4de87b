"""Asking the questions and writing the answers down."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.types import Answer, Question
from eval import EvalInputError, read_run
from eval.generate import generate_run
from tests.eval.small import SilenceAnswerer, make_question


def test_a_run_has_a_line_a_question_in_the_published_form(tmp_path: Path) -> None:
    questions = [make_question("q1"), make_question("q2")]
    out = tmp_path / "new" / "run.jsonl"
    generate_run(SilenceAnswerer(), questions, out)
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["q1", "q2"]
    assert lines[0]["citations"][0]["source_lines"] == [6142, 6142]
    assert set(read_run(out, questions)) == {"q1", "q2"}


def test_the_history_is_asked_with_the_question(tmp_path: Path) -> None:
    answerer = SilenceAnswerer()
    known = replace(make_question(), question="and minors?", history=("What are my rights?",))
    generate_run(answerer, [known], tmp_path / "run.jsonl")
    assert answerer.asked == [Question("and minors?", ("What are my rights?",))]


def test_progress_is_told_after_every_answer(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    questions = [make_question("q1"), make_question("q2")]
    generate_run(
        SilenceAnswerer(),
        questions,
        tmp_path / "run.jsonl",
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 2), (2, 2)]


def test_a_run_cut_short_leaves_the_old_one_in_place(tmp_path: Path) -> None:
    class Breaks(SilenceAnswerer):
        def answer(self, question: Question) -> Answer:
            if self.asked:
                raise KeyboardInterrupt
            return super().answer(question)

    out = tmp_path / "run.jsonl"
    out.write_text("old\n", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        generate_run(Breaks(), [make_question("q1"), make_question("q2")], out)
    assert out.read_text(encoding="utf-8") == "old\n"


def test_a_place_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EvalInputError, match="cannot be written"):
        generate_run(SilenceAnswerer(), [make_question()], tmp_path / "file" / "run.jsonl")
