"""One measure: its line in the list, and all that is known of it behind a fold."""

from enum import Enum, auto

from assistant.citations import make_locator
from assistant.explore import ActionDetail, detail
from assistant.exports.citation import cite
from assistant.labels import addressees_text, executors_text, form_name, group_name, span_text
from assistant.messages import PLAIN_WORDS
from corpus import Unit
from corpus.model import Measure
from ui.keep import keep_unit
from ui.markup import escape, escape_attribute, link
from ui.quotes import Fact, chip, fact_list, quote_block
from ui.views.actions_room import ActionsRoom


class Fold(Enum):
    """Where a measure is given in full."""

    CLOSED = auto()
    """In the list, behind a fold."""
    OPEN = auto()
    ELSEWHERE = auto()
    """Behind a link: all 218 in full would be 800 KB."""


OPENING = 360
"""Characters of an English wording that a line shows: four lines of the list."""


def render_action(room: ActionsRoom, unit: Unit, fold: Fold) -> str:
    """A measure as an item of the list."""
    found = detail(room.context.plan, unit.unit_id, language=room.language)
    form = f'<span class="form">{escape(form_name(found.form, room.language))}</span>' if found.form else ""
    return (
        f'<li class="action"><p class="action-name"><a href="{link(room.language, ("unit", unit.unit_id))}">'
        f"{escape(found.citation.locator)}</a>{form}</p>"
        f"{_in_short(room, found)}{_line_facts(room, unit.measure)}{_fold(room, found, fold)}</li>"
    )


def _fold(room: ActionsRoom, found: ActionDetail, fold: Fold) -> str:
    words, name = room.words, found.citation.locator
    label = f'aria-label="{escape_attribute(words.whole_of.format(name=name))}"'
    if fold is Fold.ELSEWHERE:
        address = link(room.language, ("actions", found.unit.unit_id))
        return f'<p class="to-whole"><a href="{address}" {label}>{escape(words.whole)}</a></p>'
    opened = " open" if fold is Fold.OPEN else ""
    return f"<details{opened}><summary {label}>{escape(words.whole)}</summary>{_whole(room, found)}</details>"


def _in_short(room: ActionsRoom, found: ActionDetail) -> str:
    """Plain words; in English the Plan's own, or their opening."""
    plain = found.plain.get(room.language)
    if room.language != "en" and plain:
        return f'<p class="in-short">{escape(plain)}</p>'
    return f'<p class="in-short is-plan" lang="en">{escape(_opening(found.unit.text))}</p>'


def _opening(text: str) -> str:
    if len(text) <= OPENING:
        return text
    return text[:OPENING].rsplit(" ", 1)[0].rstrip(" \n,;:.-•–") + " …"


def _line_facts(room: ActionsRoom, measure: Measure | None) -> str:
    if measure is None:
        return ""
    words, language = room.words, room.language
    deadline = span_text(measure.deadline, language) if measure.deadline else None
    period = span_text(measure.period, language) if measure.period and not measure.deadline else None
    return fact_list(
        (
            Fact(words.deadline, deadline, language),
            Fact(words.period, period, language),
            Fact(words.executors, executors_text(measure, language), language),
            Fact(words.addressees, addressees_text(measure, language), language),
        )
    )


def _whole(room: ActionsRoom, found: ActionDetail) -> str:
    citation, plan = found.citation, room.context.plan
    where = f'<p class="where">{chip(citation, plan, room.language)}</p>'
    return (
        f'<div class="whole">{quote_block(citation)}{where}{_plain_in_english(room, found)}'
        f"{_all_facts(room, found)}{_others(room, found)}{_citation(room, found)}{_tools(room, found)}</div>"
    )


def _plain_in_english(room: ActionsRoom, found: ActionDetail) -> str:
    """In the other languages the plain words stand in the line itself."""
    if room.language != "en" or "en" not in found.plain:
        return ""
    note = f'<span class="note">{escape(PLAIN_WORDS["en"])}</span>'
    return f'<p class="plain">{escape(found.plain["en"])} {note}</p>'


def _all_facts(room: ActionsRoom, found: ActionDetail) -> str:
    """What the line does not show: the Plan's own words for it, the period, the groups."""
    words, language, measure = room.words, room.language, found.unit.measure
    if measure is None:
        return ""
    is_told_anew = language != "en"
    deadline = measure.deadline.printed if measure.deadline and is_told_anew else None
    executors = measure.executors_printed if is_told_anew else None
    period = span_text(measure.period, language) if measure.period and measure.deadline else None
    return fact_list(
        (
            Fact(words.printed.format(label=words.deadline), deadline, "en"),
            Fact(words.printed.format(label=words.executors), executors, "en"),
            Fact(words.period, period, language),
            Fact(words.groups, "; ".join(group_name(group, language) for group in found.groups), language),
        )
    )


def _others(room: ActionsRoom, found: ActionDetail) -> str:
    """The measures beside it, and where the Plan gives it again."""
    words = room.words
    ways = [
        (words.before, found.before),
        (words.after, found.after),
        *((words.same, other) for other in found.same),
    ]
    items = "".join(f"<li>{escape(label)}: {_way(room, unit)}</li>" for label, unit in ways if unit)
    return f'<ul class="neighbours">{items}</ul>'


def _way(room: ActionsRoom, unit: Unit) -> str:
    name = make_locator(unit, unit.page, room.language)
    return f'<a href="{link(room.language, ("unit", unit.unit_id))}">{escape(name)}</a>'


def _citation(room: ActionsRoom, found: ActionDetail) -> str:
    source = escape(cite(found.unit, room.language))
    return f'<p class="citation"><span class="label">{escape(room.words.citation)}</span> {source}</p>'


def _tools(room: ActionsRoom, found: ActionDetail) -> str:
    words, unit_id = room.words, found.unit.unit_id
    copied = escape_attribute(f"“{found.citation.quote}” ({cite(found.unit, room.language)})")
    return (
        f'<p class="tools"><button type="button" class="copy-text" data-copy="{copied}">'
        f"{escape(words.copy_citation)}</button>{keep_unit(unit_id, found.citation.locator, room.language)}"
        f'<a class="copy" href="{link(room.language, ("actions", unit_id))}">{escape(words.copy_link)}</a></p>'
    )
