"""Proves that the parsed Plan is the whole source and nothing but the source."""

from collections import Counter
from collections.abc import Iterator

from corpus.locate import locate
from corpus.model import Piece, Plan
from corpus.outline import MEASURE_LISTS
from corpus.source import Source

MEASURES, NUMBERED_MEASURES = 218, 206


def check_plan(plan: Plan, source: Source) -> tuple[str, ...]:
    """Every fault found, as one sentence each; empty where all holds."""
    return (*_coverage(plan, source), *_counts(plan), *_identity(plan))


def all_pieces(plan: Plan) -> Iterator[tuple[str, Piece]]:
    """Every piece of the Plan with the name of what it belongs to."""
    for chapter in plan.chapters:
        yield from ((f"ch{chapter.number}", piece) for piece in chapter.pieces)
        for section in chapter.sections:
            yield from ((section.section_id, piece) for piece in section.pieces)
        for unit in chapter.units:
            yield from ((unit.unit_id, piece) for piece in (*unit.cells, *unit.pieces))
    for thing in plan.furniture:
        yield from ((thing.kind, piece) for piece in thing.pieces)


def _coverage(plan: Plan, source: Source) -> Iterator[str]:
    """Every non-blank line belongs to one unit, heading or piece of furniture, whole."""
    owners: dict[int, list[str]] = {}
    printed: dict[int, list[str]] = {}
    for owner, piece in all_pieces(plan):
        names = owners.setdefault(piece.line, [])
        if owner not in names:
            names.append(owner)
        printed.setdefault(piece.line, []).append(piece.printed)
    for number in range(1, len(source.lines) + 1):
        line = source.line(number).strip(" ")
        if not line:
            continue
        names = owners.get(number, [])
        if len(names) != 1:
            yield f"line {number}: belongs to {names or 'nothing'}, expected exactly one place"
        # A row's number and cells are kept apart from its wording; the line puts them in order.
        elif " ".join(sorted(printed[number], key=line.find)) != line:
            yield f"line {number}: {printed[number]!r} does not rebuild {line!r}"


def _counts(plan: Plan) -> Iterator[str]:
    expected = Counter[tuple[int, str | None]]()
    for measures in MEASURE_LISTS:
        expected[measures.chapter, measures.name] += measures.count
    found = Counter((u.chapter, u.measure.list_name) for u in plan.actions if u.measure)
    for place in sorted(set(expected) | set(found), key=str):
        if expected[place] != found[place]:
            yield f"chapter {place[0]}, list {place[1]}: {found[place]} measures, expected {expected[place]}"
    numbered = sum(u.measure is not None and u.measure.number is not None for u in plan.actions)
    if (len(plan.actions), numbered) != (MEASURES, NUMBERED_MEASURES):
        yield f"{len(plan.actions)} measures, {numbered} of them numbered; expected {MEASURES} and {NUMBERED_MEASURES}"


def _identity(plan: Plan) -> Iterator[str]:
    ids = Counter(unit.unit_id for unit in plan.units)
    yield from (f"{unit_id}: {count} units of this id" for unit_id, count in ids.items() if count > 1)
    for unit in plan.units:
        if not unit.text or locate(unit, unit.text) is None:
            yield f"{unit.unit_id}: its text cannot be located in the source"
