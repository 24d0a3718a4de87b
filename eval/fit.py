"""Fits the weights of `assistant.decide` on the tuning questions."""

from collections.abc import Sequence
from dataclasses import astuple

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant, Question
from assistant.decide import Signals, Weights, make_signals
from assistant.retrieve import DEPTH, retrieve
from assistant.understand import understand
from eval.types import EXACT_KINDS, Kind, KnownQuestion, Split
from index import PlanRetriever

NEGATIVES = frozenset({Kind.NEAR_DOMAIN, Kind.OFF_TOPIC})
"""Kinds of questions that the Plan does not answer and whose wording does not give that away."""
RIDGE = 1.0
"""Strength of the pull towards 0: the tuning half has some hundred questions for five weights."""
STEPS = 50
"""Newton steps; the loss stands still after about ten."""
MISTAKE_RATIO = 2.0
"""What showing a wrong answer counts beside one false refusal."""


def fit(assistant: Assistant, questions: Sequence[KnownQuestion]) -> dict[str, Weights]:
    """The weights for questions searched with vectors and by words alone.

    Args:
        assistant: Makes the signals.
        questions: The known questions; only those of the tuning split are looked at.
    """
    rows: dict[bool, list[tuple[Signals, bool]]] = {True: [], False: []}
    for known in questions:
        if known.split is Split.TUNING and (known.kind in NEGATIVES or known.must_answer):
            signals = _signals(assistant, known)
            if signals and known.kind not in EXACT_KINDS:
                rows[signals.by_vectors].append((signals, known.must_answer))
    return {"WITH_VECTORS": _fit(rows[True]), "WORDS_ONLY": _fit(rows[False], cosine=False)}


def _signals(assistant: Assistant, known: KnownQuestion) -> Signals | None:
    asked = understand(assistant.plan, Question(known.question, known.history))
    if asked.units or asked.table:
        return None
    search = PlanRetriever(retriever=assistant.retriever, k=DEPTH)
    return make_signals(retrieve(assistant.plan, search, asked), assistant.retriever.terms)


def _fit(rows: Sequence[tuple[Signals, bool]], *, cosine: bool = True) -> Weights:
    """Ridge logistic regression by Newton's method; the bias is not pulled."""
    features = np.array([_features(signals) for signals, _ in rows])
    features[:, 1] *= cosine
    answers = np.array([float(answered) for _, answered in rows])
    share = answers.mean()
    costs = np.where(answers > 0, 1.0, MISTAKE_RATIO * share / (1 - share) * 0.5)
    pull = np.diag([0.0] + [RIDGE] * (features.shape[1] - 1))
    weights: NDArray[np.float64] = np.zeros(features.shape[1])
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (costs * (expected - answers)) + pull @ weights
        curve = (features.T * (costs * expected * (1 - expected))) @ features + pull
        weights = weights - np.linalg.solve(curve + 1e-9 * np.eye(len(weights)), slope)
    return Weights(*(round(float(weight), 2) for weight in weights))


def _features(signals: Signals) -> tuple[float, ...]:
    return (1.0, signals.cosine, signals.coverage, signals.unknown, float(signals.rarest))


def report(fitted: dict[str, Weights]) -> str:
    """The weights as they stand in `assistant/decide.py`."""
    names = Weights.__dataclass_fields__
    lines = [
        f"{name} = Weights({', '.join(f'{n}={v}' for n, v in zip(names, astuple(w), strict=True))})"
        for name, w in fitted.items()
    ]
    return "\n".join(lines) + "\n"
