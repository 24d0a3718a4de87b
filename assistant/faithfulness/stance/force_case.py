"""A sentence beside the units it cites, ready to be searched for words of force."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from assistant.faithfulness.split import split_written
from assistant.faithfulness.stance.force_words import ForceWords
from assistant.faithfulness.stance.force_words_en import ENGLISH
from assistant.faithfulness.stance.force_words_kk import KAZAKH
from assistant.faithfulness.stance.force_words_ru import RUSSIAN
from assistant.faithfulness.stance.polarity import read_polarity
from assistant.faithfulness.types import Source
from corpus.editorial import StatementKind
from corpus.languages import Language
from index.text import normalise

FORCE_WORDS: Mapping[Language, ForceWords] = {"en": ENGLISH, "ru": RUSSIAN, "kk": KAZAKH}
_CLAUSE = re.compile(r"[.;:!?]|(?<!\w)(?:that|which|who|что|который|которая|которые|которое)(?!\w)")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and the units it cites."""

    text: str
    """The sentence, normalised."""
    language: Language
    words: ForceWords
    sources: Sequence[Source]
    kinds: frozenset[StatementKind]
    """Of all statements of the units."""

    @property
    def own(self) -> tuple[str, ...]:
        """Plain words in the sentence's language."""
        return tuple(source.plain[self.language] for source in self.sources)

    @property
    def english(self) -> tuple[str, ...]:
        """The wording, what stands around it, and the plain words in English."""
        return tuple(
            text for source in self.sources for text in (source.text, source.around, source.plain["en"])
        )

    def has(self, mine: Pattern[str], theirs: Pattern[str]) -> bool:
        """Whether a class of words stands in the units.

        Args:
            mine: The words in the sentence's language.
            theirs: The same in English.
        """
        return any(has(mine, text) for text in self.own) or any(has(theirs, text) for text in self.english)

    def is_done(self, verb: str) -> bool:
        """Whether the units tell what a verb says as done."""
        texts = self.english if self.language == "en" else self.own
        return any(_is_done(verb, text, self.language) for text in texts)

    def nearest(self) -> str:
        """The sentence of the units that shares most words with this one, normalised; empty where none shares any."""
        stems = _stems(self.text, self.language)
        texts = [*self.own]
        if self.language == "en":
            texts += [source.text for source in self.sources if len(source.kinds) > 1]
        told = [sentence for text in texts for sentence in split_written(text)]
        shared, best = max(
            ((len(stems & _stems(each, self.language)), each) for each in told), default=(0, "")
        )
        return normal(best) if shared else ""


def make_case(sentence: str, language: Language, sources: Sequence[Source]) -> Case:
    """The case of a sentence."""
    kinds = frozenset(kind for source in sources for kind in source.kinds)
    return Case(normal(sentence), language, FORCE_WORDS[language], sources, kinds)


@lru_cache(maxsize=8_000)
def normal(text: str) -> str:
    """The text normalised; 8,000 hold all texts of the Plan and their sentences."""
    return normalise(text)


@lru_cache(maxsize=40_000)
def has(pattern: Pattern[str], text: str) -> bool:
    """Whether a pattern is in a text, which is normalised first."""
    return bool(pattern.search(normal(text)))


@lru_cache(maxsize=8_000)
def urgers(text: str, language: Language) -> frozenset[str]:
    """Who recommends in a text: `plan`, `other`, or both."""
    words = FORCE_WORDS[language]
    return frozenset(who for each in split_written(text) for who in _urgers(normal(each), words))


def _urgers(sentence: str, words: ForceWords) -> Iterator[str]:
    return (urger(sentence, found, words) for found in words.urges.finditer(sentence))


def urger(sentence: str, found: Match[str], words: ForceWords) -> str:
    """Who recommends by a verb found in a normalised sentence: `plan`, `other`, or empty where nobody is named."""
    before = clause_before(sentence, found)
    if words.plan.search(sentence if words.backward else before):
        return "plan"
    return "other" if words.bodies.search(before) else ""


def clause_before(sentence: str, found: Match[str]) -> str:
    """What stands before a word found, back to the beginning of its clause."""
    starts = [each.end() for each in _CLAUSE.finditer(sentence, 0, found.start())]
    return sentence[starts[-1] if starts else 0 : found.start()]


def _stems(text: str, language: Language) -> frozenset[str]:
    return frozenset(stem for reading in read_polarity(text, language) for stem in reading.stems)


@lru_cache(maxsize=8_000)
def _is_done(verb: str, text: str, language: Language) -> bool:
    words, read = FORCE_WORDS[language], normal(text)
    if any(verb in found.groups() for found in words.done.finditer(read)):
        return True
    return bool(re.search(words.participle.format(verb=re.escape(verb)), read))
