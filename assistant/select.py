"""Third step: which candidates are shown, best evidence first."""

from dataclasses import dataclass

from assistant.retrieve import Candidate, Found

STATEMENTS = 5
"""Statements of an answer at most; a complete list from the table goes on behind "more"."""
NEAR_THE_BEST = 0.88
"""Share of the best score from which a candidate is evidence too. From the tuning questions."""
NAMED = 3
"""Related measures named under an answer at most."""
NEAR_ENOUGH_TO_NAME = 0.7
"""Share of the best score from which a measure is named; below it stands what shares a word or two."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The candidates to quote, and measures of the same matter that are only named."""

    found: Found
    shown: tuple[Candidate, ...]
    named: tuple[Candidate, ...] = ()


def select(found: Found) -> Selected:
    """Chooses what to quote.

    What a reference or the table gave is all shown; of a search, what comes near the best hit.
    """
    candidates = found.candidates
    if found.understanding.units or found.understanding.table:
        return Selected(found, candidates)
    if not candidates:
        return Selected(found, ())
    best = candidates[0].score
    near = tuple(candidate for candidate in candidates if candidate.score >= best * NEAR_THE_BEST)
    shown = near[:STATEMENTS]
    close = (candidate for candidate in candidates if candidate.score >= best * NEAR_ENOUGH_TO_NAME)
    named = tuple(candidate for candidate in close if candidate.unit.measure and candidate not in shown)
    return Selected(found, shown, named[:NAMED])
