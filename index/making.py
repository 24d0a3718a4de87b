"""Making the files of an index: vectors on every core, and beside them whatever needs none."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from corpus.synced import write_synced
from index.agreement import Agreement
from index.aside import npy
from index.beside import one_beside, quick_turns
from index.content import Content
from index.embedding import embed, make_maker
from index.encoder import Encoder, Vectors, checked, mean_rows, unit_rows
from index.late import load_chroma
from index.layout import (
    ADAPTER,
    ADAPTER_TERMS,
    CHROMA,
    EXPORTED,
    LEXICON,
    NAMES,
    OUTSIDE,
    PASSAGES,
    QUESTIONS,
    VECTORS,
)
from index.learning import learn, study
from index.lexicon import lexicon_of
from index.progress import Progress
from index.types import Passage


def make_files(work: Path, content: Content, encoder: Encoder, progress: Progress) -> None:
    """Writes every file of a version but its manifest; each text is encoded once.

    Raises:
        IndexStorageError: Chroma cannot write.
        EncoderError: The encoder makes unfit vectors.
        DisagreementError: Its exported form makes other vectors.
    """
    progress("exporting the model", 0, 1)
    maker = make_maker(encoder)
    progress("exporting the model", 1, 1)
    owned, further = _owned(content), _further(content)
    texts = [text for _, text in owned]
    with quick_turns(), one_beside() as comparing, one_beside() as aside:
        studying = aside.submit(study, [sample.text for sample in content.samples])
        # Libraries one after another: two threads in one circle of imports may see a module half made.
        comparing.submit(studying.result)
        agreement = Agreement(encoder, texts + further, comparing) if maker.exported is not None else None
        listing = aside.submit(write_kept, work, content)
        if agreement:
            aside.submit(agreement.wait_until_begun)
        aside.submit(load_chroma)
        rows = embed(texts, maker.encoder, progress, "embedding the Plan's passages")
        passages = mean_rows(rows, [place for place, _ in owned], len(content.passages))
        checked(passages, len(content.passages), encoder)
        # Chroma links them while the rest is encoded.
        linking = aside.submit(_write_passages, work, content, passages)
        others = embed(further, maker.encoder, progress, "embedding what lies outside it")
        progress("checking the exported model", 0, 1)
        if agreement:
            agreement.check(np.concatenate([rows, others]))
        progress("checking the exported model", 1, 1)
        if maker.exported is not None:
            write_synced(work / EXPORTED, maker.exported)
        _write_questions(work, content, rows, others)
        adapter = learn(studying.result(), _targets(content, passages, others))
        write_synced(work / ADAPTER, npy(adapter.matrix))
        write_synced(work / ADAPTER_TERMS, adapter.to_bytes())
        listing.result()
        linking.result()


def write_kept(work: Path, content: Content) -> None:
    """Writes what a start would work out from an index's content, where a reader may take it for granted."""
    if content.key:
        write_synced(work / NAMES, content.passages.names_to_bytes())
        write_synced(work / LEXICON, lexicon_of(content).to_bytes())


def texts_of(content: Content) -> list[str]:
    """Everything that is encoded: passages with the editors' questions one by one, questions outside, terms."""
    return [text for _, text in _owned(content)] + _further(content)


def _owned(content: Content) -> list[tuple[int, str]]:
    """Each text with the place of its passage."""
    return [(place, text) for place, p in enumerate(content.passages) for text in _embedded_texts(p)]


def _embedded_texts(passage: Passage) -> list[str]:
    return passage.embedded.split("\n") if passage.kind == "questions" else [passage.embedded]


def _further(content: Content) -> list[str]:
    """The questions outside the Plan, then the terms."""
    asked = [text for matter in content.outside for text in matter.questions["en"]]
    return asked + [term.written_in("en") for term in content.glossary]


def _write_passages(work: Path, content: Content, passages: Vectors) -> None:
    from index.vectors import write_vectors  # only where an index is built

    write_synced(work / PASSAGES, content.listing)
    (work / CHROMA).mkdir()
    write_synced(work / VECTORS, npy(write_vectors(work / CHROMA, content.passages, passages)))


def _write_questions(work: Path, content: Content, rows: Vectors, others: Vectors) -> None:
    """Each of the editors' questions by itself, in the order of the passages; then those outside the Plan."""
    is_question = [content.passages[place].kind == "questions" for place, _ in _owned(content)]
    outside = others[: len(others) - len(content.glossary)]
    write_synced(work / QUESTIONS, npy(rows[is_question].astype(np.float16)))
    write_synced(work / OUTSIDE, npy(outside.astype(np.float16)))


def _targets(content: Content, passages: Vectors, others: Vectors) -> Vectors:
    """Where each sample should point: between its unit's questions and plain words, or to its own point."""
    by_id = {passage.passage_id: row for passage, row in zip(content.passages, passages, strict=True)}
    points = _points(content, others)

    def target(name: str) -> Vectors:
        return points[name] if name in points else by_id[f"{name}#plain"] + by_id[f"{name}#questions"]

    rows = [target(sample.belongs_to) for sample in content.samples]
    return unit_rows(np.stack(rows)) if rows else np.zeros((0, passages.shape[1]), dtype=np.float32)


def _points(content: Content, others: Vectors) -> Mapping[str, Vectors]:
    """Of each matter outside the Plan and each term, by name."""
    matters = [n for n, matter in enumerate(content.outside) for _ in matter.questions["en"]]
    rows = mean_rows(others[: len(matters)], matters, len(content.outside))
    terms = (term.names["en"] for term in content.glossary)
    return {
        **{matter.name: row for matter, row in zip(content.outside, rows, strict=True)},
        **dict(zip(terms, others[len(matters) :], strict=True)),
    }
