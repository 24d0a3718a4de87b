"""English terms of the Plan for words in Russian or Kazakh, or for everyday English ones."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.glossary import read_glossary
from corpus.languages import LANGUAGES
from index.text import content_words, normalise

SUGGESTIONS = 8
"""At most so many: a list that is read at a glance."""
SHARED = 3
"""Letters that two forms of a word begin with alike: `пытки` and `пыток`."""
ENDING = 2
"""Letters in which they may then differ."""

_CYRILLIC = re.compile("[Ѐ-ӿ]")
_Words = tuple[frozenset[str], ...]
"""Each word as its possible stems."""


@dataclass(frozen=True, slots=True)
class _Variant:
    """One way in which people write a term of the glossary."""

    english: str
    words: _Words
    is_name: bool
    """The term itself, not an everyday word for it."""
    is_english: bool


def has_cyrillic(text: str) -> bool:
    """Whether a text holds a Russian or Kazakh letter."""
    return bool(_CYRILLIC.search(text))


def suggested_terms(asked: Sequence[str], *, with_english: bool) -> tuple[str, ...]:
    """The glossary's English terms that the words of a query stand for, likeliest first.

    Args:
        asked: The terms of the query, each for itself.
        with_english: Whether everyday English words are looked up too.
    """
    ranks: dict[str, tuple[int, int]] = {}
    for text in dict.fromkeys((" ".join(asked), *asked)):
        wanted = content_words(text)
        for variant in _candidates(wanted):
            rank = _rank(wanted, variant)
            if rank is not None and (with_english or not variant.is_english):
                ranks[variant.english] = min(rank, ranks.get(variant.english, rank))
    themselves = {normalise(text) for text in asked}
    ranked = sorted(ranks, key=lambda english: (ranks[english], english))
    return tuple(english for english in ranked if normalise(english) not in themselves)[:SUGGESTIONS]


def _rank(wanted: _Words, variant: _Variant) -> tuple[int, int] | None:
    """How well a variant fits, smaller is better, and how long it is; None: not at all."""
    is_held = _all_in(variant.words, wanted, loosely=False)
    # A single English word stands in many everyday phrases, which would bring terms of all kinds.
    is_asked = (variant.is_name or not variant.is_english) and _all_in(wanted, variant.words, loosely=False)
    is_nearly = all(
        _all_in(some, others, loosely=True)
        for some, others in ((wanted, variant.words), (variant.words, wanted))
    )
    fits = (is_held and is_asked, is_nearly, is_held, is_asked)
    if not any(fits):
        return None
    return 2 * fits.index(True) + (not variant.is_name), len(variant.words)


def _all_in(some: _Words, others: _Words, *, loosely: bool) -> bool:
    return all(any(_alike(word, other, loosely=loosely) for other in others) for word in some)


def _alike(word: frozenset[str], other: frozenset[str], *, loosely: bool) -> bool:
    if word & other:
        return True
    return loosely and any(_begin_alike(one, two) for one in word for two in other)


def _begin_alike(one: str, two: str) -> bool:
    shared = max(SHARED, max(len(one), len(two)) - ENDING)
    return len(one) >= SHARED and one[:shared] == two[:shared]


def _candidates(wanted: _Words) -> Iterator[_Variant]:
    """The variants with a word that begins like one of those wanted."""
    known = _by_beginning()
    beginnings = {stem[:SHARED] for word in wanted for stem in word}
    yield from dict.fromkeys(variant for beginning in beginnings for variant in known.get(beginning, ()))


@lru_cache(maxsize=1)
def _by_beginning() -> Mapping[str, Sequence[_Variant]]:
    found: dict[str, list[_Variant]] = {}
    for variant in _variants():
        for beginning in {stem[:SHARED] for word in variant.words for stem in word}:
            found.setdefault(beginning, []).append(variant)
    return found


def _variants() -> Iterator[_Variant]:
    for term in read_glossary():
        for language in LANGUAGES:
            for position, text in enumerate((term.names[language], *term.synonyms[language])):
                yield _Variant(
                    english=term.names["en"],
                    words=content_words(text),
                    is_name=position == 0,
                    is_english=language == "en",
                )
