"""Wordings in three languages: a text of one script is held against that script's alternatives only."""

import re
from collections.abc import Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import pytest

from assistant import crisis_words, other_times, persons, scope_words, self_harm_words, threat_words
from assistant.worded import Wording, folded, worded
from corpus import Plan
from corpus.editorial import read_editorial
from corpus.languages import LANGUAGES
from corpus.outside import read_outside

MODULES = (crisis_words, other_times, persons, scope_words, self_harm_words, threat_words)
EVERY = 23
"""Of the editors' twenty thousand questions each such one is tried."""


def wordings(module: ModuleType) -> Iterator[Wording]:
    yield from (value for value in vars(module).values() if isinstance(value, Wording))


def test_each_language_is_searched_and_both_scripts_together() -> None:
    taken = worded(en=r"detained\b", ru=r"задержал\w*", kk=r"ұстап әкетті\b")
    assert taken.search("my son was detained")
    assert taken.search("сына задержали")
    assert taken.search(folded("ұлымды ұстап әкетті"))
    assert [match.start() for match in taken.finditer("detained, задержали")] == [0, 10]
    assert taken.search("tax") is taken.search("налог") is taken.search("112") is None


def test_a_soft_sign_may_be_left_out() -> None:
    assert worded(en="x", ru=r"помощь\b", kk="y").search("помощ")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_no_alternative_can_match_without_a_letter_of_its_own_script(module: ModuleType) -> None:
    for wording in wordings(module):
        assert demands(_parser.parse(wording._english.pattern), "a", "z")
        assert demands(_parser.parse(wording._russian_or_kazakh.pattern), "\u0400", "\u052f")


def demands(pattern: Iterable[tuple[Any, Any]], first: str, last: str) -> bool:
    """Whether every text that a pattern matches holds a letter of those."""

    def holds(operation: Any, value: Any) -> bool:  # noqa: ANN401  nodes of a library without types
        if operation is _constants.LITERAL:
            return ord(first) <= value <= ord(last)
        if operation is _constants.IN:
            return all(part[0] is _constants.LITERAL and holds(*part) for part in value)
        if operation is _constants.BRANCH:
            return all(demands(branch, first, last) for branch in value[1])
        if operation is _constants.SUBPATTERN:
            return demands(value[-1], first, last)
        if operation is _constants.MAX_REPEAT:
            return bool(value[0] > 0) and demands(value[2], first, last)
        return False

    return any(holds(operation, value) for operation, value in pattern)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_what_is_found_is_what_all_alternatives_together_find(module: ModuleType, plan: Plan) -> None:
    layers = (*read_editorial(plan).values(), *read_outside())
    texts = [text for each in layers for language in LANGUAGES for text in each.questions[language]]
    for text in map(folded, texts[::EVERY]):
        for wording in wordings(module):
            assert spans(wording.finditer(text)) == spans(wording._whole.finditer(text)), text


def spans(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]
