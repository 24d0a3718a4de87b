"""Whether every other name of a sentence stands in its units: persons, places, treaties, laws."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.names.name_evidence import (
    Evidence,
    Reading,
    are_named,
    evidence_of,
    name_table,
    read_names,
    unsupported_joins,
)
from assistant.faithfulness.names.name_tokens import MIN_STEM, Token
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import LANGUAGES, Language

ALWAYS = frozenset({"plan", "kazakhstan"})
"""Names that every unit may be told with."""
_CALENDAR = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
"""English words with a capital that another check looks at."""
_ROMAN = frozenset("ivxlcdm")


def find_names(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """The names of a sentence, bodies apart, that its units do not carry.

    Args:
        sentence: One sentence, as it would be shown.
        language: Of the sentence.
        sources: What it rests on.
    """
    evidence = tuple(evidence_of(source) for source in sources)
    reading = read_names(sentence, language)
    yield from _known(reading, evidence)
    yield from unsupported_joins(reading, evidence, Fault.NAME)
    yield from _unknown(reading, evidence)


def _known(reading: Reading, evidence: Sequence[Evidence]) -> Iterator[Finding]:
    bodies = name_table().bodies
    for mention in reading.mentions:
        names = [name for name in mention.names if name not in bodies and name not in ALWAYS]
        if not mention.weak and not are_named(names, evidence):
            yield Finding(Fault.NAME, reading.words(mention.first, mention.last))


def _unknown(reading: Reading, evidence: Sequence[Evidence]) -> Iterator[Finding]:
    covered = reading.covered
    for place, token in enumerate(reading.tokens):
        if place not in covered and _looks_like_name(token) and not _is_carried(token, evidence):
            yield Finding(Fault.NAME, reading.words(place, place))


def _looks_like_name(token: Token) -> bool:
    if token.short:
        return not _ROMAN.issuperset(token.exact)
    letters = len(token.exact) > 1 and token.exact[0].isalpha()
    return token.says_name and letters and token.exact not in _CALENDAR


def _is_carried(token: Token, evidence: Sequence[Evidence]) -> bool:
    if token.short:
        return any(token.exact in source.shorts for source in evidence)
    least = min(MIN_STEM + 1, len(token.exact) - 1)
    keys = {key for key in token.keys if len(key) >= least}
    return any(not keys.isdisjoint(source.stems[language]) for source in evidence for language in LANGUAGES)
