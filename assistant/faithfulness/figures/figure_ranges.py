"""Joins numbers that belong together: lists under one label, ranges, changes from one value to another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.faithfulness.figures.figure_line import Line
from assistant.faithfulness.figures.figures import Kind
from assistant.faithfulness.figures.number_tokens import Number
from assistant.faithfulness.figures.number_units import Unit

_SEPARATORS = frozenset(", and or to и или до по және мен бен пен немесе - through no № even даже".split())
"""What stands between the numbers of a list or a range."""
_FROM = frozenset("from от с со between между".split())
_TO = frozenset("to до по and и - through".split())
_ABLATIVE = re.compile(r".*(?:дан|ден|тан|тен|нан|нен)")
_DATIVE = re.compile(r".*(?:ға|ге|қа|ке|на|не)")
_GAP = 3
"""Tokens between the two ends of a range at most: a unit, `to`, a currency."""
CHANGES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.OPEN, Kind.TIMES})
SURE_UNITS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.YEARS, Kind.AGE, Kind.REFERENCE})


@dataclass(frozen=True, slots=True)
class Draft:
    """A number whose kind may still come from its neighbours in a list."""

    at: int
    end: int
    """Index of the last token, the unit included."""
    number: Number
    unit: Unit
    own: bool
    """The kind comes from a word beside the number itself."""
    after: bool = False
    """That word stands after it, and so after a list too: `142 және 143-баптары`."""
    last: frozenset[float] = frozenset()
    change: bool = False


def join(line: Line, drafts: list[Draft]) -> Iterator[Draft]:
    """The numbers with the kinds that they take from their lists, and the two ends of each range made one."""
    for at in range(len(drafts) - 2, -1, -1):
        drafts[at] = _from_right(line, drafts[at], drafts[at + 1])
    for at in range(1, len(drafts)):
        drafts[at] = _from_left(line, drafts[at - 1], drafts[at])
    yield from _ranged(line, drafts)


def _between(line: Line, first: Draft, second: Draft) -> tuple[str, ...]:
    return tuple(token.text for token in line.tokens[first.end + 1 : second.at])


def _listed(line: Line, first: Draft, second: Draft) -> bool:
    between = _between(line, first, second)
    return 0 < len(between) <= _GAP and all(word in _SEPARATORS for word in between)


def _from_right(line: Line, first: Draft, second: Draft) -> Draft:
    """A number without a unit takes that of the next in its list: `3 or 5 days`."""
    plain = not first.own and (first.unit.kind is Kind.OPEN or first.number.ordinal)
    fits = second.own and second.unit.kind in SURE_UNITS | {Kind.TIMES}
    or_rather = "," in (between := _between(line, first, second)) and {"or", "или", "яғни"} & set(between)
    if plain and fits and second.after and not or_rather and _listed(line, first, second):
        return replace(first, unit=second.unit, own=True, after=True)
    return first


def _from_left(line: Line, first: Draft, second: Draft) -> Draft:
    """A number takes the label of the one before it in its list: `Articles 16 and 21`."""
    if first.unit.kind is not Kind.REFERENCE or second.own or not second.number.digits:
        return second
    comma = "," in _between(line, first, second)
    if _listed(line, first, second) and (second.unit.kind is Kind.OPEN or not comma):
        return replace(second, unit=first.unit, own=True)
    return second


def _ranged(line: Line, drafts: list[Draft]) -> Iterator[Draft]:
    """The numbers with the two ends of each range made one."""
    at = 0
    while at < len(drafts):
        if at + 1 < len(drafts) and (joined := _range(line, drafts[at], drafts[at + 1])):
            yield joined
            at += 2
        else:
            yield drafts[at]
            at += 1


def _range(line: Line, first: Draft, second: Draft) -> Draft | None:
    between = _between(line, first, second)
    if len(between) > _GAP or not _comparable(first, second):
        return None
    if _among(line, second, between):
        return replace(second, at=first.at, number=first.number, last=second.number.parts[-1])
    words = _told_from_to(line, first, between) or _told_in_kazakh(line, first, second, between)
    if not words and not _dashed(first, second, between):
        return None
    last = second.number.parts[-1]
    return replace(second, at=first.at, number=first.number, last=last, change=words)


def _comparable(first: Draft, second: Draft) -> bool:
    bare = first.unit.kind in {Kind.OPEN, Kind.COUNT} and not first.own
    single = len(first.number.parts) == 1 and len(second.number.parts) == 1
    named = {first.unit.kind, second.unit.kind} & {Kind.REFERENCE, Kind.ORDINAL, Kind.ENUMERATOR, Kind.MANY}
    return single and not named and (bare or first.unit == second.unit)


def _told_from_to(line: Line, first: Draft, between: tuple[str, ...]) -> bool:
    before = first.at - 2 if line.text(first.at - 1) in {"$", "€"} else first.at - 1
    return bool(_TO & set(between)) and line.text(before) in _FROM


def _among(line: Line, second: Draft, between: tuple[str, ...]) -> bool:
    """`16 мен 18 жас аралығында`."""
    return between[-1:] in {("мен",), ("бен",), ("пен",)} and line.text(second.end + 1).startswith("аралы")


def _told_in_kazakh(line: Line, first: Draft, second: Draft, between: tuple[str, ...]) -> bool:
    if line.language != "kk" or between:
        return False
    ends = [draft.number.suffix or line.text(draft.end) for draft in (first, second)]
    following = line.text(second.end + 1) if second.number.suffix else ""
    dative = _DATIVE.fullmatch(ends[1]) or _DATIVE.fullmatch(following)
    return bool(_ABLATIVE.fullmatch(ends[0]) and dative)


def _dashed(first: Draft, second: Draft, between: tuple[str, ...]) -> bool:
    """`3 - 5 days`, `16 to 18 years`, `two-three`: rising, and nothing else between."""
    low, high = max(first.number.parts[0], default=0), max(second.number.parts[0], default=0)
    return between in {("-",), ("to",), ("до",)} and low < high and first.end == first.at
