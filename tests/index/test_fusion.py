"""From two rankings of passages to one of units."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import Match, Owners, Ranking, best_by_unit, fuse
from index.types import Hit, Part, Passage

DENSE = {"ch1.p1": Match(0.5, "ch1.p1#1"), "ch1.p2": Match(0.2, "ch1.p2#0"), "ch1.p3": Match(0.2, "ch1.p3#0")}
LEXICAL = {"ch1.p3": Match(8.0, "ch1.p3#0"), "ch1.p1": Match(2.0, "ch1.p1#0")}


def passage(passage_id: str) -> Passage:
    return Passage(passage_id, passage_id.partition("#")[0], "text", "text")


def rankings() -> tuple[Ranking, Ranking]:
    return Ranking("dense", 0.8, -1.0, DENSE), Ranking("lexical", 0.2, 0.0, LEXICAL)


def test_a_unit_has_the_score_of_its_best_passage() -> None:
    scores = [(passage("ch1.p1#0"), 0.1), (passage("ch1.p1#1"), 0.7), (passage("ch1.p2#0"), 0.3)]
    assert best_by_unit(scores) == {"ch1.p1": Match(0.7, "ch1.p1#1"), "ch1.p2": Match(0.3, "ch1.p2#0")}


def test_of_equal_passages_the_smaller_id_stands_for_the_unit() -> None:
    scores = [(passage("ch1.p1#1"), 0.7), (passage("ch1.p1#0"), 0.7 + 1e-9)]
    assert best_by_unit(scores) == {"ch1.p1": Match(0.7, "ch1.p1#0")}


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([0.0, 0.3, 0.3 + 1e-9, 7.5])), max_size=12)
)
def test_owners_find_at_one_stroke_what_is_found_one_by_one(drawn: list[tuple[str, float]]) -> None:
    texts = [passage(f"{unit}#{place}") for place, (unit, _) in enumerate(drawn)]
    scores = [score for _, score in drawn]
    found = [(text, score) for text, score in zip(texts, scores, strict=True) if score]
    assert Owners(texts).best(np.array(scores)) == best_by_unit(found)


def test_of_many_units_the_best_are_given_with_their_place_among_all() -> None:
    matches = {f"ch1.p{n:03}": Match(n / 1000, f"ch1.p{n:03}#0") for n in range(1, 640)}
    hits = fuse(
        [Ranking("dense", 1.0, 0.0, matches), Ranking("lexical", 0.0, 0.0, {"ch1.p001": Match(1, "x")})], k=2
    )
    assert [(hit.unit_id, hit.parts[0].rank) for hit in hits] == [("ch1.p639", 1), ("ch1.p638", 2)]


def test_scores_are_those_worked_out_by_hand() -> None:
    """Dense: (0.5+1)/1.5 = 1 and (0.2+1)/1.5 = 0.8, times 0.8; lexical: 8/8 and 2/8, times 0.2."""
    hits = fuse(rankings(), k=10)
    assert [hit.unit_id for hit in hits] == ["ch1.p1", "ch1.p3", "ch1.p2"]
    assert [hit.score for hit in hits] == pytest.approx([0.8 + 0.05, 0.64 + 0.2, 0.64])
    first, absent = hits[0].parts, hits[2].parts[1]
    assert first == (
        Part("dense", 1, 0.5, 0.8, scaled=1.0, weight=0.8),
        Part("lexical", 2, 2.0, 0.05, scaled=0.25, weight=0.2),
    )
    assert absent == Part("lexical", None, 0.0, 0.0, scaled=0.0, weight=0.2)


def test_the_passage_shown_is_that_of_the_part_that_counts_most() -> None:
    assert [hit.passage_id for hit in fuse(rankings(), k=10)] == ["ch1.p1#1", "ch1.p3#0", "ch1.p2#0"]


def test_equal_units_stand_in_the_order_of_their_ids() -> None:
    matches = {unit_id: Match(0.3, f"{unit_id}#0") for unit_id in ("ch2.p1", "ch1.p9", "ch1.a1")}
    hits = fuse([Ranking("dense", 1.0, -1.0, matches)], k=10)
    assert [hit.unit_id for hit in hits] == ["ch1.a1", "ch1.p9", "ch2.p1"]


def test_nothing_found_gives_no_hit() -> None:
    assert fuse([Ranking("dense", 1.0, -1.0, {})], k=10) == ()


def test_the_least_possible_score_counts_nothing() -> None:
    hits = fuse([Ranking("dense", 1.0, -1.0, {"ch1.p1": Match(-1.0, "ch1.p1#0")})], k=10)
    assert [hit.score for hit in hits] == [0.0]


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(-1, 1), min_size=1),
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0, 20), min_size=1),
    st.randoms(use_true_random=False),
)
def test_the_order_given_never_matters_and_parts_add_up(
    dense: dict[str, float], lexical: dict[str, float], chance: random.Random
) -> None:
    def shuffled(scores: dict[str, float]) -> dict[str, Match]:
        items = list(scores.items())
        chance.shuffle(items)
        return {unit: Match(score, f"{unit}#0") for unit, score in items}

    def search() -> tuple[Hit, ...]:
        first = Ranking("dense", 0.8, -1.0, shuffled(dense))
        return fuse([first, Ranking("lexical", 0.2, 0.0, shuffled(lexical))], k=5)

    hits = search()
    assert search() == hits
    assert len(hits) == min(5, len(dense.keys() | lexical.keys()))
    for hit in hits:
        assert hit.score == pytest.approx(sum(part.weighted for part in hit.parts))
        assert all(part.weighted == pytest.approx(part.scaled * part.weight) for part in hit.parts)
        assert 0 <= hit.score <= 1 + 1e-9
