"""Charts of the measures found: bars of HTML, each with its number.

A bar is a link to exactly the measures it counts, unless the list is filtered by its kind already.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from assistant.explore import NO_DEADLINE, Facet, facets
from assistant.labels import form_name
from corpus.names import body_name, chapter_title
from ui.markup import escape, escape_attribute
from ui.views.actions_room import ActionsRoom, due_label
from ui.words.plurals import counted

FIRST_BODIES = 12
"""Bodies that are shown at once: half of all 57 have a single measure."""


class _Bar(NamedTuple):
    label: str
    amount: int
    address: str | None
    """Where it leads; None where it would filter nothing."""


def render_charts(room: ActionsRoom) -> str:
    """Four charts of the measures found; nothing where there are none."""
    if not room.units:
        return ""
    counts = facets(room.context.plan, room.units)
    charts = (
        _deadlines(room, counts.deadlines),
        _bodies(room, counts.bodies),
        _chapters(room, counts.chapters),
        _forms(room, counts.forms),
    )
    return f'<div class="charts">{"".join(charts)}</div>'


def _deadlines(room: ActionsRoom, found: Sequence[Facet]) -> str:
    bars = [
        _Bar(due_label(due.value, room.language), due.count, _due_address(room, due.value))
        for due in found
        if due.count and due.value != NO_DEADLINE
    ]
    undated = next((due.count for due in found if due.value == NO_DEADLINE), 0)
    rest = _undated(room, undated) if undated else ""
    return _chart(room.words.by_deadline, room.words.deadline_note if bars else "", _bars(room, bars) + rest)


def _due_address(room: ActionsRoom, due: str) -> str | None:
    return None if room.query.due else room.address(replace(room.query, due=(due,)))


def _undated(room: ActionsRoom, amount: int) -> str:
    """Below the bars, as it would dwarf them."""
    measures = counted(amount, room.words.measures, room.language)
    note = escape(f"{due_label(NO_DEADLINE, room.language)}: {measures}")
    address = _due_address(room, NO_DEADLINE)
    content = f'<a href="{address}">{note}</a>' if address else note
    return f'<p class="chart-rest">{content}</p>'


def _bodies(room: ActionsRoom, found: Sequence[Facet]) -> str:
    query, words = room.query, room.words
    bars = [
        _Bar(
            body_name(body.value, room.language),
            body.count,
            None if query.bodies else room.address(replace(query, bodies=(body.value,))),
        )
        for body in found
    ]
    first, rest = bars[:FIRST_BODIES], [body.value for body in found[FIRST_BODIES:]]
    content = _bars(room, first)
    if rest:
        content += (
            f"<details><summary>{_others(room, rest)}</summary>{_bars(room, bars[FIRST_BODIES:])}</details>"
        )
    return _chart(words.by_executor, words.executor_note, content)


def _others(room: ActionsRoom, names: Sequence[str]) -> str:
    """How many bodies are left, and how many measures they have together."""
    words = room.words
    theirs = sum(
        1
        for unit in room.units
        if unit.measure
        and ({e.name for e in unit.measure.executors} | set(unit.measure.addressees)).intersection(names)
    )
    return words.others.format(bodies=len(names), measures=counted(theirs, words.measures, room.language))


def _chapters(room: ActionsRoom, found: Sequence[Facet]) -> str:
    query, plan = room.query, room.context.plan
    bars = [
        _Bar(
            f"{number}. {chapter_title(number, plan.chapter(number).title, room.language)}",
            chapter.count,
            None if query.chapters else room.address(replace(query, chapters=(number,))),
        )
        for chapter in found
        for number in (int(chapter.value),)
    ]
    return _chart(room.words.by_chapter, "", _bars(room, bars))


def _forms(room: ActionsRoom, found: Sequence[Facet]) -> str:
    query = room.query
    bars = [
        _Bar(
            form_name(form.value, room.language),
            form.count,
            None if query.forms else room.address(replace(query, forms=(form.value,))),
        )
        for form in found
    ]
    return _chart(room.words.by_form, "", _bars(room, bars))


def _chart(heading: str, note: str, content: str) -> str:
    told = f'<p class="chart-note">{escape(note)}</p>' if note else ""
    return f'<section class="chart"><h3>{escape(heading)}</h3>{told}{content}</section>'


def _bars(room: ActionsRoom, bars: Sequence[_Bar]) -> str:
    longest = max((bar.amount for bar in bars), default=1)
    items = "".join(f"<li>{_bar(room, bar, longest)}</li>" for bar in bars)
    return f'<ul class="bars">{items}</ul>' if bars else ""


def _bar(room: ActionsRoom, bar: _Bar, longest: int) -> str:
    content = (
        f'<span class="bar-label">{escape(bar.label)}</span>'
        f'<span class="bar" aria-hidden="true" style="--n:{bar.amount / longest:.3f}"></span>'
        f'<span class="bar-count">{bar.amount}</span>'
    )
    if bar.address is None:
        return f'<span class="bar-row">{content}</span>'
    measures = counted(bar.amount, room.words.measures, room.language)
    spoken = escape_attribute(room.words.chart_link.format(label=bar.label, measures=measures))
    return f'<a class="bar-row" href="{bar.address}" aria-label="{spoken}">{content}</a>'
