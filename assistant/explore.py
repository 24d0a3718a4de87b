"""The action explorer: all 218 measures, searched, filtered, sorted, counted, and opened one by one.

    query = parse_query([("actions", "torture"), ("executor", "Министерство юстиции")])
    units = explore(plan, query)
    facets(plan, units).deadlines

How a measure's time is compared with a period asked for stands in `assistant/explorer/periods.py`.
"""

from collections.abc import Callable

from assistant.explorer.counts import Facet, Facets, facets
from assistant.explorer.detail import ActionDetail, detail
from assistant.explorer.periods import (
    DEADLINE_AXIS,
    NO_DEADLINE,
    YEARLY,
    Quarters,
    asked_period,
    due_at,
    quarters_of,
)
from assistant.explorer.query import (
    SORTS,
    ActionQuery,
    Pair,
    Sort,
    parse_query,
    query_pairs,
    unknown_pairs,
)
from assistant.explorer.rows import ActionRow, read_rows
from assistant.explorer.search import read_text
from assistant.labels import alphabet_key, form_name
from corpus import Plan, Unit
from corpus.languages import Language
from corpus.names import body_name

__all__ = [
    "DEADLINE_AXIS",
    "NO_DEADLINE",
    "SORTS",
    "YEARLY",
    "ActionDetail",
    "ActionQuery",
    "Facet",
    "Facets",
    "Pair",
    "Sort",
    "detail",
    "explore",
    "facets",
    "parse_query",
    "query_pairs",
    "unknown_pairs",
]

_Key = tuple[int, ...]
"""What a measure is sorted by; empty where it has nothing of the kind."""


def explore(plan: Plan, query: ActionQuery, *, language: Language = "en") -> tuple[Unit, ...]:
    """The measures a query asks for, in the order it asks for.

    Measures with equal keys stay in the order of the Plan, also descending. Those without a key stand last
    either way: without a dated deadline (yearly ones first), without a body, without a form.

    Args:
        plan: The Plan.
        query: What is wanted; an empty one gives all measures.
        language: Whose alphabet sorts the names of bodies and forms.
    """
    wanted = read_text(plan, query.text)
    asked = asked_period(query.start, query.end)
    rows = [row for row in read_rows(plan) if _matches(query, row, asked) and wanted.holds(row)]
    return tuple(row.unit for row in _in_order(rows, query, language))


def _matches(query: ActionQuery, row: ActionRow, asked: Quarters | None) -> bool:
    entry = row.entry
    return (
        (not query.chapters or row.unit.chapter in query.chapters)
        and (not query.bodies or any(body in query.bodies for body in row.bodies))
        and (not query.per_agreement or _is_per_agreement(query, row))
        and (not query.due or due_at(row.measure) in query.due)
        and (not query.forms or (entry is not None and entry.form in query.forms))
        and (not query.groups or (entry is not None and any(group in query.groups for group in entry.groups)))
        and (asked is None or (row.runs is not None and row.runs.overlaps(asked)))
    )


def _is_per_agreement(query: ActionQuery, row: ActionRow) -> bool:
    return any(
        executor.per_agreement and (not query.bodies or executor.name in query.bodies)
        for executor in row.measure.executors
    )


def _in_order(rows: list[ActionRow], query: ActionQuery, language: Language) -> list[ActionRow]:
    """Sorted; Python keeps the order of equal keys, also in reverse."""
    keys: dict[Sort, Callable[[ActionRow], _Key]] = {
        "plan": lambda row: (row.position,),
        "deadline": _deadline_key,
        "executor": lambda row: _name_key(row.bodies[:1], language),
        "form": lambda row: _form_key(row, language),
    }
    key = keys[query.sort]
    last = [row for row in rows if not key(row)]
    if query.sort == "deadline":
        last.sort(key=lambda row: row.measure.deadline is None)
    return sorted((row for row in rows if key(row)), key=key, reverse=query.descending) + last


def _deadline_key(row: ActionRow) -> _Key:
    """By the last quarter of its own deadline, then by the first."""
    deadline = row.measure.deadline
    if deadline is None or deadline.end is None:
        return ()
    end = quarters_of(deadline.end, deadline.end)
    return (end.last, quarters_of(deadline.start, deadline.end).first if deadline.start else end.first)


def _name_key(names: tuple[str, ...], language: Language) -> _Key:
    return alphabet_key(body_name(names[0], language), language) if names else ()


def _form_key(row: ActionRow, language: Language) -> _Key:
    form = row.entry.form if row.entry else None
    return alphabet_key(form_name(form, language), language) if form else ()
