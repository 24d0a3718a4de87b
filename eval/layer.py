"""The editors' questions as examples: each is measured by the layer without the part it belongs to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.decide import Signals, measure
from corpus import Plan
from corpus.editorial import Entry, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.outside import Matter, read_outside
from index.documents import make_documents, make_term_table
from index.encoder import Encoder, Vectors, mean_rows, unit_rows
from index.gathered import terms_of
from index.learning import train_adapter
from index.lexical import find_postings
from index.nearness import KnownQuestions
from index.passages import make_passages

FOLDS = 5
"""Parts of the layer: every fifth question of a unit, every fifth matter outside the Plan."""
OF_A_FOLD = 500
"""Questions that the Plan answers, drawn of each part and language."""
SEED = 2009
NEARBY = 30
"""Units whose words may cover a question: as many as a search brings."""
STEP = 256
"""Texts encoded at once."""


@dataclass(frozen=True, slots=True)
class Example:
    """One of the editors' questions."""

    text: str
    language: Language
    owner: int
    """Place of its unit, or of its matter."""
    inside: bool
    """Whether the Plan answers it."""
    fold: int


Vectored = tuple[tuple[Example, ...], Vectors]
"""English examples, a row each."""


def measure_examples(plan: Plan, encoder: Encoder) -> Iterator[tuple[Signals, bool]]:
    """The signals of the editors' questions, with whether the Plan answers each."""
    editorial, matters = read_editorial(plan), read_outside()
    examples = tuple(_examples(tuple(editorial.values()), matters))
    english = tuple(example for example in examples if example.language == "en")
    vectors = _encode(encoder, [example.text for example in english])
    plain = _encode(encoder, [entry.plain["en"] for entry in editorial.values()])
    rng = np.random.default_rng(SEED)
    for fold in range(FOLDS):
        part = _Part(plan, editorial, matters, (english, vectors), plain, fold)
        for language in LANGUAGES:
            left_out = [e for e in examples if e.fold == fold and e.language == language]
            inside = [example for example in left_out if example.inside]
            drawn = rng.choice(len(inside), min(OF_A_FOLD, len(inside)), replace=False)
            for example in (*(inside[n] for n in drawn), *(e for e in left_out if not e.inside)):
                if (signals := part.measure(example)) is not None:
                    yield signals, example.inside


def _examples(entries: Sequence[Entry], matters: Sequence[Matter]) -> Iterator[Example]:
    for language in LANGUAGES:
        for owner, entry in enumerate(entries):
            for place, text in enumerate(entry.questions[language]):
                yield Example(text, language, owner, inside=True, fold=place % FOLDS)
        for owner, matter in enumerate(matters):
            for text in matter.questions[language]:
                yield Example(text, language, owner, inside=False, fold=owner % FOLDS)


class _Part:
    """What is known of the layer when one part of it is left out."""

    def __init__(
        self,
        plan: Plan,
        editorial: Mapping[str, Entry],
        matters: Sequence[Matter],
        english: Vectored,
        plain: Vectors,
        fold: int,
    ) -> None:
        entries = {unit_id: _without(entry, fold) for unit_id, entry in editorial.items()}
        kept = [matter for n, matter in enumerate(matters) if n % FOLDS != fold]
        self._unit_ids, self._plain = tuple(entries), plain
        passages = make_passages(plan, lambda text: len(text.split()))
        documents = make_documents(passages, entries)
        postings = find_postings([document.terms for document in documents])
        self._terms = make_term_table(documents, postings)
        self._outside_terms = terms_of(kept)
        examples, vectors = english
        self._vectors = dict(zip(examples, vectors, strict=True))
        inside = _where(examples, inside=True, fold=fold)
        outside = _where(examples, inside=False, fold=fold)
        kinds = [matters[examples[n].owner].kind for n in outside]
        half = vectors.astype(np.float16)
        owners = np.array([examples[n].owner for n in inside], dtype=np.intp)
        self._known = KnownQuestions(half[inside], half[outside], kinds, owners)
        self._means = mean_rows(vectors[inside], [examples[n].owner for n in inside], len(entries))
        of_matters = mean_rows(vectors[outside], [examples[n].owner for n in outside], len(matters))
        texts, targets = [], []
        for language in LANGUAGES[1:]:
            texts += ["\n".join((e.plain[language], *e.questions[language])) for e in entries.values()]
            texts += ["\n".join(matter.questions[language]) for matter in kept]
            targets += [unit_rows(self._means + plain), of_matters[np.arange(len(matters)) % FOLDS != fold]]
        self._adapter = train_adapter(texts, np.concatenate(targets))

    def measure(self, example: Example) -> Signals | None:
        """The signals of a question of the part left out; None where no vector can be made of it."""
        known = self._vectors.get(example)
        vector = self._adapter.encode(example.text) if known is None else known[np.newaxis]
        if vector is None:
            return None
        cosines = self._means @ vector[0]
        nearest = np.argsort(-(cosines + self._plain @ vector[0]))[:NEARBY]
        return measure(
            example.text,
            [self._unit_ids[n] for n in nearest],
            self._terms,
            self._outside_terms,
            nearness=self._known.nearness(vector, np.arange(len(self._unit_ids))),
            likeness=float(cosines.max()),
        )


def _without(entry: Entry, fold: int) -> Entry:
    kept = {
        language: tuple(text for place, text in enumerate(texts) if place % FOLDS != fold)
        for language, texts in entry.questions.items()
    }
    return replace(entry, questions=kept)


def _where(examples: Sequence[Example], *, inside: bool, fold: int) -> list[int]:
    return [n for n, e in enumerate(examples) if e.inside is inside and e.fold != fold]


def _encode(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    parts = [encoder.encode_passages(texts[start : start + STEP]) for start in range(0, len(texts), STEP)]
    return np.concatenate(parts)
