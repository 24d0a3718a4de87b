"""`python -m index`: what it prints, and how it ends."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from corpus.model import Plan
from index.__main__ import main
from index.encoder import KeywordEncoder
from index.progress import TerminalProgress

ROOT = Path(__file__).resolve().parents[2]
RANKINGS = ("text", "questions", "words")


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch, tiny_plan: Plan, keyword_encoder: KeywordEncoder) -> None:
    """The small plan and the readable encoder in place of the real ones."""
    monkeypatch.setattr("index.__main__.read_plan", lambda: tiny_plan)
    monkeypatch.setattr("index.retriever.make_encoder", lambda _settings: keyword_encoder)


def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "index", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.usefixtures("fakes")
def test_search_prints_the_hits_with_the_arithmetic(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "torture", "-k", "2", "--folder", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    second = next(place for place, line in enumerate(lines) if line.startswith(" 2. "))
    head, parts, text = lines[0], [line.split() for line in lines[1 : second - 1]], lines[second - 1]
    assert head.startswith(" 1. ch1.p1  0.")
    assert head.endswith("  Chapter of Rights 1, p. 5")
    assert [part[0] for part in parts] == list(RANKINGS)
    assert parts[0][1:5] == ["rank", "1", "cosine", "0.7071"]
    assert parts[1][1:3] == ["not", "found"]
    for part in parts:
        scaled, _, weight, _, weighted = map(_number, part[-5:])
        assert weighted == pytest.approx(scaled * weight, abs=1e-4)
    assert float(head.split()[2]) == pytest.approx(sum(float(part[-1]) for part in parts), abs=1e-3)
    assert text.strip() == "Torture is forbidden in every prison."


def _number(word: str) -> float:
    """A number, or 0 for the signs between."""
    return 0.0 if word in ("x", "=") else float(word)


@pytest.mark.usefixtures("fakes")
def test_search_prints_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "torture", "-k", "1", "--json", "--folder", str(folder)]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert hit["unit_id"] == "ch1.p1"
    assert hit["score"] == pytest.approx(sum(part["weighted"] for part in hit["parts"]))


@pytest.mark.usefixtures("fakes")
def test_build_says_where_the_index_is_and_is_quick_the_second_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert main(["build", "--folder", str(tmp_path / "index")]) == 0
    output = capsys.readouterr()
    first, second = output.out.splitlines()
    assert first == second
    assert first.startswith("The index is ready in ")
    assert output.err.splitlines() == [
        "exporting the model 0%",
        "exporting the model 100%",
        "embedding the Plan's passages 0%",
        "embedding the Plan's passages 100%",
        "checking the exported model 0%",
        "checking the exported model 100%",
        "checking the index 0%",
        "checking the index 100%",
    ]


@pytest.mark.usefixtures("fakes")
def test_a_check_of_the_model_compares_every_text(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--model", "--folder", str(folder)]) == 0
    sound, agreed = capsys.readouterr().out.splitlines()
    assert sound.startswith("The index is sound: v-")
    assert agreed.endswith("agrees with 'keywords' on all 8 texts: cosine 1.000 at worst, 1.000 on the mean")
    monkeypatch.setattr("index.agreement.MEAN", 1.1)
    assert main(["check", "--model", "--folder", str(folder)]) == 1
    assert (
        capsys.readouterr()
        .err.splitlines()[-1]
        .startswith("DisagreementError: the exported model of 'keywords'")
    )
    assert main(["check", "--folder", str(folder)]) == 0


@pytest.mark.usefixtures("fakes")
def test_a_query_without_words_is_said_plainly(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "?", "--folder", str(folder)]) == 0
    assert capsys.readouterr().out == "Nothing found: the query holds no word to search for.\n"


@pytest.mark.parametrize(
    "arguments", [[], ["search"], ["search", "x", "-k", "0"], ["search", "x", "-k", "y"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m index" in capsys.readouterr().err


def test_a_named_fault_is_one_line_and_ends_with_1(tmp_path: Path) -> None:
    done = run("search", "torture", PLAN_ENCODER=str(tmp_path / "absent"), PLAN_INDEX_DIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("EncoderError: no model folder at ")


@pytest.mark.bad_input(192)
def test_a_folder_that_cannot_be_is_one_line_in_any_terminal(tmp_path: Path) -> None:
    (tmp_path / "файл").write_text("")
    done = run("build", "--folder", str(tmp_path / "файл"), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("IndexStorageError: ")


def test_a_bar_is_redrawn_on_a_terminal_and_ends_its_line() -> None:
    stream = StringIO()
    progress = TerminalProgress(stream, rewrite=True)
    for done in (0, 1, 1, 2):
        progress("embedding", done, 2)
    half = "#" * 15 + "-" * 15
    assert stream.getvalue() == "".join(
        f"\r{'embedding':<34} {bar}"
        for bar in (f"[{'-' * 30}]   0%", f"[{half}]  50%", f"[{'#' * 30}] 100%\n")
    )


def test_elsewhere_a_line_is_printed_every_ten_per_cent() -> None:
    stream = StringIO()
    progress = TerminalProgress(stream)
    for done in range(101):
        progress("embedding", done, 100)
    assert stream.getvalue().splitlines() == [f"embedding {per_cent}%" for per_cent in range(0, 101, 10)]


@pytest.mark.bad_input(196)
def test_progress_outlives_its_reader() -> None:
    class Gone(StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    TerminalProgress(Gone())("embedding", 0, 1)
