"""Whether strong effects that a sentence tells stand in its units: what ends, frees, punishes, hides, is denied."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.stance.effect_words import EFFECTS
from assistant.faithfulness.stance.force_case import has, normal
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language


def find_effects(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The words of strong effect of a sentence that rest on nothing in its units.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
    """
    text = normal(sentence)
    own = [plain for source in cited for plain in (source.plain[language], source.told[language])]
    english = [each for source in cited for each in source.texts_in("en")]
    for effect in EFFECTS:
        said = effect.said[language]
        found = said.search(text)
        if found and not (
            any(has(said, each) for each in own) or any(has(effect.held, each) for each in english)
        ):
            yield Finding(Fault.FORCE, found[0])
