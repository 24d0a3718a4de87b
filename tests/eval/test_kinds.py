"""The kinds told for sentences, held against labels given by hand."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.editorial import Entry, StatementKind, read_editorial
from corpus.model import Plan
from eval.__main__ import main
from eval.kinds import STATEMENTS_FOLDER, KindLabel, kinds_table, read_labels, score_kinds
from eval.read import EvalInputError
from tests.eval.small import write_lines

FINDING, GUARANTEE, STATISTIC = StatementKind.FINDING, StatementKind.GUARANTEE, StatementKind.STATISTIC
LINE: dict[str, object] = {
    "unit_id": "ch1.p5",
    "sentence": 1,
    "kind": "guarantee",
    "also": None,
    "sure": True,
}


@pytest.fixture
def told(plan: Plan) -> Mapping[str, Entry]:
    """A paragraph of four sentences: two told to be guarantees, one a finding, one a statistic."""
    entry = read_editorial(plan)["ch1.p5"]
    return {"ch1.p5": replace(entry, kinds=(GUARANTEE, GUARANTEE, FINDING, STATISTIC, *entry.kinds[4:]))}


def label(
    sentence: int, kind: StatementKind, also: StatementKind | None = None, *, sure: bool = True
) -> KindLabel:
    return KindLabel("ch1.p5", sentence, kind, also, sure, f"small.jsonl:{sentence + 1}")


def test_precision_recall_and_accuracy_are_counted_as_their_names_say(
    plan: Plan, told: Mapping[str, Entry]
) -> None:
    labels = [
        label(0, GUARANTEE),
        label(1, FINDING, GUARANTEE),
        label(2, FINDING),
        label(3, FINDING, sure=False),
    ]
    scores = score_kinds(plan, told, labels)
    counts = {kind: (count.right, count.told, count.labelled) for kind, count in scores.counts.items()}
    assert counts == {GUARANTEE: (1, 2, 1), FINDING: (1, 1, 3), STATISTIC: (0, 1, 0)}
    strict, lenient, sure = scores.accuracies.values()
    assert (strict.mean, strict.n) == (0.5, 4)
    assert (lenient.mean, lenient.n) == (0.75, 4)
    assert (sure.mean, sure.n) == (pytest.approx(2 / 3), 3)


def test_the_table_shows_shares_with_their_counts(plan: Plan, told: Mapping[str, Entry]) -> None:
    text = kinds_table("Small", score_kinds(plan, told, [label(0, GUARANTEE), label(1, FINDING, GUARANTEE)]))
    assert "| guarantee | 0.50 (1 of 2) | 1.00 (1 of 1) |" in text
    assert "| finding | – | 0.00 (0 of 1) |" in text
    assert "| the label | 0.500 | 0.000-1.000 | 2 |" in text
    assert "| the label or the second one | 1.000 |" in text


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"kind": "measures"}, "'measures' is not a valid StatementKind"),
        ({"also": "law"}, "'law' is not a valid StatementKind"),
        ({"sentence": "1"}, 'found {"unit_id": "ch1.p5", "sentence": "1"'),
        ({"sentence": True}, "expected {"),
        ({"sure": 1}, "expected {"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, change: dict[str, object], complaint: str) -> None:
    path = write_lines(tmp_path / "test.jsonl", "", LINE | change)
    with pytest.raises(EvalInputError) as error:
        read_labels(path)
    assert str(error.value).startswith("test.jsonl:2: ")
    assert complaint in str(error.value)


def test_a_line_without_a_field_or_without_json_is_named(tmp_path: Path) -> None:
    without = {name: value for name, value in LINE.items() if name != "also"}
    with pytest.raises(EvalInputError, match=r"test\.jsonl:1: KeyError 'also'; expected"):
        read_labels(write_lines(tmp_path / "test.jsonl", without))
    for line in ("{", "[]"):
        with pytest.raises(EvalInputError, match=r"test\.jsonl:1: .*; expected"):
            read_labels(write_lines(tmp_path / "test.jsonl", line))


def test_a_sentence_labelled_twice_and_an_empty_or_absent_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EvalInputError, match=r"test\.jsonl:2: sentence 1 of 'ch1\.p5' .* at test\.jsonl:1"):
        read_labels(write_lines(tmp_path / "test.jsonl", LINE, LINE))
    with pytest.raises(EvalInputError, match="holds no label"):
        read_labels(write_lines(tmp_path / "test.jsonl", ""))
    with pytest.raises(EvalInputError, match="cannot be read"):
        read_labels(tmp_path / "absent.jsonl")


def test_a_label_of_what_there_is_not_is_named(plan: Plan, told: Mapping[str, Entry]) -> None:
    with pytest.raises(
        EvalInputError, match=r"small\.jsonl:100: 'ch1\.p5' has the sentences 0 to \d+, not 99"
    ):
        score_kinds(plan, told, [label(99, FINDING)])
    with pytest.raises(EvalInputError, match=r"small\.jsonl:1: 'ch99\.p1' is no unit"):
        score_kinds(plan, told, [replace(label(0, FINDING), unit_id="ch99.p1")])
    with pytest.raises(EvalInputError, match=r"small\.jsonl:1: 'ch1\.p6' has no editorial entry"):
        score_kinds(plan, told, [replace(label(0, FINDING), unit_id="ch1.p6")])


def test_the_labels_that_come_with_the_project_fit_the_plan_and_do_not_overlap(plan: Plan) -> None:
    tuning, test = (read_labels(STATEMENTS_FOLDER / f"{name}.jsonl") for name in ("tuning", "test"))
    assert (len(tuning), len(test)) == (300, 240)
    assert not {(one.unit_id, one.sentence) for one in tuning} & {(one.unit_id, one.sentence) for one in test}
    for labels in (tuning, test):
        kinds = {one.kind for one in labels} | {one.also for one in labels}
        assert StatementKind.MEASURE not in kinds
        assert score_kinds(plan, read_editorial(plan), labels).counts


def test_the_command_prints_both_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_lines(tmp_path / "tuning.jsonl", LINE)
    assert main(["kinds", "--statements", str(tmp_path)]) == 1
    assert "EvalInputError: " in capsys.readouterr().err
    write_lines(tmp_path / "test.jsonl", LINE)
    assert main(["kinds", "--statements", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "| Tuning: kind |" in shown
    assert "| Test: kind |" in shown
