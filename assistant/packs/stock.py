"""What a quiz is made from."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from assistant.packs.tellings import read_measure_tellings, read_statements
from assistant.packs.truth import is_guarantee, is_only_recommended
from corpus import Plan, Unit
from corpus.languages import Language

OPTIONS = 4
"""Answers of a multiple choice: the right one and three others."""


@dataclass(frozen=True, slots=True)
class Stock:
    """The measures and statements of a topic, and what wrong answers are taken from."""

    plan: Plan
    language: Language
    random: Random
    """The pack's own: the same seed gives the same quiz."""
    measures: tuple[Unit, ...]
    """Of the topic, the closest first."""
    chapters: tuple[int, ...]
    """Chapters of the topic that have measures."""
    guarantees: tuple[str, ...]
    """Ids of the topic's statements that are guarantees."""
    recommended: tuple[str, ...]
    """Ids of the topic's statements that are only recommended."""

    def mixed(self, values: Sequence[str]) -> list[str]:
        """The values in an order that the seed decides."""
        return self.random.sample(values, len(values))

    def mixed_units(self, units: Sequence[Unit]) -> list[Unit]:
        """The units in an order that the seed decides."""
        return self.random.sample(units, len(units))

    def others(self) -> list[Unit]:
        """Every measure of the Plan, those of the topic first, each part mixed."""
        own = set(self.measures)
        rest = [unit for unit in self.plan.actions if unit not in own]
        return self.mixed_units(self.measures) + self.mixed_units(rest)


def make_stock(plan: Plan, units: Sequence[Unit], language: Language, random: Random) -> Stock:
    """The stock of a topic's units."""
    told, statements = read_measure_tellings(plan), read_statements(plan)
    measures = tuple(unit for unit in units if unit.unit_id in told)
    stated = [unit for unit in units if unit.unit_id in statements]
    return Stock(
        plan=plan,
        language=language,
        random=random,
        measures=measures,
        chapters=tuple(dict.fromkeys(unit.chapter for unit in measures)),
        guarantees=tuple(u.unit_id for u in stated if u.measure is None and is_guarantee(plan, u)),
        recommended=tuple(u.unit_id for u in stated if is_only_recommended(plan, u.unit_id)),
    )
