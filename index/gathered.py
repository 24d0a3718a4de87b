"""The words of the Plan, of the editors and of people, worked out from their texts.

Cutting every word to its stem takes seconds: it is done when an index is built (`index.lexicon`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.editorial import Entry
from corpus.glossary import Term
from corpus.languages import LANGUAGES, Language
from corpus.outside import Matter
from index.content import Content
from index.documents import Document, make_documents
from index.kazakh import fold_kazakh
from index.outside_terms import OutsideTerms
from index.synonyms import make_phrases
from index.text import query_terms, words, words_and_terms


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that a search by words goes by."""

    documents: tuple[Document, ...]
    """The texts that are searched by words."""
    words: Counter[str]
    """Every word as written, with the number of those texts it stands in."""
    further: Counter[str]
    """The same of the glossary and of the matters outside the Plan."""
    phrases: Mapping[str, str]
    """The glossary's everyday words, as `index.synonyms.make_phrases` writes them."""
    outside: OutsideTerms
    spoken: Mapping[Language, frozenset[str]]
    """The words that people use in each language."""


def gather(content: Content) -> Gathered:
    """The words of an index's content."""
    documents = make_documents(content.passages, content.editorial)
    texts = [passage.text for passage in content.passages if passage.kind == "text"]
    return Gathered(
        documents=documents,
        words=Counter(word for document in documents for word in document.words),
        further=_further(content.glossary, content.outside),
        phrases=make_phrases(content.glossary),
        outside=terms_of(content.outside),
        spoken={
            language: words_spoken(language, texts, content.editorial, content.glossary, content.outside)
            for language in LANGUAGES
        },
    )


def _further(glossary: Sequence[Term], outside: Sequence[Matter]) -> Counter[str]:
    """Every word as written, with the number of terms and matters it stands in."""
    texts = ["\n".join(term.written_in(language) for language in LANGUAGES) for term in glossary]
    texts += [
        "\n".join("\n".join(matter.questions[language]) for language in LANGUAGES) for matter in outside
    ]
    return Counter(word for text in texts for word in set(words(text)))


def terms_of(outside: Sequence[Matter]) -> OutsideTerms:
    """The terms of matters outside the Plan, of each in all its languages."""
    return OutsideTerms.of(
        frozenset(
            term for questions in matter.questions.values() for term in query_terms("\n".join(questions))
        )
        for matter in outside
    )


def words_spoken(
    language: Language,
    plan_texts: Sequence[str],
    editorial: Mapping[str, Entry],
    glossary: Sequence[Term],
    outside: Sequence[Matter],
) -> frozenset[str]:
    """The words that the editors use in a language, English ones of the Plan too; others also as stems."""
    texts = [
        text for entry in editorial.values() for text in (*entry.questions[language], entry.plain[language])
    ]
    texts += [question for matter in outside for question in matter.questions[language]]
    texts += [term.written_in(language) for term in glossary]
    if language == "en":
        return frozenset(word for text in (*texts, *plan_texts) for word in words(text))
    read = [words_and_terms(text) for text in texts]
    written = map(fold_kazakh, {word for found, _ in read for word in found})
    return frozenset(written).union(*(terms for _, terms in read))
