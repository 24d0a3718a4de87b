"""Units as programs are given them: looked up by citation or found by search, with their plain words."""

from collections.abc import Sequence
from typing import Any

from assistant.citations import make_locator
from assistant.references import find_references, resolve
from assistant.types import Retrieved
from corpus import Plan, Unit
from corpus.editorial import read_editorial
from corpus.export import action_to_dict, unit_to_dict
from corpus.languages import Language


def look_up(plan: Plan, citation: str) -> tuple[Unit, ...]:
    """The units that a citation names, in its order; empty where it names none that exists.

    Args:
        plan: The Plan.
        citation: A unit's id, or a place in words: `chapter 18 action 2`, `глава 18, мера 2`, `18-тарау, 2-шара`.
            A chapter alone means all its actions. Several are parted by `;`.
    """
    references = (reference for part in citation.split(";") for reference in find_references(part))
    named = (resolve(plan, reference) for reference in references)
    return tuple(dict.fromkeys(unit for units in named for unit in units))


def unit_detail_to_dict(plan: Plan, unit: Unit, language: Language) -> dict[str, Any]:
    """A unit with its locator, its plain words and, of an action, its table."""
    return {
        **unit_to_dict(plan, unit),
        "locator": make_locator(unit, unit.page, language),
        "plain": _plain(plan, unit, language),
        "action": action_to_dict(plan, unit) if unit.measure else None,
    }


def found_to_dict(plan: Plan, found: Sequence[Retrieved], language: Language) -> dict[str, Any]:
    """What a search of the Plan found, best first: `{"count", "units", "document"}`, the last of them None."""
    units = [_found_unit(plan, one, language) for one in found]
    return {"count": len(found), "units": units, "document": None}


def _found_unit(plan: Plan, found: Retrieved, language: Language) -> dict[str, Any]:
    unit = plan.unit(found.unit_id)
    return {
        **unit_to_dict(plan, unit),
        "score": found.score,
        "locator": make_locator(unit, unit.page, language),
        "plain": _plain(plan, unit, language),
    }


def _plain(plan: Plan, unit: Unit, language: Language) -> str | None:
    entry = read_editorial(plan).get(unit.unit_id)
    return entry.plain[language] if entry else None
