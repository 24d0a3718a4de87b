"""The verification, held against judged sentences; and what a model wrote over a run."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.faithfulness.check import Verifier
from assistant.faithfulness.types import Fault, Finding
from corpus.languages import Language
from corpus.model import Plan
from eval.faithfulness import Alteration, JudgedSentence, judge, read_sentences, verdicts_table
from eval.generation import generation_table
from eval.read import EvalInputError
from eval.types import QuestionScore, Split, WrittenRow
from tests.eval.small import make_question, make_row, write_lines

TRUE: dict[str, object] = {
    "id": "en-001",
    "kind": "true",
    "of": None,
    "text": "The Plan proposes it.",
    "unit_ids": ["ch18.a2"],
    "retrieved": ["ch18.a2", "ch18.a5"],
}
ALTERED = {**TRUE, "id": "en-001-number", "kind": "number", "of": "en-001", "text": "The Plan proposes 5."}
OTHERS = {"ru": {**TRUE, "id": "ru-001"}, "kk": {**TRUE, "id": "kk-001"}}


class WordChecker:
    """Finds fault with every sentence that holds a digit."""

    def check(
        self, sentence: str, unit_ids: Sequence[str], retrieved: Sequence[str], language: Language
    ) -> Sequence[Finding]:
        return [Finding(Fault.NUMBER, c) for c in sentence if c.isdigit()]


def folder_of(tmp_path: Path, *english: dict[str, object]) -> Path:
    write_lines(tmp_path / "en.jsonl", *english)
    for language, line in OTHERS.items():
        write_lines(tmp_path / f"{language}.jsonl", line)
    return tmp_path


def test_the_projects_sentences_are_in_order_and_as_many_as_promised(plan: Plan) -> None:
    sentences = read_sentences(plan)
    true = [s for s in sentences if s.alteration is Alteration.TRUE]
    assert len(true) >= 200
    assert len(sentences) - len(true) >= 500
    assert {s.alteration for s in sentences} == set(Alteration)
    assert {s.language for s in sentences} == {"en", "ru", "kk"}


def test_what_is_made_of_a_sentence_is_drawn_with_it(plan: Plan) -> None:
    sides: dict[str, set[Split]] = {}
    for sentence in read_sentences(plan):
        sides.setdefault(sentence.of, set()).add(sentence.split)
    assert all(len(found) == 1 for found in sides.values())
    assert {side for found in sides.values() for side in found} == set(Split)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (TRUE, "stands twice"),
        ({**ALTERED, "of": "en-009"}, "names no true sentence"),
        ({**ALTERED, "unit_ids": ["ch1.a1"]}, "only a `citation`"),
        ({**ALTERED, "kind": "citation"}, "only a `citation`"),
        ({**ALTERED, "retrieved": ["ch18.a2", "ch99.a1"]}, "no unit of the Plan"),
        ({**ALTERED, "kind": "colour"}, "one of true, number"),
        ({**ALTERED, "id": "de-001-number"}, "begins with one of"),
    ],
)
def test_a_line_that_is_wrong_is_named(
    tmp_path: Path, plan: Plan, line: dict[str, object], told: str
) -> None:
    with pytest.raises(EvalInputError, match=told):
        read_sentences(plan, folder_of(tmp_path, TRUE, line))


def test_catches_and_false_alarms_are_counted_apart(tmp_path: Path, plan: Plan) -> None:
    missed = {**ALTERED, "id": "en-001-body", "kind": "body", "text": "The Ministry proposes it."}
    table = verdicts_table(
        judge(WordChecker(), read_sentences(plan, folder_of(tmp_path, TRUE, ALTERED, missed)))
    )
    assert "| number: caught | 1 | 1.000 ±0.000 | 1.000 ±0.000 | – | – |" in table
    assert "| body: caught | 1 | 0.000 ±0.000 |" in table
    assert "| all altered: caught | 2 | 0.500" in table
    assert "| true: false alarms | 3 | 0.000 ±0.000 |" in table


def test_of_the_test_half_nine_in_ten_altered_sentences_are_caught_and_most_true_ones_pass(
    plan: Plan,
) -> None:
    test = [s for s in read_sentences(plan) if s.split is Split.TEST]
    verdicts = judge(Verifier(plan), test)
    altered = [bool(v.findings) for v in verdicts if v.sentence.alteration is not Alteration.TRUE]
    alarms = [bool(v.findings) for v in verdicts if v.sentence.alteration is Alteration.TRUE]
    assert sum(altered) / len(altered) > 0.9
    assert sum(alarms) / len(alarms) < 0.4


def test_an_invented_or_stray_citation_never_passes(plan: Plan) -> None:
    stray = [s for s in read_sentences(plan) if s.alteration is Alteration.CITATION]
    assert all(verdict.findings for verdict in judge(Verifier(plan), stray))


def score(written: WrittenRow | None, seconds: float) -> QuestionScore:
    row = replace(make_row(), written=written, seconds=seconds)
    return QuestionScore(make_question(), row, {})


def test_what_a_model_wrote_is_summed_over_a_run() -> None:
    first = WrittenRow("m at h", 3, 3, {"number": 1}, None, 1_000, 0.01)
    second = WrittenRow("m at h", 0, 0, {"words": 4}, "unfaithful", 500, 0.02)
    third = WrittenRow("m at h", 0, 0, {}, "late", 500, None)
    table = generation_table([score(first, 1.0), score(second, 2.0), score(third, 30.0), score(None, 0.1)])
    assert "| answers it was asked for | 3 |" in table
    assert "| answers with its sentences | 1 |" in table
    assert "| sentences written | 8 |" in table
    assert "| faithful: passed the verification | 0.375 " in table
    assert "| did not pass, by fault | words 4, number 1 |" in table
    assert "| the Plan's own words only, by reason | late 1, unfaithful 1 |" in table
    assert "| tokens of the prompts | 2000 |" in table
    assert "| US dollars at most | 0.0300 |" in table


def test_a_run_without_a_model_has_no_such_table() -> None:
    assert generation_table([score(None, 0.1)]) == ""


def test_a_judged_sentence_is_drawn_by_hash_of_its_origin() -> None:
    sentence = JudgedSentence("en-001", "en", Alteration.TRUE, "en-001", "x", ("a",), ("a",), "en.jsonl:1")
    assert sentence.split == replace(sentence, sentence_id="en-001-number").split
