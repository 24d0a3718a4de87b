"""What a search by words needs of all texts, worked out when an index is built and read at every start.

Cutting every word of the Plan and of the editors' layer to its stem takes seconds; reading the outcome does not.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.editorial import Entry, read_editorial
from corpus.glossary import Term, read_glossary
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from corpus.outside import Matter, read_outside
from index.content import Content
from index.documents import Document, make_documents
from index.kazakh import fold_kazakh
from index.synonyms import Phrase, make_phrases
from index.text import document_terms, query_terms, words
from index.types import Passage


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of the Plan, of the editors, and of people."""

    documents: tuple[Document, ...]
    """The texts that are searched by words."""
    words: Counter[str]
    """Every word as written, with the number of those texts it stands in."""
    further: Counter[str]
    """The same of the glossary and of the matters outside the Plan."""
    phrases: Mapping[str, Phrase]
    """The glossary's everyday words, each as its stems."""
    outside: tuple[frozenset[str], ...]
    """The terms of the questions about each matter outside the Plan."""
    spoken: Mapping[Language, frozenset[str]]
    """The words that people use in each language."""

    def to_bytes(self) -> bytes:
        """As JSON; a term is written once and then named by its number."""
        numbers: dict[str, int] = {}

        def number(terms: Sequence[str]) -> list[int]:
            return [numbers.setdefault(term, len(numbers)) for term in terms]

        content = {
            "documents": [[d.passage_id, d.unit_id, number(d.terms)] for d in self.documents],
            "words": self.words,
            "further": self.further,
            "phrases": {text: [sorted(stems) for stems in phrase] for text, phrase in self.phrases.items()},
            "outside": [number(sorted(terms)) for terms in self.outside],
            "spoken": {language: sorted(found) for language, found in self.spoken.items()},
            "terms": list(numbers),
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def lexicon_of(content: Content) -> Lexicon:
    """The lexicon of an index's content."""
    return make_lexicon(content.passages, content.editorial, content.glossary, content.outside)


def make_lexicon(
    passages: Sequence[Passage],
    editorial: Mapping[str, Entry],
    glossary: Sequence[Term],
    outside: Sequence[Matter],
) -> Lexicon:
    """Works it out, which takes seconds."""
    documents = make_documents(passages, editorial)
    texts = [passage.text for passage in passages if passage.kind == "text"]
    return Lexicon(
        documents=documents,
        words=Counter(word for document in documents for word in document.words),
        further=_further(glossary, outside),
        phrases=make_phrases(glossary),
        outside=terms_of(outside),
        spoken={language: _spoken(language, texts, editorial, glossary, outside) for language in LANGUAGES},
    )


def read_lexicon(content: bytes) -> Lexicon:
    """The lexicon of `to_bytes`; its documents come without their words, which are counted already.

    Raises:
        ValueError: It is none.
        KeyError: A part is missing.
    """
    raw: dict[str, Any] = json.loads(content)
    terms: list[str] = raw["terms"]
    return Lexicon(
        documents=tuple(
            Document(passage_id, unit_id, tuple([terms[n] for n in numbers]), frozenset())
            for passage_id, unit_id, numbers in raw["documents"]
        ),
        words=Counter(raw["words"]),
        further=Counter(raw["further"]),
        phrases={text: tuple(map(frozenset, phrase)) for text, phrase in raw["phrases"].items()},
        outside=tuple(frozenset(terms[n] for n in numbers) for numbers in raw["outside"]),
        spoken={language: frozenset(raw["spoken"][language]) for language in LANGUAGES},
    )


def _further(glossary: Sequence[Term], outside: Sequence[Matter]) -> Counter[str]:
    """Every word as written, with the number of terms and matters it stands in."""
    texts = ["\n".join(term.written_in(language) for language in LANGUAGES) for term in glossary]
    texts += [
        "\n".join("\n".join(matter.questions[language]) for language in LANGUAGES) for matter in outside
    ]
    return Counter(word for text in texts for word in set(words(text)))


def terms_of(outside: Sequence[Matter]) -> tuple[frozenset[str], ...]:
    """The terms of matters outside the Plan, of each in all its languages."""
    return tuple(
        frozenset(
            term for questions in matter.questions.values() for term in query_terms("\n".join(questions))
        )
        for matter in outside
    )


def _spoken(
    language: Language,
    plan_words: Sequence[str],
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
        return frozenset(word for text in (*texts, *plan_words) for word in words(text))
    written = {fold_kazakh(word) for text in texts for word in words(text)}
    return frozenset(written.union(*map(document_terms, texts)))


class Memory:
    """What is known of people's words: from an index that keeps it, else worked out when it is first asked for.

    Both give the same; only the time differs.
    """

    def __init__(self) -> None:
        """Knows nothing yet."""
        self._spoken: dict[Language, frozenset[str]] = {}
        self._outside: tuple[frozenset[str], ...] | None = None

    def keep(self, lexicon: Lexicon) -> None:
        """Takes over what an index has kept."""
        self._spoken = dict(lexicon.spoken)
        self._outside = lexicon.outside

    def spoken(self, plan: Plan, language: Language) -> frozenset[str]:
        """The words that people use in a language."""
        if language not in self._spoken:
            texts = [unit.text for unit in plan.units]
            self._spoken[language] = _spoken(
                language, texts, read_editorial(plan), read_glossary(), read_outside()
            )
        return self._spoken[language]

    def outside(self) -> tuple[frozenset[str], ...]:
        """The terms of the questions about each matter outside the Plan."""
        if self._outside is None:
            self._outside = terms_of(read_outside())
        return self._outside


MEMORY = Memory()
"""Of this process: the texts are the project's own, and never change while it runs."""
