"""Are the known questions themselves right?"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from corpus.model import Plan, Unit
from eval.facts import normalise, says
from eval.split import unbalanced
from eval.types import Kind, KnownQuestion

TOO_ALIKE: Final = 0.8
"""Share of common words above which two questions are one; paraphrases written on purpose reach 0.6."""


def check_questions(plan: Plan, questions: Sequence[KnownQuestion]) -> tuple[str, ...]:
    """Every fault, each with its file and line; none where all is well."""
    faults = [fault for question in questions for fault in _faults(plan, question)]
    faults += [f"split: {fault}" for fault in unbalanced(questions)]
    return (*faults, *_twins(questions))


def shown_text(unit: Unit) -> str:
    """Everything of a unit that an answer may show, normalised: wording, deadline, bodies."""
    parts = [unit.text]
    if unit.measure:
        spans = (unit.measure.deadline, unit.measure.period)
        parts += [span.printed for span in spans if span]
        parts += [name for executor in unit.measure.executors for name in (executor.printed, executor.name)]
        parts += unit.measure.addressees
    return normalise("\n".join(parts))


def _faults(plan: Plan, question: KnownQuestion) -> Iterator[str]:
    where = f"{question.where}: {question.question_id}"
    if question.split is None:
        yield f"{where} has no split; run `python -m eval split`"
    units = [label.unit_id for label in question.expected]
    for unit_id in units:
        if plan.find_unit(unit_id) is None:
            yield f"{where} expects {unit_id!r}, which is no unit of the Plan"
    if len(set(units)) < len(units):
        yield f"{where} labels a unit twice"
    if question.must_answer and not any(label.relevance > 1 for label in question.expected):
        yield f"{where} must be answered but no unit is labelled 2"
    if question.must_refuse and question.expected:
        yield f"{where} must be refused but expects {', '.join(units)}"
    yield from (f"{where}: no expected unit says {fact!r}" for fact in _unsaid(plan, question))


def _unsaid(plan: Plan, question: KnownQuestion) -> tuple[str, ...]:
    """Facts that no right unit says; what a table counts stands in no unit."""
    if question.kind is Kind.TABLE:
        return ()
    units = (plan.find_unit(label.unit_id) for label in question.expected if label.relevance > 1)
    texts = [shown_text(unit) for unit in units if unit]
    return tuple(
        fact[0] for fact in question.facts if not any(says(text, word) for word in fact for text in texts)
    )


def _twins(questions: Sequence[KnownQuestion]) -> Iterator[str]:
    """Pairs of questions in one language with nearly the same words."""
    words = [(q, words_of(" ".join((*q.history, q.question)))) for q in questions]
    for (one, these), (other, those) in combinations(words, 2):
        if one.language is other.language and alike(these, those) >= TOO_ALIKE:
            yield f"{other.where}: {other.question_id} asks what {one.question_id} asks ({one.where})"


def alike(these: frozenset[str], those: frozenset[str]) -> float:
    """Words in common over words in either (Jaccard), in [0, 1]."""
    return len(these & those) / len(these | those) if these | those else 1.0


def words_of(text: str) -> frozenset[str]:
    """The different words of a text; of one without words, the text itself."""
    words = "".join(char if char.isalnum() else " " for char in normalise(text)).split()
    return frozenset(words or [text])
