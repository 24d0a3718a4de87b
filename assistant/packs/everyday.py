"""Everyday questions fit to be printed: whole, in decent words, of one sentence."""

import re

from assistant.packs.respect import is_decent
from corpus import Plan, Unit
from corpus.editorial import read_editorial
from corpus.languages import Language

SHORTEST, LONGEST = 28, 110
"""Characters: shorter ones are search words, longer ones tell a story."""


def everyday_questions(plan: Plan, unit: Unit, language: Language) -> tuple[str, ...]:
    """The editors' questions about a unit that can be read out in a room, in their order."""
    entry = read_editorial(plan).get(unit.unit_id)
    questions = entry.questions[language] if entry else ()
    return tuple(question[0].upper() + question[1:] for question in questions if _fits(question, language))


def _fits(question: str, language: Language) -> bool:
    return (
        SHORTEST <= len(question) <= LONGEST
        and question.endswith("?")
        and len(re.findall(r"[.!?:]", question)) == 1
        and is_decent(question, language)
    )
