"""What must hold of any text whatever."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.library.model import ParsedText
from corpus.library.parse import parse_text
from corpus.library.store import Library
from corpus.source import SOURCE_PATH
from tests.library.conftest import FILES

_LINES = st.sampled_from(
    [
        "", " ", "\f", "CHAPTER I", "Chapter 2. The courts", "Article 5", "Article 6. Everyone has a right.",
        "1. The first point;", "2. the second", "(a) an item;", "(i) another", "- a dash:", "12", "- 3 -", "_______",
        "1 A note below.", "Contents", "Courts ........ 5", "Статья 7. Право", "5-бап", "A line that is cut at its en-",
        "d, and then ends.", "THE COURTS", "A short line", "Plan of the North 7", "\u00ad", "1.1 Title", "IV. Title",
        "\tindented text:",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(_LINES, max_size=40).map("\n".join), st.text(max_size=300))


def owners(parsed: ParsedText) -> list[int]:
    """How many units and skipped stretches each character belongs to."""
    counts = [0] * len(parsed.text)
    spans = [(piece.start, piece.end) for unit in parsed.units for piece in unit.pieces]
    for start, end in spans + [(skipped.start, skipped.end) for skipped in parsed.skipped]:
        for place in range(start, end):
            counts[place] += 1
    return counts


def letters(text: str) -> str:
    """A text without white space and hyphens, which joining lines may drop."""
    return re.sub(r"[\s\-\u00ad\u2010]", "", text)


def assert_sound(parsed: ParsedText) -> None:
    assert set(owners(parsed)) <= {1}
    lines = parsed.text.split("\n")
    for unit in parsed.units:
        printed = "".join(parsed.text[piece.start : piece.end] for piece in unit.pieces)
        assert letters(printed) == letters(unit.text)
        assert unit.text == unit.text.strip() != ""
        first, last = unit.source_lines
        assert letters(unit.text) in letters("".join(lines[first - 1 : last]))[0:] or first != last
        assert unit.locate(unit.text) == (unit.source_lines, unit.page)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_character_belongs_to_one_unit_or_one_skipped_stretch_and_quotations_are_verbatim(
    text: str,
) -> None:
    assert_sound(parse_text(text))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_text_is_cut_in_the_same_way_each_time(text: str) -> None:
    first, second = parse_text(text), parse_text(text)
    assert [(unit.unit_id, unit.text) for unit in first.units] == [
        (unit.unit_id, unit.text) for unit in second.units
    ]
    assert first.skipped == second.skipped


@pytest.mark.parametrize("name", FILES)
def test_our_documents_are_cut_soundly(library: Library, name: str) -> None:
    assert_sound(library.read(name).parsed)


def test_a_long_text_with_faults_of_its_own_is_cut_soundly() -> None:
    parsed = parse_text(SOURCE_PATH.read_text(encoding="utf-8"))
    assert_sound(parsed)
    assert len(parsed.units) > 1000


def test_a_quotation_of_other_words_is_nowhere() -> None:
    (unit,) = parse_text("The court hears both sides in public.\n").units
    assert unit.locate("both sides in public") == ((1, 1), None)
    assert unit.locate("both sides in private") is None
    assert unit.locate(" both sides") is None
