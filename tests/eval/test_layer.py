"""The editors' questions as examples: none is measured with the part of the layer it belongs to."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from assistant.decide import Signals
from corpus.editorial import Entry
from corpus.languages import LANGUAGES
from corpus.outside import Matter, OutsideKind
from eval import layer
from index.encoder import KeywordEncoder
from tests.index.small import small_plan

KEYWORDS = ("torture", "lawyer", "pension", "child", "chess", "weather", "zebra")
OWNERS = {
    "ch1.p1": "torture",
    "ch2.a1": "torture",
    "ch1.p2": "lawyer",
    "ch1.p3": "lawyer",
    "ch2.p1": "pension",
    "ch2.p2": "pension",
    "ch2.p3": "child",
    "ch2.p4": "child",
}
"""Two units a matter: the query adapter learns no word of a single text."""
RUSSIAN = {"torture": "пытки", "lawyer": "адвокат", "pension": "пенсия", "child": "ребёнок"}
KAZAKH = {"torture": "азаптау", "lawyer": "қорғаушы", "pension": "зейнетақы", "child": "баланың"}
ASIDE = ("chess", "weather")


def make_entry(unit_id: str, english: str) -> Entry:
    russian, kazakh = RUSSIAN[english], KAZAKH[english]
    return Entry(
        unit_id=unit_id,
        text_hash="",
        plain={"en": f"The Plan on {english}.", "ru": f"План: {russian}.", "kk": f"Жоспар: {kazakh}."},
        questions={
            "en": tuple(f"{english} question {word}" for word in ("one", "two", "three", "four", "five")),
            "ru": tuple(f"{russian} {word}" for word in ("раз", "два", "три", "четыре", "пять")),
            "kk": tuple(f"{kazakh} {word}" for word in ("бір", "екі", "үш", "төрт", "бес")),
        },
        groups=(),
        form=None,
        kinds=(),
    )


def make_matters() -> tuple[Matter, ...]:
    """Ten: with five parts, each part leaves out one about chess and one about the weather."""
    return tuple(
        Matter(
            f"{ASIDE[n >= 5]} {n}",
            OutsideKind.SOCIETY,
            {"en": (f"{ASIDE[n >= 5]} {n}",), "ru": ("игра в парке",), "kk": ("саябақтағы ойын",)},
        )
        for n in range(10)
    )


Measured = list[tuple[Signals, bool]]


def measured(
    patch: pytest.MonkeyPatch, entries: Mapping[str, Entry], matters: tuple[Matter, ...]
) -> Measured:
    patch.setattr(layer, "read_editorial", lambda _: entries)
    patch.setattr(layer, "read_outside", lambda: matters)
    return list(layer.measure_examples(small_plan(), KeywordEncoder(KEYWORDS)))


@pytest.fixture
def entries() -> dict[str, Entry]:
    return {unit_id: make_entry(unit_id, english) for unit_id, english in OWNERS.items()}


def test_every_question_is_measured_once_in_its_language(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    """Eight units of five questions a language, ten matters of one."""
    rows = measured(monkeypatch, entries, make_matters())
    counts = {
        (by_encoder, inside): sum(s.by_encoder is by_encoder and i is inside for s, i in rows)
        for by_encoder in (True, False)
        for inside in (True, False)
    }
    assert counts == {(True, True): 40, (True, False): 10, (False, True): 80, (False, False): 20}


def test_questions_of_the_plan_lie_near_others_of_their_unit_and_matters_near_matters(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    english = [row for row in measured(monkeypatch, entries, make_matters()) if row[0].by_encoder]
    for signals, inside in english:
        assert (signals.inside, signals.outside) == pytest.approx((1, 0) if inside else (0, 1), abs=1e-3)
        assert signals.likeness == pytest.approx(1 if inside else 0, abs=1e-3)


def test_what_the_adapter_learnt_tells_the_others_apart_too(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    others = [row for row in measured(monkeypatch, entries, make_matters()) if not row[0].by_encoder]
    assert min(s.inside - s.outside for s, inside in others if inside) > 0.3
    assert max(s.inside - s.outside for s, inside in others if not inside) < -0.3


def test_a_question_is_not_measured_against_itself(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    """A zebra stands in one question alone: without its part of the layer, nothing is near it."""
    entry = entries["ch1.p1"]
    odd = ("zebra", *entry.questions["en"][1:])
    entries["ch1.p1"] = replace(entry, questions={**entry.questions, "en": odd})
    rows = measured(monkeypatch, entries, make_matters())
    (lonely,) = [s for s, inside in rows if inside and s.by_encoder and s.inside < 0.5]
    assert (lonely.inside, lonely.likeness, lonely.coverage) == (0, 0, 0)
    assert lonely.unknown == 1


def test_a_matter_outside_is_not_measured_against_itself(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    matters = make_matters()
    odd = replace(matters[3], questions={**matters[3].questions, "en": ("zebra", "zebra stripes")})
    rows = measured(monkeypatch, entries, (*matters[:3], odd, *matters[4:]))
    lonely = [s for s, inside in rows if not inside and s.by_encoder and s.outside < 0.5]
    assert [(s.outside, s.outside_coverage) for s in lonely] == [(0, 0), (0, 0)]


def test_a_question_without_a_known_word_is_left_out(
    monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]
) -> None:
    entry = entries["ch1.p1"]
    odd = (*entry.questions["ru"][:4], "жирафы щиплют")
    before = measured(monkeypatch, entries, make_matters())
    entries["ch1.p1"] = replace(entry, questions={**entry.questions, "ru": odd})
    after = measured(monkeypatch, entries, make_matters())
    assert len(after) == len(before) - 1


def test_measuring_twice_gives_the_same(monkeypatch: pytest.MonkeyPatch, entries: dict[str, Entry]) -> None:
    assert set(LANGUAGES) == set(entries["ch1.p1"].questions)
    first = measured(monkeypatch, entries, make_matters())
    assert first == measured(monkeypatch, entries, make_matters())
