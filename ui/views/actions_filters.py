"""The form above the measures: the box to search in, the filters, and those in use."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal, NamedTuple

from assistant.citations import chapter_label
from assistant.explore import NO_DEADLINE, SORTS, ActionQuery, Facets, facets
from assistant.explorer.periods import PLAN_PERIOD, QUARTERS
from assistant.labels import due_text, form_name, group_name, sort_name, time_text
from assistant.messages import PER_AGREEMENT
from assistant.types import QUESTION_LIMIT
from corpus.names import body_name, chapter_title
from ui.forms import UNSAVED, select
from ui.markup import escape, escape_attribute
from ui.views.actions_room import AGREEMENT, ActionsRoom, due_label

_QUARTERS = tuple(
    f"{year}-Q{quarter}"
    for year in range(int(PLAN_PERIOD[0]), int(PLAN_PERIOD[1]) + 1)
    for quarter in range(1, QUARTERS + 1)
)
_End = Literal["from", "to"]


class _Choice(NamedTuple):
    """A value of a filter that can be ticked."""

    value: str
    label: str
    amount: int


class _Used(NamedTuple):
    """A filter in use, and the query without it."""

    label: str
    without: ActionQuery


def render_form(room: ActionsRoom) -> str:
    """The box, the filters behind a fold, and the button for browsers without scripts."""
    words, query = room.words, room.query
    opened = " open" if replace(query, text="") != ActionQuery() else ""
    return (
        f'<form class="actions-form" method="get" {UNSAVED} action="./" role="search" data-live>'
        f'<label for="actions-box">{escape(words.search)}</label><div class="actions-row">'
        f'<input id="actions-box" type="search" name="actions" value="{escape_attribute(query.text)}"'
        f' maxlength="{QUESTION_LIMIT}" {UNSAVED} aria-describedby="actions-hint">'
        f'<button type="submit" class="first">{escape(words.submit)}</button></div>'
        f'<p class="field-hint" id="actions-hint">{escape(words.search_hint)}</p>'
        f'<details class="filters"{opened}><summary>{escape(words.filters)}'
        f' <span class="so-far" data-part="so-far" aria-hidden="true">{escape(tell_count(room))}</span></summary>'
        f"{_picks(room)}{_period(room)}{_order(room)}</details>"
        f'<input type="hidden" name="lang" value="{room.language}"></form>'
    )


def tell_count(room: ActionsRoom) -> str:
    """`12 of 218 measures`."""
    words, found, total = room.words, len(room.units), len(room.context.plan.actions)
    if found == total:
        return words.all_shown.format(all=total)
    return words.some_shown.format(count=found, all=total)


def _picks(room: ActionsRoom) -> str:
    words, query, language = room.words, room.query, room.language
    plan = room.context.plan
    counts = facets(plan, plan.actions)
    chapters = [
        _Choice(
            f.value,
            f"{f.value}. {chapter_title(int(f.value), plan.chapter(int(f.value)).title, language)}",
            f.count,
        )
        for f in counts.chapters
    ]
    bodies = [_Choice(f.value, body_name(f.value, language), f.count) for f in counts.bodies]
    forms = [_Choice(f.value, form_name(f.value, language), f.count) for f in counts.forms]
    deadlines = _deadlines(room, counts)
    groups = [_Choice(f.value, group_name(f.value, language), f.count) for f in counts.groups]
    return (
        '<div class="picks">'
        + _pick(room, "chapter", words.chapter, chapters, map(str, query.chapters))
        + _pick(room, "executor", words.executor, bodies, query.bodies)
        + _pick(room, "form", words.form, forms, query.forms)
        + _pick(room, "group", words.group, groups, query.groups)
        + _pick(room, "due", words.due, deadlines, query.due)
        + "</div>"
    )


def _deadlines(room: ActionsRoom, counts: Facets) -> list[_Choice]:
    """Those that measures have, and those ticked: an empty quarter of the address must be there to untick."""
    return [
        _Choice(due.value, due_label(due.value, room.language), due.count)
        for due in counts.deadlines
        if due.count or due.value in room.query.due
    ]


def _pick(room: ActionsRoom, name: str, label: str, choices: list[_Choice], ticked: Iterable[str]) -> str:
    chosen = frozenset(ticked)
    items = "".join(_tick(name, choice, ticked=choice.value in chosen) for choice in choices)
    count = escape(room.words.chosen.format(count=len(chosen))) if chosen else ""
    return (
        f'<details class="pick"><summary>{escape(label)} <span class="chosen" data-part="{name}">{count}</span></summary>'
        f'<fieldset><legend class="sr">{escape(label)}</legend><ul>{items}</ul></fieldset></details>'
    )


def _tick(name: str, choice: _Choice, *, ticked: bool) -> str:
    checked = " checked" if ticked else ""
    return (
        f'<li><label><input type="checkbox" name="{name}" value="{escape_attribute(choice.value)}"{checked}>'
        f'<span>{escape(choice.label)}</span> <span class="many">{choice.amount}</span></label></li>'
    )


def _period(room: ActionsRoom) -> str:
    words, query = room.words, room.query
    tick = _one_tick(AGREEMENT, words.agreement, ticked=query.per_agreement)
    return (
        f'<div class="period">{_time(room, "from", words.start, query.start)}{_time(room, "to", words.end, query.end)}'
        f'</div><p class="field-hint">{escape(words.period_hint)}</p><p>{tick}</p>'
    )


def _time(room: ActionsRoom, name: _End, label: str, chosen: str | None) -> str:
    at = _as_quarter(chosen, name) if chosen else ""
    times = ("", *_QUARTERS) if not at or at in _QUARTERS else ("", at, *_QUARTERS)
    options = [(time, time_text(time, room.language) if time else room.words.any_time) for time in times]
    return select(name, label, options, at)


def _as_quarter(time: str, name: _End) -> str:
    """A year as its first or last quarter, which means the same."""
    if "-" in time:
        return time
    return f"{time}-Q1" if name == "from" else f"{time}-Q{QUARTERS}"


def _order(room: ActionsRoom) -> str:
    words, query = room.words, room.query
    options = [(sort, sort_name(sort, room.language)) for sort in SORTS]
    tick = _one_tick(("order", "desc"), words.descending, ticked=query.descending)
    return f'<div class="order">{select("sort", words.sort, options, query.sort)}{tick}</div>'


def _one_tick(pair: tuple[str, str], label: str, *, ticked: bool) -> str:
    name, value = pair
    checked = " checked" if ticked else ""
    return f'<label class="tick"><input type="checkbox" name="{name}" value="{value}"{checked}>{escape(label)}</label>'


def render_used(room: ActionsRoom) -> str:
    """The filters in use, each a link that takes it away; empty without any."""
    used = list(_used(room))
    if not used:
        return ""
    words = room.words
    items = "".join(
        f'<li><a href="{room.address(one.without)}" aria-label="{escape_attribute(words.remove.format(filter=one.label))}">'
        f'{escape(one.label)} <span aria-hidden="true">×</span></a></li>'
        for one in used
    )
    clear = f'<li><a class="clear" href="{room.address(ActionQuery())}">{escape(words.clear)}</a></li>'
    return f'<ul class="used" aria-label="{escape_attribute(words.active)}">{items}{clear}</ul>'


def _used(room: ActionsRoom) -> Iterator[_Used]:
    words, query, language = room.words, room.query, room.language
    if query.text:
        yield _Used(words.text_filter.format(text=query.text), replace(query, text=""))
    for chapter in query.chapters:
        without = tuple(other for other in query.chapters if other != chapter)
        yield _Used(chapter_label(chapter, language), replace(query, chapters=without))
    for body in query.bodies:
        yield _Used(body_name(body, language), replace(query, bodies=_less(query.bodies, body)))
    for form in query.forms:
        yield _Used(form_name(form, language), replace(query, forms=_less(query.forms, form)))
    for group in query.groups:
        yield _Used(group_name(group, language), replace(query, groups=_less(query.groups, group)))
    yield from _used_switches(room)


def _used_switches(room: ActionsRoom) -> Iterator[_Used]:
    words, query, language = room.words, room.query, room.language
    for due in query.due:
        yield _Used(_due_used(room, due), replace(query, due=_less(query.due, due)))
    if query.start:
        yield _Used(
            words.from_filter.format(time=time_text(query.start, language)), replace(query, start=None)
        )
    if query.end:
        yield _Used(words.to_filter.format(time=time_text(query.end, language)), replace(query, end=None))
    if query.per_agreement:
        yield _Used(PER_AGREEMENT[language], replace(query, per_agreement=False))


def _due_used(room: ActionsRoom, due: str) -> str:
    told = due_text(due, room.language)
    return told if due == NO_DEADLINE else room.words.due_filter.format(time=told)


def _less(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(other for other in values if other != value)
