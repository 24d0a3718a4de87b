"""Figures of a unit told of one another's matters: `3216 fines` where the unit counts 3216 warnings and 2212 fines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.faithfulness.split import split_written
from assistant.faithfulness.types import Fault, Finding, Source
from assistant.faithfulness.wording.general_words import is_general
from corpus.languages import Language
from index.text import normalise, query_terms

BEFORE = 6
"""Words before a figure that may tell what it is of; never across another figure or a mark."""
AFTER = 3
"""Words after it that may be what it counts."""
SHORTEST_WORD = 2
"""Letters that `of`, `из` and the endings that Kazakh joins to a figure have at most."""
CLEARLY = 2
"""By so many more words the other figure of the unit must fit."""

_TOKEN = re.compile(r"\d{1,3}(?: \d{3})+(?![\d])|\d+(?:[.,]\d+)*|[^\W\d_]+|[,;.:()]")
_MARKS = frozenset(",;:().")
_YEAR = re.compile(r"(?:19|20)\d\d")

_Stems = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure in digits and the words around it, each as its possible stems."""

    value: str
    before: tuple[_Stems, ...]
    after: tuple[_Stems, ...]
    counts: tuple[_Stems, ...]
    """The word next to it, if it is one of a matter."""
    shares: bool
    """Whether it is some of what was counted before: `24 of them`, `24-і`."""

    @property
    def all_before(self) -> _Stems:
        """Every stem before it."""
        return frozenset[str]().union(*self.before)

    @property
    def all_after(self) -> _Stems:
        """Every stem after it."""
        return frozenset[str]().union(*self.after)


def find_swaps(sentence: str, language: Language, cited: Sequence[Source]) -> Iterator[Finding]:
    """The figures of a sentence that stand where its units have another one.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
    """
    texts = [source.plain[language] for source in cited]
    texts += [source.text for source in cited if language == "en"]
    told = [figure for text in texts for figure in _told_figures(text, language)]
    for figure in _figures(sentence, language):
        own = [other for other in told if other.value == figure.value]
        others = [other for other in told if other.value != figure.value]
        if own and (_counts_other(figure, own, others) or _is_of_other(figure, own, others)):
            yield Finding(Fault.NUMBER, figure.value)


def _counts_other(figure: _Figure, own: Sequence[_Figure], others: Sequence[_Figure]) -> bool:
    """Whether the word right after a figure is what the units count by another one only."""
    for counted in figure.counts:
        if any(other.shares for other in own) or any(
            counted & (other.all_before | other.all_after) for other in own
        ):
            return False
        return any(counted & other.all_after for other in others)
    return False


def _is_of_other(figure: _Figure, own: Sequence[_Figure], others: Sequence[_Figure]) -> bool:
    """Whether the words before a figure are clearly those before another one of the units."""
    best = max((_shared(figure, other) for other in others), default=0)
    return best >= CLEARLY + max(_shared(figure, other) for other in own)


def _shared(figure: _Figure, other: _Figure) -> int:
    return sum(bool(stems & other.all_before) for stems in figure.before)


@lru_cache(maxsize=4_000)
def _told_figures(text: str, language: Language) -> tuple[_Figure, ...]:
    """The figures of a unit's text; 4,000 hold the texts of the Plan that have any."""
    return tuple(figure for line in split_written(text) for figure in _figures(line, language))


def _figures(text: str, language: Language) -> Iterator[_Figure]:
    tokens = [found[0] for found in _TOKEN.finditer(normalise(text))]
    for place, token in enumerate(tokens):
        if token[0].isdigit() and not _YEAR.fullmatch(token):
            before = _words(reversed(tokens[:place]), language)
            after = _words(iter(tokens[place + 1 :]), language)
            following = tokens[place + 1 : place + 2]
            yield _Figure(
                re.sub(r"[ ,](?=\d{3})", "", token),
                before[:BEFORE],
                after[:AFTER],
                _words(iter(following), language),
                any(len(each) <= SHORTEST_WORD for each in following),
            )


def _words(tokens: Iterator[str], language: Language) -> tuple[_Stems, ...]:
    """The words of a matter up to the next figure or the end of a part."""
    found: list[_Stems] = []
    for token in tokens:
        if token in _MARKS or (token[0].isdigit() and not _YEAR.fullmatch(token)):
            break
        stems = frozenset(query_terms(token))
        if stems and not token[0].isdigit() and not is_general(token, stems, language):
            found.append(stems)
    return tuple(found)
