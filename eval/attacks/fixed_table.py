"""What the product may say above measures from the table: its sentences, filled from the Plan's data."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from assistant.labels import FORM_NAMES, GROUP_NAMES
from assistant.messages import (
    AKIMATS,
    CHAPTER,
    COUNT,
    COUNT_ALL,
    DUE,
    PER_AGREEMENT,
    QUOTED,
    RATIFICATION,
    UNDER_WAY,
    WORDED,
    YEARLY,
)
from assistant.table_lead import within
from assistant.table_messages import (
    AMONG,
    ANY_QUARTER,
    ANY_TIME,
    COUNTED_BY,
    DUE_QUARTER,
    DUE_QUARTERS,
    ELSEWHERE,
    FEWEST,
    FORM,
    GROUP,
    MARKED,
    MORE,
    MOST,
    NEXT,
    NOBODY,
    NONE,
    NONE_DUE,
    QUARTER,
    QUARTERS,
    UNDATED_BESIDE,
    UNREAD,
)
from corpus.languages import Language
from corpus.names import BODY_NAMES, body_name, chapter_title

ECHO: Final = "[^“”«»]{1,200}"
"""Words of the question that a lead repeats, inside quotation marks."""
_FIELD: Final = re.compile(r"\\\{(\w+)\\\}")
_NUMBER: Final = r"\d+"
_NUMBERS: Final = "[0-9–, ]+"


def lead_of_table(titles: Sequence[str], measures: int, language: Language) -> re.Pattern[str]:
    """Pattern of a lead above measures.

    Args:
        titles: Of the Plan's chapters, in English.
        measures: Of the Plan in all.
        language: Of the lead.
    """
    conditions = several(_any(_conditions(titles, language)), "; ")
    firsts = _any(_firsts(titles, measures, conditions, language))
    others = _any(_others(titles, conditions, language))
    return re.compile(f"{firsts}(?: {others})*")


def filled(template: str, **patterns: str) -> re.Pattern[str]:
    """Pattern of a sentence whose fields hold what the patterns let through."""
    return re.compile(_FIELD.sub(lambda field: patterns[field[1]], re.escape(template)))


def several(pattern: str, between: str = ", ") -> str:
    """One or more of a kind."""
    return f"(?:{pattern})(?:{re.escape(between)}(?:{pattern}))*"


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _firsts(titles: Sequence[str], measures: int, conditions: str, language: Language) -> Iterator[str]:
    """How many there are, that there are none, or who has most."""
    fields = {"count": _NUMBER, "total": str(measures), "what": conditions}
    for told in (COUNT, COUNT_ALL, NONE, NONE_DUE, *NOBODY.values()):
        yield filled(told[language], **fields).pattern
    winners = rf"{several(_any(_values(titles, language)), '; ')} — \d+"
    for told in (MOST, FEWEST):
        yield filled(told[language], first=winners).pattern


def _others(titles: Sequence[str], conditions: str, language: Language) -> Iterator[str]:
    """What follows, what was counted, and what was not understood."""
    groups = _any(_labels(GROUP_NAMES, language))
    fields = {"count": _NUMBER, "what": conditions, "group": groups}
    for told in (UNDER_WAY, ANY_TIME, ANY_QUARTER, UNDATED_BESIDE, ELSEWHERE, AMONG, MARKED):
        yield filled(told[language], **fields).pattern
    yield from (re.escape(told[language]) for told in COUNTED_BY.values() if told[language])
    next_ones = several(rf"{_any(_values(titles, language))} — \d+", "; ")
    yield filled(NEXT[language], others=next_ones).pattern
    word = filled(QUOTED[language], word=ECHO).pattern
    yield filled(UNREAD[language], words=several(word)).pattern


def _values(titles: Sequence[str], language: Language) -> Iterator[str]:
    """What a comparison names: bodies, chapters, years, and how many more there are."""
    yield from _bodies(language)
    yield from _chapters(titles, language)
    yield r"\d{4}"
    yield filled(MORE[language], count=_NUMBER).pattern


def _conditions(titles: Sequence[str], language: Language) -> Iterator[str]:
    """What the measures of a table may have in common."""
    yield several(_any(_bodies(language)))
    yield from _chapters(titles, language)
    yield filled(GROUP[language], name=several(_any(_labels(GROUP_NAMES, language)))).pattern
    yield filled(FORM[language], name=several(_any(_labels(FORM_NAMES, language)))).pattern
    for told in (DUE, DUE_QUARTER, DUE_QUARTERS, QUARTER, QUARTERS):
        yield filled(told[language], years=_NUMBERS, quarters=_NUMBERS).pattern
    yield filled(WORDED[language], words=ECHO).pattern
    yield from (re.escape(words[language]) for words in (YEARLY, AKIMATS, RATIFICATION, PER_AGREEMENT))


def _bodies(language: Language) -> Iterator[str]:
    return (re.escape(body_name(name, language)) for name in BODY_NAMES)


def _chapters(titles: Sequence[str], language: Language) -> Iterator[str]:
    for number, title in enumerate(titles):
        told = chapter_title(number, title, language)
        yield re.escape(CHAPTER[language].format(number=number, title=told))


def _labels(names: Mapping[str, Mapping[Language, str]], language: Language) -> Iterator[str]:
    return (re.escape(within([name[language]])) for name in names.values())
