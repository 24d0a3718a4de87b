"""The list of an index's passages: names at once, texts when one is asked for."""

from collections.abc import Iterator

import pytest

from index.passage_list import PassageList
from index.types import Passage

PASSAGES = (
    Passage("ch1.p1#0", "ch1.p1", "No one shall be tortured.", "Chapter 1\nNo one shall be tortured."),
    Passage(
        "ch1.p1#questions", "ch1.p1", "May they beat me?", "May they beat me?\nWhat then?", kind="questions"
    ),
    Passage("ch1.a1#0", "ch1.a1", "To train judges.", "To train judges.", also_searched="2010"),
)


class Read:
    """Reads the passages, and knows how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Iterator[Passage]:
        self.times += 1
        return iter(PASSAGES)


def test_what_was_written_is_read_again_and_no_text_before_one_is_asked_for() -> None:
    made, read = PassageList.of(PASSAGES), Read()
    kept = PassageList.read(made.names_to_bytes(), read)
    assert (len(kept), kept.names, kept.questions.tolist()) == (3, made.names, [0, 2, 0])
    assert [name.unit_id for name in kept.names] == ["ch1.p1", "ch1.p1", "ch1.a1"]
    assert read.times == 0
    assert kept[2] == PASSAGES[2]
    assert kept[:2] == PASSAGES[:2]
    assert tuple(kept) == PASSAGES
    assert read.times == 1


def test_lists_are_equal_whose_passages_are() -> None:
    made = PassageList.of(PASSAGES)
    assert made == PassageList.read(made.names_to_bytes(), Read())
    assert made != PassageList.of(PASSAGES[:2])
    assert made != PASSAGES
    assert PassageList.of(made) is made


def test_what_is_no_list_of_names_is_refused() -> None:
    with pytest.raises(ValueError, match="deserializing"):
        PassageList.read(b"no names", Read())
