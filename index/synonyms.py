"""Everyday words beside the Plan's terms: a question with one is searched with the other too."""

from collections.abc import Mapping, Sequence

from corpus.glossary import Term
from corpus.languages import LANGUAGES, Language
from index.text import language_of, query_terms, word_terms, words

Phrase = tuple[frozenset[str], ...]
"""Each word of a phrase as its possible stems."""
_BETWEEN_WORDS, _BETWEEN_STEMS = " ", "|"
"""Of a phrase as it is kept; neither stands in a stem."""


class Synonyms:
    """Knows the phrases of a glossary and the term each stands for."""

    def __init__(self, glossary: Sequence[Term], phrases: Mapping[str, str] | None = None) -> None:
        """Indexes the phrases by a stem of their first word; they are made where they are not given."""
        phrases = make_phrases(glossary) if phrases is None else phrases
        self._by_stem: dict[str, list[tuple[Language, str, Term]]] = {}
        for term in glossary:
            for language in LANGUAGES:
                for text in term.synonyms[language]:
                    if written := phrases[text]:
                        for stem in written.partition(_BETWEEN_WORDS)[0].split(_BETWEEN_STEMS):
                            self._by_stem.setdefault(stem, []).append((language, written, term))

    def expand(self, text: str) -> tuple[str, ...]:
        """The stems of the terms that a question's own words stand for, less those it holds itself."""
        asked = _phrase(text)
        held = frozenset(stem for word in asked for stem in word)
        english = language_of(text) == "en"
        found: dict[str, None] = {}
        for stem in held:
            for language, written, term in self._by_stem.get(stem, ()):
                if (language == "en") is english and all(word & held for word in _read(written)):
                    found.update(dict.fromkeys(query_terms(term.names[language])))
        return tuple(sorted(found.keys() - held))


def make_phrases(glossary: Sequence[Term]) -> dict[str, str]:
    """The everyday words of all terms, each as its stems: `polic|police overreach`; read when they may be meant."""
    return {
        text: _written(_phrase(text))
        for term in glossary
        for language in LANGUAGES
        for text in term.synonyms[language]
    }


def _phrase(text: str) -> Phrase:
    # A compound needs all its parts: "non-citizens" is not meant by "citizens".
    found = (frozenset(word_terms(part)) for word in words(text) for part in word.split("-"))
    return tuple(stems for stems in found if stems)


def _written(phrase: Phrase) -> str:
    return _BETWEEN_WORDS.join(_BETWEEN_STEMS.join(sorted(stems)) for stems in phrase)


def _read(written: str) -> Phrase:
    return tuple(frozenset(word.split(_BETWEEN_STEMS)) for word in written.split(_BETWEEN_WORDS))
