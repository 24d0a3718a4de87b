"""Reads what a text says in numbers and times."""

from functools import lru_cache

from assistant.faithfulness.figures.figure_line import Line
from assistant.faithfulness.figures.figure_moments import find_moments
from assistant.faithfulness.figures.figure_quantities import find_quantities
from assistant.faithfulness.figures.figures import Figures
from assistant.faithfulness.figures.number_phrases import take_phrases
from assistant.faithfulness.figures.number_tokens import fold
from assistant.faithfulness.figures.number_written import tokens_of
from assistant.faithfulness.figures.plan_name import mask_own_name
from corpus.languages import Language

TEXTS_KEPT = 20_000
"""All texts of the Plan's 1,312 units in three languages, with as many sentences again."""


@lru_cache(maxsize=TEXTS_KEPT)
def read_figures(text: str, language: Language) -> Figures:
    """Every quantity and every time that a text names, as it stands.

    Args:
        text: In `language`; English bits are read in any language.
        language: Of the text: `он` is ten in Kazakh only.
    """
    folded, phrases = take_phrases(fold(text), language)
    line = Line(folded, tokens_of(text, folded, language), language)
    moments = tuple(find_moments(line))
    return Figures((*phrases, *find_quantities(line)), moments)


def read_written(sentence: str, language: Language) -> Figures:
    """What a sentence says in numbers, the years of the Plan's own name left out."""
    return read_figures(mask_own_name(sentence), language)
