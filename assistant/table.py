"""The table of measures: what a filter lets through, complete, in the order of the Plan."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.model import Executor, Measure
from index.text import document_terms

CYRILLIC = re.compile("[Ѐ-ӿ]")
_RATIFIES = re.compile(r"\bratify\b.*\b(?:Convention|Protocol)", re.IGNORECASE | re.DOTALL)


class Word(NamedTuple):
    """A word of a question."""

    text: str
    stems: frozenset[str]
    """A Cyrillic word is taken as Russian and as Kazakh."""


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Which measures a question asks for; every part given must hold."""

    bodies: tuple[str, ...] = ()
    """Canonical names; a measure matches if any of them carries it out or is addressed."""
    chapters: tuple[int, ...] = ()
    years: tuple[int, ...] = ()
    ratify: bool = False
    per_agreement: bool = False
    quarters: tuple[int, ...] = ()
    yearly: bool = False
    """Whether only what is to be done every year is meant."""
    words: tuple[Word, ...] = ()
    """Words the measure must hold, all of them: English ones in its wording, others in its plain words."""


@dataclass(frozen=True, slots=True)
class TableResult:
    """The measures that a filter lets through."""

    due: tuple[Unit, ...]
    """Matching measures in the order of the Plan; with years, those due in them."""
    under_way: tuple[Unit, ...] = ()
    """With years: matching measures that run through them but are due later."""


def find_actions(plan: Plan, wanted: ActionFilter) -> TableResult:
    """Every measure the filter lets through.

    A Russian or Kazakh word that no measure's plain words hold narrows nothing where something else does.
    """
    editorial = read_editorial(plan)
    if wanted.years or wanted.quarters or wanted.ratify or wanted.yearly or wanted.per_agreement:
        known = frozenset(term for unit in plan.actions for term in _plain_terms(editorial.get(unit.unit_id)))
        kept = tuple(w for w in wanted.words if not CYRILLIC.search(w.text) or w.stems & known)
        wanted = replace(wanted, words=kept)
    matching = tuple(unit for unit in plan.actions if _matches(wanted, unit, editorial.get(unit.unit_id)))
    if wanted.quarters:
        matching = tuple(unit for unit in matching if _ends_in_quarter(unit, wanted.quarters))
    if not wanted.years:
        return TableResult(matching)
    due = tuple(unit for unit in matching if _ends_in(unit, wanted.years))
    if wanted.quarters:
        return TableResult(due)
    under_way = tuple(unit for unit in matching if unit not in due and _runs_in(unit, wanted.years))
    return TableResult(due, under_way)


def _matches(wanted: ActionFilter, unit: Unit, entry: Entry | None) -> bool:
    measure = unit.measure
    if measure is None:
        return False
    involved = {executor.name for executor in measure.executors} | set(measure.addressees)
    return (
        (not wanted.bodies or bool(involved & set(wanted.bodies)))
        and (not wanted.chapters or unit.chapter in wanted.chapters)
        and (not wanted.ratify or bool(_RATIFIES.search(unit.text)))
        and (not wanted.per_agreement or any(_per_agreement(wanted, e) for e in measure.executors))
        and (not wanted.yearly or _is_yearly(measure))
        and all(_holds(unit, entry, word) for word in wanted.words)
    )


def _per_agreement(wanted: ActionFilter, executor: Executor) -> bool:
    return executor.per_agreement and (not wanted.bodies or executor.name in wanted.bodies)


def _is_yearly(measure: Measure) -> bool:
    return measure.deadline is not None and measure.deadline.printed == "Yearly"


def _holds(unit: Unit, entry: Entry | None, word: Word) -> bool:
    terms = _plain_terms(entry) if CYRILLIC.search(word.text) else _terms(unit.text)
    return bool(word.stems & terms)


def _plain_terms(entry: Entry | None) -> frozenset[str]:
    """Of a measure's plain words in Russian and Kazakh."""
    return frozenset[str]() if entry is None else _terms(entry.plain["ru"]) | _terms(entry.plain["kk"])


@lru_cache(maxsize=1_024)
def _terms(text: str) -> frozenset[str]:
    return frozenset(document_terms(text))


def _bounds(unit: Unit) -> tuple[int, int] | None:
    deadline = unit.measure.deadline if unit.measure else None
    if deadline is None or deadline.end is None:
        return None
    last = int(deadline.end[:4])
    return (int(deadline.start[:4]) if deadline.start else last), last


def _ends_in(unit: Unit, years: tuple[int, ...]) -> bool:
    bounds = _bounds(unit)
    return bounds is not None and bounds[1] in years


def _ends_in_quarter(unit: Unit, quarters: tuple[int, ...]) -> bool:
    end = unit.measure.deadline.end if unit.measure and unit.measure.deadline else None
    return end is not None and any(end.endswith(f"-Q{quarter}") for quarter in quarters)


def _runs_in(unit: Unit, years: tuple[int, ...]) -> bool:
    """Whether it is under way in those years; what is to be done yearly always is."""
    if unit.measure and _is_yearly(unit.measure):
        return True
    bounds = _bounds(unit)
    return bounds is not None and any(bounds[0] <= year <= bounds[1] for year in years)
