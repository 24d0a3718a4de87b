"""What a printed pack is made of: its sheets' heads, its lines, the session, the handout, the notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Table, TableStyle
from reportlab.platypus.flowables import Flowable, HRFlowable

from assistant.exports.citation import PLAN_TITLES
from assistant.packs.types import Pack, PackLine, Step
from assistant.packs.wording import PackWords
from assistant.packs.words import PACK_WORDS
from assistant.printing.fonts import BOLD, to_markup
from assistant.printing.pack_outline import (
    PRINT_PARTS,
    PrintPart,
    closing_notes,
    lost_note,
    part_lines,
    part_title,
    short_title,
    unrepeated,
)
from assistant.printing.pack_words import PACK_PRINT_WORDS, PackPrintWords
from assistant.printing.pdf import (
    CELL,
    box,
    bullets,
    gap,
    heading,
    padding,
    paragraph,
    quoted,
    table,
    unbroken,
)
from assistant.printing.styles import ACCENT, INK, LINE, Styles
from corpus.languages import Language

PART_SIZE = 19
"""Points of a part's title: it is looked for in a heap of sheets."""
QUOTE_INDENT = 5 * mm
TIME_COLUMN = 19 * mm
USES_COLUMN = 40 * mm
PAGES_COLUMN = 30 * mm


@dataclass(frozen=True, slots=True)
class PackPrint:
    """A pack with what its drawing needs."""

    pack: Pack
    styles: Styles
    width: float
    """Of the text, in points."""
    height: float
    """Of the text of one page, in points."""
    pages: Mapping[PrintPart, tuple[int, int]]
    """First and last page of each part."""

    @property
    def language(self) -> Language:
        """Of everything but the quotations."""
        return self.pack.request.language

    @property
    def words(self) -> PackWords:
        """The words of packs in that language."""
        return PACK_WORDS[self.language]

    @property
    def print_words(self) -> PackPrintWords:
        """The words of printed packs in that language."""
        return PACK_PRINT_WORDS[self.language]


class PartMark(Flowable):
    """Enters a part into the list of bookmarks that a reader shows beside the pages."""

    def __init__(self, part: PrintPart, title: str) -> None:
        super().__init__()
        self._part, self._title = part, title

    def wrap(self, *_: float) -> tuple[float, float]:
        """Takes no room."""
        return 0, 0

    def draw(self) -> None:
        """Marks the place."""
        self.canv.bookmarkPage(self._part)
        self.canv.addOutlineEntry(self._title, self._part)


def kept(style: ParagraphStyle) -> ParagraphStyle:
    """The same style for a paragraph that stays with what follows."""
    return ParagraphStyle(f"{style.name}-kept", style, keepWithNext=1)


def part_head(part: PrintPart, sheet: PackPrint) -> list[Flowable]:
    """Topic and title of a part, as each is handed out alone; and what explains a sign that it holds."""
    title = part_title(part, sheet.language)
    style = ParagraphStyle("part", sheet.styles.title, fontSize=PART_SIZE, leading=1.2 * PART_SIZE)
    lost = lost_note(part_lines(sheet.pack, part), sheet.language)
    return [
        PartMark(part, title),
        paragraph(short_title(sheet.pack), sheet.styles.small),
        paragraph(title, style),
        HRFlowable("100%", 1.2, color=INK, spaceBefore=1, spaceAfter=6),
        *([paragraph(lost, sheet.styles.small)] if lost else []),
    ]


def lines_parts(
    lines: Sequence[PackLine], sheet: PackPrint, *, plain: ParagraphStyle | None = None
) -> list[Flowable]:
    """Lines under each other; their plain words in a style of their own, if one is given."""
    style = plain or sheet.styles.plain
    return [part for line in unrepeated(lines) for part in _line_parts(line, sheet, style)]


def _line_parts(line: PackLine, sheet: PackPrint, plain: ParagraphStyle) -> list[Flowable]:
    """Plain words, what the quotation is, the quotation with its place, and what is told of a measure."""
    styles = sheet.styles
    small = ParagraphStyle("beside", styles.small, leftIndent=QUOTE_INDENT)
    italic = ParagraphStyle("quote", styles.quote, leftIndent=QUOTE_INDENT, keepWithNext=1, spaceBefore=2)
    parts: list[Flowable] = [paragraph(line.plain, kept(plain))]
    if line.kind_label:
        parts.append(paragraph(line.kind_label, kept(ParagraphStyle("kind", small, fontName=BOLD))))
    parts.append(paragraph(quoted(line.citation.quote), italic))
    beside = [to_markup(unbroken(line.citation.locator)), *map(to_markup, line.details)]
    beside += [_printed(line.printed, sheet)] if line.printed else []
    parts += [Paragraph(markup, kept(small)) for markup in beside[:-1]]
    return [*parts, Paragraph(beside[-1], small), gap(0.75 * styles.sizes.plain)]


def _printed(printed: Sequence[str], sheet: PackPrint) -> str:
    """What proves the details, in the Plan's own words, as markup."""
    quotes = "; ".join(f"<i>{to_markup(quoted(words))}</i>" for words in printed)
    return f"{to_markup(sheet.words.line.printed)}: {quotes}"


def session_story(sheet: PackPrint) -> list[Flowable]:
    """Cover and session plan."""
    pack, words, styles = sheet.pack, sheet.words.session, sheet.styles
    plan = pack.session
    return [
        *_cover(sheet),
        *_contents(sheet),
        *heading(part_title("session", sheet.language), styles),
        paragraph(words.goals, styles.subheading),
        *bullets(plan.goals, styles.bullet),
        paragraph(words.materials, styles.subheading),
        *bullets(plan.materials, styles.bullet),
        gap(4),
        paragraph(plan.grouping, styles.strong),
        paragraph(words.steps, kept(styles.subheading)),
        _steps(plan.steps, sheet),
    ]


def _cover(sheet: PackPrint) -> list[Flowable]:
    pack, styles = sheet.pack, sheet.styles
    return [
        PartMark("session", part_title("session", sheet.language)),
        paragraph(PLAN_TITLES[sheet.language], styles.small),
        paragraph(short_title(pack), styles.title),
        *([paragraph(pack.title, styles.plain)] if pack.title != short_title(pack) else []),
        paragraph(pack.subtitle, styles.plain),
        gap(6),
        box([paragraph(pack.notice, styles.strong)], width=sheet.width),
    ]


def _contents(sheet: PackPrint) -> list[Flowable]:
    """Which pages are to be copied for whom: the materials say how often."""
    words = sheet.print_words
    rows = [(words.part, words.pages)]
    rows += [
        (part_title(part, sheet.language), f"{first}–{last}" if last > first else f"{first}")
        for part, (first, last) in ((part, sheet.pages[part]) for part in PRINT_PARTS)
    ]
    made = table(rows, (sheet.width - PAGES_COLUMN, PAGES_COLUMN), sheet.styles)
    return [*heading(words.contents, sheet.styles), made]


def _steps(steps: Sequence[Step], sheet: PackPrint) -> Table:
    """The steps by the minute."""
    words, styles = sheet.words.session, sheet.styles
    head = [paragraph(text, styles.head_cell) for text in (words.time, words.does, words.materials)]
    rows = [
        [
            paragraph(f"{step.start}–{step.start + step.minutes}", styles.strong),
            [paragraph(step.title, styles.strong), paragraph(step.text, styles.plain)],
            [paragraph(part, styles.small) for part in step.uses],
        ]
        for step in steps
    ]
    widths = (TIME_COLUMN, sheet.width - TIME_COLUMN - USES_COLUMN, USES_COLUMN)
    made = Table([head, *rows], colWidths=widths, repeatRows=1)
    rules = [("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT), ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE)]
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *rules, *padding(CELL)]))
    return made


def handout_story(sheet: PackPrint) -> list[Flowable]:
    """What participants take home."""
    styles = sheet.styles
    large = ParagraphStyle("large", styles.plain, fontSize=1.08 * styles.sizes.plain)
    large.leading = large.fontSize * styles.sizes.leading
    parts = [*part_head("handout", sheet), paragraph(sheet.pack.handout.intro, styles.plain)]
    for section in sheet.pack.handout.sections:
        parts += heading(section.title, styles)
        parts += [paragraph(section.note, kept(styles.small)), _kept_gap(5)]
        parts += lines_parts(section.lines, sheet, plain=large)
    return parts


def _kept_gap(height: float) -> Flowable:
    made = gap(height)
    made.keepWithNext = 1
    return made


def notes_story(sheet: PackPrint) -> list[Flowable]:
    """The facilitator's notes, and what the Plan does not have enough of."""
    parts = part_head("notes", sheet)
    for section in closing_notes(sheet.pack):
        parts += heading(section.title, sheet.styles)
        parts += bullets(section.paragraphs, sheet.styles.bullet)
    return parts
