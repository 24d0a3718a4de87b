import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import ui.words
from corpus.languages import LANGUAGES, Language
from corpus.scripts import check_script

UI = Path(__file__).parents[2] / "ui"
WORDLESS = {"passage", "plurals"}
"""The modules that hold no words, only what they are put together with."""
MODULES = sorted(m.name for m in pkgutil.iter_modules(ui.words.__path__) if m.name not in WORDLESS)
SAME_IN_ALL = {"English", "Русский", "Қазақша"}
"""What the languages call themselves."""
WITHOUT_KAZAKH_LETTERS = {"Орындаушылар мен адресаттар бойынша"}
"""Kazakh that happens to have none of the letters that Russian lacks."""
SEARCHED = re.compile(r"\.help\[")
"""Examples of what to type in the search of the Plan's English text."""
FORMAT = re.compile(r"\{\w*\}")
CODE = re.compile(
    r"\b(?:lang|history|document|own_words|send_personal|en|ru|kk|xlsx|PDF|DOCX|CSV|JSON|XLSX|Excel|Word|BibTeX|RIS|GIFT|Moodle|Anki|Markdown|JavaScript|QR|WCAG|axe-core)\b"
)
"""Names that are the same in every language."""


def translated(module: str) -> Iterator[tuple[str, Mapping[Language, Any]]]:
    """The mappings of a module that have a value for each language."""
    for name, value in vars(importlib.import_module(f"ui.words.{module}")).items():
        if isinstance(value, Mapping) and set(value) == set(LANGUAGES):
            yield name, value


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, with where it stands."""
    if isinstance(value, str):
        yield path, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name != "language":
                yield from texts(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from texts(inner, f"{path}[{key}]")
    elif isinstance(value, tuple):
        for place, inner in enumerate(value):
            yield from texts(inner, f"{path}[{place}]")


def field_of(path: str) -> str:
    """The field a text stands in; examples in a list may be more in one language than in another."""
    if path.startswith("."):
        return path.partition("[")[0].split(".")[1]
    return path.partition("]")[0].rpartition("[")[2]


@pytest.mark.parametrize("module", MODULES)
def test_every_room_has_its_words_in_three_languages(module: str) -> None:
    found = list(translated(module))
    assert found
    for _, mapping in found:
        shapes = {
            language: {field_of(path) for path, _ in texts(mapping[language])} for language in LANGUAGES
        }
        assert shapes["ru"] == shapes["en"]
        assert shapes["kk"] == shapes["en"]


@pytest.mark.parametrize("module", MODULES)
def test_no_text_is_missing_or_left_in_another_language(module: str) -> None:
    for name, mapping in translated(module):
        for language in LANGUAGES:
            for path, text in texts(mapping[language]):
                where = f"{name}[{language}]{path}"
                assert text.strip(), where
                if text not in SAME_IN_ALL | WITHOUT_KAZAKH_LETTERS and not SEARCHED.search(path):
                    told = CODE.sub(" ", FORMAT.sub(" ", text))
                    assert not told.strip() or list(check_script(told, language)) == [], f"{where}: {text}"


@pytest.mark.parametrize("module", MODULES)
def test_what_is_filled_in_is_the_same_in_all(module: str) -> None:
    for name, mapping in translated(module):
        english = dict(texts(mapping["en"]))
        for language in ("ru", "kk"):
            for path, text in texts(mapping[language]):
                if path not in english:
                    continue
                assert sorted(FORMAT.findall(text)) == sorted(FORMAT.findall(english[path])), f"{name}{path}"


@pytest.mark.parametrize("module", MODULES)
def test_every_word_is_used(module: str) -> None:
    code = "".join(
        p.read_text("utf-8")
        for p in UI.rglob("*")
        if p.suffix in {".py", ".js", ".html"} and p.parent.name != "words"
    )
    for _, mapping in translated(module):
        if dataclasses.is_dataclass(mapping["en"]):
            names = [field.name for field in dataclasses.fields(mapping["en"]) if field.name != "language"]
            assert [n for n in names if not re.search(rf"[.$\"]{n}\b", code)] == []
