"""What the index takes and gives."""

from dataclasses import dataclass, field
from typing import Literal

from index.nearness import Nearness

PassageKind = Literal["text", "plain", "questions"]
"""The Plan's own words, the editors' plain words, or the editors' everyday questions."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A retrievable slice of one unit."""

    passage_id: str
    """`ch18.a2#0`: the unit, then the slice's place in it; `#plain` and `#questions` are editors'."""
    unit_id: str
    text: str
    """A verbatim run of the unit's text, or the editors' words."""
    embedded: str
    """What is embedded: headings, lead-in and body of a slice, at most 256 word pieces. Of questions
    each line is embedded by itself, and their mean stands for them."""
    also_searched: str = ""
    """Searched by words but not embedded: deadline, executors and bodies addressed."""
    kind: PassageKind = "text"


@dataclass(frozen=True, slots=True)
class Part:
    """One term of a hit's score."""

    name: str
    """`text` and `questions` are dense, `words` is lexical."""
    rank: int | None
    """1-based place of the unit in that ranking; None where it is absent."""
    raw: float
    """Cosine similarity in [-1, 1], or BM25 score of 0 or more."""
    weighted: float
    """What the part adds to the hit's score: `scaled * weight`."""
    scaled: float = 0.0
    """The raw score brought to [0, 1] for this query."""
    weight: float = 0.0
    """Weight of this ranking in the sum."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit found for a query."""

    unit_id: str
    score: float
    """Sum of the weighted parts; larger is better."""
    parts: tuple[Part, ...] = field(default=())
    passage_id: str | None = None
    """The slice of the unit that matched best."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search gives."""

    hits: tuple[Hit, ...]
    """Best first."""
    searched: str
    """The query as it was searched, typing errors mended."""
    nearness: Nearness
