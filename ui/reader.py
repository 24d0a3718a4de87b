"""The Plan as a page to read: contents, page before and after, the quoted words marked."""

from collections.abc import Mapping

from assistant.citations import chapter_label, place_label
from corpus.languages import Language
from corpus.model import Chapter, Measure, Plan, Unit, UnitKind
from corpus.names import chapter_title
from corpus.pages import PageBlock, page_blocks
from ui.contents import numbered, render_contents
from ui.forms import UNSAVED
from ui.keep import keep_unit
from ui.markup import escape, escape_attribute, link
from ui.places import Place, last_page, names_place, neighbours, parse_chapter, parse_place
from ui.quotes import marked
from ui.words.reader import ReaderWords


def render_cover(plan: Plan, current: Chapter | None, words: ReaderWords, *, missing: bool = False) -> str:
    """The contents of the Plan, to choose a place from.

    Args:
        plan: The Plan.
        current: The chapter that was being read.
        words: Of the reader.
        missing: Whether a place was asked for that does not exist.
    """
    told = words.no_such_place if missing else words.reader_intro
    role = ' role="alert"' if missing else ""
    return (
        f'<div class="reader-top is-plain">{_title(words)}{_back(words)}</div>'
        f'<p class="intro"{role}>{escape(told)}</p>'
        f'<div class="contents">{render_contents(plan, current, words)}</div>'
    )


def render_reader(plan: Plan, query: Mapping[str, str], words: ReaderWords) -> str:
    """The reader opened at the place that a query string names; without one, the contents."""
    place = parse_place(plan, query)
    if place is not None:
        return render_place(plan, place, words)
    current = parse_chapter(plan, query.get("contents", ""))
    return render_cover(plan, current, words, missing=names_place(query))


def render_place(plan: Plan, place: Place, words: ReaderWords) -> str:
    """A page of the Plan, opened at a place."""
    chapter = _chapter_of(plan, place)
    address = link(words.language, ("contents", chapter.number))
    contents = f'<a class="to-contents" href="{address}">{escape(words.contents)}</a>'
    top = f"{_title(words)}{contents}{_back(words)}{_pager(plan, place, words)}"
    return f'<div class="reader-top">{top}</div>{_page(plan, place, chapter, words)}'


def _title(words: ReaderWords) -> str:
    return f'<h2 id="reader-title" tabindex="-1">{escape(words.reader_heading)}</h2>'


def _back(words: ReaderWords) -> str:
    # Shown by the page's script, once there is an answer to go back to.
    return f'<a class="back" href="#question-box" hidden>{escape(words.go_back)}</a>'


def place_name(plan: Plan, place: Place, words: ReaderWords) -> str:
    """A place in words, for a screen reader: `Chapter 18, Action 2, p. 101`."""
    chapter = _chapter_of(plan, place)
    unit = plan.find_unit(place.anchor) if place.anchor else None
    page = words.unnumbered_pages if place.page is None else words.page_short.format(page=place.page)
    inside = place_label(unit, words.language) if unit else ""
    names = (chapter_label(chapter.number, words.language), inside, page)
    return ", ".join(name for name in names if name)


def _chapter_of(plan: Plan, place: Place) -> Chapter:
    """The chapter a place stands in; of a bare page, the one its first words belong to."""
    anchors = (block.anchor for block in page_blocks(plan, place.page) if block.kind != "divider")
    anchor = place.anchor or next(anchors)
    return plan.chapter(int(anchor.split(".")[0].removeprefix("ch")))


def _pager(plan: Plan, place: Place, words: ReaderWords) -> str:
    before, after = neighbours(plan, place.page)
    last = last_page(plan)
    value = f' value="{place.page}"' if place.page else ""
    form = (
        f'<form class="go" method="get" {UNSAVED}>'
        f'<label>{escape(words.go_to_page)} <input type="number" name="page" min="1" max="{last}"'
        f' inputmode="numeric" required{value}></label> <span class="last">/ {last}</span>'
        f'<input type="hidden" name="lang" value="{words.language}">'
        f'<button type="submit">{escape(words.go)}</button></form>'
    )
    return (
        f'<nav class="pager" aria-label="{escape_attribute(words.go_to_page)}">'
        f"{_turn('page-before', before, words.page_before, words.language)}{form}"
        f"{_turn('page-after', after, words.page_after, words.language)}</nav>"
    )


def _turn(css: str, page: int | None, label: str, language: Language) -> str:
    if page is None:
        return f'<span class="turn {css}" aria-disabled="true">{escape(label)}</span>'
    return f'<a class="turn {css}" href="{link(language, ("page", page))}">{escape(label)}</a>'


def _page(plan: Plan, place: Place, chapter: Chapter, words: ReaderWords) -> str:
    blocks = "".join(_block(plan, block, place, words) for block in page_blocks(plan, place.page))
    folio = (
        words.page_of.format(page=place.page, last=last_page(plan)) if place.page else words.unnumbered_pages
    )
    name = chapter_label(chapter.number, words.language)
    title = chapter_title(chapter.number, chapter.title, words.language)
    running = f"{name} · {title}" if numbered(chapter) else title
    return (
        f'<article class="sheet" data-place="{escape_attribute(place_name(plan, place, words))}">'
        f'<p class="running">{escape(running)}</p><div>{blocks}</div>'
        f'<p class="folio">{escape(folio)}</p></article>'
    )


def _block(plan: Plan, block: PageBlock, place: Place, words: ReaderWords) -> str:
    target = " is-target" if block.anchor == place.anchor else ""
    if block.unit_id is not None:
        return _unit(plan.unit(block.unit_id), block, place, words)
    told = escape(block.text)
    if block.kind == "divider":
        return f'<p class="divider" lang="en">{told}</p>'
    tag = "h3" if block.kind == "chapter" else "h4"
    return (
        f'<{tag} lang="en" class="{block.kind}{target}" id="{escape_attribute(block.anchor)}">{told}</{tag}>'
    )


def _unit(unit: Unit, block: PageBlock, place: Place, words: ReaderWords) -> str:
    aimed = unit.unit_id == place.anchor
    name = place_label(unit, words.language)
    name = name[:1].upper() + name[1:]
    action = " is-action" if unit.kind is UnitKind.ACTION else ""
    target = " is-target" if aimed else ""
    head = f'<p class="unit-name">{escape(name)}</p>' if name and block.starts_here else ""
    mark = place.mark if aimed else None
    told = marked(block.text, mark and _mark_on_page(unit, block, mark), words.language)
    onward = _onward(unit, block, mark, words) if mark and not block.ends_here else ""
    spoken = f"{words.copy_place}: {name or unit.unit_id}"
    address = link(words.language, ("unit", unit.unit_id))
    tools = (
        f'<p class="unit-tools"><a class="copy" href="{address}" aria-label="{escape_attribute(spoken)}">'
        f"{escape(words.copy_place)}</a>{keep_unit(unit.unit_id, name, words.language)}</p>"
    )
    facts = _facts(unit.measure, block, words)
    return (
        f'<div class="unit{action}{target}" id="{escape_attribute(unit.unit_id)}">'
        f'{head}<p class="words" lang="en">{told}</p>{facts}{onward}{tools}</div>'
    )


def _facts(measure: Measure | None, block: PageBlock, words: ReaderWords) -> str:
    if measure is None:
        return ""
    facts = ((words.deadline, block.deadline), (words.executors, block.executors))
    rows = "".join(f'<div><dt>{escape(k)}</dt><dd lang="en">{escape(v)}</dd></div>' for k, v in facts if v)
    return f'<dl class="facts">{rows}</dl>' if rows else ""


def _offset(unit: Unit, block: PageBlock) -> int:
    """Where the block's text begins in its unit's."""
    if block.ends_here:
        return len(unit.text) - len(block.text)
    return unit.text.index(block.text)


def _mark_on_page(unit: Unit, block: PageBlock, mark: tuple[int, int]) -> tuple[int, int] | None:
    """The marked slice within the block's own text, or None where it stands on another page."""
    offset = _offset(unit, block)
    start = max(mark[0] - offset, 0)
    end = min(mark[1] - offset, len(block.text))
    return (start, end) if start < end else None


def _onward(unit: Unit, block: PageBlock, mark: tuple[int, int], words: ReaderWords) -> str:
    """A link to where the unit goes on, with what is left of the mark."""
    start = _offset(unit, block) + len(block.text)
    end = mark[1] if mark[1] > start else len(unit.text)
    address = link(words.language, ("unit", unit.unit_id), ("quote", f"{start}-{end}"))
    return f'<p class="onward"><a href="{address}">{escape(words.continues)}</a></p>'
