"""How well the verification tells true sentences from altered ones.

The sentences were written by hand from the Plan by people who had not seen the verification: true ones as a
careful language model would write them, and from each some that are false by one change. Half of the true
ones, drawn by hash, are for tuning, with all that was made of them; the other half is the test.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from assistant.faithfulness.types import Finding
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan
from eval.fields import EvalInputError, Fields, read_lines
from eval.markdown import NONE
from eval.summary import Estimate, estimate
from eval.types import Split

SENTENCES_FOLDER: Final = Path(__file__).parent / "sentences"


class Alteration(StrEnum):
    """What was done to a true sentence."""

    TRUE = "true"
    """Nothing."""
    NUMBER = "number"
    """A figure, share, duration, age or article changed."""
    YEAR = "year"
    """A year, quarter, month or period shifted, or a deadline invented."""
    BODY = "body"
    """A body swapped or added."""
    NEGATION = "negation"
    """A negation dropped or added, or "permit" made "prohibit"."""
    FORCE = "force"
    """A recommendation told as law, as a right, as done, or as what holds today."""
    UNIT = "unit"
    """A neighbouring unit cited that does not carry it."""
    CITATION = "citation"
    """A unit cited that there is not, or that was not retrieved."""
    NAME = "name"
    """A treaty, law, place, organisation or person invented or swapped."""
    DETAIL = "detail"
    """A fact, condition, remedy or right added."""


@dataclass(frozen=True, slots=True)
class JudgedSentence:
    """A sentence of which it is known whether its units carry it."""

    sentence_id: str
    language: Language
    alteration: Alteration
    of: str
    """Id of the true sentence that it is or was made from."""
    text: str
    unit_ids: tuple[str, ...]
    retrieved: tuple[str, ...]
    """The units that a model would have been given."""
    where: str

    @property
    def split(self) -> Split:
        """The side it was drawn for, with all that was made of the same true sentence."""
        return Split.TEST if hashlib.sha256(self.of.encode()).digest()[0] % 2 else Split.TUNING


class Checker(Protocol):
    """What tells the faults of a sentence."""

    def check(
        self, sentence: str, unit_ids: Sequence[str], retrieved: Sequence[str], language: Language
    ) -> Sequence[Finding]:
        """Every fault; empty where the sentence may be shown."""
        ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the verification said of a sentence."""

    sentence: JudgedSentence
    findings: tuple[Finding, ...]


def read_sentences(plan: Plan, folder: Path = SENTENCES_FOLDER) -> tuple[JudgedSentence, ...]:
    """The sentences of every language.

    Raises:
        EvalInputError: A file is missing or wrong, an id stands twice, or a unit is unknown that should be.
    """
    sentences = tuple(
        s for language in LANGUAGES for s in read_lines(folder / f"{language}.jsonl", _sentence)
    )
    by_id = {sentence.sentence_id: sentence for sentence in sentences}
    if len(by_id) != len(sentences):
        raise EvalInputError(f"{folder}: an id of a sentence stands twice.")
    for sentence in sentences:
        _check(plan, sentence, by_id)
    return sentences


def _sentence(fields: Fields) -> JudgedSentence:
    sentence_id, alteration = fields.text("id"), fields.member("kind", Alteration)
    language = next((language for language in LANGUAGES if sentence_id.startswith(f"{language}-")), None)
    if language is None:
        raise fields.fault("id", f"an id that begins with one of {', '.join(LANGUAGES)}")
    return JudgedSentence(
        sentence_id=sentence_id,
        language=language,
        alteration=alteration,
        of=sentence_id if alteration is Alteration.TRUE else fields.text("of"),
        text=fields.text("text"),
        unit_ids=fields.texts("unit_ids"),
        retrieved=fields.texts("retrieved"),
        where=fields.where,
    )


def _check(plan: Plan, sentence: JudgedSentence, by_id: Mapping[str, JudgedSentence]) -> None:
    origin = by_id.get(sentence.of)
    if origin is None or origin.alteration is not Alteration.TRUE:
        raise EvalInputError(f"{sentence.where}: field 'of' names no true sentence.")
    invented = any(name not in sentence.retrieved for name in sentence.unit_ids)
    if invented is not (sentence.alteration is Alteration.CITATION):
        raise EvalInputError(
            f"{sentence.where}: only a `citation` may cite what was not retrieved, and must."
        )
    if unknown := [name for name in sentence.retrieved if plan.find_unit(name) is None]:
        raise EvalInputError(f"{sentence.where}: {unknown[0]!r} is no unit of the Plan.")


def judge(checker: Checker, sentences: Sequence[JudgedSentence]) -> tuple[Verdict, ...]:
    """What the verification says of each sentence."""
    return tuple(
        Verdict(s, tuple(checker.check(s.text, s.unit_ids, s.retrieved, s.language))) for s in sentences
    )


def verdicts_table(verdicts: Sequence[Verdict]) -> str:
    """Catch rate per alteration and false alarms, over all and per language, as Markdown."""
    return "\n".join(_rows(verdicts)) + "\n"


def _rows(verdicts: Sequence[Verdict]) -> Iterator[str]:
    yield f"| | n | all | {' | '.join(LANGUAGES)} |"
    yield f"|{' --- |' * (3 + len(LANGUAGES))}"
    altered = [v for v in verdicts if v.sentence.alteration is not Alteration.TRUE]
    for alteration in Alteration:
        if alteration is not Alteration.TRUE:
            of_kind = [v for v in altered if v.sentence.alteration is alteration]
            yield _row(f"{alteration}: caught", of_kind)
    yield _row("all altered: caught", altered)
    yield _row("true: false alarms", [v for v in verdicts if v.sentence.alteration is Alteration.TRUE])


def _row(title: str, verdicts: Sequence[Verdict]) -> str:
    languages = (_share([v for v in verdicts if v.sentence.language == language]) for language in LANGUAGES)
    return f"| {title} | {len(verdicts)} | {_share(verdicts)} | {' | '.join(languages)} |"


def _share(verdicts: Sequence[Verdict]) -> str:
    if not verdicts:
        return NONE
    found: Estimate = estimate([float(bool(verdict.findings)) for verdict in verdicts])
    return f"{found.mean:.3f} ±{(found.high - found.low) / 2:.3f}"
