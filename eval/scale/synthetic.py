"""Libraries of any size that look to a search like the Plan's: made by chance, the same for one seed.

A vector is one of the Plan's, moved along the difference of two others, so that what is made has the Plan's own
directions, and so far that its nearest neighbour is as near as the Plan's passages are to theirs. A text is drawn
word by word: half from the Plan's words with their own frequency, half from invented ones.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from index.encoder import Vectors, unit_rows
from index.types import Passage

SEED = 2009
INVENTED = 20_000
"""Words that are in no language; a term of a real library of 100,000 passages is as rare."""
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qi", "ro", "su", "ta")
LENGTHS = (20, 90)
"""Words of a text: fewest, and one more than most; the Plan's passages have 15 to 120."""
AT_ONCE = 50_000
"""Rows made in one step: 75 MB."""
_SAMPLE = 500
"""Rows by which the Plan's own nearness is measured."""
_HALVINGS = 10
_SAME = 1e-6
"""A cosine so near to 1 is that of a row with itself."""


def synthetic_rows(base: Vectors, count: int, *, seed: int = SEED) -> Vectors:
    """Vectors around those of a real index.

    Args:
        base: (n, d), rows unit-norm.
        count: How many.
        seed: One seed, one library.

    Returns:
        (count, d) float32, rows unit-norm.
    """
    chance = np.random.default_rng(seed)
    made = np.empty((count, base.shape[1]), dtype=np.float32)
    step = _step(base)
    for start in range(0, count, AT_ONCE):
        size = min(AT_ONCE, count - start)
        centre, one, other = (base[chance.integers(len(base), size=size)] for _ in range(3))
        made[start : start + size] = unit_rows(centre + step * (one - other))
    return made


def _step(base: Vectors) -> float:
    """How far to move, so that what is made is as near to the Plan's as those are to their nearest; by halving."""
    chance = np.random.default_rng(SEED)
    some, one, other = (base[chance.integers(len(base), size=_SAMPLE)] for _ in range(3))
    wanted = _nearest(some, base)
    low, high = 0.0, 2.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        nearer = _nearest(unit_rows(some + middle * (one - other)), base) > wanted
        low, high = (middle, high) if nearer else (low, middle)
    return low


def _nearest(rows: Vectors, base: Vectors) -> float:
    """Median cosine of a row with the nearest of the base but itself."""
    cosines = rows @ base.T
    cosines[cosines > 1 - _SAME] = -1.0
    return float(np.median(cosines.max(axis=1)))


class SyntheticPassages(Sequence[Passage]):
    """Passages with texts, each made when it is asked for: a million of them need no room."""

    def __init__(self, count: int, words: Iterable[str], *, seed: int = SEED) -> None:
        """Takes the Plan's words with repeats, as they stand in its passages."""
        self._count = count
        self._seed = seed
        counted = Counter(words)
        self._real = np.array(list(counted), dtype=np.str_)
        self._shares = np.cumsum(np.array(list(counted.values()), dtype=np.float64) / counted.total())
        self._invented = _invented(seed)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Passage: ...

    @overload
    def __getitem__(self, place: slice) -> list[Passage]: ...

    def __getitem__(self, place: int | slice) -> Passage | list[Passage]:
        if isinstance(place, slice):
            return [self._make(at) for at in range(*place.indices(self._count))]
        if not 0 <= place < self._count:
            raise IndexError(place)
        return self._make(place)

    def _make(self, place: int) -> Passage:
        unit_id, text = f"syn.p{place}", " ".join(self._words(place))
        return Passage(f"{unit_id}#0", unit_id, text, text)

    def _words(self, place: int) -> list[str]:
        chance = np.random.default_rng((self._seed, place))
        size = int(chance.integers(*LENGTHS))
        real = self._real[np.searchsorted(self._shares, chance.random(size)).clip(max=len(self._real) - 1)]
        # The square makes some invented words common and most of them rare.
        invented = self._invented[(chance.random(size) ** 2 * len(self._invented)).astype(np.intp)]
        return [str(word) for word in np.where(chance.random(size) < 0.5, real, invented)]  # noqa: PLR2004  half


def _invented(seed: int) -> NDArray[np.str_]:
    chance = np.random.default_rng(seed)
    return np.array(["".join(chance.choice(SYLLABLES, size=4)) for _ in range(INVENTED)], dtype=np.str_)
