"""Finds what the numbers of a text count, once its times are taken out."""

from collections.abc import Iterator

from assistant.faithfulness.figures.figure_line import Line
from assistant.faithfulness.figures.figure_ranges import CHANGES, SURE_UNITS, Draft, join
from assistant.faithfulness.figures.figure_units import aged, unit_at
from assistant.faithfulness.figures.figures import Kind, Quantity
from assistant.faithfulness.figures.number_bounds import bound_at
from assistant.faithfulness.figures.number_tokens import Token


def find_quantities(line: Line) -> Iterator[Quantity]:
    """Every number of a text that is no time, with what it counts."""
    free = (at for at in range(len(line.tokens)) if at not in line.used)
    drafts = [draft for at in free if (draft := _draft(line, at))]
    yield from (_quantity(line, draft) for draft in join(line, drafts))
    for token in line.tokens:
        if token.kind == "lost" and not _ends_word(line, token):
            yield Quantity(Kind.LOST, token.start, token.end)


def _ends_word(line: Line, token: Token) -> bool:
    """Whether lost characters belong to a word: `CE▯▯`."""
    return token.tight and line.folded[token.start - 1].isalpha() and not any(c.isdigit() for c in token.text)


def _draft(line: Line, at: int) -> Draft | None:
    number = line.number(at)
    if number is None:
        return None
    unit, end, own = unit_at(line, at, number)
    return Draft(at, end, number, unit, own, own and (end > at or bool(number.suffix)))


def _quantity(line: Line, draft: Draft) -> Quantity:
    start, end = line.tokens[draft.at].start, line.tokens[draft.end].end
    number, unit = draft.number, aged(line.folded, draft.unit, start, end)
    two = len(number.parts) > 1 and unit.kind not in {Kind.REFERENCE, Kind.ORDINAL}
    return Quantity(
        unit.kind,
        start,
        end,
        number.parts[0],
        number.parts[-1] if two else draft.last,
        unit.name,
        number.raw,
        bound_at(line.folded, start, end, line.language),
        draft.change and unit.kind in CHANGES,
        (number.vague and unit.kind not in SURE_UNITS) or _is_no_number(line, draft),
    )


def _is_no_number(line: Line, draft: Draft) -> bool:
    """Whether an ordinal only puts the sentence in order, `Second, the Plan says`, or is a second of time."""
    if not draft.number.ordinal:
        return False
    after, before = line.text(draft.end + 1), line.text(draft.at - 1)
    if before in {"a", "per"} and draft.number.raw == "2":
        return not after or line.tokens[draft.end + 1].kind == "mark"
    return after == "," and (line.tokens[draft.at].opens_line or before in {"", ".", ";", ":"})
