"""How near a question is to known questions inside and outside the Plan."""

import numpy as np
import pytest
from numpy.typing import NDArray

from corpus.outside import OutsideKind
from index.encoder import cosines, unit_rows
from index.nearness import KnownQuestions, Nearness, mean_of_nearest

RIGHTS, SOCIETY = OutsideKind.RIGHTS, OutsideKind.SOCIETY
OFF_TOPIC, INJECTION = OutsideKind.OFF_TOPIC, OutsideKind.INJECTION
QUERY = np.array([[1, 0]], dtype=np.float32)
NONE: NDArray[np.float16] = np.zeros((0, 2), dtype=np.float16)


def at(*cosines: float) -> NDArray[np.float16]:
    """Unit rows whose cosines with the query are these."""
    return np.array([(cosine, np.sqrt(1 - cosine**2)) for cosine in cosines], dtype=np.float16)


@pytest.mark.parametrize(
    ("cosines", "mean"),
    [
        ([], 0.0),
        ([0.5], 0.5),
        ([0.2, 0.4], 0.3),
        ([0.3, 0.6, 0.9], 0.6),
        ([0.9, -1.0, 0.3, 0.1, 0.6, 0.2], 0.6),
        ([-0.5, -0.1, -0.3, -0.9], -0.3),
    ],
)
def test_the_three_largest_count_or_as_many_as_there_are(cosines: list[float], mean: float) -> None:
    assert mean_of_nearest(np.array(cosines, dtype=np.float32)) == pytest.approx(mean)


def test_cosines_are_those_of_a_product_of_matrices() -> None:
    rows = unit_rows(np.random.default_rng(7).normal(size=(50, 384)).astype(np.float32))
    assert cosines(rows, rows[3:4]) == pytest.approx(rows @ rows[3], abs=1e-6)
    assert cosines(rows[:0], rows[3:4]).shape == (0,)


def test_questions_inside_and_outside_are_measured_apart() -> None:
    known = KnownQuestions(at(0.9, 0.8, 0.7, 0.0), at(0.6, 0.5, 0.4, -0.5), [RIGHTS] * 4, np.arange(4))
    near = known.nearness(QUERY, np.arange(4))
    assert (near.inside, near.outside) == pytest.approx((0.8, 0.5), abs=1e-3)


def test_only_what_has_nothing_to_do_with_rights_is_foreign() -> None:
    kinds = [RIGHTS, SOCIETY, OFF_TOPIC, INJECTION, OFF_TOPIC, OFF_TOPIC]
    near = KnownQuestions(at(0.1), at(0.9, 0.8, 0.3, 0.2, 0.1, 0.0), kinds, np.arange(1)).nearness(
        QUERY, np.arange(1)
    )
    assert near.outside == pytest.approx((0.9 + 0.8 + 0.3) / 3, abs=1e-3)
    assert near.foreign == pytest.approx(0.2, abs=1e-3)


def test_where_no_question_is_known_all_is_far() -> None:
    assert KnownQuestions(NONE, NONE, [], np.arange(0)).nearness(QUERY, np.arange(0)) == Nearness(
        0.0, 0.0, 0.0
    )


def test_without_a_foreign_question_nothing_is_foreign() -> None:
    near = KnownQuestions(NONE, at(0.9), [SOCIETY], np.arange(0)).nearness(QUERY, np.arange(0))
    assert (near.inside, near.foreign) == (0.0, 0.0)
    assert near.outside == pytest.approx(0.9, abs=1e-3)


def test_only_questions_of_the_passages_given_are_near() -> None:
    """Two of the first passage, two of the second."""
    known = KnownQuestions(at(0.9, 0.8, 0.7, 0.1), NONE, [], np.array([0, 0, 5, 5]))
    assert known.nearness(QUERY, np.array([5, 9])).inside == pytest.approx(0.4, abs=1e-3)
    assert known.nearness(QUERY, np.array([5, 0])).inside == pytest.approx(0.8, abs=1e-3)


def test_questions_without_a_passage_are_refused() -> None:
    with pytest.raises(ValueError, match="4 questions of 3 places"):
        KnownQuestions(at(0.9, 0.8, 0.7, 0.1), NONE, [], np.arange(3))
