"""The table of measures: what a filter lets through, complete, in the order of the Plan."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from assistant.explorer.periods import quarters_of, runs
from assistant.table_ranking import count_by, narrowed
from assistant.table_times import FIRST, LAST
from assistant.table_types import ActionFilter, Rank, TableResult, Word
from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.model import Executor, Measure
from index.text import document_terms

CYRILLIC = re.compile("[Ѐ-ӿ]")
_RATIFIES = re.compile(r"\bratify\b.*\b(?:Convention|Protocol)", re.IGNORECASE | re.DOTALL)


def find_actions(plan: Plan, wanted: ActionFilter) -> TableResult:
    """Every measure the filter lets through.

    A Russian or Kazakh word that no measure's plain words hold narrows nothing where something else does.
    """
    editorial = read_editorial(plan)
    wanted = _readable(plan, editorial, wanted)
    if wanted.rank:
        return _compare(plan, wanted, wanted.rank)
    matching = _matching(plan, editorial, wanted)
    found = _in_time(wanted, matching)
    beside: tuple[Unit, ...] = ()
    if wanted.beside:
        others = replace(wanted, chapters=(), groups=(wanted.beside,), beside=None)
        elsewhere = _in_time(others, _matching(plan, editorial, others))
        beside = tuple(u for u in (*elsewhere.due, *elsewhere.under_way) if u.chapter not in wanted.chapters)
    found = replace(found, beside=beside)
    if not wanted.timed:
        return found
    found = replace(found, undated=_undated(wanted, matching) if wanted.narrow else ())
    in_years = _in_time(replace(wanted, quarters=()), matching).due if wanted.quarters else ()
    if found.units and not (in_years and not found.due):
        return found
    return replace(found, any_time=in_years or matching)


def _readable(plan: Plan, editorial: Mapping[str, Entry], wanted: ActionFilter) -> ActionFilter:
    """The filter without words that it cannot go by, where something else narrows it."""
    if not (wanted.words and (wanted.timed or wanted.ratify or wanted.per_agreement)):
        return wanted
    known = frozenset(term for unit in plan.actions for term in _plain_terms(editorial.get(unit.unit_id)))
    kept = tuple(w for w in wanted.words if not CYRILLIC.search(w.text) or w.stems & known)
    unread = tuple(word.text for word in wanted.words if word not in kept)
    return replace(wanted, words=kept, unread=(*wanted.unread, *unread))


def _matching(plan: Plan, editorial: Mapping[str, Entry], wanted: ActionFilter) -> tuple[Unit, ...]:
    """What matches but for its time."""
    return tuple(unit for unit in plan.actions if _matches(wanted, unit, editorial.get(unit.unit_id)))


def _in_time(wanted: ActionFilter, matching: tuple[Unit, ...]) -> TableResult:
    """Of what matches, what is due or under way at the time."""
    if wanted.yearly:
        matching = tuple(unit for unit in matching if unit.measure and _is_yearly(unit.measure))
    if wanted.quarters:
        matching = tuple(unit for unit in matching if _ends_in_quarter(unit, wanted.quarters))
    if not wanted.years:
        return TableResult(wanted, matching)
    due = tuple(unit for unit in matching if _ends_in(unit, wanted.years))
    if wanted.quarters:
        return TableResult(wanted, due)
    under_way = tuple(unit for unit in matching if unit not in due and _runs_in(unit, wanted.years))
    return TableResult(wanted, due, under_way)


def _compare(plan: Plan, wanted: ActionFilter, rank: Rank) -> TableResult:
    """The measures of what has most of those that the filter lets through, or fewest, with the counts of all."""
    compared = find_actions(plan, replace(wanted, rank=None, beside=None)).due
    counts = count_by(rank.by, compared)
    if not counts:
        return TableResult(wanted, compared)
    ordered = sorted(counts.items(), key=lambda each: each[1] if rank.fewest else -each[1])
    best = ordered[0][1]
    winners = [narrowed(wanted, rank.by, value) for value, count in ordered if count == best]
    kept = {unit for winner in winners for unit in find_actions(plan, replace(winner, beside=None)).due}
    due = tuple(unit for unit in plan.actions if unit in kept)
    return TableResult(wanted, due, counts=tuple(ordered))


def _matches(wanted: ActionFilter, unit: Unit, entry: Entry | None) -> bool:
    measure = unit.measure
    if measure is None:
        return False
    return (
        (not wanted.bodies or not set(wanted.bodies).isdisjoint(measure.bodies))
        and (not wanted.chapters or unit.chapter in wanted.chapters)
        and (not wanted.groups or (entry is not None and bool(set(entry.groups) & set(wanted.groups))))
        and (not wanted.forms or (entry is not None and entry.form in wanted.forms))
        and (not wanted.ratify or bool(_RATIFIES.search(unit.text)))
        and (not wanted.per_agreement or any(_per_agreement(wanted, e) for e in measure.executors))
        and all(_holds(unit, entry, word) for word in wanted.words)
    )


def _per_agreement(wanted: ActionFilter, executor: Executor) -> bool:
    return executor.per_agreement and (not wanted.bodies or executor.name in wanted.bodies)


def _is_yearly(measure: Measure) -> bool:
    return measure.deadline is not None and measure.deadline.printed == "Yearly"


def _undated(wanted: ActionFilter, matching: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """What has no deadline of its own; where its list has a period, that must reach into the years asked for."""
    years = wanted.years or (FIRST, LAST)
    asked = quarters_of(str(years[0]), str(years[-1]))
    free = (unit for unit in matching if unit.measure and unit.measure.deadline is None)
    return tuple(unit for unit in free if (span := runs(unit)) is None or span.overlaps(asked))


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
