"""The search for exact words: every place in the Plan, with the words marked in their sentence."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from starlette.datastructures import QueryParams

from assistant.phrases import QUERY_LIMIT, Part, PhraseResult, find_text
from assistant.phrases.types import PhraseFault, Suggestion
from corpus.languages import Language
from ui.forms import UNSAVED
from ui.markup import escape, escape_attribute, link
from ui.views.find_places import FindRoom, render_chapter
from ui.views.view import ViewContext, ViewPage
from ui.words.find import FIND_WORDS, FindWords
from ui.words.plurals import Noun, counted

PASSAGES = 100
"""Passages and headings shown at once: a common word stands in 1,300 of them."""
_SIGNS = re.compile(r"[\s\"“”„«»()*]+")
"""What a search is written with and a question is not."""
_NUMBER = re.compile(r"[0-9]{1,5}")
_HEADINGS = frozenset({Part.CHAPTER_HEADING, Part.SECTION_HEADING})


def render_find(context: ViewContext, query: QueryParams) -> ViewPage:
    """The search box, and what was found."""
    words = FIND_WORDS[context.language]
    text = query.get("find", "").strip()
    room = FindRoom(context, words, text)
    result = find_text(context.plan, text, context.language) if text else None
    told = ' aria-describedby="find-told"' if result else ""
    parts = (
        f'<h2 tabindex="-1"{told}>{escape(words.heading)}</h2><p class="intro">{escape(words.intro)}</p>',
        _form(room),
        _help(room, opened=result is None),
        _result(room, result, query.get("from", "")) if result else "",
    )
    return ViewPage("find", words.heading, f'<div class="find">{"".join(parts)}</div>')


def _form(room: FindRoom) -> str:
    words = room.words
    return (
        f'<form class="find-form" method="get" {UNSAVED} action="./" role="search">'
        f'<label for="find-box">{escape(words.field)}</label><div class="find-row">'
        f'<input id="find-box" type="search" name="find" value="{escape_attribute(room.text)}"'
        f' maxlength="{QUERY_LIMIT}" autocapitalize="off" {UNSAVED}>'
        f'<input type="hidden" name="lang" value="{room.language}">'
        f'<button type="submit" class="first">{escape(words.submit)}</button></div></form>'
    )


def _help(room: FindRoom, *, opened: bool) -> str:
    words = room.words
    rows = "".join(
        f'<div><dt><a href="{room.address(example.query)}"'
        f' aria-label="{escape_attribute(words.try_it.format(query=example.query))}">{escape(example.query)}</a></dt>'
        f"<dd>{escape(example.meaning)}</dd></div>"
        for example in words.help
    )
    return (
        f'<details class="find-help"{" open" if opened else ""}><summary>{escape(words.help_heading)}</summary>'
        f"<dl>{rows}</dl></details>"
    )


def _result(room: FindRoom, result: PhraseResult, first: str) -> str:
    if result.fault:
        return _fault(room, result.fault)
    suggestions = _suggestions(room, result.suggestions)
    if not result.count:
        nothing = f'<p class="told" id="find-told">{escape(room.words.nothing)}</p>'
        return nothing + suggestions + _ask_instead(room)
    return suggestions + _found(room, result, first)


def _fault(room: FindRoom, fault: PhraseFault) -> str:
    before, at, after = (
        room.text[: fault.position],
        room.text[fault.position :][:1],
        room.text[fault.position + 1 :],
    )
    where = (
        f'<p class="fault-place">{escape(before)}<mark>{escape(at)}</mark>{escape(after)}</p>' if at else ""
    )
    return (
        f'<div class="fault" id="find-told"><p class="fault-heading">{escape(room.words.fault_heading)}</p>'
        f"<p>{escape(fault.sentence)}</p>{where}</div>"
    )


def _ask_instead(room: FindRoom) -> str:
    question = _SIGNS.sub(" ", room.text).strip()
    choice = f'<a class="choice" href="{link(room.language, ("q", question))}">{escape(question)}</a>'
    return f'<div class="choices"><p>{escape(room.words.ask_instead)}</p>{choice}</div>'


def _suggestions(room: FindRoom, suggestions: Sequence[Suggestion]) -> str:
    if not suggestions:
        return ""
    places = room.words.places
    items = "".join(
        f'<li><a href="{room.address(found.query)}"><span lang="en">{escape(found.term)}</span>'
        f' <span class="many">{counted(found.count, places, room.language)}</span></a></li>'
        for found in suggestions
    )
    label = escape(room.words.suggestions)
    return f'<section class="suggestions"><h3>{label}</h3><ul>{items}</ul></section>'


def _found(room: FindRoom, result: PhraseResult, first: str) -> str:
    passages = [tuple(group) for _, group in groupby(result.occurrences, key=lambda found: found.anchor)]
    start = _start(first, len(passages))
    chapters = "".join(
        render_chapter(room, number, list(group))
        for number, group in groupby(
            passages[start : start + PASSAGES], key=lambda passage: passage[0].chapter
        )
    )
    return (
        f'<p class="told" id="find-told">{escape(tell_found(result, room.words))}</p>'
        f'<p class="view-tools"><a class="copy" href="{room.address(room.text)}">{escape(room.words.copy_search)}</a></p>'
        f"{chapters}{_pager(room, start, len(passages))}"
        f'<p class="notice">{escape(room.words.verbatim)}</p>'
    )


def _start(first: str, passages: int) -> int:
    """Where the list begins, from 0: with the passage of that number, where there is one."""
    wanted = int(first) - 1 if _NUMBER.fullmatch(first) else 0
    return wanted if 0 <= wanted < passages else 0


def tell_found(result: PhraseResult, words: FindWords) -> str:
    """`37 places in 21 passages and 2 headings on 18 pages`."""
    headings = {found.anchor for found in result.occurrences if found.part in _HEADINGS}
    signatures = {found.anchor for found in result.occurrences if found.part is Part.SIGNATURE}
    things = _told_things(
        (
            (len(result.units), words.passages),
            (len(headings), words.headings),
            (len(signatures), words.signatures),
        ),
        words,
        result.language,
    )
    where = words.inside.format(things=things)
    if result.pages:
        where += words.on_pages.format(pages=counted(len(result.pages), words.pages, result.language))
    return words.found.format(places=counted(result.count, words.places, result.language), where=where)


def _told_things(things: Iterable[tuple[int, Noun]], words: FindWords, language: Language) -> str:
    told = [counted(count, noun, language) for count, noun in things if count]
    return words.and_.join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]


def _pager(room: FindRoom, start: int, passages: int) -> str:
    """Nothing where all are shown."""
    if passages <= PASSAGES:
        return ""
    words, last = room.words, min(start + PASSAGES, passages)
    told = escape(words.shown.format(first=start + 1, last=last, all=passages))
    earlier = _turn(room, max(start - PASSAGES, 0), words.earlier) if start else ""
    later = _turn(room, last, words.later) if last < passages else ""
    return f'<p class="rest">{told} {earlier} {later}</p>'


def _turn(room: FindRoom, start: int, label: str) -> str:
    address = link(room.language, ("find", room.text), ("from", start + 1))
    return f'<a class="button" href="{address}">{escape(label)}</a>'
