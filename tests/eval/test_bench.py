"""The clock, without waiting for the real thing."""

import io
import json
import subprocess
import time

import pytest

from eval import EvalInputError, probe
from eval.bench import bench, bench_table
from tests.eval.small import SilenceAnswerer, make_question

MEASURED = {
    "imported": 1.0,
    "loaded": 2.0,
    "first_answer": 2.5,
    "seconds": [0.5, 0.010, 0.020, 0.030],
    "peak_rss": 500_000,
}


def finishes(code: int, out: str, err: str = "") -> object:
    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, code, out, err)

    return run


def test_the_first_answer_is_timed_apart_from_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.bench.subprocess.run", finishes(0, json.dumps(MEASURED)))
    monkeypatch.setattr("eval.bench._RSS_UNIT", 1024)
    result = bench([make_question()])
    assert (result.first_answer, result.p50, result.questions) == (2.5, 0.02, 3)
    assert result.peak_rss == 512.0
    assert "| an answer, p50 of 3 | 20.0 ms |" in bench_table(result)
    assert "| process start to first answer | 2.50 s |" in bench_table(result)


def test_a_process_that_fails_is_reported_by_its_last_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.bench.subprocess.run", finishes(1, "", "Traceback\nIndexFault: no index\n"))
    with pytest.raises(EvalInputError, match="ended with 1: IndexFault: no index"):
        bench([make_question()])
    monkeypatch.setattr("eval.bench.subprocess.run", finishes(-9, ""))
    with pytest.raises(EvalInputError, match="ended with -9: it wrote nothing"):
        bench([make_question()])


def test_the_timed_process_answers_every_question_and_reports(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answerer = SilenceAnswerer()
    monkeypatch.setattr(probe, "load_assistant", lambda: answerer)
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps([["one", []], ["two", ["before"]]])))
    probe.main(time.time())
    measured = json.loads(capsys.readouterr().out)
    assert [(question.text, question.history) for question in answerer.asked] == [
        ("one", ()),
        ("two", ("before",)),
    ]
    assert 0 <= measured["imported"] <= measured["loaded"] <= measured["first_answer"]
    assert len(measured["seconds"]) == 2
    assert measured["peak_rss"] > 0
