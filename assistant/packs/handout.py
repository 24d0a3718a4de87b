"""The handout: what the case cards need, and the best of the rest of the topic."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random

from assistant.kinds import main_kind
from assistant.packs.lines import unit_line
from assistant.packs.respect import is_respectful
from assistant.packs.sameness import are_near, stems
from assistant.packs.tellings import read_statements
from assistant.packs.truth import OF_NOBODY
from assistant.packs.types import Handout, HandoutSection, Level, Minutes, PackLine, PackRequest
from assistant.packs.wording import HandoutKind
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit
from corpus.editorial import StatementKind, read_editorial
from corpus.repair import ILLEGIBLE
from corpus.statements import statement_kinds

SECTION_OF: Mapping[StatementKind, HandoutKind] = {
    StatementKind.GUARANTEE: "guarantees",
    StatementKind.INTERNATIONAL_STANDARD: "standards",
    StatementKind.OTHER_RECOMMENDATION: "standards",
    StatementKind.FINDING: "findings",
    StatementKind.STATISTIC: "findings",
    StatementKind.MEASURE: "measures",
    StatementKind.PROPOSAL: "measures",
}
WANTED: Mapping[Minutes, Mapping[HandoutKind, int]] = {
    45: {"guarantees": 3, "standards": 0, "findings": 2, "measures": 4},
    90: {"guarantees": 5, "standards": 1, "findings": 3, "measures": 6},
    180: {"guarantees": 8, "standards": 2, "findings": 5, "measures": 10},
}
"""Lines of each section that a session has time for; the case cards may bring more."""
LONGEST: Mapping[Level, int] = {Level.BASIC: 420, Level.ADVANCED: 700}
"""Characters of a quotation that people of this level will read to its end."""
SHORTEST = 60
"""A unit of fewer characters is a scrap of a list."""
_HANGING = re.compile(
    r"(?:Thus|These?|This|Those|However|Moreover|Furthermore|In addition|Also|Therefore|Consequently|Meanwhile|Then|"
    r"At the same time|For (?:example|instance)|In (?:particular|this regard|connection with this)|Such|It|They|But|"
    r"And|As (?:already )?(?:noted|mentioned|stated)|Another|Other|Similarly|Finally|Secondly|Thirdly|Hence|So|The same|"
    r"[-–•\d(“])(?!\w)"
)
"""Openings that lean on the paragraph before, and items of a list: they do not stand alone on paper."""


def make_handout(
    plan: Plan, request: PackRequest, units: Sequence[Unit], cases: Iterable[PackLine], topic: str
) -> Handout:
    """The handout of a pack.

    Args:
        plan: The Plan quoted.
        request: Tells length, level, language and seed.
        units: What the topic covers, the closest first.
        cases: The lines that answer the case cards: each of them is in the handout.
        topic: Its title.
    """
    words = PACK_WORDS[request.language]
    lines = _by_section(_different(cases))
    random = Random(f"handout {request.seed}")  # noqa: S311
    sections = []
    for section, wanted in WANTED[request.minutes].items():
        given = lines.get(section, [])
        more = _fill(plan, request, units, section, wanted - len(given), given, random)
        chosen = sorted([*given, *more], key=_place)
        if chosen:
            sections.append(HandoutSection(*words.sections[section], tuple(chosen)))
    return Handout(words.handout_intro.format(topic=topic), tuple(sections))


def _different(lines: Iterable[PackLine]) -> list[PackLine]:
    return list({(line.citation.unit_id, line.citation.quote): line for line in lines}.values())


def _by_section(lines: Iterable[PackLine]) -> dict[HandoutKind, list[PackLine]]:
    found: dict[HandoutKind, list[PackLine]] = {}
    for line in lines:
        kind = main_kind(line.kinds)
        if kind:
            found.setdefault(SECTION_OF[kind], []).append(line)
    return found


def _fill(
    plan: Plan,
    request: PackRequest,
    units: Sequence[Unit],
    section: HandoutKind,
    count: int,
    given: Sequence[PackLine],
    random: Random,
) -> Iterator[PackLine]:
    """The best of the units of a section that are not there yet; the seed chooses among three times as many."""
    there = {line.citation.unit_id for line in given}
    fitting = [u for u in units if u.unit_id not in there and _fits(plan, u, section, request)]
    best = sorted(fitting, key=lambda unit: _rank(plan, unit))[: 3 * max(count, 0)]
    said = [_said(plan, unit_id) for unit_id in there]
    for unit in random.sample(best, len(best)):
        new = _said(plan, unit.unit_id)
        repeats = unit.measure is None and any(are_near(new, other) for other in said)
        if count > 0 and not repeats:
            said.append(new)
            count -= 1
            yield unit_line(plan, unit, request.language, facts=request.level is Level.ADVANCED)


def _said(plan: Plan, unit_id: str) -> frozenset[str]:
    return stems(read_editorial(plan)[unit_id].plain["en"])


def _rank(plan: Plan, unit: Unit) -> tuple[bool, bool]:
    """First what the editors told as a statement, then what concerns some people and not all."""
    groups = set(read_editorial(plan)[unit.unit_id].groups)
    return unit.unit_id not in read_statements(plan), not groups - OF_NOBODY


def _fits(plan: Plan, unit: Unit, section: HandoutKind, request: PackRequest) -> bool:
    """Whether a unit can be in the handout: short enough for the level, and all of one section."""
    if len(unit.text) > LONGEST[request.level] or section_of(plan, unit) != section:
        return False
    return stands_alone(unit) and (
        unit.measure is not None
        or is_respectful(read_editorial(plan)[unit.unit_id].plain[request.language], request.language)
    )


def stands_alone(unit: Unit) -> bool:
    """Whether a unit can be read by itself: legible, no scrap, and nothing that leans on its neighbours."""
    if ILLEGIBLE in unit.text or len(unit.text) < SHORTEST:
        return False
    return unit.measure is not None or not (_HANGING.match(unit.text) or unit.text.endswith(":"))


def section_of(plan: Plan, unit: Unit) -> HandoutKind | None:
    """The section that every sentence of a unit belongs to; None where they are of several, or none.

    What the narrative only proposes belongs to none: the measures themselves are there.
    """
    entry = read_editorial(plan).get(unit.unit_id)
    sections = {SECTION_OF[kind] for kind in statement_kinds(unit, entry)} if entry else set()
    if len(sections) != 1 or (sections == {"measures"} and unit.measure is None):
        return None
    return sections.pop()


def _place(line: PackLine) -> tuple[int, int]:
    return line.citation.chapter, line.citation.source_lines[0]
