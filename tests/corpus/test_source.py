"""The source: unaltered or refused, with pages that are known."""

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus import SourceError, page_of, read_plan
from corpus.source import SOURCE_PATH, page_of_line, read_source


@pytest.mark.bad_input(143, 144)
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: b"", "is empty"),
        (lambda data: data[:100_000], "cut short"),
        (lambda data: data.replace(b"\n", b"\r\n"), "Windows line ends"),
        (lambda data: data.replace(b"torture", b"Torture", 1), "altered"),
        (lambda data: data.decode().encode("utf-16"), "altered"),
    ],
    ids=["empty", "truncated", "line ends", "one letter", "encoding"],
)
def test_an_altered_source_is_refused_with_what_is_wrong(
    tmp_path: Path, change: Callable[[bytes], bytes], words: str
) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(change(SOURCE_PATH.read_bytes()))
    with pytest.raises(SourceError, match=words) as caught:
        read_plan(path)
    assert "plan.txt" in str(caught.value)
    assert "nothing of it was used" in str(caught.value)


@pytest.mark.bad_input(144)
def test_a_missing_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read_plan(tmp_path / "absent.txt")


@pytest.mark.bad_input(144)
def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read_plan(tmp_path)


@pytest.mark.parametrize(
    ("line", "page"),
    [
        (1, None),
        (34, None),
        (187, 8),
        (186, 7),
        (3850, 64),
        (3852, 65),
        (6585, 107),
        (6596, 107),
        (6598, 108),
        (7627, 124),
    ],
)
def test_pages_follow_the_printed_numbers(line: int, page: int | None) -> None:
    assert page_of_line(read_source().page_starts, line) == page
    assert page_of(read_plan(), line) == page


def test_pages_from_5_to_124_are_numbered_without_a_gap() -> None:
    starts = read_source().page_starts
    assert list(starts) == list(range(5, 125))
    assert list(starts.values()) == sorted(starts.values())
