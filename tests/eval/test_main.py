"""The command line from end to end."""

import json
from pathlib import Path

import pytest

from eval.__main__ import main
from eval.bench import BenchResult
from tests.eval.small import LINE, SilenceAnswerer, write_lines


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two questions, one for each split, and an assistant that needs no index."""
    monkeypatch.setattr("assistant.load_assistant", lambda model=None: SilenceAnswerer())
    test = {"id": "q2", "question": "Can I keep silent?", "split": "test"}
    write_lines(tmp_path / "questions.jsonl", LINE, LINE | test)
    return tmp_path


def run(files: Path, *arguments: str) -> int:
    return main([arguments[0], "--questions", str(files / "questions.jsonl"), *arguments[1:]])


def test_generate_and_score_are_two_verbs(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, figures, lines = (str(files / name) for name in ("run.jsonl", "figures.json", "lines.jsonl"))
    assert run(files, "generate", "--out", out) == 0
    assert "2 of 2" in capsys.readouterr().err
    assert run(files, "score", out, "--json", figures, "--per-question", lines) == 0
    shown = capsys.readouterr().out
    assert "| Success(rel=2)@1 | 1.000 | 1.000-1.000 | 2 |" in shown
    assert "| facts | 0.500 | 0.500-0.500 | 2 |" in shown
    assert json.loads(Path(figures).read_text(encoding="utf-8"))["questions"] == 2
    assert len(Path(lines).read_text(encoding="utf-8").splitlines()) == 2


def test_a_split_is_generated_and_scored_alone(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = files / "run.jsonl"
    assert run(files, "generate", "--out", str(out), "--split", "tuning") == 0
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == ["en-ch18-01"]
    assert run(files, "score", str(out), "--split", "tuning") == 0
    assert capsys.readouterr().out.startswith("1 questions")
    assert run(files, "score", str(out)) == 0
    assert "1 of them have no answer in the run and score 0: q2" in capsys.readouterr().out


def test_a_sample_is_spread_evenly_and_must_be_a_number_from_one(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = files / "run.jsonl"
    assert run(files, "generate", "--out", str(out), "--sample", "1") == 0
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == ["en-ch18-01"]
    assert run(files, "score", str(out), "--sample", "1") == 0
    assert capsys.readouterr().out.startswith("1 questions")
    assert run(files, "generate", "--out", str(out), "--sample", "0") == 1
    assert "expected a number of questions from 1" in capsys.readouterr().err


def test_the_verification_is_measured_and_what_it_misjudged_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["sentences", "--split", "test", "--missed"]) == 0
    shown = capsys.readouterr().out
    assert "| citation: caught |" in shown
    assert "| true: false alarms |" in shown
    assert "\nen-" in shown


def test_check_prints_faults_and_fails(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(files, "check") == 0
    assert "2 known questions: no fault" in capsys.readouterr().out
    write_lines(files / "questions.jsonl", LINE | {"expected": [{"unit_id": "ch99.a1", "relevance": 2}]})
    assert run(files, "check") == 1
    said = capsys.readouterr()
    assert "questions.jsonl:1: en-ch18-01 expects 'ch99.a1', which is no unit of the Plan" in said.err
    assert "faults" in said.out


def test_split_draws_what_is_new(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    undrawn = {key: value for key, value in LINE.items() if key != "split"}
    write_lines(files / "questions.jsonl", undrawn)
    assert run(files, "split") == 0
    assert "1 questions drawn" in capsys.readouterr().out


def test_a_draw_that_cannot_be_written_is_said_plainly(
    files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert run(files, "split") == 1
    assert "the draw cannot be written ([Errno 28] No space left on device)" in capsys.readouterr().err


def test_a_baseline_is_a_run_that_can_be_scored(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(files / "bm25.jsonl")
    assert run(files, "baseline", "bm25", "--out", out) == 0
    assert run(files, "score", out) == 0
    assert capsys.readouterr().out.startswith("2 questions")


def test_bench_prints_its_table(
    files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    result = BenchResult(1.0, 2.0, 2.5, 0.01, 0.02, 400.0, 1)
    monkeypatch.setattr("eval.bench.bench", lambda questions: result)
    assert run(files, "bench", "--split", "test") == 0
    assert "| peak memory (RSS) | 400 MB |" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["score", "absent.jsonl"], "EvalInputError: absent.jsonl: cannot be read"),
        (["score", "run.jsonl", "--json", "no/such/folder.json"], "cannot be written"),
        (["baseline", "bm25", "--out", "no/such/run.jsonl"], "the run cannot be written"),
        (["generate", "--out", "questions.jsonl/run.jsonl"], "the run cannot be written"),
    ],
)
def test_a_fault_is_one_clear_line(
    files: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    complaint: str,
) -> None:
    monkeypatch.chdir(files)
    write_lines(files / "run.jsonl", {"id": "q2", "status": "answered"})
    assert run(files, *arguments) == 1
    said = capsys.readouterr().err
    assert complaint in said
    assert said.count("\n") == 1


def test_a_split_without_questions_is_refused(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_lines(files / "questions.jsonl", LINE)
    assert run(files, "generate", "--out", str(files / "run.jsonl"), "--split", "test") == 1
    assert "No known question is of the split 'test'" in capsys.readouterr().err
