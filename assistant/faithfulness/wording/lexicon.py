"""Which English words a Russian or Kazakh word stands for, learnt from the project's own texts.

The editors wrote of every unit in three languages. A word of theirs and an English one that come in the same
units, and seldom without each other, mean the same or nearly so. It carries a sentence's word over to the
English wording of a unit where the editors' short text says it otherwise.
"""

from collections.abc import Mapping

import numpy as np
from scipy import sparse

LEAST = 0.25
"""Dice coefficient from which two words belong together at all. From the tuning sentences."""
BESIDE_THE_BEST = 0.6
"""Share of a word's best coefficient from which another English word is taken too."""

Lexicon = Mapping[str, frozenset[str]]


def make_lexicon(own: Mapping[str, frozenset[str]], english: Mapping[str, frozenset[str]]) -> Lexicon:
    """The English stems that each stem stands for; a stem that stands for none is left out.

    Source: Dice, Measures of the amount of ecologic association between species, 1945.

    Args:
        own: The stems of each unit's texts in one language.
        english: The same of its English texts, with the same keys.
    """
    names, here = _incidence(own)
    english_names, there = _incidence(english)
    together = (here.T @ there).tocsr()
    often, often_english = (np.asarray(matrix.sum(axis=0)).ravel() for matrix in (here, there))
    found: dict[str, frozenset[str]] = {}
    for row, name in enumerate(names):
        places = slice(together.indptr[row], together.indptr[row + 1])
        columns = together.indices[places]
        dice = 2 * together.data[places] / (often[row] + often_english[columns])
        kept = columns[dice >= max(LEAST, BESIDE_THE_BEST * dice.max(initial=0.0))]
        if kept.size:
            found[name] = frozenset(english_names[column] for column in kept)
    return found


def _incidence(stems: Mapping[str, frozenset[str]]) -> tuple[list[str], sparse.csr_matrix]:
    """The stems in order, and a matrix of units by stems, 1 where a unit holds a stem."""
    names = sorted(frozenset[str]().union(*stems.values()))
    places = {name: place for place, name in enumerate(names)}
    rows = [row for row, unit_id in enumerate(stems) for _ in stems[unit_id]]
    columns = [places[stem] for found in stems.values() for stem in found]
    ones = np.ones(len(rows), dtype=np.float32)
    return names, sparse.csr_matrix((ones, (rows, columns)), shape=(len(stems), len(names)))
