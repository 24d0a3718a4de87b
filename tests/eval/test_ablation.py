"""What each lever of retrieval adds, on a plan small enough to follow by eye."""

import json
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from corpus.editorial import Entry
from corpus.model import Plan
from eval.__main__ import main
from eval.ablation import (
    CORRECTED,
    DEPTH,
    PRODUCT,
    STEPS,
    Figures,
    Levers,
    ablate,
    ablation_table,
    make_searches,
    measure_levers,
)
from eval.read import EvalInputError
from eval.summary import estimate
from eval.types import Kind, Language, Split
from index import open_retriever
from index.adapter import QueryAdapter
from index.encoder import KeywordEncoder
from index.passages import make_passages
from index.settings import Settings
from tests.eval.small import LINE, OUT_OF_SCOPE, make_question, write_lines
from tests.index.small import KEYWORDS, QUERIES, small_plan

ENCODER = KeywordEncoder((*KEYWORDS, "ballot", "judge"))


def make_entry(unit_id: str, plain: str, question: str, russian: str) -> Entry:
    texts = {"en": plain, "ru": russian, "kk": "жоқ"}
    questions = {"en": (question,), "ru": ("нет",), "kk": ("жоқ",)}
    return Entry(unit_id, "", MappingProxyType(texts), MappingProxyType(questions), (), None, ())


@pytest.fixture
def levers() -> Levers:
    """Three units of which the editors say more than the Plan does; Russian "при…" points to prisons."""
    editorial = {
        "ch2.p2": make_entry("ch2.p2", "Cast a ballot.", "Is it so?", "нет"),
        "ch1.p3": make_entry("ch1.p3", "It is so.", "Who tells the judge?", "нет"),
        "ch2.p1": make_entry("ch2.p1", "It is so.", "Is it so?", "Государство платит"),
    }
    passages = make_passages(small_plan(), ENCODER.count_tokens, editorial=editorial)
    vectors = ENCODER.encode_passages([passage.embedded for passage in passages])
    to_torture = ENCODER.encode_passages(["torture"])
    adapter = QueryAdapter(
        {"^пы": 1.0}, to_torture.astype(np.float16), np.zeros(ENCODER.dimension, np.float32)
    )
    return Levers(passages, vectors, editorial, ENCODER, adapter)


@pytest.mark.parametrize(
    ("question", "unit_id", "lever"),
    [
        ("torture", "ch1.p1", 0),
        ("a ballot", "ch2.p2", 1),
        ("the judge", "ch1.p3", 2),
        ("кто платит", "ch2.p1", 3),
        ("пытки", "ch1.p1", 4),
    ],
)
def test_a_unit_is_found_first_from_the_step_on_that_has_its_lever(
    levers: Levers, question: str, unit_id: str, lever: int
) -> None:
    first = [(*levers.make_search(step)(question), None)[0] for step in STEPS]
    assert [found == unit_id for found in first] == [at >= lever for at in range(len(STEPS))]


@pytest.fixture
def own_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """The small plan, with settings that keep its index in a folder of the test's own."""
    monkeypatch.setattr("eval.ablation.read_settings", lambda: Settings(folder=tmp_path / "index"))
    monkeypatch.setattr("index.retriever.read_settings", lambda: Settings(folder=tmp_path / "index"))
    monkeypatch.setattr("eval.ablation.make_encoder", lambda settings: ENCODER)
    return small_plan()


def test_the_last_row_is_the_products_search_and_the_steps_lead_up_to_it(tmp_path: Path) -> None:
    plan = small_plan()
    retriever = open_retriever(plan, folder=tmp_path, encoder=ENCODER)
    passages = make_passages(plan, ENCODER.count_tokens)
    vectors = ENCODER.encode_passages([passage.embedded for passage in passages])
    none = QueryAdapter(
        {}, np.zeros((0, ENCODER.dimension), np.float16), np.zeros(ENCODER.dimension, np.float32)
    )
    searches = make_searches(plan, Levers(passages, vectors, {}, ENCODER, none), retriever)
    for query in (*QUERIES, "pensoin"):
        product = [hit.unit_id for hit in retriever.search(query, k=DEPTH)]
        assert product
        assert list(searches[PRODUCT](query)) == list(searches[CORRECTED](query)) == product
    assert searches[CORRECTED]("pensoin")[0] == "ch2.p1"
    assert searches[STEPS[-1].name]("pensoin")[0] != "ch2.p1"
    retriever.close()


def test_figures_are_of_each_language_and_of_follow_ups(own_index: Plan) -> None:
    asked = [
        make_question("q1", {"ch1.p1": 2}, text="torture in prison"),
        make_question("q2", {"ch2.p1": 2}, text="pensoin", kind=Kind.FOLLOW_UP),
        make_question("q3", {"ch2.p1": 2}, text="пенсия", language=Language.RU),
        make_question("q4", {"ch2.p1": 2}, text="torture", kind=Kind.REFERENCE),
        make_question("q5", text="torture", status=OUT_OF_SCOPE),
    ]
    figures = measure_levers(own_index, asked)
    names = ("plain BM25", "plain vectors", *(step.name for step in STEPS), CORRECTED, PRODUCT)
    assert tuple(figures) == names
    assert list(figures[PRODUCT]) == ["English", "Russian", "Follow-ups"]
    first = {group: found["S@1"].mean for group, found in figures[PRODUCT].items()}
    assert first == {"English": 1.0, "Russian": 0.0, "Follow-ups": 1.0}
    assert figures["plain BM25"]["English"]["S@1"].mean == 0.5
    assert figures[PRODUCT]["English"]["S@1"].n == 2


def test_questions_that_no_search_must_find_leave_nothing_to_measure() -> None:
    refusal = make_question("q1", status=OUT_OF_SCOPE)
    with pytest.raises(EvalInputError, match="a search must find"):
        ablate(small_plan(), [refusal], {})


def test_the_table_has_a_row_a_search_and_says_how_many_questions() -> None:
    found = {"S@1": estimate([0.5]), "S@5": estimate([1.0])}
    figures: Figures = {"plain": {"English": found}, "product": {"English": found}}
    assert ablation_table(figures) == (
        "English: 1 questions.\n\n| Search | English S@1 | English S@5 |\n| --- | --- | --- |\n"
        "| plain | 0.50 ±0.00 | 1.00 ±0.00 |\n| product | 0.50 ±0.00 | 1.00 ±0.00 |\n"
    )


def test_the_command_measures_the_test_half_and_writes_every_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def fake(plan: Plan, questions: tuple[object, ...]) -> Figures:
        seen.extend(question.question_id for question in questions)  # type: ignore[attr-defined]
        return {"plain": {"English": {"S@1": estimate([1.0]), "S@5": estimate([1.0])}}}

    monkeypatch.setattr("eval.ablation.measure_levers", fake)
    known = write_lines(tmp_path / "questions.jsonl", LINE, LINE | {"id": "q2", "split": Split.TEST})
    out = tmp_path / "figures.json"
    assert main(["ablation", "--questions", str(known), "--out", str(out)]) == 0
    assert seen == ["q2"]
    assert "| plain | 1.00 ±0.00 | 1.00 ±0.00 |" in capsys.readouterr().out
    written = json.loads(out.read_text(encoding="utf-8"))
    assert written["split"] == "test"
    assert written["steps"]["plain"]["English"]["S@1"] == {"mean": 1.0, "low": 1.0, "high": 1.0, "n": 1}
