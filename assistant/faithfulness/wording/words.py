"""Whether the words of a sentence are those of its units: what they do not carry was added."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.faithfulness.types import Fault, Finding, Source
from assistant.faithfulness.wording.general_words import general_terms, is_general
from assistant.faithfulness.wording.lexicon import Lexicon, make_lexicon
from corpus.glossary import read_glossary
from corpus.languages import LANGUAGES, Language
from index.text import document_terms, query_terms, words

FOREIGN = 2.0
"""Words of its own from which a sentence says more than its units. From the tuning sentences: a careful
paraphrase has one, an added detail mostly two."""
TELLING = 2.5
"""Weight from which a term of the Plan, added alone, is a matter of its own. From the tuning sentences."""
UNKNOWN = 0.5
"""What a word counts for that no unit holds: it is rather a way of speaking than a matter of the Plan's."""
MOST_FOREIGN = 0.34
"""Share of a sentence's words of matter that may be its own: beyond it a short one says another thing with words
of the units beside it. True tuning sentences have a third at most."""
NEARER = 0.05
"""By so much more of the words no other unit may carry: the sentence would be told of the wrong one."""

BEGINNING = 5
"""Letters that two Russian or Kazakh words of one root share at least: endings and aspects differ after them."""

_Stems = frozenset[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of every unit in one language, as stems."""

    language: Language
    of: Mapping[str, _Stems]
    """By unit id; with the everyday words for the terms a unit holds."""
    english: Mapping[str, _Stems]
    """By unit id, those of its English texts that say something; empty for English itself."""
    lexicon: Lexicon
    terms: _Stems
    """Of the Plan's terms."""
    holders: Counter[str]

    def knows(self, stems: _Stems) -> bool:
        """Whether any unit holds a word."""
        return any(stem in self.holders for stem in stems)

    def is_matter(self, stems: _Stems) -> bool:
        """Whether a word is one of the Plan's rarer terms."""
        return bool(stems & self.terms) and self.weight(stems) >= TELLING

    def weight(self, stems: _Stems) -> float:
        """Inverse document frequency of a word; that of the likeliest of its stems."""
        return math.log((len(self.of) + 1) / (max(self.holders[stem] for stem in stems) + 0.5))


def make_vocabularies(sources: Mapping[str, Source]) -> Mapping[Language, Vocabulary]:
    """The vocabulary of each language, over all units."""
    written = {
        language: {unit_id: _stems(source, language) for unit_id, source in sources.items()}
        for language in LANGUAGES
    }
    return {language: _vocabulary(written, language) for language in LANGUAGES}


def _vocabulary(written: Mapping[Language, Mapping[str, _Stems]], language: Language) -> Vocabulary:
    own, english = written[language], written["en"]
    everyday = _everyday_words(language)
    of = {unit_id: stems | _meant(stems, english[unit_id], everyday) for unit_id, stems in own.items()}
    terms = frozenset(stem for term in read_glossary() for stem in query_terms(term.names[language]))
    foreign = language != "en"
    return Vocabulary(
        language,
        of,
        {unit_id: stems - general_terms("en") for unit_id, stems in english.items()} if foreign else {},
        make_lexicon(own, english) if foreign else {},
        terms - general_terms(language),
        Counter(stem for stems in of.values() for stem in stems),
    )


def _stems(source: Source, language: Language) -> _Stems:
    """The stems of a unit's texts in one language; of English ones, its wording among them."""
    texts = (*source.texts_in(language), source.questions[language])
    return frozenset(term for text in texts for line in text.split("\n") for term in document_terms(line))


def _everyday_words(language: Language) -> Mapping[str, Sequence[tuple[_Stems, _Stems]]]:
    """The Plan's English terms, by a stem of each, with the words for it in a language."""
    found: dict[str, list[tuple[_Stems, _Stems]]] = {}
    for term in read_glossary():
        name = frozenset(query_terms(term.names["en"]))
        if name:
            words_for = " ".join((term.names[language], *term.synonyms[language]))
            found.setdefault(min(name), []).append((name, frozenset(query_terms(words_for))))
    return found


def _meant(own: _Stems, english: _Stems, everyday: Mapping[str, Sequence[tuple[_Stems, _Stems]]]) -> _Stems:
    """The words for the Plan's terms that a unit holds."""
    held = (others for stem in english for name, others in everyday.get(stem, ()) if name <= english)
    return own.union(*held)


def find_words(
    sentence: str,
    language: Language,
    cited: Sequence[Source],
    others: Sequence[Source],
    vocabulary: Vocabulary,
) -> Iterator[Finding]:
    """What a sentence says beyond its units, by its words.

    Args:
        sentence: One sentence.
        language: Its language.
        cited: The units it names.
        others: The other units that the model was given.
        vocabulary: Of the language.
    """
    said = telling_words(sentence, language)
    own = stems_of(cited, vocabulary)
    foreign = foreign_words(said, language, cited, vocabulary)
    added = sum(1.0 if vocabulary.knows(said[word]) else UNKNOWN for word in foreign)
    most = MOST_FOREIGN * len(said)
    if added >= FOREIGN or len(foreign) > most or any(vocabulary.is_matter(said[word]) for word in foreign):
        yield Finding(Fault.WORDS, " ".join(foreign))
        return
    carried = _carried(said, own, vocabulary)
    for other in others:
        if _carried(said, vocabulary.of[other.unit_id], vocabulary) > carried + NEARER:
            yield Finding(Fault.WORDS, other.unit_id)


def telling_words(sentence: str, language: Language) -> dict[str, _Stems]:
    """The words that say something of a matter, each with its possible stems; of compounds their parts."""
    parts = (part for word in words(sentence) for part in word.split("-") if part.isalpha())
    found = ((part, frozenset(query_terms(part))) for part in parts)
    return {part: stems for part, stems in found if stems and not is_general(part, stems, language)}


def foreign_words(
    said: Mapping[str, _Stems], language: Language, cited: Sequence[Source], vocabulary: Vocabulary
) -> list[str]:
    """Of some words those that the units lack: in the editors' texts, and by root or meaning in the English ones."""
    own = stems_of(cited, vocabulary)
    absent = {word: stems for word, stems in said.items() if not stems & own}
    if language == "en":
        return list(absent)
    english = frozenset(stem for source in cited for stem in vocabulary.english[source.unit_id])
    beginnings = {stem[:BEGINNING] for stem in own if len(stem) >= BEGINNING}
    return [
        word
        for word, stems in absent.items()
        if not any(len(stem) >= BEGINNING and stem[:BEGINNING] in beginnings for stem in stems)
        and not any(vocabulary.lexicon.get(stem, frozenset()) & english for stem in stems)
    ]


def stems_of(cited: Sequence[Source], vocabulary: Vocabulary) -> _Stems:
    """The words of some units."""
    return frozenset(stem for source in cited for stem in vocabulary.of[source.unit_id])


def _carried(said: Mapping[str, _Stems], held: _Stems, vocabulary: Vocabulary) -> float:
    """Share of the words, by weight, that a set of stems holds; 1 where there are none."""
    weights = {word: vocabulary.weight(stems) for word, stems in said.items()}
    total = sum(weights.values())
    return sum(weights[word] for word, stems in said.items() if stems & held) / total if total else 1.0
