"""Proves that a wrong answer is wrong: by the measures, the bodies, the deadlines and the words of the Plan."""

from functools import lru_cache

from assistant.packs.bodies import are_related, involved_bodies, is_clear
from assistant.packs.sameness import FEWEST_SHARED, GENERAL, are_near, near_measures, stems, unit_stems
from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.topics import related_chapters
from corpus import Plan, Unit
from corpus.editorial import StatementKind, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.model import Span
from corpus.same import same_measures
from corpus.statements import statement_kinds
from index.text import document_terms, query_terms

FIRST_QUARTER, LAST_QUARTER = 0, 10_000
"""Ends of a deadline that is open on one side."""
QUARTERS = 4
OF_NOBODY: frozenset[str] = frozenset({"everyone", "officials", "ngos"})
"""Groups that half of the measures concern: sharing them says nothing."""


def is_wrong_body(plan: Plan, unit: Unit, name: str) -> bool:
    """Whether a body has surely nothing to do with a measure.

    It, or what it belongs to, is none of those that carry the measure out, are addressed, are named in its
    words, or belong to a measure that says nearly the same.
    """
    involved = involved_bodies(plan, unit)
    return is_clear(name) and not any(are_related(name, other) for other in involved)


def is_own_body(unit: Unit, name: str) -> bool:
    """Whether the Plan names a body for a measure: as an executor, or as addressed."""
    measure = unit.measure
    if measure is None:
        return False
    return name in measure.addressees or any(executor.name == name for executor in measure.executors)


def quarters(span: Span | None) -> tuple[int, int] | None:
    """A stretch of time as its first and last quarter, counted from the year 0; None for a yearly one."""
    if span is None or span.end is None:
        return None
    first = _quarter(span.start, last=False) if span.start else FIRST_QUARTER
    return first, _quarter(span.end, last=True)


def _quarter(time: str, *, last: bool) -> int:
    year, _, quarter = time.partition("-Q")
    return int(year) * QUARTERS + (int(quarter) if quarter else QUARTERS if last else 1)


def meet(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two stretches of time have a quarter in common."""
    return first[0] <= second[1] and second[0] <= first[1]


def is_wrong_deadline(plan: Plan, unit: Unit, span: Span) -> bool:
    """Whether a deadline has no quarter in common with that of a measure, or of one that says nearly the same."""
    claimed, own = quarters(span), deadline_of(unit)
    if claimed is None or own is None:
        return False
    near = [deadline_of(plan.unit(other)) for other in near_measures(plan).get(unit.unit_id, ())]
    same = [_period(plan.unit(other)) for other in same_measures(unit.unit_id)]
    return not any(meet(claimed, times) for times in (own, *near, *same) if times)


def deadline_of(unit: Unit) -> tuple[int, int] | None:
    """The deadline of a measure in quarters; None where it has none, or is to be done every year."""
    return quarters(unit.measure.deadline) if unit.measure else None


def _period(unit: Unit) -> tuple[int, int] | None:
    return quarters(unit.measure.period) if unit.measure and not unit.measure.deadline else None


def is_wrong_measure(plan: Plan, unit: Unit, question: str, other: Unit, language: Language) -> bool:
    """Whether another measure surely does not answer an everyday question that a measure answers.

    It stands in a chapter of another subject, concerns none of the same people, is not near the measure, and
    shares no word that says something with the question, in no language.
    """
    if other.chapter in related_chapters(unit.chapter) or _share_groups(plan, unit, other):
        return False
    if any(says_near(plan, unit, other, name) for name in LANGUAGES):
        return False
    asked = frozenset(query_terms(question)) - GENERAL
    return not asked & unit_stems(plan, other.unit_id, language)


def says_near(plan: Plan, unit: Unit, other: Unit, language: Language) -> bool:
    """Whether two measures are told in nearly the same words."""
    told = read_measure_tellings(plan)
    first, second = (stems(told[each.unit_id].told[language]) for each in (unit, other))
    return unit is other or other.unit_id in near_measures(plan)[unit.unit_id] or are_near(first, second)


def _share_groups(plan: Plan, unit: Unit, other: Unit) -> bool:
    editorial = read_editorial(plan)
    first, second = (set(editorial[each.unit_id].groups) - OF_NOBODY for each in (unit, other))
    return bool(first & second)


def is_wrong_chapter(plan: Plan, unit: Unit, number: int) -> bool:
    """Whether no unit of a chapter says nearly what a measure says."""
    if number == unit.chapter or any(
        plan.unit(n).chapter == number for n in near_measures(plan)[unit.unit_id]
    ):
        return False
    told = stems(read_measure_tellings(plan)[unit.unit_id].told["en"])
    editorial = read_editorial(plan)
    said = (
        stems(editorial[u.unit_id].plain["en"]) for u in plan.chapter(number).units if u.unit_id in editorial
    )
    return not any(_holds(text, told) for text in said)


def _holds(text: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a text has most of the words of a telling."""
    return len(text & told) * 2 > len(told)


def is_guarantee(plan: Plan, unit: Unit) -> bool:
    """Whether a unit reports, in some sentence of its own, what was in force."""
    entry = read_editorial(plan).get(unit.unit_id)
    return entry is not None and StatementKind.GUARANTEE in statement_kinds(unit, entry)


@lru_cache(maxsize=512)
def is_only_recommended(plan: Plan, unit_id: str) -> bool:
    """Whether what a statement of a measure tells is reported by no unit of the Plan as being in force."""
    unit = plan.unit(unit_id)
    if unit.measure is None:
        return False
    told = stems(read_statements(plan)[unit_id].told["en"])
    return not any(_holds(text, told) and len(text & told) >= FEWEST_SHARED for text in _guarantees(plan))


@lru_cache(maxsize=2)
def _guarantees(plan: Plan) -> tuple[frozenset[str], ...]:
    editorial, told = read_editorial(plan), read_statements(plan)
    units = [unit for unit in plan.units if unit.measure is None and is_guarantee(plan, unit)]
    texts = [editorial[unit.unit_id].plain["en"] for unit in units]
    texts += [told[unit.unit_id].told["en"] for unit in units if unit.unit_id in told]
    return tuple(stems(text) for text in texts)


def are_different(texts: tuple[str, ...]) -> bool:
    """Whether no two answers read alike."""
    read = [tuple(document_terms(text)) for text in texts]
    return len(set(read)) == len(read)
