"""The Plan's text, changed in any way, is refused by name; nothing of it is used."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import SourceError, read_plan
from corpus.outline import MEASURE_LISTS, Form, MeasureList
from corpus.parse import PlanParser
from corpus.pieces import PieceMaker
from corpus.rows import cut_rows
from corpus.source import SOURCE_PATH, Source, read_source

ROOT = Path(__file__).resolve().parents[2]
NUMBERED = [measures for measures in MEASURE_LISTS if measures.form is not Form.UNNUMBERED]


def one_byte_more(data: bytes) -> bytes:
    return data + b" "


def one_byte_less(data: bytes) -> bytes:
    return data[:-1]


def one_byte_other(data: bytes) -> bytes:
    return data[:200_000] + bytes([data[200_000] ^ 1]) + data[200_001:]


def with_mark(data: bytes) -> bytes:
    return b"\xef\xbb\xbf" + data


def in_latin(data: bytes) -> bytes:
    return data.decode().encode("cp1252", "replace")


def random_bytes(data: bytes) -> bytes:
    return bytes(range(256)) * (len(data) // 256)


def nothing(_: bytes) -> bytes:
    return b""


def windows(data: bytes) -> bytes:
    return data.replace(b"\n", b"\r\n")


def wide(data: bytes) -> bytes:
    return data.decode().encode("utf-16")


@pytest.mark.bad_input(143, 144)
@pytest.mark.parametrize(
    "change",
    [one_byte_more, one_byte_less, one_byte_other, with_mark, in_latin, random_bytes, nothing, windows, wide],
)
def test_a_text_with_any_change_is_refused(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(change(SOURCE_PATH.read_bytes()))
    with pytest.raises(SourceError, match=r"^plan\.txt: .* nothing of it was used\.$"):
        read_plan(path)


@pytest.mark.bad_input(144, 145)
@pytest.mark.parametrize(
    ("command", "content"),
    [("units", None), ("check", b""), ("actions", b"1. One\n1. Two\n"), ("check", b"\xff\xfe\x00")],
)
def test_the_command_names_it_in_one_line(command: str, content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    if content is not None:
        path.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "corpus", command, "--source", str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("SourceError: plan.txt: ")
    assert done.stderr.count("\n") == 1


def doubled(source: Source, lists: list[MeasureList]) -> Source:
    """The text in which the last number of each list is printed as the one before it."""
    maker, lines = PieceMaker(source), list(source.lines)
    for measures in lists:
        last = max(row.cells[0].line for row in cut_rows(maker, measures))
        lines[last - 1] = lines[last - 1].replace(str(measures.count), str(measures.count - 1), 1)
    return replace(source, lines=tuple(lines))


@pytest.mark.bad_input(145)
def test_a_number_given_twice_shortens_its_list_and_the_parse_refuses_that() -> None:
    """Were the text's hash changed with the text, nothing would be parsed even so."""
    source, lists = read_source(), [measures for measures in NUMBERED if measures.count > 1]
    maker = PieceMaker(doubled(source, lists))
    assert [len(cut_rows(maker, measures)) for measures in lists] == [
        measures.count - 1 for measures in lists
    ]
    with pytest.raises(ValueError, match="measures found"):
        PlanParser(doubled(source, lists[-1:])).parse()
