"""BM25 against values worked out by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.lexical import make_lexical_index

DOCUMENTS = (["tortur", "prison", "tortur"], ["prison"], ["vote", "free"])


def test_scores_are_those_worked_out_by_hand() -> None:
    """3 documents of 3, 1 and 2 terms, 2 on average; k1 = 1.2, b = 0.75."""
    scores = make_lexical_index(DOCUMENTS).search(["tortur", "prison"])
    torture = math.log(1 + 2.5 / 1.5) * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2))
    prison_long = math.log(1 + 1.5 / 2.5) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 3 / 2))
    prison_short = math.log(1 + 1.5 / 2.5) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 1 / 2))
    assert scores == pytest.approx({0: torture + prison_long, 1: prison_short})
    assert scores[0] == pytest.approx(1.5726, abs=1e-4)


def test_a_term_nobody_holds_finds_nothing() -> None:
    assert make_lexical_index(DOCUMENTS).search(["weather"]) == {}


@pytest.mark.parametrize("documents", [[], [[]], [[], []]])
def test_an_index_of_nothing_finds_nothing(documents: list[list[str]]) -> None:
    assert make_lexical_index(documents).search(["prison"]) == {}


@given(st.lists(st.lists(st.sampled_from("abcde"), max_size=6), min_size=1, max_size=8))
def test_every_holder_of_a_term_is_found_with_a_score_above_zero(documents: list[list[str]]) -> None:
    scores = make_lexical_index(documents).search(["a"])
    assert set(scores) == {place for place, document in enumerate(documents) if "a" in document}
    assert all(score > 0 for score in scores.values())
