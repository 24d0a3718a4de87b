"""The reader of the Plan on texts that are not the Plan: refused by name, or read whole, and nothing else."""

import re
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import SourceError, read_plan
from corpus.check import all_pieces, check_plan
from corpus.outline import MEASURE_LISTS
from corpus.pages import page_blocks
from corpus.parse import PlanParser
from corpus.source import SOURCE_LINES, SOURCE_PATH, Source, read_source
from tests.fuzz.budget import tries

REAL = SOURCE_PATH.read_bytes()
LINES = read_source().lines
PLACE = st.integers(0, SOURCE_LINES - 1)
BYTES = st.integers(0, len(REAL) - 1)
ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7")

SPOILED = st.one_of(
    BYTES.map(lambda end: REAL[:end]),
    BYTES.map(lambda start: REAL[start + 1 :]),
    st.tuples(BYTES, st.integers(1, 255)).map(
        lambda at: REAL[: at[0]] + bytes([REAL[at[0]] ^ at[1]]) + REAL[at[0] + 1 :]
    ),
    st.tuples(BYTES, st.binary(min_size=1, max_size=20)).map(
        lambda at: REAL[: at[0]] + at[1] + REAL[at[0] :]
    ),
    st.sampled_from(ENCODINGS).map(lambda encoding: REAL.decode().encode(encoding)),
    st.sampled_from([b"\r\n", b"\r", b"\n\n", b"\x0b", b"\0"]).map(lambda end: REAL.replace(b"\n", end)),
    st.binary(max_size=2_000),
    st.just(REAL + REAL),
    st.just(REAL + b"\n"),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("source") / "plan.txt"


@pytest.mark.bad_input(143, 144)
@tries(60)
@given(data=SPOILED)
def test_a_file_that_is_not_the_plan_is_refused_by_name(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(SourceError, match=r"^plan\.txt: .*nothing of it was used"):
        read_plan(file)


def delete(lines: list[str], at: int, other: int) -> list[str]:
    return lines[:at] + lines[at + 1 :] + [""]


def double(lines: list[str], at: int, other: int) -> list[str]:
    return [*lines[: at + 1], *lines[at:]][:SOURCE_LINES]


def swap(lines: list[str], at: int, other: int) -> list[str]:
    lines[at], lines[other] = lines[other], lines[at]
    return lines


def empty(lines: list[str], at: int, other: int) -> list[str]:
    lines[at] = " " * (other % 4)
    return lines


def cut(lines: list[str], at: int, other: int) -> list[str]:
    return lines[:at] + [""] * (SOURCE_LINES - at)


def control(lines: list[str], at: int, other: int) -> list[str]:
    sign = "\0\x07\x0b\x1b\x85\u200b\u202e\u2028\ufffd\ufeff\ud800\r"[other % 12]
    middle = len(lines[at]) // 2
    lines[at] = lines[at][:middle] + sign + lines[at][middle:]
    return lines


def flip(lines: list[str], at: int, other: int) -> list[str]:
    line = lines[at]
    if line:
        place = other % len(line)
        lines[at] = line[:place] + chr((ord(line[place]) + 1 + other % 90) % 0x500) + line[place + 1 :]
    return lines


def number(lines: list[str], at: int, other: int) -> list[str]:
    """A number at the beginning of a line becomes another one."""
    measures = MEASURE_LISTS[at % len(MEASURE_LISTS)]
    numbered = [
        n for n in range(measures.lines[0], measures.lines[1] + 1) if re.match(r"\s*\d+[.)] ", lines[n - 1])
    ]
    if numbered:
        chosen = numbered[other % len(numbered)]
        lines[chosen - 1] = re.sub(r"\d+", str(other % 12), lines[chosen - 1], count=1)
    return lines


def dates(lines: list[str], at: int, other: int) -> list[str]:
    """Years and quarters within a list become others."""
    measures = MEASURE_LISTS[at % len(MEASURE_LISTS)]
    for n in range(measures.lines[0], measures.lines[1] + 1):
        year = ("2", "20", "1999", "20000", "", "2O10")[other % 6]
        lines[n - 1] = re.sub(r"20\d\d|\dst|\d(?:nd|rd|th)", year, lines[n - 1])
    return lines


Change = Callable[[list[str], int, int], list[str]]
CHANGES: tuple[Change, ...] = (delete, double, swap, empty, cut, control, flip, number, dates)


def source_of(lines: list[str]) -> Source:
    real = read_source()
    return Source(tuple(lines), MappingProxyType(dict(real.page_starts)), real.sha256)


@pytest.mark.bad_input(145)
@tries(15)
@given(st.lists(st.tuples(st.sampled_from(CHANGES), PLACE, PLACE), min_size=1, max_size=3))
def test_an_altered_text_is_refused_in_words_or_read_whole(changes: list[tuple[Change, int, int]]) -> None:
    lines = list(LINES)
    for change, at, other in changes:
        lines = change(lines, at, other)
    source = source_of(lines)
    try:
        plan = PlanParser(source).parse()
    except ValueError:  # the outline does not fit: what the parser promises
        return
    for unit in plan.units:
        first, last = unit.source_lines
        assert 1 <= first <= last <= SOURCE_LINES
        assert unit.text
    pages = {unit.page for unit in plan.units}
    assert all(page_blocks(plan, page) for page in pages)
    told = check_plan(plan, source)
    assert all(isinstance(fault, str) for fault in told)
    shown = "".join(piece.printed for _, piece in all_pieces(plan))
    assert not told or shown


@pytest.mark.bad_input(145)
@pytest.mark.parametrize(("first", "chapter"), [(2661, 7), (3067, 8), (6127, 18)])
def test_an_action_number_given_twice_is_refused(first: int, chapter: int) -> None:
    """A list begins at that line; its second item becomes another first one."""
    lines = list(LINES)
    second = next(n for n in range(first, first + 20) if lines[n].lstrip().startswith("2."))
    lines[second] = lines[second].replace("2.", "1.", 1)
    with pytest.raises(ValueError, match=rf"chapter {chapter} .*measures found"):
        PlanParser(source_of(lines)).parse()
