"""How well the kind told for a sentence agrees with the labels given by hand.

Two sets of labels: the rules of `corpus.statements` were written with the first in sight ("tuning");
the second ("test") was labelled afterwards by a person who saw neither the rules nor the editors' labels.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.editorial import Entry, StatementKind
from corpus.model import Plan
from corpus.statements import statement_kinds
from eval.markdown import NONE
from eval.read import EvalInputError
from eval.summary import Estimate, estimate

STATEMENTS_FOLDER: Final = Path(__file__).parent / "statements"
_FORM: Final = (
    '{"unit_id": text, "sentence": number, "kind": kind, "also": kind or null, "sure": true or false}'
)


@dataclass(frozen=True, slots=True)
class KindLabel:
    """What a person took a sentence for."""

    unit_id: str
    sentence: int
    """Its place in the unit, from 0, as `corpus.sentences.split_sentences` cuts it."""
    kind: StatementKind
    also: StatementKind | None
    """A second kind that would be right too."""
    sure: bool
    """Whether the person had no doubt."""
    where: str
    """File and line, for messages: `test.jsonl:12`."""


@dataclass(frozen=True, slots=True)
class KindCount:
    """How often a kind was told, was labelled, and was both."""

    told: int
    labelled: int
    right: int


@dataclass(frozen=True, slots=True)
class KindScores:
    """The agreement over one set of labels."""

    counts: Mapping[StatementKind, KindCount]
    """Of every kind that was told or labelled."""
    accuracies: Mapping[str, Estimate]
    """What counts as right, in words, to the share that is."""


def read_labels(path: Path) -> tuple[KindLabel, ...]:
    """The labels of a JSON Lines file, blank lines skipped.

    Raises:
        EvalInputError: The file is missing or empty, a line is wrong, or a sentence is labelled twice.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise EvalInputError(f"{path}: cannot be read as UTF-8 text ({error}).") from error
    labels = tuple(
        _label(f"{path.name}:{number}", line) for number, line in enumerate(lines, start=1) if line.strip()
    )
    if not labels:
        raise EvalInputError(f"{path}: holds no label, expected one a line.")
    _refuse_twins(labels)
    return labels


def score_kinds(plan: Plan, editorial: Mapping[str, Entry], labels: Sequence[KindLabel]) -> KindScores:
    """Holds the kinds told against the labels.

    Raises:
        EvalInputError: A label names a unit or a sentence that there is not.
    """
    pairs = [(_told(plan, editorial, label), label) for label in labels]
    sure = [(told, label) for told, label in pairs if label.sure]
    accuracies = {
        "the label": [told is label.kind for told, label in pairs],
        "the label or the second one": [told in (label.kind, label.also) for told, label in pairs],
        "the label, where its giver had no doubt": [told is label.kind for told, label in sure],
    }
    counts = {kind: _count(kind, pairs) for kind in StatementKind}
    return KindScores(
        {kind: count for kind, count in counts.items() if count.told or count.labelled},
        {name: estimate([float(hit) for hit in hits]) for name, hits in accuracies.items() if hits},
    )


def kinds_table(title: str, scores: KindScores) -> str:
    """The agreement as Markdown, which reads as plain text too."""
    return "\n".join((*_by_kind(title, scores), "", *_overall(scores))) + "\n"


def _label(where: str, line: str) -> KindLabel:
    try:
        values = json.loads(line)
        also = values["also"]
        label = KindLabel(
            unit_id=values["unit_id"],
            sentence=values["sentence"],
            kind=StatementKind(values["kind"]),
            also=None if also is None else StatementKind(also),
            sure=values["sure"],
            where=where,
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EvalInputError(f"{where}: {type(error).__name__} {error}; expected {_FORM}.") from error
    if [type(value) for value in (label.unit_id, label.sentence, label.sure)] != [str, int, bool]:
        raise EvalInputError(f"{where}: found {line[:120]}, expected {_FORM}.")
    return label


def _refuse_twins(labels: Sequence[KindLabel]) -> None:
    seen: dict[tuple[str, int], str] = {}
    for label in labels:
        first = seen.setdefault((label.unit_id, label.sentence), label.where)
        if first != label.where:
            raise EvalInputError(
                f"{label.where}: sentence {label.sentence} of {label.unit_id!r} is already labelled at {first}."
            )


def _told(plan: Plan, editorial: Mapping[str, Entry], label: KindLabel) -> StatementKind:
    unit, entry = plan.find_unit(label.unit_id), editorial.get(label.unit_id)
    if unit is None:
        raise EvalInputError(f"{label.where}: {label.unit_id!r} is no unit of the Plan.")
    if entry is None:
        raise EvalInputError(f"{label.where}: {label.unit_id!r} has no editorial entry, or a stale one.")
    told = statement_kinds(unit, entry)
    if label.sentence not in range(len(told)):
        raise EvalInputError(
            f"{label.where}: {label.unit_id!r} has the sentences 0 to {len(told) - 1}, not {label.sentence}."
        )
    return told[label.sentence]


def _count(kind: StatementKind, pairs: Sequence[tuple[StatementKind, KindLabel]]) -> KindCount:
    return KindCount(
        told=sum(told is kind for told, _ in pairs),
        labelled=sum(label.kind is kind for _, label in pairs),
        right=sum(told is kind and label.kind is kind for told, label in pairs),
    )


def _by_kind(title: str, scores: KindScores) -> Iterator[str]:
    yield f"| {title}: kind | Precision | Recall |"
    yield "| --- | --- | --- |"
    for kind, count in scores.counts.items():
        yield f"| {kind} | {_share(count.right, count.told)} | {_share(count.right, count.labelled)} |"


def _overall(scores: KindScores) -> Iterator[str]:
    yield "| Right is | Accuracy | 95 % interval | n |"
    yield "| --- | --- | --- | --- |"
    for name, found in scores.accuracies.items():
        yield f"| {name} | {found.mean:.3f} | {found.low:.3f}-{found.high:.3f} | {found.n} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part} of {whole})" if whole else NONE
