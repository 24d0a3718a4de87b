"""Whether strong effects that a sentence tells stand in its units: what ends, frees, punishes, hides, is denied."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.stance.effect_words import Effect
from assistant.faithfulness.stance.effect_words_acts import ACTS
from assistant.faithfulness.stance.effect_words_claims import CLAIMS
from assistant.faithfulness.stance.force_case import has, normal
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language

EFFECTS = (*ACTS, *CLAIMS)


def find_effects(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The words of strong effect of a sentence that rest on nothing in its units.

    Titles and cells of a unit do not count: `Right to Freedom from Torture` stands over a whole chapter.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
    """
    text = normal(sentence)
    for effect in EFFECTS:
        found = effect.said[language].search(text)
        if found and not any(_is_held(effect, language, source) for source in cited):
            yield Finding(Fault.FORCE, found[0])


def _is_held(effect: Effect, language: Language, source: Source) -> bool:
    """Whether a unit tells an effect."""
    english = (source.text, source.plain["en"])
    own = english if language == "en" else (source.plain[language],)
    return any(has(effect.said[language], each) for each in own) or any(
        has(effect.held, each) for each in english
    )
