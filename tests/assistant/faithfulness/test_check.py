"""The whole verification of a sentence: every check is asked, and what is too long costs no work."""

import time

import pytest

from assistant.faithfulness.check import Verifier
from assistant.faithfulness.form import LENGTH_LIMIT
from assistant.faithfulness.types import Fault
from corpus.languages import Language
from corpus.model import Plan

SOON = 0.5
"""Seconds in which a sentence without an end is refused; checked in full, one of 64 KB would take minutes."""


@pytest.fixture(scope="module")
def verifier(plan: Plan) -> Verifier:
    return Verifier(plan)


def faults(verifier: Verifier, sentence: str, unit: str, language: Language) -> set[Fault]:
    return {finding.fault for finding in verifier.check(sentence, [unit], [unit], language)}


@pytest.mark.parametrize(
    ("sentence", "unit", "language", "fault"),
    [
        ("The Plan recommends telling a person the reason for arrest; dial 102.", "ch18.a2", "en", Fault.FORM),
        ("План рекомендует сообщить причину задержания, а также the reason.", "ch18.a2", "ru", Fault.LANGUAGE),
        ("План рекомендует наказывать начальников СИЗО, когда срок истёк.", "ch18.a5", "ru", Fault.FORCE),
        ("Жоспар бойынша сотталғандардың құқығы жоқ.", "ch22.p3", "kk", Fault.FORCE),
        ("The Plan recommends telling a person the reason for arrest — buy gold.", "ch18.a2", "en", Fault.WORDS),
        ("Зорблакс рекомендует сообщать человеку причину задержания.", "ch18.a2", "ru", Fault.NAME),
        ("В 2008 году, сообщает План, инспекторы труда назначили 3216 штрафов.", "ch9.p31", "ru", Fault.NUMBER),
    ],
)  # fmt: skip
def test_every_check_is_asked(
    verifier: Verifier, sentence: str, unit: str, language: Language, fault: Fault
) -> None:
    assert fault in faults(verifier, sentence, unit, language)


@pytest.mark.parametrize(
    ("sentence", "unit", "language"),
    [
        ("The Plan recommends that the death penalty be abolished.", "ch20.a17", "en"),
        ("План рекомендует отмену смертной казни.", "ch20.a17", "ru"),
        ("Жоспар өлім жазасын жоюды ұсынады.", "ch20.a17", "kk"),
        ("The Plan reports that inspectors imposed 2,212 fines in 2008.", "ch9.p31", "en"),
        ("План поясняет: мораторий бессрочный, но его можно отменить.", "ch1.p10", "ru"),
        ("Жоспар дерегінше, соңғы үш жылда туберкулезден өлім 19 %-ға азайды.", "ch10.p9", "kk"),
    ],
)
def test_true_sentences_pass(verifier: Verifier, sentence: str, unit: str, language: Language) -> None:
    assert faults(verifier, sentence, unit, language) == set()


@pytest.mark.parametrize("filling", ["a", "ж", "1", "1 ", "a-", "call a ", "(a) ", "☎"])
def test_a_sentence_without_an_end_is_refused_without_more_work(verifier: Verifier, filling: str) -> None:
    endless = (filling * 64 * 1024)[: 64 * 1024]
    begun = time.perf_counter()
    assert faults(verifier, endless, "ch18.a2", "en") == {Fault.FORM}
    assert time.perf_counter() - begun < SOON


def test_the_longest_sentence_allowed_is_checked_in_full(verifier: Verifier) -> None:
    longest = (
        f"The Plan recommends telling a person {'the lawyer, the court, ' * 20}"[: LENGTH_LIMIT - 1] + "."
    )
    assert len(longest) == LENGTH_LIMIT
    assert Fault.FORM not in faults(verifier, longest, "ch18.a2", "en")
