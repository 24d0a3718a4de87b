"""A Plan into which an attack was planted and which is found for its question, whatever it is.

In the product an altered source is refused, and a unit whose wording the editors have not seen is never given
to a language model. The first fence is down here always, the second one where the text is to be believed, so
that what stands behind them is tried.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from assistant.faithfulness.check import Verifier
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.types import Source
from assistant.faithfulness.wording.words import Vocabulary, make_vocabularies
from assistant.generation.generate import Client, Writer
from assistant.generation.settings import ModelSettings
from assistant.generation.writing import Ground
from corpus.editorial import read_editorial
from corpus.languages import Language
from corpus.model import Piece, Plan, Unit, UnitKind
from corpus.sentences import split_sentences
from eval.attacks.types import Attack, AttackClass
from index.retriever import DEFAULT_K, Retriever
from index.types import Finding, Hit, Passage

_STRANGERS: Final = frozenset({AttackClass.BLOCKER, AttackClass.NEAR_EVERY_QUERY})
"""Classes whose text takes the place of a paragraph that has nothing to do with the question."""
_DEPTH: Final = 30
"""Units among which a stranger must not be: as many as the assistant asks for."""

Vocabularies = Mapping[Language, Vocabulary]


class RememberingRetriever(Retriever):
    """The real search, asked once for each question: an attack is tried many times."""

    def __init__(self, inner: Retriever) -> None:
        self._inner = inner
        self._found: dict[tuple[str, int], Finding] = {}
        self.terms = inner.terms

    def find(self, query: str, *, k: int = DEFAULT_K) -> Finding:
        """What the real search finds."""
        key = (query, k)
        if key not in self._found:
            self._found[key] = self._inner.find(query, k=k)
        return self._found[key]

    def passage(self, hit: Hit) -> Passage:
        """The passage of the real index."""
        return self._inner.passage(hit)


class PlantedRetriever(RememberingRetriever):
    """Finds one unit, the best of all, whatever is asked."""

    def __init__(self, inner: Retriever, unit_id: str) -> None:
        super().__init__(inner)
        self._unit_id = unit_id

    def find(self, query: str, *, k: int = DEFAULT_K) -> Finding:
        """The planted unit, then what the real search finds."""
        finding = super().find(query, k=k)
        best = finding.hits[0] if finding.hits else Hit(self._unit_id, 1.0)
        planted = replace(best, unit_id=self._unit_id, passage_id=f"{self._unit_id}#0")
        others = (hit for hit in finding.hits if hit.unit_id != self._unit_id)
        return replace(finding, hits=(planted, *others)[:k])


@dataclass(frozen=True, slots=True)
class Planting:
    """Where an attack was planted."""

    plan: Plan
    unit_id: str
    retriever: Retriever


def plant(plan: Plan, retriever: Retriever, attack: Attack) -> Planting:
    """A Plan that holds an attack's text, and a search that finds it."""
    hits = [hit.unit_id for hit in retriever.find(attack.question, k=_DEPTH).hits]
    unit = _target(plan, hits, attack.attack_class)
    whole = attack.attack_class in (*_STRANGERS, AttackClass.PLANTED_FALSE_ACTION)
    altered = _replaced(unit, attack.planted) if whole else _appended(unit, attack.planted)
    return Planting(_with_unit(plan, altered), unit.unit_id, PlantedRetriever(retriever, unit.unit_id))


def _target(plan: Plan, hits: list[str], attack_class: AttackClass) -> Unit:
    found = [plan.unit(unit_id) for unit_id in hits]
    if attack_class in _STRANGERS:
        return next(u for u in plan.units if u.kind is UnitKind.PARAGRAPH and u.unit_id not in hits)
    if attack_class is AttackClass.PLANTED_FALSE_ACTION:
        return next((unit for unit in found if unit.measure), plan.actions[0])
    return found[0] if found else plan.actions[0]


def _replaced(unit: Unit, text: str) -> Unit:
    return replace(unit, text=text, pieces=(Piece(unit.source_lines[0], text, text),))


def _appended(unit: Unit, text: str) -> Unit:
    *before, last = unit.pieces
    pieces = (*before, last._replace(glue="\n"), Piece(unit.source_lines[1], text, text))
    return replace(unit, text=f"{unit.text}\n{text}", pieces=pieces)


def _with_unit(plan: Plan, altered: Unit) -> Plan:
    """The Plan with one unit altered; everything else as it is."""
    units = {unit.unit_id: unit for unit in plan.units} | {altered.unit_id: altered}
    chapters = tuple(
        replace(chapter, units=tuple(units[unit.unit_id] for unit in chapter.units))
        if chapter.number == altered.chapter
        else chapter
        for chapter in plan.chapters
    )
    return replace(plan, chapters=chapters, _by_id=units)


class PlantedVerifier(Verifier):
    """Knows the real Plan, and of the planted unit nothing, or the planted wording for the Plan's."""

    def __init__(self, plan: Plan, vocabularies: Vocabularies, planting: Planting, *, believed: bool) -> None:
        """Takes out the unit that was altered, or puts in what was planted.

        Args:
            plan: The real one.
            vocabularies: Of the real one.
            planting: What was planted.
            believed: Whether the planted wording counts as the Plan's.
        """
        real = make_sources(plan)
        self.sources = {name: source for name, source in real.items() if name != planting.unit_id}
        self._vocabularies = vocabularies
        if believed:
            source = _believed(real[planting.unit_id], planting.plan.unit(planting.unit_id))
            self.sources = {**real, source.unit_id: source}
            self._vocabularies = _extended(vocabularies, source)


def _believed(source: Source, unit: Unit) -> Source:
    """The source of an altered unit, as if the editors' entry were of its wording."""
    kinds = (source.kinds[0],) * len(split_sentences(unit.text))
    return replace(source, text=unit.text, kinds=kinds)


def _extended(vocabularies: Vocabularies, source: Source) -> Vocabularies:
    alone = make_vocabularies({source.unit_id: source})
    return {
        language: replace(
            known,
            of={**known.of, **alone[language].of},
            english={**known.english, **alone[language].english},
            holders=known.holders + alone[language].holders,
        )
        for language, known in vocabularies.items()
    }


class PlantedWriter(Writer):
    """The real writer over a planted Plan."""

    def __init__(
        self, plan: Plan, planting: Planting, verifier: Verifier, settings: ModelSettings, client: Client
    ) -> None:
        """Wires the real writer, then puts the planted ground under it.

        Args:
            plan: The real Plan.
            planting: What was planted.
            verifier: Of the planted Plan.
            settings: Of the model.
            client: The model.
        """
        terms = planting.retriever.terms
        super().__init__(plan, terms, settings, client)
        self._ground = Ground(planting.plan, terms, read_editorial(plan), verifier)
