"""By which words a text tells a thing as recommended, as law, as done or as holding today."""

from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class ForceWords:
    """How one language tells the force of a thing."""

    backward: bool
    """Whether the verb stands at the end of a sentence."""
    plan: Pattern[str]
    """The Plan, or a part of it, as the one who speaks."""
    recommends: Pattern[str]
    """Verbs of recommending."""
    urges: Pattern[str]
    """Those of them whose subject is the one who recommends."""
    agentless: Pattern[str]
    """Recommending by nobody named: `it is proposed`, or by a pronoun."""
    advice: Pattern[str]
    """Recommendations as a noun."""
    asks: Pattern[str]
    """Words by which something is asked for: `should`, `necessary`."""
    musts: Pattern[str]
    """Those of them that demand: `must`."""
    reports: Pattern[str]
    """Verbs of saying."""
    facts: Pattern[str]
    """Words about a measure itself: who carries it out, by when."""
    bodies: Pattern[str]
    """Others who could recommend."""
    decrees: Pattern[str]
    """The Plan as one who commands or grants: it does neither."""
    law: Pattern[str]
    """The law as the one who speaks: `the law requires`, `by law`."""
    legal: Pattern[str]
    """Any word of law."""
    sources: Pattern[str]
    """Named law or standards on which a right can rest."""
    claims: tuple[tuple[Pattern[str], Pattern[str]], ...]
    """Words of duty, right, guarantee and ban, each with what must stand in the units for it."""
    rights: Pattern[str]
    """Statements of a right or a duty that need somebody who says so."""
    today: Pattern[str]
    """Words that tell a thing as holding today."""
    valid: Pattern[str]
    """Words that tell a law as valid today."""
    standing: Pattern[str]
    """Words in the units by which they speak of the law of their own day."""
    future: Pattern[str]
    """Words that tell a thing as certain to come."""
    done: Pattern[str]
    """Verbs that tell a measure as carried out; the groups are what their forms have in common."""
    participle: str
    """How a verb's stem shows in the units that it was done."""
    own: Pattern[str]
    """Verbs of what happened to the Plan itself: `was approved`."""
    supposed: Pattern[str]
    """Words after which a past form tells nothing as done: `if`, `who`."""
    reader: Pattern[str]
    """Words that address the reader."""
