"""What a question in one language may mean in another, by the project's glossary alone."""

from collections.abc import Sequence

from corpus.glossary import Term
from corpus.languages import LANGUAGES, Language
from index.text import language_of, query_terms, words

_Phrase = tuple[frozenset[str], ...]


class Translations:
    """Knows the phrases of the glossary in every language, and the words of one language for each."""

    def __init__(self, glossary: Sequence[Term], language: Language) -> None:
        """Takes the terms and the language of the document."""
        self._language = language
        self._terms = [(_phrases(term), _terms(term, language)) for term in glossary]

    def expand(self, text: str) -> tuple[str, ...]:
        """Terms of the document's language for what a question in another language names; none for its own."""
        if language_of(text) == self._language:
            return ()
        held = frozenset(query_terms(text))
        found: set[str] = set()
        for phrases, terms in self._terms:
            if any(all(word & held for word in phrase) for phrase in phrases):
                found.update(terms)
        return tuple(sorted(found - held))


def _phrases(term: Term) -> tuple[_Phrase, ...]:
    texts = [text for code in LANGUAGES for text in (term.names[code], *term.synonyms[code])]
    made = (tuple(frozenset(query_terms(word)) for word in words(text)) for text in texts)
    return tuple(phrase for phrase in made if phrase and all(phrase))


def _terms(term: Term, language: Language) -> frozenset[str]:
    return frozenset(query_terms("\n".join((term.names[language], *term.synonyms[language]))))
