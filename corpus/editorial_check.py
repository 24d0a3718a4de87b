"""Checks the editorial layer against the units it was written for."""

import re
from collections.abc import Iterator
from pathlib import Path

from corpus.editorial import EDITORIAL_FOLDER, Entry, read_chapter, text_hash_of
from corpus.languages import LANGUAGES, Language
from corpus.model import Plan, Unit, UnitKind
from corpus.scripts import check_script
from corpus.sentences import split_sentences

QUESTIONS: dict[Language, int] = {"en": 6, "ru": 4, "kk": 4}
"""Everyday questions a unit must have."""
PLAIN_LIMIT = 420
"""Characters of a plain sentence at most: two or three lines of a phone more than a quotation needs."""
QUESTION_LIMIT = 170
NEGATION_SENTENCES = 1
"""Sentences of a unit up to which its negation must be in the plain words: of a longer unit they
tell a part, and the negation may stand in another."""

GROUPS = frozenset(
    """
    believers children convicted_people crime_victims demonstrators detained_people domestic_violence_victims
    employers everyone families foreigners journalists judges law_enforcement lawyers medical_workers migrants
    national_minorities ngos officials older_people oralman orphans patients persons_with_disabilities poor_people
    refugees rural_people stateless_persons students teachers torture_victims trade_unions trafficking_victims
    voters women workers young_people
    """.split()
)
FORMS = frozenset(
    """
    adopt_law agreement amend_law campaign draft_law event funding institution monitoring other practice programme
    publication ratify report rules study training
    """.split()
)

_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f,](?=\d{3}\b)")
_NUMBER = re.compile(r"\d+")

_NEGATION = re.compile(
    r"\b(?:not(?! only)|no(?!\.)|nor|never|none|neither|cannot|nobody|nothing|prohibit\w*|forbid\w*|ban|banned)\b"
)
_NEGATIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:not|no|nor|never|none|neither|cannot|nobody|nothing|without|only|ban\w*|prohibit\w*|forbid\w*|lack\w*|fail\w*"
        r"|refus\w+|den(?:y|ied|ies)|exclud\w*|abolish\w*|absen\w+|free from|outside|un\w{4,}|in\w{5,}|non\w*|little"
        r"|few|rare\w*|stop\w*|miss\w+|illegal\w*|regardless|even if|neglect\w*|except|unless|less than|far from"
        r"|instead|hardly|freed?|despite|beyond"
        r"|nowhere|exempt\w*|at least|besides|falls? short|rather than|limit\w*)\b|n't\b"
    ),
    "ru": re.compile(
        r"\b(?:не|нет|ни|без|никто|никак\w*|ничего|нельзя|лишь|только|кроме|вне|запре\w+|запрещ\w+|отказ\w*|лиш\w+|отмен\w+"
        r"|отсутств\w+|исключ\w+|не\w{4,}|мало|редк\w+|независимо|иначе|освобо\w+|вместо|игнорир\w+|сверх|меньше"
        r"|огранич\w+|в отличие|помимо)\b"
    ),
    "kk": re.compile(
        r"\b(?:емес|жоқ\w*|тек|ғана|тыйым\w*|тыйы\w*|бас тарт\w*|болмас\w*|аз|сирек|қарамастан|басқа|тыс|алып таста\w*)\b"
        r"|\w+(?:ма|ме|ба|бе|па|пе)(?:й\w*|ға\w*|ге\w*|с|са\w*|се\w*|у\w*|ды\w*|ді\w*|ған\w*|ген\w*|стан|стен|ңыз\w*)?\b"
        r"|\w+(?:сыз|сіз)\w*\b|\bбей\w+|\b(?:қарағанда|бөлек|шекте\w+)\b"
    ),
}


def check_editorial(plan: Plan, folder: Path = EDITORIAL_FOLDER) -> tuple[str, ...]:
    """Every fault of the editorial layer, one sentence each; empty where all holds.

    Raises:
        EditorialError: A file of it cannot be read.
    """
    faults: list[str] = []
    seen: dict[tuple[str, str], str] = {}
    for chapter in plan.chapters:
        entries = read_chapter(chapter.number, folder)
        units = {unit.unit_id: unit for unit in chapter.units}
        faults += [f"{unit_id}: no entry" for unit_id in units if unit_id not in entries]
        for unit_id, entry in entries.items():
            if unit_id not in units:
                faults.append(f"{unit_id}: an entry without a unit")
                continue
            faults += [f"{unit_id}: {fault}" for fault in check_entry(units[unit_id], entry)]
            faults += _repeated(unit_id, entry, seen)
    return tuple(faults)


def check_entry(unit: Unit, entry: Entry) -> Iterator[str]:
    """The faults of one entry."""
    if entry.text_hash != text_hash_of(unit):
        yield "stale: the unit's wording has changed since it was written"
    if len(entry.kinds) != len(split_sentences(unit.text)):
        yield f"{len(entry.kinds)} kinds for {len(split_sentences(unit.text))} sentences"
    if not entry.groups or set(entry.groups) - GROUPS:
        yield f"groups {entry.groups}: expected one or more of the known groups"
    is_action = unit.kind is UnitKind.ACTION
    if (entry.form not in FORMS) if is_action else (entry.form is not None):
        yield f"form {entry.form!r}: {'expected a known form' if is_action else 'only a measure has one'}"
    for language in LANGUAGES:
        yield from _check_plain(unit, entry.plain[language], language)
        questions = entry.questions[language]
        if len(questions) < QUESTIONS[language]:
            yield f"{len(questions)} {language} questions, expected {QUESTIONS[language]}"
        for question in questions:
            if not 0 < len(question) <= QUESTION_LIMIT:
                yield f"a {language} question of {len(question)} characters"
            yield from check_script(question, language)


def _check_plain(unit: Unit, plain: str, language: Language) -> Iterator[str]:
    if not plain:
        yield f"no plain words in {language}"
        return
    if len(plain) > PLAIN_LIMIT:
        yield f"plain words in {language}: {len(plain)} characters, expected at most {PLAIN_LIMIT}"
    yield from check_script(plain, language)
    for number in strange_numbers(unit, plain):
        yield f"plain words in {language}: number {number} is not in the unit"
    if loses_negation(unit.text, plain, language):
        yield f"plain words in {language}: the unit's negation is not there"


def strange_numbers(unit: Unit, plain: str) -> Iterator[str]:
    """Numbers of plain words that stand neither in the unit nor in its row, its list or its lead-in."""
    held = _numbers_of(unit)
    return (number for number in _NUMBER.findall(_THOUSANDS.sub("", plain)) if number not in held)


def loses_negation(quoted: str, plain: str, language: Language) -> bool:
    """Whether words of the Plan, short enough to be told whole, deny something that the plain words do not."""
    short = len(split_sentences(quoted)) <= NEGATION_SENTENCES
    return bool(short and _NEGATION.search(quoted.lower()) and not _NEGATIVE[language].search(plain.lower()))


def _numbers_of(unit: Unit) -> frozenset[str]:
    measure = unit.measure
    row = [span.printed for span in (measure.deadline, measure.period) if span] if measure else []
    text = " ".join([unit.text, unit.lead_in or "", *row])
    return frozenset(_NUMBER.findall(text)) | frozenset(_NUMBER.findall(_THOUSANDS.sub("", text)))


def _repeated(unit_id: str, entry: Entry, seen: dict[tuple[str, str], str]) -> Iterator[str]:
    for language in LANGUAGES:
        for text in (entry.plain[language], *entry.questions[language]):
            key = (language, " ".join(re.findall(r"\w+", text.lower())))
            if key in seen:
                yield f"{unit_id}: the same {language} text as {seen[key]}: {text!r}"
            seen.setdefault(key, unit_id)
