"""The glossary: the Plan's terms in three languages, with the words people use for them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from corpus.editorial import EditorialError
from corpus.fields import read_list
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from corpus.scripts import check_script

GLOSSARY_FILE = Path(__file__).parent / "data" / "glossary.json"
MEANING_LIMIT = 160
"""Characters of an explanation at most."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the Plan."""

    names: Mapping[Language, str]
    """The English one as the Plan prints it."""
    meanings: Mapping[Language, str]
    """One plain sentence each."""
    synonyms: Mapping[Language, tuple[str, ...]]
    """Words people use for it in everyday speech."""

    def written_in(self, language: Language) -> str:
        """Everything the glossary says of it in a language, a line each."""
        return "\n".join((self.names[language], *self.synonyms[language], self.meanings[language]))


@lru_cache(maxsize=2)
def read_glossary(path: Path = GLOSSARY_FILE) -> tuple[Term, ...]:
    """Every term, in the order of the English ones.

    Raises:
        EditorialError: The file is missing, is no JSON, or a term lacks a part.
    """
    try:
        return tuple(
            Term(
                MappingProxyType({language: row[language] for language in LANGUAGES}),
                MappingProxyType({language: row["means"][language] for language in LANGUAGES}),
                MappingProxyType({language: read_list(row["synonyms"][language]) for language in LANGUAGES}),
            )
            for row in read_list(json.loads(path.read_text(encoding="utf-8")))
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        remedy = "restore it from the project's repository"
        raise EditorialError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error


def check_glossary(plan: Plan, terms: tuple[Term, ...]) -> Iterator[str]:
    """Every fault of the glossary, one sentence each."""
    printed = " ".join(_plain(f"{unit.lead_in or ''} {unit.text}") for unit in plan.units)
    printed += " ".join(_plain(chapter.title) for chapter in plan.chapters)
    seen: set[str] = set()
    for term in terms:
        english = term.names["en"]
        if english in seen:
            yield f"{english}: given twice"
        seen.add(english)
        if _plain(english) not in printed:
            yield f"{english}: the Plan does not print it"
        for language in LANGUAGES:
            yield from (f"{english}: {fault}" for fault in _check_language(term, language))


def _check_language(term: Term, language: Language) -> Iterator[str]:
    synonyms = term.synonyms[language]
    if not synonyms or len(set(synonyms)) < len(synonyms):
        yield f"{language} synonyms {synonyms}: expected different ones"
    if not 0 < len(term.meanings[language]) <= MEANING_LIMIT:
        yield f"a {language} explanation of {len(term.meanings[language])} characters"
    for text in (term.names[language], term.meanings[language], *synonyms):
        if not text.strip():
            yield f"an empty {language} text"
        elif not text.isupper():  # an abbreviation may do without a letter of its own
            yield from check_script(text, language)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").lower().split())
