"""What each lever of retrieval adds: from plain BM25 up to the product's own search, step by step.

Every step is given the same text, the question as the product makes it stand alone, so that only the search
differs. The weights are the product's throughout; they are not fitted anew for a step. Languages that the
encoder does not understand have no vector before the adapter's step, except in the plain dense pipeline,
which encodes whatever it is given.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from assistant.types import Question
from assistant.understand import understand
from corpus.editorial import Entry, read_editorial
from corpus.model import Plan
from eval import baselines
from eval.markdown import table_head, table_row
from eval.metrics import Measure
from eval.read import EvalInputError
from eval.score import RIGHT
from eval.summary import Estimate, estimate
from eval.types import EXACT_KINDS, Kind, KnownQuestion, Language
from index import Retriever, open_retriever
from index.adapter import QueryAdapter
from index.content import make_content
from index.documents import make_documents
from index.encoder import Encoder, Vectors
from index.fusion import (
    BM25_FLOOR,
    COSINE_FLOOR,
    QUESTIONS_WEIGHT,
    SEARCHED,
    TEXT_WEIGHT,
    WORDS_WEIGHT,
    Ranking,
    fuse,
)
from index.lexical import make_lexical_index
from index.opening import open_index
from index.owners import Owners, unit_ids_of
from index.retriever import make_encoder
from index.settings import read_settings
from index.text import clean, language_of, query_terms, words
from index.types import Passage, PassageKind

MEASURES: Final = {"S@1": Measure("Success", 1, RIGHT), "S@5": Measure("Success", 5, RIGHT)}
"""Short head to measure."""
DEPTH: Final = 5
"""Units that the deepest of the measures looks at."""
GROUPS: Final[Mapping[str, Callable[[KnownQuestion], bool]]] = {
    "English": lambda known: known.language is Language.EN,
    "Russian": lambda known: known.language is Language.RU,
    "Kazakh": lambda known: known.language is Language.KK,
    "Follow-ups": lambda known: known.kind is Kind.FOLLOW_UP,
}
"""Follow-ups are counted among the questions of their language too."""

Search = Callable[[str], Sequence[str]]
"""Unit ids for a text, best first."""
Figures = Mapping[str, Mapping[str, Mapping[str, Estimate]]]
"""Step, group, short head of a measure."""


@dataclass(frozen=True, slots=True)
class Step:
    """Which levers are pulled."""

    name: str
    kinds: frozenset[PassageKind]
    """Passages that a vector may find."""
    editors_words: bool = False
    """Whether BM25 reads the editors' texts beside the Plan's."""
    adapter: bool = False
    """Whether languages foreign to the encoder get a vector."""


_ALL: Final[frozenset[PassageKind]] = frozenset({"text", "plain", "questions"})
STEPS: Final = (
    Step("BM25 and vectors of the Plan's text, fused", frozenset({"text"})),
    Step("+ vectors of the editors' plain words", frozenset({"text", "plain"})),
    Step("+ vectors of the editors' everyday questions", _ALL),
    Step("+ BM25 over the editors' texts in three languages", _ALL, editors_words=True),
    Step("+ query adapter (Russian, Kazakh)", _ALL, editors_words=True, adapter=True),
)
CORRECTED: Final = "+ spelling correction"
PRODUCT: Final = "the product's search"
"""`Retriever.search` itself: whatever it adds to the step before is in no other row."""


@dataclass(frozen=True, slots=True)
class Levers:
    """Everything a step may make use of."""

    passages: Sequence[Passage]
    vectors: Vectors
    """In the order of the passages."""
    editorial: Mapping[str, Entry]
    encoder: Encoder
    adapter: QueryAdapter

    def make_search(self, step: Step) -> Search:
        """The search with the levers of a step, put together as `index.retriever.Retriever` does."""
        rows = np.flatnonzero([passage.kind in step.kinds for passage in self.passages])
        are_questions = np.array([passage.kind == "questions" for passage in self.passages])
        documents = make_documents(self.passages, self.editorial if step.editors_words else {})
        lexical = make_lexical_index([document.terms for document in documents])
        unit_ids = unit_ids_of(self.passages, documents)
        owners, holders = Owners(self.passages, unit_ids), Owners(documents, unit_ids)

        def search(text: str) -> Sequence[str]:
            readable = " ".join(words(text))
            places, cosines = self._nearest(readable, rows, step)
            asked = are_questions[places]
            found = holders.best(lexical.scores(query_terms(readable)))
            rankings = (
                Ranking("text", TEXT_WEIGHT, COSINE_FLOOR, owners.best_of(places[~asked], cosines[~asked])),
                Ranking(
                    "questions", QUESTIONS_WEIGHT, COSINE_FLOOR, owners.best_of(places[asked], cosines[asked])
                ),
                Ranking("words", WORDS_WEIGHT, BM25_FLOOR, found),
            )
            return [hit.unit_id for hit in fuse(rankings, unit_ids, k=DEPTH)]

        return search

    def _nearest(self, readable: str, rows: NDArray[np.intp], step: Step) -> tuple[NDArray[np.intp], Vectors]:
        """Places of the nearest passages, and their cosines."""
        vector = self._vector(readable, step)
        if vector is None:
            return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.float32)
        cosines = self.vectors[rows] @ vector[0]
        best = np.argsort(-cosines, kind="stable")[:SEARCHED]
        return rows[best], cosines[best]

    def _vector(self, readable: str, step: Step) -> Vectors | None:
        if language_of(readable) in self.encoder.languages:
            return self.encoder.encode_queries([readable])
        return self.adapter.encode(readable) if step.adapter else None


def measure_levers(plan: Plan, questions: Sequence[KnownQuestion]) -> Figures:
    """The figures of every step, over the project's index; it is built where there is no good one.

    Raises:
        IndexFault: The index can neither be used nor be built.
    """
    settings = read_settings()
    encoder = make_encoder(settings)
    with closing(open_retriever(plan, encoder=encoder)) as retriever:
        with closing(open_index(settings.folder, make_content(plan, encoder), encoder)) as index:
            levers = Levers(index.passages, index.snapshot.rows, read_editorial(plan), encoder, index.adapter)
        return ablate(plan, questions, make_searches(plan, levers, retriever))


def make_searches(plan: Plan, levers: Levers, retriever: Retriever) -> dict[str, Search]:
    """Every step by its name, from the plainest to the product's own."""
    units = tuple(plan.units)

    def by_id(search: baselines.Search) -> Search:
        return lambda text: [units[at].unit_id for at in search(text)[:DEPTH]]

    def corrected(text: str) -> Sequence[str]:
        return everything(retriever.corrected(clean(text)))

    def product(text: str) -> Sequence[str]:
        return [hit.unit_id for hit in retriever.search(text, k=DEPTH)]

    steps = {step.name: levers.make_search(step) for step in STEPS}
    everything = steps[STEPS[-1].name]
    return {
        "plain BM25": by_id(baselines.bm25_search(units)),
        "plain vectors": by_id(baselines.dense_search(units, levers.encoder)),
        **steps,
        CORRECTED: corrected,
        PRODUCT: product,
    }


def ablate(plan: Plan, questions: Sequence[KnownQuestion], searches: Mapping[str, Search]) -> Figures:
    """The figures of each search over the questions that the Plan answers and that a search must find.

    Raises:
        EvalInputError: There is no such question.
    """
    asked = [
        (known, understand(plan, Question(known.question, known.history)).search_text)
        for known in questions
        if known.must_answer and known.kind not in EXACT_KINDS
    ]
    if not asked:
        raise EvalInputError("No question of this split is one that the Plan answers and a search must find.")
    return {name: _figures(asked, search) for name, search in searches.items()}


def ablation_table(figures: Figures) -> str:
    """The figures as Markdown, which reads as plain text too."""
    groups = next(iter(figures.values()))
    sizes = {group: next(iter(found.values())).n for group, found in groups.items()}
    heads = [f"{group} {head}" for group in groups for head in MEASURES]
    lines = [f"{', '.join(f'{group}: {n} questions' for group, n in sizes.items())}.", ""]
    lines += table_head(("Search", *heads))
    lines += [
        table_row((name, *(_cell(found) for group in figures[name].values() for found in group.values())))
        for name in figures
    ]
    return "\n".join(lines) + "\n"


def _figures(asked: Sequence[tuple[KnownQuestion, str]], search: Search) -> dict[str, dict[str, Estimate]]:
    values: dict[str, dict[str, list[float]]] = {group: {head: [] for head in MEASURES} for group in GROUPS}
    for known, text in asked:
        ranking = search(text)
        relevance = {label.unit_id: label.relevance for label in known.expected}
        for group in (group for group, holds in GROUPS.items() if holds(known)):
            for head, measure in MEASURES.items():
                values[group][head].append(measure.of(relevance, ranking))
    return {
        group: {head: estimate(found) for head, found in heads.items()}
        for group, heads in values.items()
        if all(heads.values())
    }


def _cell(found: Estimate) -> str:
    """The mean and half the width of its interval."""
    return f"{found.mean:.2f} ±{(found.high - found.low) / 2:.2f}"
