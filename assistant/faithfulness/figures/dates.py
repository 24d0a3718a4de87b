"""Sees whether every date, period, age and duration of a sentence stands in the units it cites."""

from collections.abc import Iterator, Sequence

from assistant.faithfulness.figures.figure_ground import ground_of
from assistant.faithfulness.figures.figure_reading import read_written
from assistant.faithfulness.figures.figures import Moment
from assistant.faithfulness.figures.moment_match import carries_moment
from assistant.faithfulness.figures.numbers import TIMES_OF_LIFE, is_carried
from assistant.faithfulness.figures.repeats import find_repeats
from assistant.faithfulness.types import Fault, Finding, Source
from corpus.languages import Language


def find_dates(sentence: str, language: Language, sources: Sequence[Source]) -> Iterator[Finding]:
    """Every year, quarter, date, period, age, duration and `yearly` of a sentence that its units do not carry.

    Args:
        sentence: One sentence, as it would be shown.
        language: That it is written in.
        sources: The units it cites.
    """
    written = read_written(sentence, language)
    found = tuple(ground_of(source) for source in sources)
    for moment in written.moments:
        if not any(carries_moment(moment, ground, written.moments) for ground in found):
            yield Finding(Fault.DATE, sentence[moment.start : moment.end])
    for quantity in written.quantities:
        if quantity.kind in TIMES_OF_LIFE and not quantity.vague and not is_carried(quantity, found):
            yield Finding(Fault.DATE, sentence[quantity.start : quantity.end])
    for repeat in find_repeats(written, found):
        if isinstance(repeat, Moment) or repeat.kind in TIMES_OF_LIFE:
            yield Finding(Fault.DATE, sentence[repeat.start : repeat.end])
