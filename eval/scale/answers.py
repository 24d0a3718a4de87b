"""Whole answers over the Plan with a synthetic library beside it, in one collection."""

import shutil
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from assistant import Assistant, Question
from corpus import read_plan
from corpus.model import Plan, UnitKind
from eval.read import EvalInputError, read_questions
from eval.scale.types import TRIES, Answers, Spread
from eval.scale.work import Library, memory_mb
from index import Retriever, open_retriever
from index.content import make_content
from index.documents import Document
from index.gathered import Gathered, gather
from index.lexicon import make_lexicon
from index.opening import OpenIndex
from index.settings import SearchSettings, StoreKind
from index.stores import Snapshot, VectorStore
from index.text import document_terms, words
from index.types import Passage

EVERY = 4
"""Each so many-th known question is asked: some 230 in three languages."""
WARM_UP = 10
"""Answers that are not timed."""


def measure_answers(kind: StoreKind, library: Library) -> Answers:
    """Asks the assistant over the Plan alone and over both, in turns: what disturbs one disturbs the other.

    Raises:
        EvalInputError: A question ended in a fault.
    """
    plan = read_plan()
    retriever = open_retriever(plan, search=SearchSettings(StoreKind.EXACT))
    library.make()
    before, start = memory_mb(), time.perf_counter()
    whole, beside = _beside(plan, retriever, kind, library)
    ready = time.perf_counter() - start
    alone, together = _ask(Assistant(plan, retriever), Assistant(whole, beside))
    found = Answers(kind, library.size, alone, together, memory_mb() - before, ready)
    beside.close()
    return found


def _ask(*assistants: Assistant) -> tuple[Spread, ...]:
    """Milliseconds of the answers of each; of several tries of a question the quickest counts."""
    asked = [Question(known.question, known.history) for known in read_questions()[::EVERY]]
    for question in asked[:WARM_UP]:
        for assistant in assistants:
            assistant.answer(question)
    rounds = [[[_timed(one, question) for one in assistants] for question in asked] for _ in range(TRIES)]
    quickest = np.array(rounds).min(axis=0)
    return tuple(Spread(*np.percentile(took, [50, 95]).tolist()) for took in quickest.T)


def _timed(assistant: Assistant, question: Question) -> float:
    start = time.perf_counter()
    answer = assistant.answer(question)
    took = (time.perf_counter() - start) * 1000
    if answer.status == "error":
        raise EvalInputError(
            f"a question over {len(assistant.retriever.index.passages)} passages ended in a fault"
        )
    return took


def _beside(plan: Plan, retriever: Retriever, kind: StoreKind, library: Library) -> tuple[Plan, Retriever]:
    """The Plan's own index with a library in it, as if both were one document."""
    made = library.passages()[:]
    own = retriever.index
    snapshot = Snapshot(
        (*own.passages, *made), np.concatenate([own.snapshot.rows, library.rows(in_memory=True)])
    )
    store = _open(kind, library, own, snapshot)
    index = replace(own, passages=snapshot.passages, snapshot=snapshot, vectors=store)
    content = make_content(plan, own.encoder)
    lexicon = make_lexicon(_with_documents(gather(content), made))
    return _with_units(plan, made), Retriever(index, own.encoder, lexicon, glossary=content.glossary)


def _open(kind: StoreKind, library: Library, own: OpenIndex, snapshot: Snapshot) -> VectorStore:
    if kind is StoreKind.EXACT:
        from index.exact import ExactVectors

        return ExactVectors(snapshot)
    from index.chroma import ChromaVectors
    from index.vectors import open_vectors

    folder = _with_the_plan(library, own)
    return ChromaVectors(open_vectors(folder, own.encoder), snapshot, lambda: None)


def _with_the_plan(library: Library, own: OpenIndex) -> Path:
    """The library's own Chroma, filled before (`--keep`), with the Plan's passages put in."""
    import chromadb

    from index.chroma import fill, own_settings
    from index.vectors import COLLECTION

    folder = library.home / "with-plan"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(library.home / StoreKind.CHROMA, folder)
    client = chromadb.PersistentClient(path=str(folder), settings=own_settings())
    collection = client.get_collection(COLLECTION, embedding_function=None)
    fill(collection, own.passages, own.snapshot.rows, step=1_000)
    client.close()  # type: ignore[attr-defined]  # declared as an interface that lacks it
    return folder


def _with_units(plan: Plan, made: list[Passage]) -> Plan:
    """A plan that knows the units of the library; they stand in the chapter of one of its own."""
    template = next(unit for unit in plan.units if unit.kind is UnitKind.PARAGRAPH)
    units = {
        passage.unit_id: replace(template, unit_id=passage.unit_id, text=passage.text, pieces=())
        for passage in made
    }
    return replace(plan, _by_id={unit.unit_id: unit for unit in plan.units} | units)


def _with_documents(gathered: Gathered, made: list[Passage]) -> Gathered:
    """The words of the library beside the Plan's; each distinct word is cut to its stem once."""
    stems: dict[str, list[str]] = {}
    documents: list[Document] = []
    counted: Counter[str] = Counter()
    for passage in made:
        found = passage.text.split()
        for word in found:
            if word not in stems:
                stems[word] = document_terms(word)
        terms = tuple(term for word in found for term in stems[word])
        documents.append(Document(passage.passage_id, passage.unit_id, terms, frozenset()))
        counted.update({word for text in set(found) for word in words(text)})
    return replace(gathered, documents=(*gathered.documents, *documents), words=gathered.words + counted)
