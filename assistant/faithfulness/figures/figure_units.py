"""Decides what a number counts by the words beside it."""

import re
from dataclasses import replace

from assistant.faithfulness.figures.figure_line import Line
from assistant.faithfulness.figures.figures import Kind
from assistant.faithfulness.figures.number_tokens import Number
from assistant.faithfulness.figures.number_units import (
    QUALIFIERS,
    Unit,
    label_after,
    label_before,
    undoes_month,
    unit_of,
)
from corpus.languages import Language

_NO_THINGS = frozenset(
    """
    and or to of in with at on by for were was is are as from while but out per through than which who that this the a
    instead if when where after before has have had been be can may must shall will under over into against also only
    и или до из в во на по с со от за к у о а но то как это был было были нет для об при
    және мен бен пен немесе ал да де болды болған ғана дейін бірақ еді деп яғни
    """.split()
)
"""Words after a number that tell nothing that it counts."""
_CASE_KK = re.compile(
    r"(?:ын|ін|сын|сін)?(?:а|е|ға|ге|қа|ке|на|не|ы|і|сы|сі|ды|ді|ты|ті|ны|ні|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен"
    r"|дың|дің|тың|тің|ның|нің|мен|бен|пен|еу\w*|ау\w*|ы?н|і?н|дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік|ындағы|індегі)"
)
"""What is joined to a Kazakh number for its case: `99-ында`."""
_AGE_LEFT = re.compile(
    r"\b(?:aged?|ages|ages? of|under|turn(?:s|ed|ing)?|older than|younger than|возраст[аеу]?|старше|младше|моложе"
    r"|достиг\w+|достижени\w+|исполн\w+)\W+(?:from |of |от |до |с |the |age )*$"
)
_AGE_LEFT_SURE = re.compile(
    r"\b(?:aged|ages? of|возраст[аеу]?|возрасте)\W+(?:from |of |от |до |с |the |age )*$"
)
_AGE_RIGHT = re.compile(
    r"[\W]*(?:years?)?[ -]*(?:old\b|of age\b|olds\b)|\W*(?:or|and) (?:older|younger)|-?летн\w+ возраст"
)
_AGE_WINDOW = 30
"""Characters on either side of a number in which the words that make an age of it stand."""

Found = tuple[Unit, int, bool]
"""What a number counts, the index of its last token, and whether a word beside it says so."""


def unit_at(line: Line, at: int, number: Number) -> Found:
    """What the number at an index counts."""
    if number.many:
        return Unit(Kind.MANY), at, True
    if _is_enumerator(line, at, number):
        return Unit(Kind.ENUMERATOR), at, True
    return _named(line, at, number) or _measured(line, at, number) or _counted(line, at, number)


def _counted(line: Line, at: int, number: Number) -> Found:
    """Things, where a word for them follows; else open."""
    if number.digits and not any(number.parts):
        return Unit(Kind.REFERENCE), at, False
    if number.ordinal or _is_noun(number.suffix, line.language):
        return Unit(Kind.ORDINAL), at, False
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    things = after is not None and after.kind == "word" and after.text not in _NO_THINGS
    return Unit(Kind.COUNT if things or number.suffix else Kind.OPEN), at, False


def aged(folded: str, unit: Unit, start: int, end: int) -> Unit:
    """Makes an age of years where the words around `start` to `end` say so."""
    if unit.kind not in {Kind.YEARS, Kind.OPEN, Kind.COUNT}:
        return unit
    before = _AGE_LEFT_SURE if unit.kind is Kind.COUNT else _AGE_LEFT
    left, right = folded[max(0, start - _AGE_WINDOW) : start], folded[end : end + _AGE_WINDOW]
    return Unit(Kind.AGE, "year") if before.search(left) or _AGE_RIGHT.match(right) else unit


def _is_enumerator(line: Line, at: int, number: Number) -> bool:
    """Whether a number only counts off an item: `1) those who`, `1. Everyone` at the start of a line."""
    if not number.digits:
        return False
    if line.tokens[at].opens_line and line.text(at + 1) == "." and line.tokens[at + 1].tight:
        return at + 2 < len(line.tokens)
    if line.text(at + 1) != ")":
        return False
    depth = 0
    for token in line.tokens[:at]:
        depth = max(0, depth + (token.text == "(") - (token.text == ")"))
    return depth == 0


def _named(line: Line, at: int, number: Number) -> Found | None:
    """What makes a number the name of something: `Article 5`, `5-бап`, `first part`, `(2)` after an article."""
    if label := label_after(number.suffix):
        return label, at, True
    before = at - 2 if line.text(at - 1) == "." and line.tokens[at - 1].tight else at - 1
    label = label_before(line.text(before), line.language) if number.digits or number.ordinal else None
    if label and (number.digits or line.language != "en"):
        return label, at, True
    if number.ordinal and (label := label_after(line.text(at + 1))):
        return label, at + 1, True
    bracketed = line.text(at - 1) == "(" and line.text(at + 1) == ")" and line.tokens[at - 1].tight
    if bracketed and line.number(at - 2):
        return Unit(Kind.REFERENCE, "paragraph"), at, True
    return None


def _measured(line: Line, at: int, number: Number) -> Found | None:
    """What makes a number a share, a sum, a stretch of time: `25 %`, `10-day`, `15 calendar days`, `$70`."""
    if number.ordinal:
        return None
    if number.suffix and (unit := unit_of(number.suffix, line.language)):
        return unit, at, True
    qualifier = QUALIFIERS.get(line.text(at + 1))
    end = at + 1 if qualifier is None else at + 2
    if line.text(end) == "per" and line.text(end + 1) == "cent":
        return Unit(Kind.PERCENT), end + 1, True
    unit = unit_of(line.text(end), line.language)
    if unit and not _is_index(line, unit, end):
        return replace(unit, name=f"{qualifier or ''} {unit.name}".strip()), _case_end(line, end), True
    sign = unit_of(line.text(at - 1), line.language) if line.text(at - 1) in {"$", "€"} else None
    return (sign, at, True) if sign else None


def _is_index(line: Line, unit: Unit, at: int) -> bool:
    """`28 times the monthly calculation indicator`, `28 месячных расчётных показателей`: nothing is timed."""
    if unit.name == "month":
        return undoes_month(line.text(at + 1))
    return unit.kind is Kind.TIMES and (line.text(at + 1), line.text(at + 2)) == ("the", "monthly")


def _case_end(line: Line, at: int) -> int:
    """The index of what is joined to a mark for its case: `25 %-дан`."""
    joined = line.text(at) == "%" and line.text(at + 1) == "-" and line.tokens[at + 1].tight
    return min(at + 2, len(line.tokens) - 1) if joined else at


def _is_noun(suffix: str, language: Language) -> bool:
    """Whether a word joined to a Kazakh number makes it an ordinal: `45-сессия`."""
    return language == "kk" and bool(suffix) and not _CASE_KK.fullmatch(suffix)
