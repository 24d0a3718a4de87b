"""Which units say the same, or nearly: their words are compared as stems, in English."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from assistant.packs.tellings import read_measure_tellings, read_statements
from corpus import Plan
from corpus.editorial import read_editorial
from corpus.languages import Language
from corpus.same import same_measures
from index.text import document_terms

NEAR = 0.5
"""Part of the stems of the shorter wording that the longer one repeats, from which two count as near."""
FEWEST_SHARED = 3
"""Stems two near wordings share at least: two short ones may meet in two words by chance."""
GENERAL: frozenset[str] = frozenset(
    document_terms(
        "plan law laws legislation legislative right rights human Kazakhstan republic measure state government citizens "
        "develop adopt introduce ensure establish prepare regularly new article code persons people"
    )
)
"""Stems of words that stand in half of the Plan."""

NEARLY_SAME: tuple[tuple[str, ...], ...] = (
    ("ch13.a9", "ch20.a5"),
    ("ch14.a8", "ch14.a10"),
    ("ch18.a4", "ch22.a8", "ch22.a9", "ch22.a10"),
)
"""Measures that want nearly the same in other words, found by reading: juvenile courts; trafficking; public checks
of places of custody."""


@lru_cache(maxsize=8_192)
def stems(text: str) -> frozenset[str]:
    """The stems of a text that say something."""
    return frozenset(document_terms(text)) - GENERAL


def is_near(first: str, second: str) -> bool:
    """Whether two wordings of one language share most of their words."""
    return are_near(stems(first), stems(second))


def are_near(first: frozenset[str], second: frozenset[str]) -> bool:
    """The same of stems."""
    shared = len(first & second)
    return shared >= FEWEST_SHARED and shared >= NEAR * min(len(first), len(second))


@lru_cache(maxsize=2)
def near_measures(plan: Plan) -> Mapping[str, frozenset[str]]:
    """For each measure the ids of those that say the same or nearly the same, its own left out.

    In nearly the same words one measure drafts a law and another campaigns for it: near are only those of
    one form.
    """
    tellings, editorial = read_measure_tellings(plan), read_editorial(plan)
    told = {unit_id: stems(telling.told["en"]) for unit_id, telling in tellings.items()}
    forms = {unit_id: editorial[unit_id].form for unit_id in told}
    found = {
        unit_id: {
            other
            for other in told
            if other != unit_id and forms[other] == forms[unit_id] and are_near(told[unit_id], told[other])
        }
        | set(same_measures(unit_id))
        | {other for group in NEARLY_SAME if unit_id in group for other in group if other != unit_id}
        for unit_id in told
    }
    return MappingProxyType({unit_id: frozenset(near) for unit_id, near in found.items()})


@lru_cache(maxsize=2)
def near_statements(plan: Plan) -> Mapping[str, frozenset[str]]:
    """For each statement the ids of those that say nearly the same, its own left out."""
    told = {unit_id: stems(telling.told["en"]) for unit_id, telling in read_statements(plan).items()}
    return MappingProxyType(
        {
            unit_id: frozenset(
                other for other in told if other != unit_id and are_near(told[unit_id], told[other])
            )
            for unit_id in told
        }
    )


@lru_cache(maxsize=4_096)
def unit_stems(plan: Plan, unit_id: str, language: Language) -> frozenset[str]:
    """The stems of everything that is said of a unit in a language: plain words, telling, in English its wording."""
    entry, telling = read_editorial(plan).get(unit_id), read_measure_tellings(plan).get(unit_id)
    texts = [entry.plain[language]] if entry else []
    texts += [telling.told[language]] if telling else []
    texts += [plan.unit(unit_id).text] if language == "en" else []
    return frozenset(document_terms(" ".join(texts)))
