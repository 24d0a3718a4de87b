"""The decision to answer is fitted: a class is told from the other, and few questions are refused."""

import math
from dataclasses import astuple, replace

import numpy as np
import pytest

from assistant.decide import PARTLY_FROM, SIGNALS, Signals, Weights
from eval.fit import FALSE_REFUSALS, _regress, _with_bias, report

FLAT = Signals(
    inside=0.5,
    outside=0.5,
    likeness=0.5,
    coverage=0.5,
    unknown=0.5,
    outside_coverage=0.5,
    weight=10.0,
    by_encoder=True,
)
SLOPES = Weights(
    bias=99.0, inside=4.0, outside=-4.0, likeness=0.0, coverage=2.0, unknown=0.0, outside_coverage=0.0
)


def probability(weights: Weights, signals: Signals) -> float:
    total = weights.bias + sum(getattr(weights, name) * getattr(signals, name) for name in SIGNALS)
    return 1 / (1 + math.exp(-total))


def sample(inside: int, outside: int) -> list[tuple[Signals, bool]]:
    """Questions that the Plan answers lie near those inside, the others near those outside; all else is
    chance."""
    rng = np.random.default_rng(7)
    rows = []
    for answered in [True] * inside + [False] * outside:
        near, far = rng.normal(0.7, 0.08), rng.normal(0.4, 0.08)
        signals = replace(
            FLAT,
            inside=near if answered else far,
            outside=far if answered else near,
            coverage=rng.uniform(),
            likeness=rng.uniform(),
            unknown=rng.uniform(),
            outside_coverage=rng.uniform(),
        )
        rows.append((signals, answered))
    return rows


def test_every_signal_weighed_has_a_weight_in_the_same_order() -> None:
    assert tuple(Weights.__dataclass_fields__) == ("bias", *SIGNALS)


def test_regression_tells_one_class_from_the_other() -> None:
    weights = _regress(sample(200, 200))
    assert weights.inside > 2 * abs(weights.coverage)
    assert weights.outside < -2 * abs(weights.coverage)
    fresh = sample(300, 300)[100:500]
    right = [(probability(weights, signals) > 0.5) is answered for signals, answered in fresh]
    assert np.mean(right) > 0.97


def test_the_weights_stand_at_the_least_loss_with_slopes_pulled_and_bias_free() -> None:
    rows = [(replace(signals, outside=0.0), answered) for signals, answered in sample(300, 100)]
    fitted = _regress(rows)

    def loss(weights: Weights) -> float:
        """Each class counts as half of the rows."""
        total = 0.0
        for name in SIGNALS:
            total += float(getattr(weights, name)) ** 2 / 2
        for signals, answered in rows:
            chance = probability(weights, signals)
            total -= (200 / 300) * math.log(chance) if answered else (200 / 100) * math.log(1 - chance)
        return total

    for name in ("bias", *SIGNALS):
        for step in (-0.1, 0.1):
            nudged = replace(fitted, **{name: getattr(fitted, name) + step})
            assert loss(nudged) > loss(fitted), name


def test_what_separates_nothing_is_pulled_to_nothing() -> None:
    rows = [(replace(FLAT, inside=x), answered) for x in (0.2, 0.8) for answered in (True, False)] * 50
    weights = _regress(rows)
    assert weights.inside == pytest.approx(0.0, abs=0.01)
    assert probability(weights, FLAT) == pytest.approx(0.5, abs=0.01)


def test_both_classes_count_alike_however_many_there_are_of_each() -> None:
    """Where the signals say nothing, nine questions to one do not tip the scales."""
    weights = _regress([(FLAT, True)] * 90 + [(FLAT, False)] * 10)
    assert probability(weights, FLAT) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("count", [41, 200])
def test_the_bias_refuses_as_many_as_may_be_and_no_more(count: int) -> None:
    rng = np.random.default_rng(count)
    answerable = [
        replace(FLAT, inside=rng.uniform(), outside=rng.uniform(), coverage=rng.uniform())
        for _ in range(count)
    ]
    weights = _with_bias(SLOPES, answerable)
    refused = sum(probability(weights, signals) < PARTLY_FROM for signals in answerable) / count
    assert refused <= FALSE_REFUSALS
    assert refused > FALSE_REFUSALS - 2 / count


def test_only_the_bias_is_changed() -> None:
    weights = _with_bias(SLOPES, [FLAT, replace(FLAT, inside=0.9)])
    assert astuple(weights)[1:] == astuple(SLOPES)[1:]
    assert weights.bias != SLOPES.bias


def test_equal_questions_are_all_let_pass() -> None:
    """To the hundredth that a bias is rounded to, they stand at the threshold itself."""
    weights = _with_bias(SLOPES, [FLAT] * 20)
    assert PARTLY_FROM <= probability(weights, FLAT) < PARTLY_FROM + 0.0025


def test_the_report_is_python_that_makes_the_same_weights() -> None:
    fitted = {"WITH_ENCODER": SLOPES, "WITH_ADAPTER": replace(SLOPES, bias=-3.62)}
    names: dict[str, object] = {"Weights": Weights}
    exec(report(fitted), names)
    assert {name: names[name] for name in fitted} == fitted
