"""Making the vectors of an index: with the exported model where there is one, on every core."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from index.cores import cores
from index.encoder import Encoder, Vectors
from index.progress import Progress

STEP = 32
"""Texts encoded between two steps of the progress bar."""
MOST_THREADS = 8
"""The exported model takes one core for each; beyond, writing and hashing are most of a build."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What makes the vectors of an index."""

    encoder: Encoder
    """The one that will read the questions too: both sides of a cosine come from one model."""
    exported: bytes | None
    """Its file; None where the reference answers itself."""


def make_maker(reference: Encoder) -> Maker:
    """The exported form of an encoder, or itself where it has none.

    Raises:
        EncoderError: The exported form cannot be loaded.
    """
    exported = reference.export()
    return Maker(reference if exported is None else reference.answering(exported), exported)


def embed(texts: Sequence[str], encoder: Encoder, progress: Progress, stage: str) -> Vectors:
    """One row a text, in their order, (n, d); alike lengths go together, which saves padding where there is any.

    The longest come first: at the end no core waits long for another.

    Args:
        texts: Passages, questions, terms.
        encoder: Safe to use from several threads.
        progress: Told how many are done.
        stage: What it calls that.
    """
    order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
    steps = [order[start : start + STEP] for start in range(0, len(order), STEP)]
    rows = np.zeros((len(texts), encoder.dimension), dtype=np.float32)

    def encode(step: Sequence[int]) -> Vectors:
        return encoder.encode_passages([texts[place] for place in step])

    if not texts:
        return rows
    progress(stage, 0, len(texts))
    done = 0
    pool = ThreadPoolExecutor(min(cores(), MOST_THREADS))
    try:
        for step, found in zip(steps, pool.map(encode, steps), strict=True):
            rows[step] = found
            done += len(step)
            progress(stage, done, len(texts))
    finally:
        pool.shutdown(cancel_futures=True)  # whoever interrupts a build does not wait for the rest
    return rows
