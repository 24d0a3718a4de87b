"""Matters that the Plan does not treat, with everyday questions about them in three languages.

Search can only say what in the Plan is nearest. Beside the editors' questions that the Plan answers,
these tell it what lies outside: rights the Plan is silent on, other affairs of a society, what has
nothing to do with rights, and instructions to the program itself.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from corpus.editorial import EditorialError, Entry
from corpus.languages import LANGUAGES, Language
from corpus.scripts import check_script

OUTSIDE_FOLDER = Path(__file__).parent / "data" / "outside"
QUESTIONS: dict[Language, int] = {"en": 2, "ru": 2, "kk": 2}
"""Questions a matter must have."""
QUESTION_LIMIT = 320
"""Characters of a question at most; instructions to a program are long."""


class OutsideKind(StrEnum):
    """What a matter outside the Plan is; each has a file."""

    RIGHTS = "rights"
    """Law and rights the Plan does not treat."""
    SOCIETY = "society"
    """Work, money, health, schools, technology and events the Plan does not treat."""
    OFF_TOPIC = "off_topic"
    INJECTION = "injection"
    """An instruction to the program."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter the Plan is silent on."""

    name: str
    kind: OutsideKind
    questions: Mapping[Language, tuple[str, ...]]


@lru_cache(maxsize=2)
def read_outside(folder: Path = OUTSIDE_FOLDER) -> tuple[Matter, ...]:
    """Every matter outside the Plan, kind by kind.

    Raises:
        EditorialError: A file is missing, is no JSON, or a matter lacks a part.
    """
    return tuple(matter for kind in OutsideKind for matter in _read(folder / f"{kind}.json", kind))


def _read(path: Path, kind: OutsideKind) -> Iterator[Matter]:
    try:
        for row in json.loads(path.read_text(encoding="utf-8")):
            questions = {language: tuple(row["questions"][language]) for language in LANGUAGES}
            yield Matter(row["matter"], kind, MappingProxyType(questions))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        remedy = "restore it from the project's repository"
        raise EditorialError(f"{path.name}: cannot be read ({error!r}); {remedy}") from error


def check_outside(matters: tuple[Matter, ...], editorial: Mapping[str, Entry]) -> Iterator[str]:
    """Every fault of the matters, one sentence each: nothing may be both inside and outside."""
    seen = {
        (language, _bare(question)): unit_id
        for unit_id, entry in editorial.items()
        for language in LANGUAGES
        for question in entry.questions[language]
    }
    names: set[str] = set()
    for matter in matters:
        if matter.name.casefold() in names:
            yield f"{matter.name}: a matter given twice"
        names.add(matter.name.casefold())
        for language in LANGUAGES:
            yield from _check_questions(matter, language, seen)


def _check_questions(
    matter: Matter, language: Language, seen: dict[tuple[Language, str], str]
) -> Iterator[str]:
    questions = matter.questions[language]
    if len(questions) < QUESTIONS[language]:
        yield f"{matter.name}: {len(questions)} {language} questions, expected {QUESTIONS[language]}"
    for question in questions:
        if not 0 < len(question) <= QUESTION_LIMIT:
            yield f"{matter.name}: a {language} question of {len(question)} characters"
        if matter.kind in (OutsideKind.RIGHTS, OutsideKind.SOCIETY):
            yield from (f"{matter.name}: {fault}" for fault in check_script(question, language))
        key = (language, _bare(question))
        if key in seen:
            yield f"{matter.name}: the same {language} question as {seen[key]}: {question!r}"
        seen[key] = matter.name


def _bare(question: str) -> str:
    return " ".join(re.findall(r"\w+", question.lower())) or question
