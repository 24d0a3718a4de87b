"""The parts of a printed pack: what they are called, what they quote, what every page says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, get_args

from assistant.exports.words import WORDS
from assistant.packs.types import NotesSection, Pack, PackLine
from assistant.packs.words import PACK_WORDS
from assistant.printing.about import About
from assistant.printing.pack_words import PACK_PRINT_WORDS
from corpus.languages import Language
from corpus.repair import ILLEGIBLE

PrintPart = Literal["session", "handout", "cases", "quiz", "key", "answers", "notes"]
"""A part of a printed pack, each on pages of its own."""
PRINT_PARTS: tuple[PrintPart, ...] = get_args(PrintPart)
"""In their order: what people get stands before what only the trainer reads."""
LONGEST_TITLE = 120
"""Characters: the longest title of one chapter. With the notice it stays within the 255 of a Word property."""
OPENING_END = ":"
"""Ends every sentence that opens a list of measures, and no cell of a table."""


def part_title(part: PrintPart, language: Language) -> str:
    """What a part is called: `Handout`, `Case cards: answers for the trainer`."""
    words = PACK_WORDS[language]
    if part == "session":
        return words.session.title
    if part == "answers":
        answers = words.case.answers
        return f"{words.parts['cases']}: {answers[0].lower()}{answers[1:]}"
    return words.parts[part]


def short_title(pack: Pack) -> str:
    """The topic; of a pack of many chapters, whose titles would fill the page, only that it is a pack."""
    return pack.title if len(pack.title) <= LONGEST_TITLE else PACK_WORDS[pack.request.language].pack


def pack_about(pack: Pack, day: date) -> About:
    """What a file of a pack says of itself; topic and number at the foot tell loose sheets apart."""
    title = short_title(pack)
    number = PACK_WORDS[pack.request.language].session.seed.format(seed=pack.request.seed)
    return About(title, pack.request.language, day, f"{pack.notice} {title} · {number}.")


def part_lines(pack: Pack, part: PrintPart) -> tuple[PackLine, ...]:
    """Every line that a part quotes, in order, repeats kept."""
    if part == "handout":
        return tuple(line for section in pack.handout.sections for line in section.lines)
    if part == "key":
        return tuple(line for entry in pack.key for line in entry.lines)
    if part == "answers":
        asked = (question for case in pack.cases for question in case.questions)
        return tuple(line for question in asked for line in question.answers)
    return ()


def unrepeated(lines: Sequence[PackLine]) -> Iterator[PackLine]:
    """Lines one under the other: the sentence that opens a list is printed under its first measure alone."""
    before: tuple[str, ...] = ()
    for line in lines:
        new = (text for text in line.printed if not (text.endswith(OPENING_END) and text in before))
        yield replace(line, printed=tuple(new))
        before = line.printed


def lost_note(lines: Sequence[PackLine], language: Language) -> str:
    """What explains the sign for a lost character; empty where none stands in the lines."""
    texts = (text for line in lines for text in (line.citation.quote, *line.printed))
    return WORDS[language].illegible if any(ILLEGIBLE in text for text in texts) else ""


def closing_notes(pack: Pack) -> tuple[NotesSection, ...]:
    """The facilitator's notes, and what the Plan does not have enough of."""
    if not pack.shortfalls:
        return pack.notes
    lacks = PACK_PRINT_WORDS[pack.request.language].lacks
    return (*pack.notes, NotesSection(lacks, pack.shortfalls))
