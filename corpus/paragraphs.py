"""Cuts narrative into paragraphs and lists.

The extraction puts blank lines in odd places: where one paragraph follows another without
space between them, the blank line stands after the second paragraph's first line. So a blank
line ends a paragraph only after a finished sentence, and a line that is followed by a blank
line in mid-sentence begins one.
"""

import re
from typing import NamedTuple

from corpus.outline import PARAGRAPH_GOES_ON, PARAGRAPH_STARTS

LIST_AS_ONE_UNIT = 1_200
"""Characters. A list whose items come to no more is cited as a whole, with its lead-in; of a
longer one each item is cited by itself, or a citation would point at two pages."""
SHORT_LINE = 80
"""Characters. Justified lines run to 85-105; a finished sentence on a shorter one ends a paragraph."""

_FINISHED = re.compile(r"[.:;?!][\"”’)\]]*$")
_DASH = re.compile(r"[-•] ")
_NUMBERED = re.compile(r"“?(\d{1,2})[.)] ")
_LETTERED = re.compile(r"“?\((\d{1,2})(?:\.\d+)?\) ")


class Line(NamedTuple):
    """A non-blank source line."""

    number: int
    text: str
    """As shown, outer spaces dropped."""
    after_blank: bool
    before_blank: bool


class Paragraph(NamedTuple):
    """Consecutive lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """Its words, for decisions only: hyphens at line ends are kept."""
        return " ".join(line.text for line in self.lines)

    @property
    def is_dash(self) -> bool:
        """Whether it is an item with a dash or a bullet."""
        return bool(_DASH.match(self.lines[0].text))

    @property
    def number(self) -> int | None:
        """The number of an enumerated item."""
        match = _NUMBERED.match(self.lines[0].text)
        return int(match.group(1)) if match else None

    @property
    def is_item(self) -> bool:
        """Whether it is an item of any list."""
        first = self.lines[0].text
        return self.is_dash or bool(_NUMBERED.match(first) or _LETTERED.match(first))

    @property
    def introduces(self) -> bool:
        """Whether it ends by announcing what follows."""
        return self.text.rstrip("”’)").endswith(":")


class Block(NamedTuple):
    """What becomes one unit of narrative: paragraphs, with the lead-in they stand under."""

    paragraphs: tuple[Paragraph, ...]
    lead_in: Paragraph | None = None


def make_paragraphs(lines: tuple[Line, ...]) -> tuple[Paragraph, ...]:
    """Groups lines into paragraphs, in order."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _begins(groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Paragraph(tuple(group)) for group in groups)


def _begins(before: Line, line: Line) -> bool:  # noqa: PLR0911  one rule a line
    """Whether `line` begins a paragraph."""
    if line.number in PARAGRAPH_STARTS:
        return True
    if line.number in PARAGRAPH_GOES_ON:
        return False
    if _DASH.match(line.text) or _LETTERED.match(line.text):
        return True
    finished = bool(_FINISHED.search(before.text))
    if _NUMBERED.match(line.text):
        return finished
    if not finished or line.text[0].islower():
        return False
    if line.after_blank or len(before.text) < SHORT_LINE:
        return True
    return line.before_blank and not _FINISHED.search(line.text)


def make_blocks(paragraphs: tuple[Paragraph, ...]) -> tuple[Block, ...]:
    """Groups lists with their lead-ins; a long list gives a block an item."""
    blocks: list[Block] = []
    position = 0
    while position < len(paragraphs):
        end = _group_end(paragraphs, position)
        blocks.extend(_blocks_of(paragraphs[position:end]))
        position = end
    return tuple(blocks)


def _group_end(paragraphs: tuple[Paragraph, ...], start: int) -> int:
    """End (exclusive) of the paragraph or list that begins at `start`."""
    end = start + 1
    head = paragraphs[start]
    if not (head.introduces or head.is_item or _opens_numbered_quote(head)):
        return end
    if head.introduces and end < len(paragraphs) and not paragraphs[end].is_item:
        return _plain_list_end(paragraphs, end)
    while end < len(paragraphs) and (paragraphs[end].is_item or _interrupts(paragraphs, end)):
        if head.is_item and head.is_dash and not paragraphs[end].is_dash:
            break
        end += 1
    return end


def _plain_list_end(paragraphs: tuple[Paragraph, ...], end: int) -> int:
    """End of a list whose items carry no mark: it goes on while they end in `;`, `:` or a comma."""
    while end < len(paragraphs):
        end += 1
        if not paragraphs[end - 1].text.endswith((";", ":", ",")):
            break
    return end


def _opens_numbered_quote(paragraph: Paragraph) -> bool:
    """Whether a quotation in it begins to count: `“1. No one shall ...`."""
    return "“1. " in paragraph.text and paragraph.number is None


def _interrupts(paragraphs: tuple[Paragraph, ...], position: int) -> bool:
    """Whether a plain paragraph stands inside an enumeration, between items n and n + 1."""
    before = [p.number for p in paragraphs[:position] if p.number is not None]
    following = paragraphs[position + 1] if position + 1 < len(paragraphs) else None
    return bool(before) and following is not None and following.number == before[-1] + 1


def _blocks_of(group: tuple[Paragraph, ...]) -> list[Block]:
    """One block for a paragraph or a short list; of a long list one for each item."""
    lead_in = None if group[0].is_item else group[0]
    listed = group[1:] if lead_in else group
    if len(group) == 1 or sum(len(p.text) for p in listed) <= LIST_AS_ONE_UNIT:
        return [Block(group)]
    items: list[list[Paragraph]] = []
    for paragraph in listed:
        nested = bool(items) and paragraph.is_dash and items[-1][0].introduces
        if items and (nested or not paragraph.is_item):
            items[-1].append(paragraph)
        else:
            items.append([paragraph])
    blocks = [Block(tuple(item), lead_in) for item in items]
    return [Block((lead_in,)), *blocks] if lead_in else blocks
