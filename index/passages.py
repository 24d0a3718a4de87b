"""From units to passages: slices of one unit that the encoder can take in whole."""

import re
from collections.abc import Callable, Iterator, Mapping

from corpus.editorial import Entry
from corpus.model import Plan, Unit
from index.types import Passage

PASSAGE_TOKENS = 256
"""Word pieces of a passage at most, special ones included: what all-MiniLM-L6-v2 takes in."""
HEADING_SHARE = 0.25
"""Part of the limit that the headings may fill where a unit must be cut."""
LEAD_IN_SHARE = 0.25
"""Part of the limit that the lead-in may fill where a unit must be cut: half stays for the body."""

_LINES = re.compile(r"\n")
_SENTENCES = re.compile(r"(?<=[.!?;:])[\"”’)]?\s+(?=[\"“‘(]?[A-Z0-9А-ЯЁ-])")
_WORDS = re.compile(r"\s+")
_BREAKS = (_LINES, _SENTENCES, _WORDS)
"""Where a unit may be cut, the best places first."""

TokenCounter = Callable[[str], int]
"""Counts the word pieces of a text, special ones included."""
Span = tuple[int, int]
"""First character of a run and the one after its last."""


def make_passages(
    plan: Plan,
    count_tokens: TokenCounter,
    *,
    editorial: Mapping[str, Entry] | None = None,
    limit: int = PASSAGE_TOKENS,
) -> tuple[Passage, ...]:
    """Every unit of the plan as one or more passages, in the order of the Plan.

    The slices of a unit are verbatim runs of its text and hold all of it but white space. What the
    editors wrote about it in English follows them.

    Args:
        plan: The plan.
        count_tokens: The encoder's own count of word pieces.
        editorial: What the editors wrote, by unit id.
        limit: Word pieces of `Passage.embedded` at most.

    Raises:
        ValueError: The limit leaves no room for a single letter.
    """
    made: list[Passage] = []
    for unit in plan.units:
        made += _make_unit(plan, unit, count_tokens, limit)
        entry = (editorial or {}).get(unit.unit_id)
        made += _make_editorial(entry) if entry else ()
    return tuple(made)


def _make_editorial(entry: Entry) -> tuple[Passage, Passage]:
    plain, questions = entry.plain["en"], "\n".join(entry.questions["en"])
    return (
        Passage(f"{entry.unit_id}#plain", entry.unit_id, plain, plain, kind="plain"),
        Passage(f"{entry.unit_id}#questions", entry.unit_id, questions, questions, kind="questions"),
    )


def _make_unit(plan: Plan, unit: Unit, count: TokenCounter, limit: int) -> Iterator[Passage]:
    headings, lead_in = _headings(plan, unit), unit.lead_in or ""
    if count(_embedded(headings, lead_in, unit.text)) > limit:
        headings = _cut_to(headings, int(limit * HEADING_SHARE), count)
        lead_in = _cut_to(lead_in, int(limit * LEAD_IN_SHARE), count)

    def fits(span: Span) -> bool:
        return count(_embedded(headings, lead_in, unit.text[slice(*span)])) <= limit

    also_searched = _also_searched(unit)
    for number, (start, end) in enumerate(_slices(unit.text, fits)):
        text = unit.text[start:end]
        yield Passage(
            passage_id=f"{unit.unit_id}#{number}",
            unit_id=unit.unit_id,
            text=text,
            embedded=_embedded(headings, lead_in, text),
            also_searched=also_searched,
        )


def _headings(plan: Plan, unit: Unit) -> str:
    section = plan.section(unit)
    return "\n".join((plan.chapter(unit.chapter).title, *([section.title] if section else [])))


def _embedded(headings: str, lead_in: str, body: str) -> str:
    return "\n".join(part for part in (headings, lead_in, body) if part)


def _also_searched(unit: Unit) -> str:
    """What an action's row says beside its wording, each entry once."""
    measure = unit.measure
    if measure is None:
        return ""
    entries = [measure.deadline.printed] if measure.deadline else []
    for executor in measure.executors:
        entries += [executor.printed, executor.name]
    return "\n".join(dict.fromkeys([*entries, *measure.addressees]))


def _cut_to(text: str, limit: int, count: TokenCounter) -> str:
    """The longest run of whole words from the start that has at most `limit` word pieces."""
    if count(text) <= limit:
        return text
    ends = [match.start() for match in _WORDS.finditer(text)]
    while ends and count(text[: ends[-1]]) > limit:
        ends.pop()
    return text[: ends[-1]] if ends else ""


def _slices(text: str, fits: Callable[[Span], bool]) -> Iterator[Span]:
    """Runs that fit, outer white space dropped; pieces are joined again while they fit."""
    current: Span | None = None
    for piece in _pieces(text, (0, len(text)), fits, _BREAKS):
        joined = (current[0], piece[1]) if current else piece
        if current and not fits(joined):
            yield current
            joined = piece
        current = joined
    if current:
        yield current


def _pieces(
    text: str, span: Span, fits: Callable[[Span], bool], breaks: tuple[re.Pattern[str], ...]
) -> Iterator[Span]:
    """The span itself where it fits, else its parts at the best places to cut."""
    start, end = _strip(text, span)
    if start == end:
        return
    if fits((start, end)):
        yield start, end
    elif breaks:
        for part in _parts(text, (start, end), breaks[0]):
            yield from _pieces(text, part, fits, breaks[1:])
    elif end - start > 1:
        middle = (start + end) // 2
        yield from _pieces(text, (start, middle), fits, ())
        yield from _pieces(text, (middle, end), fits, ())
    else:
        raise ValueError(f"no room for a letter of {text[:40]!r}; expected a larger limit of word pieces")


def _parts(text: str, span: Span, where: re.Pattern[str]) -> Iterator[Span]:
    start, end = span
    for match in where.finditer(text, start, end):
        yield start, match.end()
        start = match.end()
    yield start, end


def _strip(text: str, span: Span) -> Span:
    run = text[slice(*span)]
    start = span[0] + len(run) - len(run.lstrip())
    return start, max(start, span[0] + len(run.rstrip()))
