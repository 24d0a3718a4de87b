"""Which bodies must never stand as wrong answers for one another: one is part of the other, or its like."""

import re
from collections.abc import Mapping
from functools import lru_cache

from assistant.packs.sameness import near_measures
from corpus import Plan, Unit
from corpus.bodies import BODIES

GOVERNMENT = "Government of the Republic of Kazakhstan"
UMBRELLAS: frozenset[str] = frozenset(
    {
        "Authorities carrying on criminal lawsuits",
        "Authorities involved in inquest, investigation and arrest",
        "Authorized governmental agencies",
        "Governmental agencies",
        "Interested state authorities",
    }
)
"""Names that any body of the state may fall under."""
NOT_OF_STATE: frozenset[str] = frozenset(
    {
        "Human rights NGOs",
        "NGOs",
        "Religious associations",
        "UN Development Programme",
        "UNESCO Cluster Office in Almaty",
        "Office of the UN High Commissioner for Human Rights in Central Asia",
        "OSCE Center in Astana",
        "OSCE in Kazakhstan",
        "OSCE ODIHR",
    }
)
_FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"Ministry of Finance", "Customs Control Committee"}),
    frozenset(
        {
            "Ministry of Justice",
            "Committee of the Criminal and Executive System",
            "Republican State Enterprise “Yenbek”",
        }
    ),
    frozenset({"Ministry of Culture and Information", "National Academic Library"}),
    # laws pass through all three
    frozenset(
        {
            GOVERNMENT,
            "Parliament of the Republic of Kazakhstan",
            "Public Chamber under the Majilis of Parliament",
        }
    ),
    frozenset({"Human Rights Commission", "Human Rights Commissioner (Ombudsman)"}),
    frozenset({"Human rights NGOs", "NGOs", "Religious associations"}),
    frozenset(name for name in BODIES if name.startswith(("UN ", "UNESCO", "Office of the UN"))),
    frozenset(name for name in BODIES if name.startswith("OSCE")),
    frozenset(name for name in BODIES if name.startswith(("Akimat", "Maslikhat"))),
)
"""Bodies of which one belongs to another, answers to the same house, or is easily taken for it."""
_OF_GOVERNMENT: frozenset[str] = frozenset(
    name
    for name in BODIES
    if name.startswith(("Ministry", "Akimat", "Committee", "Customs", "Agency", "National", "Republican"))
)
"""What the Government leads or holds: where one of these acts, the Government may be said to."""
ONE_REGION = "Akimat of "
"""Akimats of single regions: the measure that names them names its regions too."""


def are_related(first: str, second: str) -> bool:
    """Whether two bodies are one, one holds the other, or people may take them for the same."""
    if first == second or any({first, second} <= family for family in _FAMILIES):
        return True
    if GOVERNMENT in (first, second):
        other = second if first == GOVERNMENT else first
        return other in _OF_GOVERNMENT or other in UMBRELLAS
    if {first, second} & UMBRELLAS:
        return not {first, second} & NOT_OF_STATE
    return False


def is_clear(name: str) -> bool:
    """Whether a body can be an answer at all: umbrella names and akimats of single regions cannot."""
    return name not in UMBRELLAS and not name.startswith(ONE_REGION)


def own_bodies(unit: Unit) -> tuple[str, ...]:
    """Who carries a measure out; where nobody is named, to whom it is addressed."""
    if unit.measure is None:
        return ()
    executors = tuple(dict.fromkeys(executor.name for executor in unit.measure.executors))
    return executors or unit.measure.addressees


def is_addressed(unit: Unit) -> bool:
    """Whether a measure names nobody who carries it out, only somebody it is addressed to."""
    return bool(unit.measure and not unit.measure.executors and unit.measure.addressees)


@lru_cache(maxsize=1_024)
def involved_bodies(plan: Plan, unit: Unit) -> frozenset[str]:
    """Every body that could be called involved: of the measure, of those near it, and all that its words name."""
    units = [unit, *(plan.unit(other) for other in near_measures(plan).get(unit.unit_id, ()))]
    found = {name for each in units for name in _of_measure(each)}
    touched = {name for name, pattern in _TOUCHED.items() if pattern.search(unit.text)}
    return frozenset(found | touched | named_bodies(unit.text) | named_bodies(unit.lead_in or ""))


def _of_measure(unit: Unit) -> frozenset[str]:
    return frozenset(unit.measure.bodies if unit.measure else ())


def named_bodies(text: str) -> frozenset[str]:
    """The bodies that a text of the Plan names, akimats of single regions left out."""
    return frozenset(name for name, pattern in _NAMED.items() if pattern.search(text))


_NAMED: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)
    for name, pattern in BODIES.items()
    if not name.startswith(ONE_REGION)
}

_TOUCHED: Mapping[str, re.Pattern[str]] = {
    "Prosecutor General": re.compile(r"prosecut|public procur", re.IGNORECASE),
    "Supreme Court": re.compile(r"\bcourt|judicial|\bjudges?\b|\btrials?\b", re.IGNORECASE),
    "Central Election Commission": re.compile(r"\belect", re.IGNORECASE),
    "Akimats of all levels": re.compile(r"akimat|local executive|maslikhat", re.IGNORECASE),
    "NGOs": re.compile(
        r"\bNGO|non-?governmental|noncommercial|public (?:association|watch|control)|civil society"
    ),
    "UN Development Programme": re.compile(r"\bUN\b|United Nations"),
    "OSCE Center in Astana": re.compile(r"\bOSCE\b"),
}
"""Bodies that people may think of where the wording touches on their field, though it does not name them."""
