"""Whether a question names a document of the library, so that none is mixed silently with another."""

import re
from collections.abc import Callable, Sequence

from corpus.library.manifest import DocumentManifest
from index.text import content_words, normalise, query_terms

SHORT = 3
"""Letters up to which a word of a title names nothing."""
MANY = 3
"""Words of a title from which all of them together name it."""
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


def names_it(question: str, manifest: DocumentManifest, is_common: Callable[[str], bool]) -> bool:
    """Whether a question holds a word of the title that the document asked does not know, as a country's name.

    Args:
        question: As it was asked.
        manifest: A document that was not asked.
        is_common: Whether the document that was asked holds a term.
    """
    asked = frozenset(query_terms(question))
    for title in manifest.titles.values():
        for stems in content_words(title):
            if min(map(len, stems)) > SHORT and stems & asked and not any(map(is_common, stems)):
                return True
    return False


def tells_its_title(question: str, manifest: DocumentManifest) -> bool:
    """Whether a question holds every telling word of a title, or the years of a plan and its kind of name."""
    asked = frozenset(query_terms(question))
    titles = (content_words(title) for title in manifest.titles.values())
    if any(len(words) >= MANY and all(stems & asked for stems in words) for words in titles):
        return True
    own = set(_YEARS.findall(manifest.period or ""))
    return len(own) > 1 and own <= set(_YEARS.findall(normalise(question)))


def named_in(
    question: str, manifests: Sequence[DocumentManifest], is_common: Callable[[str], bool]
) -> tuple[tuple[DocumentManifest, ...], bool]:
    """The documents that a question names, and whether by a word that can mean nothing else."""
    surely = tuple(one for one in manifests if names_it(question, one, is_common))
    maybe = tuple(one for one in manifests if one not in surely and tells_its_title(question, one))
    return (*surely, *maybe), bool(surely)
