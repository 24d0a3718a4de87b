"""Words of general use: they join and tell, and by themselves add no right, body, condition or thing.

The lists were written for this project, one word a line: `data/general_en.txt` and the others. A word stands for
all that share its stem; behind `=` it stands for itself alone, where its stem is also that of a word of
substance ("related", but not "relative"). Numbers, negations and words of force are among them: checks of
their own look at these.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from corpus.languages import Language
from index.text import query_terms

_FOLDER = Path(__file__).parent / "data"
_ALONE = "="


def is_general(word: str, stems: frozenset[str], language: Language) -> bool:
    """Whether a normalised word, or one of its possible stems, is of general use."""
    return word in _alone(language) or bool(stems & general_terms(language))


@lru_cache(maxsize=3)
def general_terms(language: Language) -> frozenset[str]:
    """The stems of the words that stand for all of their stem."""
    return frozenset(query_terms(" ".join(word for word in _words(language) if not word.startswith(_ALONE))))


@lru_cache(maxsize=3)
def _alone(language: Language) -> frozenset[str]:
    return frozenset(word.removeprefix(_ALONE) for word in _words(language) if word.startswith(_ALONE))


def _words(language: Language) -> Iterable[str]:
    return (_FOLDER / f"general_{language}.txt").read_text(encoding="utf-8").split()
