"""The command line of the corpus, pages, and places of quotations."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import Plan, locate, read_plan
from corpus.__main__ import main
from corpus.pages import page_blocks
from corpus.sentences import split_sentences

ACTION_KEYS = {
    "unit_id", "chapter", "chapter_title", "list", "number", "text", "deadline", "period", "executors",
    "addressees", "page", "source_lines",
}  # fmt: skip


def run(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "corpus", *arguments], capture_output=True, text=True, check=False
    )


def test_actions_come_as_json_in_the_published_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["actions", "--json"]) == 0
    actions = json.loads(capsys.readouterr().out)
    assert len(actions) == 218
    assert all(set(action) == ACTION_KEYS for action in actions)
    assert {key for a in actions for e in a["executors"] for key in e} == {
        "name", "printed", "per_agreement", "qualifier",
    }  # fmt: skip


def test_check_says_that_all_holds() -> None:
    result = run(["check"])
    assert result.returncode == 0
    assert "1312 units, 218 measures" in result.stdout


@pytest.mark.bad_input(144)
def test_an_altered_source_ends_with_one_line_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("The Right to Life", encoding="utf-8")
    result = run(["units", "--source", str(path)])
    assert result.returncode == 1
    assert result.stderr.startswith("SourceError: plan.txt: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.bad_input(196)
def test_a_closed_pipe_is_no_fault() -> None:
    command = f"{sys.executable} -m corpus units --json | head -c 10"
    result = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stderr


def test_every_page_shows_what_stands_on_it(plan: Plan) -> None:
    shown = "".join(block.text for page in [None, *plan.page_starts] for block in page_blocks(plan, page))
    assert all(unit.text.split("\n")[-1][-40:] in shown for unit in plan.actions)


def test_a_unit_that_runs_over_a_page_break_is_shown_on_both(plan: Plan) -> None:
    over = [unit for unit in plan.units if unit.page and unit.last_page and unit.last_page > unit.page]
    unit = next(u for u in over if u.measure is None)
    first = [b for b in page_blocks(plan, unit.page) if b.unit_id == unit.unit_id]
    second = [b for b in page_blocks(plan, unit.last_page) if b.unit_id == unit.unit_id]
    assert [(b.starts_here, b.ends_here) for b in first + second] == [(True, False), (False, True)]
    assert f"{first[0].text} {second[0].text}" == unit.text


@pytest.mark.parametrize(
    "quote", ["", " reason", "Reason for arrest, always", "the arrested person has the right"]
)
def test_words_that_are_not_there_are_not_located(plan: Plan, quote: str) -> None:
    assert locate(plan.unit("ch18.a2"), quote) is None


def test_a_quotation_is_located_on_its_own_lines(plan: Plan) -> None:
    assert locate(plan.unit("ch18.a2"), "- Reason for arrest;") == (6137, 6137)


@given(st.data())
@settings(max_examples=200)
def test_any_slice_of_a_unit_is_located_inside_it(data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(list(read_plan().units)))
    start = data.draw(st.integers(0, len(unit.text) - 1))
    quote = unit.text[start : data.draw(st.integers(start + 1, len(unit.text)))].strip()
    if quote:
        lines = locate(unit, quote)
        assert lines is not None
        assert unit.pieces[0].line <= lines[0] <= lines[1] <= unit.pieces[-1].line


def test_sentences_are_verbatim_and_leave_nothing_out(plan: Plan) -> None:
    for unit in plan.units:
        sentences = split_sentences(unit.text)
        assert "".join("".join(sentences).split()) == "".join(unit.text.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Enactment No. 1113 makes additions. It is new.", 2),
        ("Mr. K. Vollebek has suggested help.", 1),
        ("1. The Law establishes procedures. Permission is given.", 2),
        ("“All”. Then more.", 2),
    ],
)
def test_abbreviations_and_numbers_end_no_sentence(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count
