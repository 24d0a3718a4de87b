"""What stands on pages and belongs to no paragraph: page numbers, running heads, footnotes, contents."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.library.model import SkipKind
from corpus.library.parse.headings import is_numbered_heading
from corpus.library.parse.lines import Line

LINE_LIMIT = 300
"""Characters of a line that is looked at here."""
EDGE = 2
"""Lines at the top and at the foot of a page among which page numbers and running heads are sought."""
FEWEST_PAGES = 3
"""Pages on which a line must stand to be a running head: twice may be chance."""
SHARE_OF_PAGES = 0.25
"""The same as a share: heads differ between left and right pages and between chapters."""
_WORD = r"(?:page|p\.|стр\.?|страница|с\.|бет)"
_NUMBER_ALONE = re.compile(
    rf"(?:{_WORD}\s*)?[-–—\[(]*\s*(\d{{1,4}})\s*[-–—\])]*(?:\s*(?:of|/|из)\s*\d{{1,4}})?(?:\s*-?\s*бет)?",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"(\d{1,4})\s+[|•-]?\s*(\D.{3,})")
_NUMBER_LAST = re.compile(r"(.{3,}?\D)\s+[|•-]?\s*(\d{1,4})")
_RULE = re.compile(r"[_\-–—=*~.·•\s]{3,}")
_NOTE_RULE = re.compile(r"[_\-–—]{5,}")
_NOTE = re.compile(r"(?:\[?\d{1,3}[\])]?|[¹²³⁰⁴-⁹]+|\*{1,3}|†)\s*\S")
_RAISED_NOTE = re.compile(r"[¹²³⁰⁴-⁹]+\s*\S")
_CONTENTS = re.compile(r".*\S\s*(?:\.{4,}|…{2,}|(?:\. ){3,}\.?|_{4,})\s*(?:\d{1,4}|[ivxlc]{1,6})")
_CONTENTS_HEADING = re.compile(r"(?:table of )?contents|содержание|оглавление|мазмұны", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What was found on the pages."""

    kinds: Mapping[int, SkipKind]
    """By the start of a line."""
    shift: int
    """What is added to a page's place among the pages to give its printed number."""


def find_furniture(lines: Sequence[Line]) -> Furniture:
    """The lines that belong to no paragraph; long lines are none of them."""
    lines = [line for line in lines if len(line.text) <= LINE_LIMIT]
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    kinds: dict[int, SkipKind] = {}
    shift = _shift_of(pages)
    if len(pages) > 1:
        kinds.update(_page_numbers(pages, shift))
        kinds.update(_running_heads(pages, kinds))
        kinds.update(_footnotes(pages, kinds))
    kinds.update(_contents(lines, kinds))
    for line in lines:
        if line.start not in kinds and _RULE.fullmatch(line.text):
            kinds[line.start] = SkipKind.RULE
    return Furniture(kinds, shift or 0)


def _edges(lines: Sequence[Line], kinds: Mapping[int, SkipKind]) -> list[Line]:
    left = [line for line in lines if line.start not in kinds]
    return left if len(left) <= EDGE * 2 else [*left[:EDGE], *left[-EDGE:]]


def _shift_of(pages: Mapping[int, Sequence[Line]]) -> int | None:
    """By how much printed page numbers differ from the place of the page; None where none are printed."""
    shifts: Counter[int] = Counter()
    for page, lines in pages.items():
        found = {int(number) - page for line in _edges(lines, {}) for number in _numbers_of(line)}
        shifts.update(found)
    if not shifts:
        return None
    shift, count = max(shifts.items(), key=lambda entry: (entry[1], -abs(entry[0])))
    return shift if count > 1 and count * 2 > len(pages) else None


def _numbers_of(line: Line) -> Iterator[str]:
    alone = _NUMBER_ALONE.fullmatch(line.text)
    if alone:
        yield alone[1]
    elif not is_numbered_heading(line.text):
        if first := _NUMBER_FIRST.fullmatch(line.text):
            yield first[1]
        if last := _NUMBER_LAST.fullmatch(line.text):
            yield last[2]


def _page_numbers(pages: Mapping[int, Sequence[Line]], shift: int | None) -> Iterator[tuple[int, SkipKind]]:
    if shift is None:
        return
    for page, lines in pages.items():
        for line in (lines[0], lines[-1]):
            alone = _NUMBER_ALONE.fullmatch(line.text)
            if alone and int(alone[1]) == page + shift:
                yield line.start, SkipKind.PAGE_NUMBER


def _running_heads(
    pages: Mapping[int, Sequence[Line]], known: Mapping[int, SkipKind]
) -> Iterator[tuple[int, SkipKind]]:
    found: dict[str, list[Line]] = defaultdict(list)
    for lines in pages.values():
        keys = {_head_key(line): line for line in _edges(lines, known)}
        for key, line in keys.items():
            found[key].append(line)
    fewest = max(FEWEST_PAGES, round(len(pages) * SHARE_OF_PAGES))
    for key, same in found.items():
        if key and len(same) >= fewest:
            yield from ((line.start, SkipKind.RUNNING_HEAD) for line in same)


def _head_key(line: Line) -> str:
    """What is alike in the heads of pages: the line without a page number beside it."""
    text = " ".join(line.text.casefold().split())
    if is_numbered_heading(line.text):
        return text
    if first := _NUMBER_FIRST.fullmatch(text):
        return first[2]
    if last := _NUMBER_LAST.fullmatch(text):
        return last[1].strip()
    return "" if _NUMBER_ALONE.fullmatch(text) else text


def _footnotes(
    pages: Mapping[int, Sequence[Line]], known: Mapping[int, SkipKind]
) -> Iterator[tuple[int, SkipKind]]:
    """Notes at the foot of a page: below a rule, or begun by a raised figure."""
    for lines in pages.values():
        left = [line for line in lines if line.start not in known]
        for place, line in enumerate(left):
            below = left[place + 1 :]
            if place and _NOTE_RULE.fullmatch(line.text) and below and _NOTE.match(below[0].text):
                yield line.start, SkipKind.RULE
                yield from ((note.start, SkipKind.FOOTNOTE) for note in below)
                break
            if place and _RAISED_NOTE.match(line.text):
                yield from ((note.start, SkipKind.FOOTNOTE) for note in left[place:])
                break


def _contents(lines: Sequence[Line], known: Mapping[int, SkipKind]) -> Iterator[tuple[int, SkipKind]]:
    left = [line for line in lines if line.start not in known]
    for place, line in enumerate(left):
        following = left[place + 1] if place + 1 < len(left) else None
        opens = _CONTENTS_HEADING.fullmatch(line.text) and following and _CONTENTS.fullmatch(following.text)
        if opens or _CONTENTS.fullmatch(line.text):
            yield line.start, SkipKind.CONTENTS
