"""Numbers and times that a sentence tells more often than any text of its units does.

Where a unit holds several numbers, one told in the place of another is carried by the unit; but then
the sentence tells it twice: `in 2005 and in 2005`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from assistant.faithfulness.figures.figure_ground import Ground, keys_of
from assistant.faithfulness.figures.figures import Figures, Moment, Quantity


def find_repeats(written: Figures, found: Sequence[Ground]) -> Iterator[Quantity | Moment]:
    """What a sentence tells once too often, at its last place.

    Args:
        written: The figures of the sentence.
        found: What its units carry.
    """
    told = Counter(key for _, key in keys_of(written))
    for key, times in told.items():
        if times > 1 and times > sum(ground.most.get(key, 0) for ground in found):
            yield next(one for one, other in reversed(list(keys_of(written))) if other == key)
