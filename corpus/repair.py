"""The repairs: where the shown text departs from the printed line, and why.

A repair is made only where the document itself forces it. Every other lost character is
shown as illegible and never guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import Repair
from corpus.source import Source

LOST = "\ufffd"
"""What the extraction left of a bold 1, 3, 5, 6 or 8 (and of a few bold letters)."""
ILLEGIBLE = "▯"
"""What a person sees in place of a lost character that nothing forces."""

_YEAR_2012 = "bold 1 lost; the Plan's period is 2009-2012"
_YEAR_2011 = "two bold digits lost; 2011 is the only year of the Plan's period with two lost digits"


@dataclass(frozen=True, slots=True)
class LineRepair:
    """A replacement within one line."""

    kind: str
    printed: str
    shown: str
    reason: str


def _digit(printed: str, shown: str, reason: str) -> LineRepair:
    return LineRepair("digit", printed, shown, reason)


def _number(shown: str, neighbours: str) -> LineRepair:
    printed = re.sub(r"[13568]", LOST, shown)
    return _digit(printed, shown, f"the number follows from its neighbours ({neighbours})")


def _doubled(printed: str, shown: str) -> LineRepair:
    return LineRepair("doubled", printed, shown, "the extraction repeated a run of the line")


_RIGHTS_RUN = " R\ufffd\ufffd and international documents in the field of human rights\ufffd\ufffd we recommend the \ufffdov"

LINE_REPAIRS: dict[int, tuple[LineRepair, ...]] = {
    44: (
        _doubled(
            "During this time, Kazakhstan has been continuallyDuring this time, Kazakhstan has been continually",
            "During this time, Kazakhstan has been continually",
        ),
    ),
    1189: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    1262: (_number("1.", "section 2 follows"),),
    1442: (_number("3.", "between sections 2 and 4"),),
    1569: (_number("5.", "section 4 goes before"),),
    1694: (_digit("2009-20\ufffd\ufffd", "2009-2011", _YEAR_2011),),
    1742: (_doubled("pr\ufffdiorities of\ufffdiorities ofiorities of", "priorities of"),),
    1938: (LineRepair("cyrillic", "оn", "on", "a Cyrillic о stands for the Latin o"),),
    2130: (LineRepair("cyrillic", "РК", "RK", "Cyrillic letters stand for RK, as printed elsewhere"),),
    2578: (LineRepair("cyrillic", "РК", "RK", "Cyrillic letters stand for RK, as printed elsewhere"),),
    2659: (_digit("2009-20\ufffd\ufffd", "2009-2011", _YEAR_2011),),
    2736: (_number("1.", "section 2 follows"),),
    2786: (_number("3.", "between sections 2 and 4"),),
    2995: (_number("5.", "section 4 goes before"),),
    3065: (_digit("2009-20\ufffd\ufffd", "2009-2011", _YEAR_2011),),
    3067: (_number("1.", "item 2 follows"),),
    3221: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    3450: (_doubled("continue tothe age of one year continue to", "continue to"),),
    3453: (
        _doubled(
            "solidarity pensions and of the base social payment as well as the incremental"
            "solidarity pensions and of the base social payment as well as the incremental",
            "solidarity pensions and of the base social payment as well as the incremental",
        ),
    ),
    3459: (_digit("2009-20\ufffd\ufffd", "2009-2011", _YEAR_2011),),
    3686: (_number("1.", "section 2 follows"),),
    3796: (_number("3.", "between sections 2 and 4"),),
    3850: (_digit("\ufffd4", "64", "the page follows from the count of pages"),),
    3897: (_number("4.1", "section 4.2 follows"),),
    4001: (_number("4.3", "between sections 4.2 and 4.4"),),
    4080: (_number("5.", "section 4 goes before"),),
    4121: (_digit("2009 – 20\ufffd2", "2009 – 2012", _YEAR_2012),),
    4366: (_digit("2009-20\ufffd\ufffd", "2009-2011", _YEAR_2011),),
    4600: (_number("1.", "section 2 follows"),),
    4968: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    5090: (_number("1.", "section 2 follows"),),
    5196: (_number("3.", "between sections 2 and 4"),),
    5313: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    5795: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    6125: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    6276: (_number("1.", "problem group 2 follows"),),
    6596: (_digit("\ufffd07", "107", "the page follows from the count of pages"),),
    6930: (
        _digit("20\ufffd0-20\ufffd2", "2010-2012", "bold 1 lost twice; both years lie in the Plan's period"),
    ),
    7248: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
    7391: (
        _doubled(
            "inter-\ufffd\ufffd RK and Kazakhstan’s inter- RK and Kazakhstan’s inter-",
            "inter-",
        ),
    ),
    7480: (
        _doubled(
            f"{_RIGHTS_RUN}\ufffd\ufffd\ufffd{_RIGHTS_RUN}\ufffd{_RIGHTS_RUN}-",
            f"{_RIGHTS_RUN}-",
        ),
        LineRepair(
            "letter",
            "\ufffdov-",
            "Gov-",
            "“the ▯overnment of the Republic of Kazakhstan”: no other English word fits",
        ),
    ),
    7482: (_digit("2009-20\ufffd2", "2009-2012", _YEAR_2012),),
}

KEPT_HYPHENS = frozenset(
    {
        "Co-operation",
        "South-Eastern",
        "State-Confessional",
        "agency-level",
        "cell-type",
        "counter-demonstrate",
        "family-style",
        "non-governmental",
        "out-of-the",
        "social-economic",
        "well-known",
    }
)
"""Words cut at their own hyphen whose whole form decides nothing elsewhere in the Plan."""

_CUT_WORD = re.compile(r"(\S*[A-Za-z])-$")
_OPEN_END = re.compile(r"(?:\d-|/)$")
"""`2009-` / `2011` and `his/` / `her` go on without a space."""
_FIRST_WORD = re.compile(r"[A-Za-z]+")
_COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""In small letters; other words say nothing about hyphens."""


def repaired_line(source: Source, number: int) -> tuple[str, tuple[Repair, ...]]:
    """The shown text of a line, outer spaces dropped, with the repairs made in it."""
    shown = source.line(number).strip(" ")
    repairs: list[Repair] = []
    for repair in LINE_REPAIRS.get(number, ()):
        if shown.count(repair.printed) != 1:
            raise ValueError(f"line {number}: {repair.printed!r} is not there once; mend the repair table")
        shown = shown.replace(repair.printed, repair.shown)
        repairs.append(Repair(repair.kind, number, repair.printed, repair.shown, repair.reason))
    if LOST in shown:
        before, shown = shown, shown.replace(LOST, ILLEGIBLE)
        repairs.append(Repair("illegible", number, before, shown, "nothing in the document forces it"))
    if "  " in shown:
        before, shown = shown, re.sub(r" {2,}", " ", shown)
        repairs.append(Repair("spaces", number, before, shown, "a doubled space"))
    return shown, tuple(repairs)


def _cut_word(line: str) -> re.Match[str] | None:
    """The word that a line breaks off; most lines do not, and need no search from each of their letters."""
    return _CUT_WORD.search(line) if line.endswith("-") else None


class Hyphenation:
    """Decides, by the Plan's own words, whether a hyphen at a line's end belongs to the word."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Collects the compounds that stand whole inside the given lines."""
        whole: set[str] = set()
        for line in lines:
            if "-" in line:
                cut = _cut_word(line.rstrip())
                whole.update(_COMPOUND.findall((line[: cut.start()] if cut else line).lower()))
        self._whole = whole

    def join(self, line: str, following: str) -> tuple[str, str] | None:
        """How a line that ends in a cut word goes on.

        Returns:
            The line without or with its last hyphen, and the reason; None where the line
            ends in a whole word.
        """
        if line.endswith(("-", "/")) and _OPEN_END.search(line):
            return line, "a range or pair goes on in the next line"
        cut = _cut_word(line)
        rest = _FIRST_WORD.match(following)
        if cut is None or rest is None:
            return None
        head = re.split(r"[^A-Za-z-]", cut.group(1))[-1]
        hyphenated, closed = f"{head}-{rest.group()}", f"{head}{rest.group()}"
        if hyphenated in KEPT_HYPHENS or hyphenated.lower() in self._whole:
            return line, f"{hyphenated} keeps its hyphen"
        return line[:-1], f"{closed} was cut at the line's end"
