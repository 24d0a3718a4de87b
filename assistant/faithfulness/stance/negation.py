"""Whether a sentence denies what its units affirm, or affirms what they deny."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.stance.alignment import find_turned
from assistant.faithfulness.stance.polarity import Reading, Word, general_stems, read_polarity
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import LANGUAGES, Language

FEWEST_SHARED = 2
"""Neighbours that two occurrences of a word must share to speak of the same thing."""
COMPARABLE = 0.6
"""An occurrence is as near as the nearest one if it shares this part of the neighbours."""


def find_negation(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """What a sentence denies though its units affirm it, or the other way round."""
    readings = read_polarity(sentence, language)
    evidence = [reading for source in sources for reading in _evidence(source, language)]
    for reading in readings:
        for form in find_turned(reading, evidence):
            yield Finding(Fault.NEGATION, form)
        for word in reading.words:
            if _is_turned(word, reading, evidence) or _is_untold(word, evidence):
                yield Finding(Fault.NEGATION, word.form)
    for form in _unfounded(readings, evidence, sources, language):
        yield Finding(Fault.NEGATION, form)


def _evidence(source: Source, language: Language) -> Iterator[Reading]:
    texts = (
        (source.plain["en"], source.text, source.around) if language == "en" else (source.plain[language],)
    )
    return (reading for text in texts for reading in read_polarity(text, language))


def _is_turned(word: Word, reading: Reading, evidence: Sequence[Reading]) -> bool:
    """Whether the units have a word only with the other sign, where they speak of the same thing."""
    if not word.sign:
        return False
    same = [other for held in evidence for other in held.words if other.stem == word.stem]
    shared = [len(word.near & other.near) for other in same]
    best = max(shared, default=0)
    if best < min(FEWEST_SHARED, len(word.near)):
        return False
    nearest = (other for other, count in zip(same, shared, strict=True) if count >= COMPARABLE * best)
    if any(other.sign != -word.sign for other in nearest):
        return False
    return word.sign > 0 or not any(_denials(word, other) >= _denials(word, reading) for other in evidence)


def _denials(word: Word, reading: Reading) -> int:
    """How many words deny in the neighbourhood of a word, in a sentence."""
    return sum(len(word.near & near) >= FEWEST_SHARED for _, near in reading.denied)


def _is_untold(word: Word, evidence: Sequence[Reading]) -> bool:
    """`The Plan does not recommend`, where no unit denies a verb of telling."""
    if not word.telling or word.sign >= 0:
        return False
    return not any(other.telling and other.sign < 0 for reading in evidence for other in reading.words)


def _unfounded(
    readings: Sequence[Reading], evidence: Sequence[Reading], sources: Sequence[Source], language: Language
) -> Iterator[str]:
    """Denials in whose neighbourhood no unit denies or restricts anything."""
    general = general_stems(language)
    anything = any(_denies(source) for source in sources)
    for reading in readings:
        for form, near in reading.denied:
            held = any((near - general) & other for told in evidence for other in told.held)
            if not anything or not (held or near <= general):
                yield form


def _denies(source: Source) -> bool:
    """Whether a unit denies or restricts anything, in any language."""
    return any(reading.held for language in LANGUAGES for reading in _evidence(source, language))
