"""Verifies a sentence against the units it cites: every check, in the order of what is surest."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from assistant.faithfulness.figures.dates import find_dates
from assistant.faithfulness.figures.numbers import find_numbers
from assistant.faithfulness.form import LENGTH_LIMIT, find_form
from assistant.faithfulness.names.bodies import find_bodies
from assistant.faithfulness.names.names import find_names
from assistant.faithfulness.script import find_script
from assistant.faithfulness.sources import make_sources
from assistant.faithfulness.stance.effects import find_effects
from assistant.faithfulness.stance.force import find_force
from assistant.faithfulness.stance.negation import find_negation
from assistant.faithfulness.types import Fault, Finding, Source
from assistant.faithfulness.wording.clauses import find_clauses
from assistant.faithfulness.wording.splices import find_splices
from assistant.faithfulness.wording.words import Vocabulary, find_words, make_vocabularies
from corpus import Plan
from corpus.languages import Language

_CHECKS = (
    find_numbers,
    find_dates,
    find_bodies,
    find_names,
    find_negation,
    find_force,
    find_script,
    find_effects,
    find_splices,
)


class Verifier:
    """Knows what the project holds of every unit. Holds no state between sentences; safe to share."""

    def __init__(self, plan: Plan) -> None:
        self.sources = make_sources(plan)
        self._vocabularies = _vocabularies(plan)

    def check(
        self, sentence: str, unit_ids: Sequence[str], retrieved: Collection[str], language: Language
    ) -> tuple[Finding, ...]:
        """Every fault of a sentence; empty where it may be shown.

        Args:
            sentence: One sentence, as it would be shown.
            unit_ids: The units that it names as its ground.
            retrieved: The units that the model was given for this question.
            language: Of the answer.
        """
        if len(sentence) > LENGTH_LIMIT:  # and no more work for it: whoever wrote it may mean to keep us busy
            return (Finding(Fault.FORM, sentence),)
        if not unit_ids:
            return (Finding(Fault.NO_SOURCE, sentence),)
        unknown = [name for name in unit_ids if name not in retrieved or name not in self.sources]
        if unknown:
            return tuple(Finding(Fault.NOT_RETRIEVED, name) for name in unknown)
        cited = tuple(self.sources[unit_id] for unit_id in unit_ids)
        others = tuple(
            self.sources[name] for name in retrieved if name not in unit_ids and name in self.sources
        )
        return tuple(self._content(sentence, language, cited, others))

    def _content(
        self, sentence: str, language: Language, cited: Sequence[Source], others: Sequence[Source]
    ) -> Iterator[Finding]:
        yield from find_form(sentence, language)
        for find in _CHECKS:
            yield from find(sentence, language, cited)
        yield from find_clauses(sentence, language, cited, self._vocabularies[language])
        yield from find_words(sentence, language, cited, others, self._vocabularies[language])


@lru_cache(maxsize=2)
def _vocabularies(plan: Plan) -> Mapping[Language, Vocabulary]:
    """Those of a plan: two seconds of work."""
    return make_vocabularies(make_sources(plan))
