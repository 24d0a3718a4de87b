"""Places that hold the words searched for: each sentence once, with a chip for every place in it."""

from dataclasses import dataclass
from itertools import groupby

from assistant.citations import chapter_label, make_locator
from assistant.phrases import Occurrence
from corpus.languages import Language
from corpus.names import chapter_title
from ui.keep import keep_unit
from ui.markup import escape, escape_attribute, link
from ui.views.view import ViewContext
from ui.words.find import FindWords
from ui.words.plurals import counted
from ui.words.reader import READER_WORDS


@dataclass(frozen=True, slots=True)
class FindRoom:
    """What the parts of the view are made with."""

    context: ViewContext
    words: FindWords
    text: str
    """The query as typed."""

    @property
    def language(self) -> Language:
        """The page's language."""
        return self.context.language

    def address(self, text: str) -> str:
        """The address of another search."""
        return link(self.language, ("find", text))


def render_chapter(room: FindRoom, number: int, passages: list[tuple[Occurrence, ...]]) -> str:
    """The passages found in a chapter, under its name."""
    chapter = room.context.plan.chapter(number)
    label = chapter_label(number, room.language)
    title = chapter_title(number, chapter.title, room.language)
    heading = f"{label}. {title}" if chapter.pieces and title != label else label
    count = counted(sum(map(len, passages)), room.words.places, room.language)
    items = "".join(f"<li>{_passage(room, passage)}</li>" for passage in passages)
    return (
        f'<section class="found"><h3>{escape(heading)} <span class="many">{count}</span></h3>'
        f'<ol class="passages">{items}</ol></section>'
    )


def _passage(room: FindRoom, passage: tuple[Occurrence, ...]) -> str:
    sentences = "".join(
        _sentence(room, list(group))
        for _, group in groupby(passage, key=lambda found: (found.part, found.snippet_start, found.snippet))
    )
    name = f'<p class="passage-name">{escape(_name(room, passage[0]))}</p>'
    return f'<div class="passage-head">{name}{_tools(room, passage[0])}</div>{sentences}'


def _name(room: FindRoom, found: Occurrence) -> str:
    unit = room.context.plan.find_unit(found.unit_id) if found.unit_id else None
    return make_locator(unit, unit.page, room.language) if unit else found.locator


def _tools(room: FindRoom, found: Occurrence) -> str:
    if found.unit_id is None:
        return ""
    name, words = _name(room, found), room.words
    return (
        f'<p class="tools"><a class="copy" href="{link(room.language, ("unit", found.unit_id))}"'
        f' aria-label="{escape_attribute(f"{words.copy_place}: {name}")}">{escape(words.copy_place)}</a>'
        f"{keep_unit(found.unit_id, name, room.language)}</p>"
    )


def _sentence(room: FindRoom, group: list[Occurrence]) -> str:
    """A sentence with all that was found in it, and a chip for each."""
    label = room.words.parts.get(group[0].part, "")
    part = f'<p class="part">{escape(label)}</p>' if label else ""
    chips = "".join(_chip(room, found, place, len(group)) for place, found in enumerate(group, start=1))
    return (
        f'<div class="sentence">{part}<blockquote lang="en">{_marked(group)}</blockquote>'
        f'<p class="where">{chips}</p></div>'
    )


def _marked(group: list[Occurrence]) -> str:
    """The sentence with every place in it marked."""
    sentence, marked, position = group[0].snippet, "", 0
    for start, end in _merged(group):
        marked += f"{escape(sentence[position:start])}<mark>{escape(sentence[start:end])}</mark>"
        position = end
    return marked + escape(sentence[position:])


def _merged(group: list[Occurrence]) -> list[tuple[int, int]]:
    """Where in the sentence the places lie; those that overlap are one."""
    merged: list[tuple[int, int]] = []
    for found in group:
        start, end = found.start - found.snippet_start, found.end - found.snippet_start
        if merged and start < merged[-1][1]:
            start, end = merged[-1][0], max(end, merged.pop()[1])
        merged.append((start, end))
    return merged


def _chip(room: FindRoom, found: Occurrence, place: int, places: int) -> str:
    """Opens the reader at this very place."""
    label = READER_WORDS[room.language].page_short.format(page=found.page) if found.page else found.locator
    which = f" ({place}/{places})" if places > 1 else ""
    spoken = room.words.open_place.format(place=found.locator + which)
    address = link(room.language, *found.address.items())
    return f'<a class="chip" href="{address}" aria-label="{escape_attribute(spoken)}">{escape(label + which)}</a>'
