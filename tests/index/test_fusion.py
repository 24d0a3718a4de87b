"""From two rankings of passages to one of units."""

import random
from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import Ranking, fuse
from index.owners import Matches, Owners, unit_ids_of
from index.types import Hit, Part, Passage

UNITS = ("ch1.p1", "ch1.p2", "ch1.p3")
DENSE = {"ch1.p1#1": 0.5, "ch1.p2#0": 0.2, "ch1.p3#0": 0.2}
LEXICAL = {"ch1.p3#0": 8.0, "ch1.p1#0": 2.0}


def passage(passage_id: str) -> Passage:
    return Passage(passage_id, passage_id.partition("#")[0], "text", "text")


def matches(scores: Mapping[str, float], units: Sequence[str] = UNITS) -> Matches:
    """Of passages by their ids."""
    owners = Owners([passage(passage_id) for passage_id in scores], units)
    return owners.best_of(np.arange(len(scores)), np.array(list(scores.values())))


def named(found: Matches, units: Sequence[str] = UNITS) -> dict[str, tuple[float, str]]:
    """The score of each unit, and by which passage."""
    return {
        units[unit]: (raw, found.ids[found.texts[at]])
        for at, (unit, raw) in enumerate(zip(found.units.tolist(), found.raw.tolist(), strict=True))
    }


def rankings() -> tuple[Ranking, Ranking]:
    return Ranking("dense", 0.8, -1.0, matches(DENSE)), Ranking("lexical", 0.2, 0.0, matches(LEXICAL))


def test_a_unit_has_the_score_of_its_best_passage() -> None:
    found = matches({"ch1.p2#0": 0.3, "ch1.p1#0": 0.1, "ch1.p1#1": 0.7})
    assert named(found) == {"ch1.p1": (0.7, "ch1.p1#1"), "ch1.p2": (0.3, "ch1.p2#0")}


def test_of_equal_passages_the_smaller_id_stands_for_the_unit() -> None:
    assert named(matches({"ch1.p1#1": 0.7, "ch1.p1#0": 0.7 + 1e-9})) == {"ch1.p1": (0.7, "ch1.p1#0")}


def test_units_are_numbered_in_the_order_of_their_ids_over_all_texts() -> None:
    assert unit_ids_of([passage("ch2.p1#0"), passage("ch1.p2#0")], [passage("ch1.p1#0")]) == (
        "ch1.p1",
        "ch1.p2",
        "ch2.p1",
    )


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([0.0, 0.3, 0.3 + 1e-9, 7.5])), max_size=12)
)
def test_owners_find_at_one_stroke_what_is_found_one_by_one(drawn: list[tuple[str, float]]) -> None:
    texts = [passage(f"{unit}#{place:02}") for place, (unit, _) in enumerate(drawn)]
    scores = [score for _, score in drawn]
    expected: dict[str, tuple[float, str]] = {}
    for text, score in zip(texts, scores, strict=True):
        best = expected.get(text.unit_id)
        if score and (best is None or round(score, 6) > best[0]):
            expected[text.unit_id] = (round(score, 6), text.passage_id)
    assert named(Owners(texts, "abcd").best(np.array(scores)), "abcd") == expected


def test_of_very_many_units_a_search_by_words_gives_the_best_and_those_that_share_the_last_place() -> None:
    units = [f"ch1.p{n:04}" for n in range(2_005)]
    owners = Owners([passage(f"{unit}#0") for unit in units], units)
    scores = np.array([1.0, 2.0, 2.0, *[5.0] * 1_999, 2.0, 1.0, 1.0])
    assert sorted(named(owners.best(scores), units)) == [*units[1:2_003]]


def test_of_many_units_the_best_are_given_with_their_place_among_all() -> None:
    units = [f"ch1.p{n:03}" for n in range(1, 640)]
    many = matches({f"{unit}#0": n / 1000 for n, unit in enumerate(units, start=1)}, units)
    hits = fuse(
        [
            Ranking("dense", 1.0, 0.0, many),
            Ranking("lexical", 0.0, 0.0, matches({"ch1.p001#0": 1.0}, units)),
        ],
        units,
        k=2,
    )
    assert [(hit.unit_id, hit.parts[0].rank) for hit in hits] == [("ch1.p639", 1), ("ch1.p638", 2)]


def test_scores_are_those_worked_out_by_hand() -> None:
    """Dense: (0.5+1)/1.5 = 1 and (0.2+1)/1.5 = 0.8, times 0.8; lexical: 8/8 and 2/8, times 0.2."""
    hits = fuse(rankings(), UNITS, k=10)
    assert [hit.unit_id for hit in hits] == ["ch1.p1", "ch1.p3", "ch1.p2"]
    assert [hit.score for hit in hits] == pytest.approx([0.8 + 0.05, 0.64 + 0.2, 0.64])
    first, absent = hits[0].parts, hits[2].parts[1]
    assert first == (
        Part("dense", 1, 0.5, 0.8, scaled=1.0, weight=0.8),
        Part("lexical", 2, 2.0, 0.05, scaled=0.25, weight=0.2),
    )
    assert absent == Part("lexical", None, 0.0, 0.0, scaled=0.0, weight=0.2)


def test_the_passage_shown_is_that_of_the_part_that_counts_most() -> None:
    assert [hit.passage_id for hit in fuse(rankings(), UNITS, k=10)] == ["ch1.p1#1", "ch1.p3#0", "ch1.p2#0"]


def test_equal_units_stand_in_the_order_of_their_ids() -> None:
    units = ("ch1.a1", "ch1.p9", "ch2.p1")
    equal = matches({f"{unit_id}#0": 0.3 for unit_id in reversed(units)}, units)
    hits = fuse([Ranking("dense", 1.0, -1.0, equal)], units, k=10)
    assert [(hit.unit_id, hit.parts[0].rank) for hit in hits] == [("ch1.a1", 1), ("ch1.p9", 2), ("ch2.p1", 3)]


def test_nothing_found_gives_no_hit() -> None:
    assert fuse([Ranking("dense", 1.0, -1.0, matches({}))], UNITS, k=10) == ()


def test_the_least_possible_score_counts_nothing() -> None:
    hits = fuse([Ranking("dense", 1.0, -1.0, matches({"ch1.p1#0": -1.0}))], UNITS, k=10)
    assert [hit.score for hit in hits] == [0.0]


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(-1, 1), min_size=1),
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0, 20), min_size=1),
    st.randoms(use_true_random=False),
)
def test_the_order_given_never_matters_and_parts_add_up(
    dense: dict[str, float], lexical: dict[str, float], chance: random.Random
) -> None:
    def shuffled(scores: dict[str, float]) -> Matches:
        items = list(scores.items())
        chance.shuffle(items)
        return matches({f"{unit}#0": score for unit, score in items}, "abcdefgh")

    def search() -> tuple[Hit, ...]:
        first = Ranking("dense", 0.8, -1.0, shuffled(dense))
        return fuse([first, Ranking("lexical", 0.2, 0.0, shuffled(lexical))], "abcdefgh", k=5)

    hits = search()
    assert search() == hits
    assert len(hits) == min(5, len(dense.keys() | lexical.keys()))
    for hit in hits:
        assert hit.score == pytest.approx(sum(part.weighted for part in hit.parts))
        assert all(part.weighted == pytest.approx(part.scaled * part.weight) for part in hit.parts)
        assert 0 <= hit.score <= 1 + 1e-9
