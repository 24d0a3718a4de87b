"""The search for canaries finds them: else its silence would say nothing."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.privacy.canaries import Canaries, forms_of

WRITERS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "capitals": lambda text: text.upper().encode(),
    "capitals in utf-16": lambda text: text.upper().encode("utf-16-le"),
    "address": lambda text: quote(text).encode(),
    "json": lambda text: json.dumps(text).encode(),
    "json in json": lambda text: json.dumps({"body": json.dumps({"question": text})}).encode(),
    "repr of bytes": lambda text: repr(text.encode()).encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64, moved by one": lambda text: base64.b64encode(b"x" + text.encode()),
    "base64, moved by two": lambda text: base64.b64encode(b"xx" + text.encode()),
    "entities": lambda text: "".join(f"&#{ord(letter)};" for letter in text).encode(),
}


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
def test_a_word_is_found_however_it_was_written(writer: Callable[[str], bytes]) -> None:
    canaries = Canaries()
    for word in (canaries.word(7), canaries.cyrillic(7)):
        assert canaries.found_in(b"before " + writer(f"the {word} is") + b" after"), word


def test_a_file_and_a_name_of_a_file_are_searched(tmp_path: Path) -> None:
    canaries = Canaries()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.bin").write_bytes(b"\x00\xff" + canaries.word(1).encode())
    (tmp_path / canaries.word(2)).touch()
    found = canaries.found_under(tmp_path)
    assert len(found) == 2
    assert any("a.bin" in find for find in found)


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(range(256)) * 1000)
    assert Canaries().found_under(tmp_path, tmp_path / "nowhere") == []


def test_no_form_is_so_short_that_it_is_found_by_chance() -> None:
    for stem in Canaries().stems:
        assert min(map(len, forms_of(stem))) >= 14
