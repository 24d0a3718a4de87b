"""Whether an exported model gives nearly the vectors of the one it was made from."""

from collections.abc import Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, wait

import numpy as np

from index.checks import spread
from index.cores import cores
from index.encoder import Encoder, Vectors
from index.faults import DisagreementError

LOWEST = 0.93
"""Cosine of each vector with the reference's. A graph that lacks a layer, or mixes up two weights, stays far below."""
MEAN = 0.985
"""Of all texts compared. Where the figures come from: decision 0015."""
COMPARED = 512
"""Texts compared at a build, from the shortest to the longest; `python -m index check --model` compares all."""
STEP = 16
"""Texts the reference is given at once; whoever interrupts a build waits for no more of them."""


class Agreement:
    """A comparison under way: the reference's vectors are made while the exported model makes its own."""

    def __init__(
        self, reference: Encoder, texts: Sequence[str], pool: Executor, *, most: int | None = COMPARED
    ) -> None:
        """Begins at once.

        Args:
            reference: What the exported model was made from.
            texts: Passages, and whatever else is encoded as one.
            pool: Where the reference works.
            most: How many are compared, at even distances when ordered by length; None: all.
        """
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        self._reference = reference
        self._places = [order[at] for at in spread(len(texts), len(texts) if most is None else most).tolist()]
        some = [texts[place] for place in self._places]
        self._texts = [some[start : start + STEP] for start in range(0, len(some), STEP)]
        self._steps = [pool.submit(reference.encode_passages, texts) for texts in self._texts]

    def wait_until_begun(self) -> None:
        """Until the reference has been loaded, or could not be."""
        wait(self._steps[:1])

    def check(self, rows: Vectors) -> tuple[float, float]:
        """Compares the exported model's rows, (n, d); returns the lowest cosine and the mean.

        Raises:
            DisagreementError: One of them, or their mean, is too far from the reference's.
            EncoderError: The reference cannot be loaded.
        """
        if not self._steps:
            return 1.0, 1.0
        right = np.concatenate(self._vectors())
        cosines = np.einsum("nd,nd->n", right, rows[self._places])
        lowest, mean = float(cosines.min()), float(cosines.mean())  # NaN where any is
        if not (lowest >= LOWEST and mean >= MEAN):
            raise DisagreementError(
                f"the exported model of '{self._reference.name}' gives vectors whose cosine with the model's own is "
                f"{lowest:.3f} at worst and {mean:.3f} on the mean; expected at least {LOWEST} and {MEAN}. Install "
                "the versions of requirements.lock, or choose another encoder with PLAN_ENCODER"
            )
        return lowest, mean

    def _vectors(self) -> list[Vectors]:
        """The reference's vectors, in order; whoever waits for them makes those that nobody has begun, from the last."""
        made = {
            place: self._reference.encode_passages(self._texts[place])
            for place in reversed(range(len(self._steps)))
            if self._steps[place].cancel()
        }
        return [made[place] if place in made else step.result() for place, step in enumerate(self._steps)]


def check_agreement(
    reference: Encoder, texts: Sequence[str], rows: Vectors, *, most: int | None = COMPARED
) -> tuple[float, float]:
    """The same of rows that are there already, on every core; arguments and faults as `Agreement` has them."""
    with ThreadPoolExecutor(cores()) as pool:
        try:
            return Agreement(reference, texts, pool, most=most).check(rows)
        finally:
            pool.shutdown(cancel_futures=True)
