"""Whether every body that a sentence names stands in its units."""

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
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language


def find_bodies(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """The bodies of a sentence that its units do not name: of state, of society, international ones.

    Args:
        sentence: One sentence, as it would be shown.
        language: Of the sentence.
        sources: What it rests on.
    """
    evidence = tuple(evidence_of(source) for source in sources)
    reading = read_names(sentence, language)
    yield from _unnamed(reading, evidence)
    yield from unsupported_joins(reading, evidence, Fault.BODY)


def _unnamed(reading: Reading, evidence: Sequence[Evidence]) -> Iterator[Finding]:
    bodies = name_table().bodies
    for mention in reading.mentions:
        if mention.weak or bodies.isdisjoint(mention.names):
            continue
        if not are_named(mention.names, evidence):
            yield Finding(Fault.BODY, reading.words(mention.first, mention.last))
