"""An answer while a model writes: its sentences as they pass the verification, and what they rest on."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.compose import quote_unit
from assistant.evidence import choose_quote
from assistant.faithfulness.check import Verifier
from assistant.faithfulness.split import split_written
from assistant.generation.reply import Statement
from assistant.types import Answer, Citation, Fallback, Generation, Sentence
from corpus import Plan
from corpus.editorial import Entry
from index.documents import TermTable
from index.text import clean

MOST_DROPPED = 0.5
"""Share of a reply's sentences that may fail; beyond it none is shown: who invents so much is not trusted."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What sentences are verified and quoted with."""

    plan: Plan
    terms: TermTable
    editorial: Mapping[str, Entry]
    verifier: Verifier


class Writing:
    """Collects what a reply says, statement by statement."""

    def __init__(self, ground: Ground, answer: Answer, begun: Generation, retrieved: tuple[str, ...]) -> None:
        """Begins with nothing said.

        Args:
            ground: What sentences are verified and quoted with.
            answer: The Plan's own words, complete.
            begun: What is known of the generation so far.
            retrieved: The units that the model was given.
        """
        self._ground = ground
        self._answer = answer
        self._begun = begun
        self._retrieved = retrieved
        self._kept: list[Sentence] = []
        self._dropped: Counter[str] = Counter()
        self.calls = 0
        """Requests made for the reply, as far as the connection has told."""

    def take(self, statement: Statement) -> bool:
        """Verifies a statement sentence by sentence; tells whether there is more to show."""
        before = len(self._kept)
        unit_ids = tuple(dict.fromkeys(statement.unit_ids))
        # What is verified is what is shown: invisible characters go first.
        for written in split_written(clean(statement.text)):
            faults = self._ground.verifier.check(written, unit_ids, self._retrieved, self._answer.language)
            if faults:
                self._dropped[faults[0].fault.value] += 1
            elif all(written != kept.text for kept in self._kept):
                self._kept.append(Sentence(written, tuple(self._cite(name, written) for name in unit_ids)))
        return len(self._kept) > before

    def growing(self) -> Answer:
        """The answer so far."""
        return self._with(replace(self._told(), sentences=tuple(self._kept)))

    def end(self) -> Answer:
        """The answer once the reply is whole: without its sentences where too many failed."""
        failed = sum(self._dropped.values())
        if not self._kept and not failed:
            return self.without(Fallback.EMPTY)
        if failed > MOST_DROPPED * (failed + len(self._kept)):
            return self.without(Fallback.UNFAITHFUL)
        return self._with(replace(self._told(), done=True, sentences=tuple(self._kept)))

    def without(self, fallback: Fallback) -> Answer:
        """The Plan's own words alone, and why."""
        return replace(self._answer, generation=replace(self._told(), done=True, fallback=fallback))

    def _told(self) -> Generation:
        """What is known of the generation, its sentences apart."""
        dropped = tuple(sorted(self._dropped.items()))
        calls = self._begun.calls + self.calls
        return replace(self._begun, passed=len(self._kept), dropped=dropped, calls=calls)

    def _with(self, generation: Generation) -> Answer:
        """The answer with these sentences; units cited that it did not quote yet are quoted after the rest."""
        ground, quoted = self._ground, {c.unit_id for c in self._answer.citations}
        added = {c.unit_id: c for s in generation.sentences for c in s.citations if c.unit_id not in quoted}
        units = ((ground.plan.unit(unit_id), citation.quote) for unit_id, citation in added.items())
        more = (quote_unit(ground.plan, ground.editorial, *unit, self._answer.language) for unit in units)
        statements = (*self._answer.statements, *(statement for statement in more if statement))
        related = tuple(citation for citation in self._answer.related if citation.unit_id not in added)
        return replace(self._answer, statements=statements, related=related, generation=generation)

    def _cite(self, unit_id: str, written: str) -> Citation:
        """The quotation already shown of a unit, else one chosen for the sentence."""
        for citation in self._answer.citations:
            if citation.unit_id == unit_id:
                return citation
        ground, unit = self._ground, self._ground.plan.unit(unit_id)
        quote = choose_quote(unit, written, ground.terms)
        statement = quote_unit(ground.plan, ground.editorial, unit, quote, self._answer.language)
        if statement is None:
            raise ValueError(f"{unit_id}: a quotation chosen from it is not in it")
        return statement.citation
