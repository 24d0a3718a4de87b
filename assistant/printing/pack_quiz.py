"""The quiz of a printed pack, which holds no answer, and its key."""

from string import ascii_uppercase

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import KeepTogether, Paragraph, Table, TableStyle
from reportlab.platypus.flowables import Flowable

from assistant.packs.types import Choice, Item, KeyEntry, Matching
from assistant.printing.fonts import to_markup
from assistant.printing.pack_parts import PackPrint, kept, lines_parts, part_head
from assistant.printing.pdf import gap, padding, paragraph, signed
from assistant.printing.styles import INK

OPTION_INDENT = 8 * mm
LETTER_COLUMN = 13 * mm
BLANK = "____"
"""For a letter written by hand."""
GUTTER = 6 * mm
"""Between the two sides of a matching."""
LABEL_GAP = 4
"""Points between a label and the line beside it."""
AFTER_ITEM = 9
"""Points between two items."""


def quiz_story(sheet: PackPrint) -> list[Flowable]:
    """The sheet for each person: room for a name, and the items."""
    styles, quiz = sheet.styles, sheet.pack.quiz
    parts = [
        *part_head("quiz", sheet),
        _name_line(sheet),
        gap(6),
        paragraph(quiz.intro, styles.plain),
        gap(6),
    ]
    for number, item in enumerate(quiz.items, start=1):
        parts.append(KeepTogether([*_item(number, item, sheet), gap(AFTER_ITEM)]))
    return parts


def _name_line(sheet: PackPrint) -> Table:
    style = sheet.styles.plain
    label = sheet.words.quiz.name_line
    width = stringWidth(label, style.fontName, style.fontSize) + LABEL_GAP
    made = Table([[paragraph(label, style), ""]], colWidths=[width, sheet.width - width])
    made.setStyle(TableStyle([("LINEBELOW", (1, 0), (1, 0), 0.6, INK), *padding(0)]))
    return made


def _item(number: int, item: Item, sheet: PackPrint) -> list[Flowable]:
    styles = sheet.styles
    asked = [paragraph(f"{number}. {item.prompt}", styles.strong)]
    if isinstance(item, Matching):
        return [*asked, gap(2), _matching(item, sheet)]
    told = [paragraph(item.told, styles.plain)] if item.told else []
    answers = _options(item, sheet) if isinstance(item, Choice) else _true_or_false(sheet)
    return [*asked, *told, gap(2), *answers]


def _options(item: Choice, sheet: PackPrint) -> list[Flowable]:
    style = ParagraphStyle("option", sheet.styles.bullet, leftIndent=OPTION_INDENT, bulletIndent=2 * mm)
    return [
        Paragraph(to_markup(option.text), style, bulletText=f"{letter}.")
        for letter, option in zip(ascii_uppercase, item.options, strict=False)
    ]


def _true_or_false(sheet: PackPrint) -> list[Flowable]:
    """Two empty boxes side by side."""
    words, plain = sheet.words.quiz, sheet.styles.plain
    style = ParagraphStyle("box", plain, leftIndent=1.4 * plain.fontSize)
    cells = [signed(to_markup(text), style, filled=False) for text in (words.true, words.false)]
    made = Table([cells], colWidths=[40 * mm, 40 * mm], hAlign="LEFT")
    made.setStyle(TableStyle([*padding(0), ("LEFTPADDING", (0, 0), (0, 0), 2 * mm)]))
    return [made]


def _matching(item: Matching, sheet: PackPrint) -> Table:
    """Measures with a line for a letter; beside them the lettered answers."""
    style = sheet.styles.plain
    side = (sheet.width - LETTER_COLUMN - GUTTER) / 2
    rows = [
        [
            paragraph(BLANK, style),
            _lettered(f"{number}.", pair.left, style),
            "",
            _lettered(f"{letter}.", right, style),
        ]
        for number, (pair, letter, right) in enumerate(
            zip(item.pairs, ascii_uppercase, (item.pairs[place].right for place in item.shown), strict=False),
            start=1,
        )
    ]
    made = Table(rows, colWidths=[LETTER_COLUMN, 1.15 * side, GUTTER, 0.85 * side])
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *padding(3)]))
    return made


def _lettered(sign: str, text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(f"<b>{sign}</b> {to_markup(text)}", style)


def key_story(sheet: PackPrint) -> list[Flowable]:
    """Per item the answer, why, and the quotations that prove it."""
    parts = part_head("key", sheet)
    for entry in sheet.pack.key:
        parts += _entry(entry, sheet)
    return parts


def _entry(entry: KeyEntry, sheet: PackPrint) -> list[Flowable]:
    styles = sheet.styles
    title = f"{sheet.words.quiz.number.format(number=entry.number)}. {entry.answer}"
    because = [paragraph(entry.because, kept(styles.plain))] if entry.because else []
    return [paragraph(title, kept(styles.subheading)), *because, *lines_parts(entry.lines, sheet)]
