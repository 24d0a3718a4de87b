"""The editorial layer: whole, bound to the wording, and refused where it does not fit."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from corpus import Plan
from corpus.editorial import (
    EDITORIAL_FOLDER,
    EditorialError,
    Entry,
    StatementKind,
    read_editorial,
    text_hash_of,
)
from corpus.editorial_check import check_editorial, check_entry
from corpus.model import UnitKind


@pytest.fixture(scope="module")
def entry(plan: Plan) -> Entry:
    return read_editorial(plan)["ch18.a2"]


def altered(entry: Entry, language: str, plain: str) -> Entry:
    return replace(entry, plain=MappingProxyType({**entry.plain, language: plain}))  # type: ignore[dict-item]


def test_every_unit_has_an_entry_and_none_has_a_fault(plan: Plan) -> None:
    assert check_editorial(plan) == ()
    assert list(read_editorial(plan)) == [unit.unit_id for unit in plan.units]


def test_every_sentence_has_a_kind_and_measures_are_told_as_such(plan: Plan) -> None:
    kinds = Counter(kind for entry in read_editorial(plan).values() for kind in entry.kinds)
    assert set(kinds) == set(StatementKind)
    for unit in plan.actions:
        assert StatementKind.MEASURE in read_editorial(plan)[unit.unit_id].kinds


def test_the_plain_words_of_a_measure_never_grant_a_right(plan: Plan) -> None:
    """`You have the right` would tell a recommendation as law."""
    for unit in plan.units:
        if unit.kind is UnitKind.ACTION:
            plain = read_editorial(plan)[unit.unit_id].plain
            assert "you have the right" not in plain["en"].lower()
            assert "вы имеете право" not in plain["ru"].lower()


@pytest.mark.parametrize(
    ("language", "plain", "words"),
    [
        ("en", "", "no plain words"),
        ("en", "The Plan recommends telling people about 17 rights.", "number 17 is not in the unit"),
        ("en", "План рекомендует.", "Cyrillic letters in English"),
        ("ru", "Жоспар ұсынады: ұсталған адамға құқықтарын айту.", "Kazakh letters in Russian"),
        ("kk", "План рекомендует сообщать о правах при задержании.", "no Kazakh letter"),
        ("ru", "The Plan recommends telling people their rights.", "mostly Latin letters"),
        ("en", "The Plan recommends it. " * 30, "expected at most"),
    ],
)
def test_plain_words_that_do_not_fit_are_named(
    plan: Plan, entry: Entry, language: str, plain: str, words: str
) -> None:
    faults = list(check_entry(plan.unit("ch18.a2"), altered(entry, language, plain)))
    assert any(words in fault for fault in faults)


def test_a_dropped_negation_is_named(plan: Plan) -> None:
    unit = plan.unit("ch4.p13")
    entry = altered(read_editorial(plan)["ch1.p18"], "en", "The Plan says there were such sentences.")
    faults = list(check_entry(plan.unit("ch1.p18"), entry))
    assert any("negation" in fault for fault in faults)
    assert not any("negation" in fault for fault in check_entry(unit, read_editorial(plan)["ch4.p13"]))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"text_hash": "0" * 16}, "stale"),
        ({"kinds": ()}, "0 kinds for"),
        ({"groups": ("dragons",)}, "known groups"),
        ({"groups": ()}, "known groups"),
        ({"form": None}, "expected a known form"),
        ({"questions": MappingProxyType({"en": (), "ru": (), "kk": ()})}, "0 en questions, expected 6"),
    ],
    ids=["stale", "kinds", "group", "no group", "form", "questions"],
)
def test_an_entry_that_does_not_fit_is_named(
    plan: Plan, entry: Entry, change: dict[str, object], words: str
) -> None:
    faults = list(check_entry(plan.unit("ch18.a2"), replace(entry, **change)))  # type: ignore[arg-type]
    assert any(words in fault for fault in faults)


def test_a_stale_entry_is_left_out_and_a_missing_one_is_named(plan: Plan, tmp_path: Path) -> None:
    for chapter in plan.chapters:
        (tmp_path / f"ch{chapter.number}.json").write_text("{}", encoding="utf-8")
    unit = plan.unit("ch18.a5")
    row = {
        "text_hash": "0" * 16,
        "plain": {"en": "a", "ru": "б", "kk": "в"},
        "questions": {"en": [], "ru": [], "kk": []},
        "groups": ["everyone"],
        "form": "rules",
        "kinds": ["measure"],
    }
    path = tmp_path / "ch18.json"
    path.write_text(json.dumps({"ch18.a5": row, "ch18.a99": row}), encoding="utf-8")
    assert dict(read_editorial(plan, tmp_path)) == {}
    faults = check_editorial(plan, tmp_path)
    assert "ch18.a2: no entry" in faults
    assert "ch18.a99: an entry without a unit" in faults
    path.write_text(json.dumps({"ch18.a5": {**row, "text_hash": text_hash_of(unit)}}), encoding="utf-8")
    read_editorial.cache_clear()
    assert list(read_editorial(plan, tmp_path)) == ["ch18.a5"]


@pytest.mark.parametrize("content", ["", "[]", '{"ch18.a5": {}}', '{"ch18.a5": 7}'])
def test_a_file_of_another_form_is_refused_by_name(plan: Plan, tmp_path: Path, content: str) -> None:
    for chapter in plan.chapters:
        (tmp_path / f"ch{chapter.number}.json").write_text(content, encoding="utf-8")
    with pytest.raises(EditorialError, match=r"ch0\.json: cannot be read"):
        dict(read_editorial(plan, tmp_path))


def test_a_chapter_is_read_when_an_entry_of_it_is_asked_for(plan: Plan, tmp_path: Path) -> None:
    row = json.loads((EDITORIAL_FOLDER / "ch18.json").read_text(encoding="utf-8"))
    (tmp_path / "ch18.json").write_text(json.dumps(row), encoding="utf-8")
    layer = read_editorial(plan, tmp_path)
    assert layer["ch18.a2"] == read_editorial(plan)["ch18.a2"]
    assert layer.get("ch99.a1") is None
    with pytest.raises(EditorialError, match=r"ch1\.json: cannot be read"):
        layer.get("ch1.p1")
