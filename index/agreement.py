"""Whether an exported model gives nearly the vectors of the one it was made from."""

from collections.abc import Sequence

import numpy as np

from index.checks import spread
from index.encoder import Encoder, Vectors
from index.faults import DisagreementError

LOWEST = 0.93
"""Cosine of each vector with the reference's. A graph that lacks a layer, or mixes up two weights, stays far below."""
MEAN = 0.985
"""Of all texts compared. Where the figures come from: decision 0015."""
COMPARED = 512
"""Texts compared at a build, from the shortest to the longest; `python -m index check --model` compares all."""


def check_agreement(
    reference: Encoder, texts: Sequence[str], rows: Vectors, *, most: int | None = COMPARED
) -> tuple[float, float]:
    """Compares rows that the exported model made with the reference's; returns the lowest cosine and the mean.

    Args:
        reference: What the exported model was made from.
        texts: Passages, and whatever else was encoded as one.
        rows: (n, d), the exported model's.
        most: How many are compared, at even distances when ordered by length; None: all.

    Raises:
        DisagreementError: One of them, or their mean, is too far from the reference's.
    """
    if not texts:
        return 1.0, 1.0
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    places = [order[at] for at in spread(len(texts), len(texts) if most is None else most).tolist()]
    right = reference.encode_passages([texts[place] for place in places])
    cosines = np.einsum("nd,nd->n", right, rows[places])
    lowest, mean = float(cosines.min()), float(cosines.mean())  # NaN where any is
    if not (lowest >= LOWEST and mean >= MEAN):
        raise DisagreementError(
            f"the exported model of '{reference.name}' gives vectors whose cosine with the model's own is "
            f"{lowest:.3f} at worst and {mean:.3f} on the mean; expected at least {LOWEST} and {MEAN}. Install the "
            "versions of requirements.lock, or choose another encoder with PLAN_ENCODER"
        )
    return lowest, mean
