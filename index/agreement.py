"""Whether an exported model gives the vectors of the one it was made from."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from index.encoder import Encoder, Vectors
from index.faults import DisagreementError

TOLERANCE = 1e-5
"""How far a number of a vector may be from the reference's. Two ways of adding up the same float32 numbers
came to differ by at most 1e-6; hits are ranked by scores rounded to 1e-6 and seldom that close."""
THREADS = 2
"""Steps encoded side by side; the exported model takes one core each."""


def check_agreement(reader: Encoder, texts: Sequence[str], rows: Vectors, *, step: int) -> None:
    """Does nothing where the reader makes, of every text, the row that the reference made of it.

    Args:
        reader: Reads the exported model.
        texts: Passages, and whatever else was encoded as one.
        rows: (n, d), the reference's.
        step: Texts encoded at once.

    Raises:
        DisagreementError: A number differs by more than the tolerance.
    """
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    steps = [order[start : start + step] for start in range(0, len(order), step)]

    def difference(places: Sequence[int]) -> float:
        made = reader.encode_passages([texts[place] for place in places])
        return float(np.abs(made - rows[list(places)]).max())

    with ThreadPoolExecutor(THREADS) as pool:
        worst = float(np.max([0.0, *pool.map(difference, steps)]))  # NaN where any is
    if not worst <= TOLERANCE:
        raise DisagreementError(
            f"the exported model of '{reader.name}' gives vectors that differ by {worst:.1e} from the model's "
            f"own; expected at most {TOLERANCE:.0e}. Install the versions of requirements.lock, or choose "
            "another encoder with PLAN_ENCODER"
        )
