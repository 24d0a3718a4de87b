"""`python -m eval.unedited`: what the library gives for a document that nobody has edited, measured on the known questions.

The Plan's own text is added as if it were any other document: parsed by the general parser, indexed without the editors'
work, and asked the known questions. The weights of `assistant.library.decide` are fitted on the tuning half.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.library.decide import DocumentSignals, decide, measure
from assistant.scope import Intent, find_intent
from assistant.types import REFUSALS
from corpus import Plan, read_plan
from corpus.library.store import Library
from corpus.source import SOURCE_PATH
from eval.read import read_questions
from eval.types import KnownQuestion, Split
from index.encoder import Encoder
from index.library.building import build_document
from index.library.layout import make_document_content
from index.library.opening import open_document
from index.library.search import DocumentRetriever
from index.progress import TerminalProgress
from index.retriever import make_encoder
from index.settings import read_settings

DEPTH = 10
FOUND = 5
"""Units among which the right place must be."""
STEPS = 50
RIDGE = 0.3
"""Strength of the pull towards 0: three signals and some two hundred and fifty questions need little."""
MANIFEST = """\
id = "plan-unedited"
kind = "plan"
issuer = "Republic of Kazakhstan"
date = 2009-05-05
language = "en"
licence = "see corpus/data/SOURCE.md"
state = "ended"
stated_on = 2013-01-01
[titles]
en = "National Human Rights Action Plan"
"""
_DECIDED = {
    Intent.INJECTION, Intent.SMALL_TALK, Intent.PERSONAL_DECISION, Intent.EMPTY, Intent.OTHER_TIME,
}  # fmt: skip
"""Questions whose wording alone decides."""


@dataclass(frozen=True, slots=True)
class Row:
    """A known question with what the search of the document made of it."""

    known: KnownQuestion
    signals: DocumentSignals
    found: bool
    """Whether a right place is among the first."""


def main() -> int:
    """Measures and prints; takes some minutes."""
    plan = read_plan()
    with tempfile.TemporaryDirectory() as folder:
        retriever = _retriever(Path(folder), make_encoder(read_settings()))
        rows = list(_rows(plan, retriever))
    for language in ("en", "ru", "kk"):
        for split in Split:
            _report(
                [r for r in rows if r.known.language == language and r.known.split is split], language, split
            )
    tuning = [r for r in rows if r.known.split is Split.TUNING and r.signals.by_vectors]
    _tell(f"BIAS, COSINE, COVERAGE, UNKNOWN = {', '.join(f'{weight:.2f}' for weight in _fit(tuning))}")
    return 0


def _retriever(folder: Path, encoder: Encoder) -> DocumentRetriever:
    (folder / "manifest.toml").write_text(MANIFEST, encoding="utf-8")
    library = Library(folder / "documents")
    library.add(folder / "manifest.toml", SOURCE_PATH)
    content = make_document_content(library.read("plan-unedited"), encoder)
    build_document(folder, content, encoder, TerminalProgress())
    return DocumentRetriever(open_document(folder, content, encoder), encoder)


def _rows(plan: Plan, retriever: DocumentRetriever) -> Iterator[Row]:
    """The questions that stand alone, are to be searched for, and must be answered or refused."""
    for known in read_questions():
        searched = known.must_answer or known.must_refuse
        if known.history or not searched or find_intent(known.question) in _DECIDED:
            continue
        finding = retriever.find(known.question, k=DEPTH)
        right = [
            plan.unit(label.unit_id).source_lines for label in known.expected if plan.find_unit(label.unit_id)
        ]
        places = [hit.unit.source_lines for hit in finding.hits[:FOUND]]
        found = any(a <= last and first <= b for a, b in places for first, last in right)
        yield Row(known, measure(finding, retriever.terms), found)


def _report(rows: Sequence[Row], language: str, split: Split) -> None:
    inside = [row for row in rows if row.known.must_answer and row.known.expected]
    outside = [row for row in rows if row.known.must_refuse]
    if inside and outside:
        _tell(f"{language} {split}: place among the first {FOUND} {_share(row.found for row in inside)}")
        _tell(f"  answered, of {len(inside)} that it answers: {_share(_answered(row) for row in inside)}")
        _tell(f"  answered, of {len(outside)} that it does not: {_share(_answered(row) for row in outside)}")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _answered(row: Row) -> bool:
    return decide(row.signals) not in REFUSALS


def _share(hits: Iterator[bool]) -> str:
    counted = list(hits)
    return f"{sum(counted) / len(counted):.2f}"


def _fit(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Ridge logistic regression by Newton's method; both classes count alike, the bias is not pulled."""
    features = np.array([(1.0, r.signals.cosine, r.signals.coverage, r.signals.unknown) for r in rows])
    answers = np.array([float(row.known.must_answer) for row in rows])
    costs = np.where(answers > 0, 1 / answers.mean(), 1 / (1 - answers.mean())) / 2
    pull = np.diag([0.0, RIDGE, RIDGE, RIDGE])
    weights: NDArray[np.float64] = np.zeros(4)
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (costs * (expected - answers)) + pull @ weights
        curve = (features.T * (costs * expected * (1 - expected))) @ features + pull
        weights = weights - np.linalg.solve(curve, slope)
    return weights


if __name__ == "__main__":
    sys.exit(main())
