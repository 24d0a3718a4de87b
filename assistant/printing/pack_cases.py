"""The case cards of a printed pack, two a page, and the trainer's answers to them."""

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Table
from reportlab.platypus.flowables import Flowable, HRFlowable

from assistant.packs.types import Case, CaseQuestion
from assistant.printing.pack_parts import PackPrint, kept, lines_parts, part_head
from assistant.printing.pdf import box, gap, heading, numbered, paragraph
from assistant.printing.styles import LINE

BETWEEN = 7 * mm
"""Between two cards of a page: scissors go there."""
ROOM = 11
"""Points between a card's frame and its text."""
WRITING_LINE = 8 * mm
"""Height of a line to write on by hand."""
MOST_LINES = 4
"""Under one question: a chapter and a page need no more."""


def cases_story(sheet: PackPrint) -> list[Flowable]:
    """The cards, without their answers; the first two stand under the part's title."""
    head = part_head("cases", sheet)
    above = sum(part.wrap(sheet.width, sheet.height)[1] for part in head) + 2 * ROOM
    half = (sheet.height - above - BETWEEN) / 2
    parts = head
    for case in sheet.pack.cases:
        parts += [_card(case, sheet, half), gap(BETWEEN)]
    return parts[:-1] if sheet.pack.cases else parts


def _card(case: Case, sheet: PackPrint, height: float) -> Table:
    """A card of a height, its free room ruled to write on; a longer card takes the height it needs."""
    free = height - 2 * ROOM - sum(_height(part, sheet) for part in _card_parts(case, sheet, []))
    each = max(free / len(case.questions), WRITING_LINE)
    count = min(int(each / WRITING_LINE), MOST_LINES)
    lines = [_writing_line(each / count) for _ in range(count)]
    return box(_card_parts(case, sheet, lines), width=sheet.width, room=ROOM)


def _height(part: Flowable, sheet: PackPrint) -> float:
    _, height = part.wrap(sheet.width - 2 * ROOM, sheet.height)
    return float(part.getSpaceBefore() + height + part.getSpaceAfter())


def _card_parts(case: Case, sheet: PackPrint, lines: Sequence[Flowable]) -> list[Flowable]:
    """What stands on a card, with the same lines under each question."""
    words, styles = sheet.words.case, sheet.styles
    parts: list[Flowable] = [
        paragraph(words.card.format(number=case.number), styles.small),
        paragraph(case.title, ParagraphStyle("card", styles.heading, spaceBefore=0, spaceAfter=4)),
        paragraph(case.situation, styles.plain),
        paragraph(words.made_up, styles.small),
    ]
    for question in numbered([question.text for question in case.questions], _question(sheet)):
        parts += [question, *lines]
    return [*parts, gap(6), paragraph(words.task, styles.small)]


def _question(sheet: PackPrint) -> ParagraphStyle:
    return ParagraphStyle("question", sheet.styles.bullet, spaceBefore=4, spaceAfter=0)


def _writing_line(height: float) -> HRFlowable:
    """A line with the room above it that a hand needs."""
    return HRFlowable("100%", 0.5, color=LINE, spaceBefore=height - 0.5, spaceAfter=0)


def answers_story(sheet: PackPrint) -> list[Flowable]:
    """What answers each question of the cards."""
    parts = part_head("answers", sheet)
    for case in sheet.pack.cases:
        title = f"{sheet.words.case.card.format(number=case.number)}. {case.title}"
        parts += heading(title, sheet.styles)
        for number, question in enumerate(case.questions, start=1):
            parts += _answered(number, question, sheet)
    return parts


def _answered(number: int, question: CaseQuestion, sheet: PackPrint) -> list[Flowable]:
    styles = sheet.styles
    asked = paragraph(f"{number}. {question.text}", kept(styles.subheading))
    notes = [paragraph(question.note, styles.plain)] if question.note else []
    return [asked, *lines_parts(question.answers, sheet), *notes]
