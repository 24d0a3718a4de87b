"""The case cards: from the ready paths, and from everyday questions where a topic has too few of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from assistant.packs.everyday import everyday_questions
from assistant.packs.handout import section_of, stands_alone
from assistant.packs.lines import card_line, unit_line
from assistant.packs.respect import is_respectful
from assistant.packs.tellings import DATA_FOLDER
from assistant.packs.topics import Topic
from assistant.packs.types import Case, CaseQuestion, Level, Minutes, PackLine, PackRequest
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit
from corpus.cards import Card, read_cards
from corpus.editorial import EditorialError, read_editorial
from corpus.languages import Language
from corpus.names import chapter_title

WANTED: Mapping[Minutes, int] = {45: 2, 90: 3, 180: 4}
"""Cards that a session has time for."""
QUESTIONS = 3
"""Everyday questions on one card."""
_Asked = tuple[str, Unit]
"""An everyday question and the unit that answers it."""
LONGEST_ANSWER = 600
"""Characters of a quotation that answers an everyday question: a group reads it in a minute."""


@lru_cache(maxsize=2)
def read_scripts(folder: Path = DATA_FOLDER) -> Mapping[str, Any]:
    """The made-up situations by the id of their ready path, with questions and the units that answer them.

    Raises:
        EditorialError: The file is missing or is no JSON.
    """
    path = folder / "cases.json"
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        remedy = "restore it from the project's repository"
        raise EditorialError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error


def make_cases(plan: Plan, request: PackRequest, topic: Topic, units: Sequence[Unit]) -> tuple[Case, ...]:
    """The case cards of a pack, numbered from 1."""
    wanted = WANTED[request.minutes]
    cards, scripts = read_cards(), read_scripts()
    known = [cards[name] for name in topic.cards if name in cards and name in scripts]
    cases = [_from_card(plan, request, card, scripts[card.card_id]) for card in known[:wanted]]
    cases += _everyday(plan, request, topic, units, wanted - len(cases))
    return tuple(
        Case(number, case.title, case.situation, case.questions, case.card_id)
        for number, case in enumerate(cases, 1)
    )


def case_lines(cases: Sequence[Case]) -> Iterator[PackLine]:
    """Every line that answers a question of the cases, repeats kept."""
    return (line for case in cases for question in case.questions for line in question.answers)


def _from_card(plan: Plan, request: PackRequest, card: Card, script: Mapping[str, Any]) -> Case:
    language, words = request.language, PACK_WORDS[request.language].case
    facts = request.level is Level.ADVANCED
    questions = []
    for question in script["questions"]:
        lines = [
            line for name in question["units"] for line in _answers(plan, card, name, language, facts=facts)
        ]
        if lines:
            questions.append(CaseQuestion(question["text"][language], tuple(lines)))
    silent = " ".join(text[language] for text in card.silent)
    questions.append(CaseQuestion(words.silent, (), words.silent_note.format(silent=silent)))
    return Case(0, card.title[language], script["situation"][language], tuple(questions), card.card_id)


def _answers(plan: Plan, card: Card, unit_id: str, language: Language, *, facts: bool) -> list[PackLine]:
    """What a unit says on a card: the card's own lines, or the whole unit where the card has none of it."""
    quoted = [line for line in card.lines if line.unit_id == unit_id]
    if quoted:
        return [line for quote in quoted if (line := card_line(plan, quote, language, facts=facts))]
    unit = plan.find_unit(unit_id)
    known = unit is not None and unit_id in read_editorial(plan)
    return [unit_line(plan, unit, language, facts=facts)] if unit and known else []


def _everyday(
    plan: Plan, request: PackRequest, topic: Topic, units: Sequence[Unit], count: int
) -> Iterator[Case]:
    """Cards of everyday questions, chapter after chapter of the topic and round again."""
    random = Random(f"cases {request.seed}")  # noqa: S311
    pools = {number: _asked(plan, request, units, number, random) for number in topic.chapters}
    while count > 0 and any(len(pool) >= QUESTIONS for pool in pools.values()):
        for number, pool in pools.items():
            if count > 0 and len(pool) >= QUESTIONS:
                chosen, pools[number] = _of_each_section(plan, pool)
                yield _everyday_case(plan, request, number, chosen)
                count -= 1


def _asked(
    plan: Plan, request: PackRequest, units: Sequence[Unit], chapter: int, random: Random
) -> list[_Asked]:
    """For each fitting unit of a chapter one everyday question that it answers, mixed."""
    editorial, language = read_editorial(plan), request.language
    found = [
        (questions[0], unit)
        for unit in units
        if unit.chapter == chapter and len(unit.text) <= LONGEST_ANSWER and stands_alone(unit)
        if unit.measure or is_respectful(editorial[unit.unit_id].plain[language], language)
        if (questions := everyday_questions(plan, unit, language))
    ]
    return random.sample(found, len(found))


def _of_each_section(plan: Plan, pool: Sequence[_Asked]) -> tuple[list[_Asked], list[_Asked]]:
    """Three questions with answers of different sections, as far as there are such, and what is left."""
    chosen: list[_Asked] = []
    for section in ("guarantees", "findings", "measures"):
        chosen += [each for each in pool if section_of(plan, each[1]) == section][:1]
    chosen += [each for each in pool if each not in chosen][: QUESTIONS - len(chosen)]
    return chosen, [each for each in pool if each not in chosen]


def _everyday_case(plan: Plan, request: PackRequest, number: int, chosen: Sequence[_Asked]) -> Case:
    language, words = request.language, PACK_WORDS[request.language].case
    facts = request.level is Level.ADVANCED
    questions = tuple(
        CaseQuestion(words.asked.format(question=asked), (unit_line(plan, unit, language, facts=facts),))
        for asked, unit in chosen
    )
    title = chapter_title(number, plan.chapter(number).title, language)
    return Case(0, words.everyday.format(chapter=title), words.desk, questions)
