"""The documents name tests and files that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/adr/*.md")))
TEST = re.compile(r"`(?P<file>(?:[\w/]+\.py)?)::(?P<name>\w+)`")
FOLDERS = ("assistant", "corpus", "deploy", "docs", "eval", "index", "scripts", "tests", "ui")
PLACE = re.compile(rf"`((?:{'|'.join(FOLDERS)})/[\w./-]+)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def find_tests(text: str) -> list[tuple[str, str]]:
    """File and name of each test, the file of the one before where none is given."""
    named, file = [], ""
    for found in TEST.finditer(text):
        file = found["file"] or file
        named.append((file, found["name"]))
    return named


def test_the_tests_that_stand_behind_the_promises_are_there() -> None:
    named = find_tests((ROOT / "docs" / "security.md").read_text(encoding="utf-8"))
    assert len(named) > 90
    for file, name in named:
        source = (ROOT / "tests" / file).read_text(encoding="utf-8")
        assert re.search(rf"def {name}\b", source), f"{file}::{name}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_links_to_or_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    places = [(ROOT / place, ROOT / "tests" / place) for place in PLACE.findall(text)]
    places += [(document.parent / target,) for target in LINK.findall(text)]
    assert [str(any_of[0]) for any_of in places if not any(path.exists() for path in any_of)] == []
