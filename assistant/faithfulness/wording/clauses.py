"""Whether each part of a sentence by itself says what its units say, and none is a label or a fragment."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.faithfulness.stance.force_case import FORCE_WORDS
from assistant.faithfulness.types import Fault, Finding, Source
from assistant.faithfulness.wording.general_words import is_general
from assistant.faithfulness.wording.words import Vocabulary, foreign_words, stems_of, telling_words
from corpus.languages import Language
from index.text import normalise, query_terms, words

FEWEST_WORDS = 6
"""Words from which a sentence can say who says what; a shorter one must name the Plan."""
FEWEST_TELLING = 2
"""Words of matter from which a sentence without a figure tells one: fewer fit whatever a unit is about."""
LONGEST_TAIL = 6
"""Words up to which what is hung onto a sentence behind a semicolon says little of its own."""
MOST_OF_TAIL = 0.75
"""Share of its words, of general use or not, that its units must hold."""
NEAR = 8
"""Words between which two words still belong to one thing."""
LONGEST_LABEL = 5
"""Words before a colon up to which they are a speaker or a heading, not a sentence."""
FEWEST_AFTER = 3
"""Words from which something appended says anything."""
MOST_FOREIGN = 0.5
"""Share of a part's words of matter from which it says something of its own: true tuning sentences have a third
at most."""
LEAST_CARRIED = 0.5
"""Share of the words of a part without a matter of its own that its units must hold."""

_PARTS = re.compile(r"([()])|([;:!…]|\.{2,})(?=\s|$)|\s([-–—])\s|([—―])|(?<=[^\W\d])([–])(?=[^\W\d])")


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a part of a sentence rests on."""

    language: Language
    cited: Sequence[Source]
    vocabulary: Vocabulary

    def stands_in(self, part: str) -> bool:
        """Whether the editors wrote a part so."""
        own = normalise(part).strip(" .,;:-")
        found = re.compile(rf"(?<!\w){re.escape(own)}(?!\w)")
        texts = (text for source in self.cited for text in source.texts_in(self.language))
        return bool(own) and any(found.search(normalise(text)) for text in texts)

    def is_frame(self, part: str) -> bool:
        """Whether a part names the Plan, or what a measure says of itself."""
        force = FORCE_WORDS[self.language]
        text = normalise(part)
        return bool(force.plan.search(text) or force.facts.search(text))


def find_clauses(
    sentence: str, language: Language, cited: Sequence[Source], vocabulary: Vocabulary
) -> Iterator[Finding]:
    """Fragments, labels, strange words at the beginning, and parts that the units do not carry.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
        vocabulary: Of the language.
    """
    ground = _Ground(language, cited, vocabulary)
    if ground.stands_in(sentence):
        return
    if _is_fragment(sentence, ground):
        yield Finding(Fault.FORM, sentence)
    if _is_scattered(sentence, ground):
        yield Finding(Fault.WORDS, sentence)
    if opening := _strange_opening(sentence, ground):
        yield Finding(Fault.NAME, opening)
    parts, marks = _parts(sentence)
    for place, part in enumerate(parts):
        before = marks[place - 1] if place else ""
        after = marks[place] if place < len(marks) else ""
        if _is_label(part, before, after, ground):
            yield Finding(Fault.FORM, part)
        elif len(parts) > 1 and not _is_carried(part, before, ground):
            yield Finding(Fault.WORDS, part)


def _parts(sentence: str) -> tuple[list[str], list[str]]:
    marks = [found[0].strip() for found in _PARTS.finditer(sentence)]
    return [part.strip() for part in _PARTS.sub("\n", sentence).split("\n")], marks


def _is_fragment(sentence: str, ground: _Ground) -> bool:
    """Whether it is too short to tell who says it, or has too little of a matter in it."""
    if len(words(sentence)) < FEWEST_WORDS and not ground.is_frame(sentence):
        return True
    return len(telling_words(sentence, ground.language)) < FEWEST_TELLING and not _has_figure(sentence)


def _is_scattered(sentence: str, ground: _Ground) -> bool:
    """Whether the two words of matter of a short sentence stand far from each other in its units."""
    said = [stems for stems in telling_words(sentence, ground.language).values() if stems]
    if len(said) != FEWEST_TELLING or _has_figure(sentence):
        return False
    texts = [text for source in ground.cited for text in source.texts_in(ground.language)]
    return not all(_stand_together(said, words(text)) for text in texts)


def _stand_together(said: Sequence[frozenset[str]], written: Sequence[str]) -> bool:
    """Whether two words stand near each other in a text that has both."""
    stems = [frozenset(query_terms(word)) for word in written]
    first, second = ([place for place, held in enumerate(stems) if held & own] for own in said)
    return not (first and second) or any(abs(one - other) <= NEAR for one in first for other in second)


def _strange_opening(sentence: str, ground: _Ground) -> str:
    """The first word, where nothing that is known of the Plan or the language has it: a name."""
    first = next(iter(words(sentence)), "")
    for word in first.split("-"):
        stems = frozenset(query_terms(word))
        general = is_general(word, stems, ground.language)
        if word.isalpha() and stems and not general and not ground.vocabulary.knows(stems):
            return first
    return ""


def _is_label(part: str, before: str, after: str, ground: _Ground) -> bool:
    """Whether a part is a speaker or a heading of the model's own, or a colon ends the sentence."""
    if before == ":" and not part:
        return True
    short = after == ":" and len(words(part)) <= LONGEST_LABEL
    return short and not (ground.is_frame(part) or ground.stands_in(part))


def _is_carried(part: str, before: str, ground: _Ground) -> bool:
    """Whether the units hold enough of a part's words."""
    said = telling_words(part, ground.language)
    if part and not (said or _has_figure(part) or ground.is_frame(part)):
        return _is_said(part, before, ground)
    if before == ";" and len(words(part)) <= LONGEST_TAIL and _share_held(part, ground) < MOST_OF_TAIL:
        return False
    foreign = foreign_words(said, ground.language, ground.cited, ground.vocabulary)
    return not foreign or len(foreign) < MOST_FOREIGN * len(said)


def _is_said(part: str, before: str, ground: _Ground) -> bool:
    """Whether words of general use are those of the units."""
    enough = before != ";" or len(words(part)) >= FEWEST_AFTER
    return enough and _share_held(part, ground) >= LEAST_CARRIED


def _share_held(part: str, ground: _Ground) -> float:
    """Share of a part's words, of general use or not, that the units hold; 1 where it has none."""
    found = [stems for word in words(part) if (stems := frozenset(query_terms(word)))]
    own = stems_of(ground.cited, ground.vocabulary)
    return sum(bool(stems & own) for stems in found) / len(found) if found else 1.0


def _has_figure(text: str) -> bool:
    return any(letter.isdigit() for letter in text)
