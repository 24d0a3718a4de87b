"""Fits the decision to answer or refuse: `assistant.decide.Weights`.

The weights are learnt from the editors' own questions, thousands that the Plan answers and thousands
about matters outside it (`eval.layer`). The tuning half of the known questions, which other people
wrote, then sets the bias: so many of those that the Plan answers may be refused.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import astuple, replace

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant, Question
from assistant.decide import PARTLY_FROM, SIGNALS, Signals, Weights, make_signals
from assistant.retrieve import retrieve
from assistant.understand import understand
from eval.layer import measure_examples
from eval.types import EXACT_KINDS, KnownQuestion, Split
from index.encoder import Encoder
from index.lexicon import MEMORY

FALSE_REFUSALS = 0.025
"""Share of the tuning questions answered by the Plan that the bias lets be refused."""
RIDGE = 1.0
"""Strength of the pull towards 0."""
STEPS = 50
"""Newton steps; the loss stands still after about ten."""


def fit(assistant: Assistant, encoder: Encoder, questions: Sequence[KnownQuestion]) -> dict[str, Weights]:
    """The weights for questions read by the encoder, and for those read by the query adapter.

    Args:
        assistant: Measures the known questions.
        encoder: Makes the vectors of the editors' questions.
        questions: The known questions; only those of the tuning split are looked at.
    """
    examples = list(measure_examples(assistant.plan, encoder))
    known = list(_answerable(assistant, questions))
    return {
        name: _with_bias(
            _regress([row for row in examples if row[0].by_encoder is by_encoder]),
            [signals for signals in known if signals.by_encoder is by_encoder],
        )
        for name, by_encoder in (("WITH_ENCODER", True), ("WITH_ADAPTER", False))
    }


def _answerable(assistant: Assistant, questions: Sequence[KnownQuestion]) -> Iterator[Signals]:
    """Signals of the tuning questions that the Plan answers and that a search must find."""
    outside = MEMORY.outside()
    for known in questions:
        if known.split is Split.TUNING and known.must_answer and known.kind not in EXACT_KINDS:
            asked = understand(assistant.plan, Question(known.question, known.history))
            if not asked.units and not asked.table:
                found = retrieve(assistant.plan, assistant.retriever, asked)
                yield make_signals(found, assistant.retriever.terms, outside)


def _regress(rows: Sequence[tuple[Signals, bool]]) -> Weights:
    """Ridge logistic regression by Newton's method; both classes count alike, the bias is not pulled."""
    features = np.array([(1.0, *_values(signals)) for signals, _ in rows])
    answers = np.array([float(answered) for _, answered in rows])
    costs = np.where(answers > 0, 1 / answers.mean(), 1 / (1 - answers.mean())) / 2
    pull = np.diag([0.0] + [RIDGE] * (features.shape[1] - 1))
    weights: NDArray[np.float64] = np.zeros(features.shape[1])
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (costs * (expected - answers)) + pull @ weights
        curve = (features.T * (costs * expected * (1 - expected))) @ features + pull
        weights = weights - np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    return Weights(*(round(float(weight), 2) for weight in weights))


def _with_bias(weights: Weights, answerable: Sequence[Signals]) -> Weights:
    """The weights with the bias at which as many are refused as may be."""
    slopes = astuple(weights)[1:]
    totals = [float(np.dot(slopes, _values(signals))) for signals in answerable]
    floor = float(np.quantile(totals, FALSE_REFUSALS, method="lower"))
    bias = float(np.log(PARTLY_FROM / (1 - PARTLY_FROM))) - floor
    return replace(weights, bias=math.ceil(bias * 100) / 100)


def _values(signals: Signals) -> tuple[float, ...]:
    return tuple(getattr(signals, name) for name in SIGNALS)


def report(fitted: dict[str, Weights]) -> str:
    """The weights as they stand in `assistant/decide.py`."""
    names = Weights.__dataclass_fields__
    lines = [
        f"{name} = Weights({', '.join(f'{n}={v}' for n, v in zip(names, astuple(w), strict=True))})"
        for name, w in fitted.items()
    ]
    return "\n".join(lines) + "\n"
