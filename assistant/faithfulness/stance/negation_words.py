"""By which words a text denies.

The tables read normalised words: small letters, `е` for `ё`. Alternatives are parted by white space.
"""

import re
from dataclasses import dataclass
from re import Pattern

from assistant.word_patterns import word_of

Idioms = tuple[tuple[Pattern[str], str], ...]
"""Phrases, each with what is read in its place."""
Opposites = tuple[tuple[Pattern[str], Pattern[str]], ...]
"""Pairs of words that flip a sentence when one stands for the other: the affirming one first."""


@dataclass(frozen=True, slots=True)
class NegationWords:
    """How one language denies."""

    backward: bool
    """Whether a denial follows what it denies."""
    idioms: Idioms
    """Names that only look like a denial, and phrases of one sense."""
    negators: Pattern[str]
    """Words that deny what stands next to them."""
    refusals: Pattern[str]
    """Verbs and nouns that deny what stands next to them."""
    echoes: Pattern[str]
    """Words that carry a denial on to what stands next to them, and deny nothing by themselves."""
    close: Pattern[str]
    """Those of both that deny one word only."""
    verbs: Pattern[str]
    """Verbs that deny by a suffix; the group is what they deny."""
    prefixed: Pattern[str]
    """Other words that deny by a prefix or suffix; the group is what they deny."""
    opposites: Opposites
    doubts: Pattern[str]
    """Words in whose neighbourhood a thing may be meant either way: `only`, `against`, `abolish`."""
    conditions: Pattern[str]
    """Words by which a denial is only supposed: `if`."""
    turns: frozenset[str]
    """Words that begin a clause of its own sense: `but`."""
    links: frozenset[str]
    """Words past which a denial does not reach: `which`."""
    telling: Pattern[str]
    """Verbs of telling, affirmed wherever they are not denied themselves."""
    light: Pattern[str]
    """Words without a sense of their own, skipped by a denial on its way to the verb."""
    lending: frozenset[str]
    """Verbs whose denial is that of the word before them."""
    general: frozenset[str]
    """Words that stand everywhere in the Plan."""


def make_idioms(*pairs: tuple[str, str]) -> Idioms:
    """Phrases as whole words, each with what is read in its place."""
    return tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), read) for pattern, read in pairs)


def make_opposites(*pairs: tuple[str, str]) -> Opposites:
    """Pairs of lists of words."""
    return tuple((word_of(affirming), word_of(denying)) for affirming, denying in pairs)
