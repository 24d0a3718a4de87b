"""A run in words: tables for a terminal or a README, and one line a question."""

import json
from collections.abc import Iterator, Sequence
from typing import Final

from eval.facts import normalise, says
from eval.markdown import NONE, table_head, table_row
from eval.summary import Estimate, Summary
from eval.types import QuestionScore

METRICS: Final[dict[str, str]] = {
    "Success(rel=2)@1": "the unit that answers is retrieved first",
    "Success(rel=2)@5": "a unit that answers is among the first five",
    "RR(rel=2)@10": "reciprocal rank of the first unit that answers",
    "R(rel=2)@5": "share of the units that answer among the first five",
    "nDCG@10": "order of the first ten, by grade",
    "first_citation": "the first citation is a unit that answers",
    "citation_precision": "share of the cited units that answer or help",
    "citation_recall": "share of the answer's parts that are cited",
    "exact": "reference and table questions: the units asked for, all and no others",
    "facts": "share of the expected facts the answer says",
    "facts_opening": "the same in its first 1,500 characters",
    "quotation": "share of the quotations that stand verbatim on the lines named",
    "status": "the status is a right one",
    "false_refusal": "refused although the Plan answers (lower is better)",
    "refused": "refused where it must be (recall)",
    "refusal_precision": "of the refusals, share that were right",
    "bare_refusal": "no sources under a refusal",
    "unforbidden": "says nothing that is forbidden",
}
"""Metric to what its figure means, in the order of the tables."""
_COLUMNS: Final = {
    "Success(rel=2)@1": "S@1",
    "Success(rel=2)@5": "S@5",
    "nDCG@10": "nDCG@10",
    "first_citation": "1st cit.",
    "citation_precision": "cit. P",
    "citation_recall": "cit. R",
    "facts": "facts",
    "facts_opening": "facts 1,500",
    "status": "status",
    "false_refusal": "false ref.",
    "refused": "refused",
}
"""What the tables by group show, with short heads."""
_GROUP_TABLES: Final = {"split": "Split", "language": "Language", "persona": "Persona", "kind": "Kind"}


def table(summary: Summary) -> str:
    """The whole summary as Markdown, which reads as plain text too."""
    blocks = ["\n".join(_head(summary)), "\n".join(_overall(summary))]
    blocks += ["\n".join(_by_group(summary, group, title)) for group, title in _GROUP_TABLES.items()]
    return "\n\n".join(blocks) + "\n"


def per_question(scores: Sequence[QuestionScore]) -> Iterator[str]:
    """One JSON line a question: what was asked, expected, found, and what it scored."""
    for score in scores:
        yield json.dumps(_line(score), ensure_ascii=False) + "\n"


def _head(summary: Summary) -> Iterator[str]:
    yield (
        f"{summary.questions} questions; an answer took {summary.seconds['p50'] * 1000:.0f} ms (p50), "
        f"{summary.seconds['p95'] * 1000:.0f} ms (p95)."
    )
    if summary.missing:
        named = ", ".join(summary.missing[:5]) + (", ..." if len(summary.missing) > 5 else "")  # noqa: PLR2004
        yield f"{len(summary.missing)} of them have no answer in the run and score 0: {named}"


def _overall(summary: Summary) -> Iterator[str]:
    everything = summary.groups["all"].get("all", {})
    yield from table_head(("Metric", "Mean", "95 % interval", "n", "What it says"))
    for metric, meaning in METRICS.items():
        if metric in everything:
            found = everything[metric]
            interval = f"{found.low:.3f}-{found.high:.3f}"
            yield table_row((metric, f"{found.mean:.3f}", interval, str(found.n), meaning))


def _by_group(summary: Summary, group: str, title: str) -> Iterator[str]:
    yield from table_head((title, *_COLUMNS.values()))
    for member, metrics in summary.groups[group].items():
        yield table_row((member, *(_cell(metrics.get(metric)) for metric in _COLUMNS)))


def _cell(found: Estimate | None) -> str:
    """The mean and half the width of its interval."""
    return f"{found.mean:.2f} ±{(found.high - found.low) / 2:.2f}" if found else NONE


def _line(score: QuestionScore) -> dict[str, object]:
    question, row = score.question, score.row
    answer = normalise(row.answer) if row else ""
    return {
        "id": question.question_id,
        "split": question.split,
        "kind": question.kind,
        "question": question.question,
        "history": question.history,
        "status": row.status if row else None,
        "status_expected": sorted(question.status),
        "expected": {label.unit_id: label.relevance for label in question.expected},
        "retrieved": [doc.doc_id for doc in row.retrieved] if row else [],
        "cited": [citation.unit_id for citation in row.citations] if row else [],
        "facts_missing": [fact[0] for fact in question.facts if not any(says(answer, word) for word in fact)],
        "seconds": row.seconds if row else None,
        "values": {metric: round(value, 6) for metric, value in score.values.items()},
    }
