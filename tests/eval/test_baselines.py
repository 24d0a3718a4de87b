"""The plain pipelines to compare with."""

import json

from corpus.model import Plan
from eval.baselines import baseline_rows, bm25_search, dense_search
from index.encoder import KeywordEncoder
from tests.eval.small import make_question


def test_bm25_finds_the_unit_by_its_words(plan: Plan) -> None:
    units = tuple(plan.units)
    best = bm25_search(units)("Concept regarding alternative military service for conscientious objectors")
    assert units[best[0]].unit_id == "ch5.a10"


def test_bm25_finds_nothing_for_nonsense(plan: Plan) -> None:
    assert list(bm25_search(tuple(plan.units))("qwzx vbnm")) == []


def test_dense_ranks_by_the_angle_of_the_vectors(plan: Plan) -> None:
    units = (plan.unit("ch1.a1"), plan.unit("ch5.a10"), plan.unit("ch14.a1"))
    encoder = KeywordEncoder(("military", "violence"))
    assert dense_search(units, encoder)("violence")[0] == 2
    assert dense_search(units, encoder)("military")[0] == 1


def test_a_row_has_ten_units_and_the_text_of_three(plan: Plan) -> None:
    units = tuple(plan.units)[:12]
    (line,) = baseline_rows(units, lambda _: range(12), [make_question("q1")])
    row = json.loads(line)
    assert [hit["unit_id"] for hit in row["retrieved"]] == [unit.unit_id for unit in units[:10]]
    assert row["answer"] == "\n\n".join(unit.text for unit in units[:3])
    assert (row["id"], row["status"]) == ("q1", "answered")
