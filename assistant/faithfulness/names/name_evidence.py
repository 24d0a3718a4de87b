"""What names a source carries, and in which words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.names import (
    body_words,
    document_words,
    law_words,
    ministry_words,
    order_words,
    other_words,
    place_words,
    society_words,
    world_body_words,
)
from assistant.faithfulness.names.ministry_lists import find_listed
from assistant.faithfulness.names.name_table import Mention, NameTable
from assistant.faithfulness.names.name_tokens import Token, read_tokens
from assistant.faithfulness.names.open_heads import Joined, find_joined, near_heads
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import LANGUAGES, Language

_BODY_TEXTS = (
    body_words.STATE,
    order_words.ORDER,
    ministry_words.MINISTRIES,
    ministry_words.COMMITTEES,
    society_words.SOCIETY,
    world_body_words.WORLD,
)
_NAME_TEXTS = (
    document_words.DOCUMENTS,
    law_words.LAWS,
    place_words.KAZAKHSTAN,
    place_words.WORLD_PLACES,
    other_words.PERSONS,
    other_words.ABBREVIATIONS,
)
START = 5
"""Letters that words of one root share: `employing`, `employment`."""
SOURCE_LIMIT = 1_500
"""Sources whose names are kept: all of the Plan."""


_GENERIC = frozenset(
    (name,)
    for name in """ministry agency committee commission council court center congress code convention covenant
    protocol declaration law decree program strategy concept""".split()
)
"""Entries that are no more than their head."""


@lru_cache(maxsize=1)
def name_table() -> NameTable:
    """The table of all known names, read once."""
    return NameTable(bodies=_BODY_TEXTS, others=_NAME_TEXTS)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its words and the names found in it."""

    text: str
    language: Language
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]

    def words(self, first: int, last: int) -> str:
        """The text from one token to another, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    @property
    def covered(self) -> frozenset[int]:
        """The tokens that belong to known names."""
        return frozenset(
            place
            for mention in self.mentions
            if not mention.weak
            for place in range(mention.first, mention.last + 1)
        )

    def is_open(self, joined: Joined) -> bool:
        """Whether no known name says already what is joined."""
        places = (joined.first, joined.last)
        found = [
            mention
            for mention in self.mentions
            if not mention.weak and any(mention.first <= place <= mention.last for place in places)
        ]
        return all(mention.first == mention.last and mention.names in _GENERIC for mention in found)


@lru_cache(maxsize=4)
def read_names(text: str, language: Language) -> Reading:
    """The words of a text and the known names among them; kept from one check of a sentence to the next."""
    cleaned, tokens = read_tokens(text, language)
    mentions = tuple(name_table().find(tokens, language))
    listed = find_listed(mentions, tokens, name_table(), language)
    return Reading(cleaned, language, tokens, (*mentions, *listed))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one source lets a sentence name."""

    names: frozenset[str]
    """Entries of the table that it carries, the more general ones included."""
    stems: Mapping[Language, frozenset[str]]
    """What its words in a language may be without their endings."""
    starts: Mapping[Language, frozenset[str]]
    """How its words in a language begin."""
    shorts: frozenset[str]
    """Abbreviations, in small letters."""
    near: Mapping[Language, frozenset[tuple[str, str]]]
    """Words such as `ministry` or `code`, each with the stems near it."""


def evidence_of(source: Source) -> Evidence:
    """What a source lets a sentence name; kept by its texts."""
    return _evidence(tuple(source.texts_in(language) for language in LANGUAGES))


@lru_cache(maxsize=SOURCE_LIMIT)
def _evidence(texts: tuple[tuple[str, ...], ...]) -> Evidence:
    readings = {
        language: [read_names(text, language) for text in own]
        for language, own in zip(LANGUAGES, texts, strict=True)
    }
    every = [reading for own in readings.values() for reading in own]
    return Evidence(
        names=frozenset(name for reading in every for name in _carried(reading)),
        stems={language: _stems(own) for language, own in readings.items()},
        starts={language: _starts(own) for language, own in readings.items()},
        shorts=frozenset(token.exact for reading in every for token in reading.tokens if token.short),
        near={language: frozenset(_near(own)) for language, own in readings.items()},
    )


def are_named(names: Iterable[str], evidence: Sequence[Evidence]) -> bool:
    """Whether each of the names stands in one of the sources."""
    return all(any(name in source.names for source in evidence) for name in names)


def _carried(reading: Reading) -> Iterator[str]:
    carried = name_table().carried
    for mention in reading.mentions:
        for name in mention.names:
            yield from carried[name]


def _stems(readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset(key for reading in readings for token in reading.tokens for key in token.keys)


def _starts(readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset(token.exact[:START] for reading in readings for token in reading.tokens)


def _near(readings: Sequence[Reading]) -> Iterator[tuple[str, str]]:
    for reading in readings:
        yield from near_heads(reading.tokens, reading.language)


def unsupported_joins(reading: Reading, evidence: Sequence[Evidence], fault: Fault) -> Iterator[Finding]:
    """Names such as `Committee for Youth` that no source joins so, of bodies or of documents."""
    for joined in find_joined(reading.tokens, reading.language):
        if joined.fault is fault and reading.is_open(joined) and not _is_near(joined, reading, evidence):
            yield Finding(fault, reading.words(joined.first, joined.last))


def _is_near(joined: Joined, reading: Reading, evidence: Sequence[Evidence]) -> bool:
    keys = reading.tokens[joined.matter].keys
    if joined.loose:
        start = reading.tokens[joined.matter].exact[:START]
        told_as_doing = reading.language == "en" and reading.tokens[joined.matter].exact.endswith("ing")
        return (
            told_as_doing
            or len(start) < START
            or any(start in source.starts[reading.language] for source in evidence)
        )
    return any((joined.head, key) in source.near[reading.language] for source in evidence for key in keys)
