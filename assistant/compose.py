"""Fourth step: quotations with their citations."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.citations import make_citation
from assistant.evidence import choose_quote
from assistant.kinds import kind_runs
from assistant.select import STATEMENTS, Selected
from assistant.types import Citation, Statement
from corpus import Plan, Unit
from corpus.editorial import Entry
from corpus.languages import Language
from corpus.same import same_measures
from corpus.sentences import split_sentences
from index.documents import TermTable

VISIBLE = 1_500
"""Characters of quotations before "more": what a phone shows in about three screens."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Statements, not yet verified."""

    selected: Selected
    statements: tuple[Statement, ...]
    related: tuple[Citation, ...] = ()


def compose(plan: Plan, terms: TermTable, editorial: Mapping[str, Entry], selected: Selected) -> Draft:
    """Quotes the selected units; what goes beyond the visible length is marked `more`."""
    asked = selected.found.understanding
    statements: list[Statement] = []
    length = 0
    for position, candidate in enumerate(selected.shown):
        quote = choose_quote(candidate.unit, selected.found.searched or asked.search_text, terms)
        statement = quote_unit(plan, editorial, candidate.unit, quote, asked.answer_language)
        if statement is None or any(quote == shown.citation.quote for shown in statements):
            continue
        length += len(quote)
        more = bool(statements) and (length > VISIBLE or position >= STATEMENTS)
        statements.append(replace(statement, more=more))
    return Draft(selected, tuple(statements), _related(plan, selected))


def quote_unit(
    plan: Plan, editorial: Mapping[str, Entry], unit: Unit, quote: str, language: Language
) -> Statement | None:
    """A quotation of a unit with all that goes with it; None where the unit does not hold it to the letter."""
    citation = make_citation(plan, unit, quote, language)
    if citation is None:
        return None
    entry = editorial.get(unit.unit_id)
    plain = entry.plain[language] if entry else None
    return replace(_statement(unit, citation), plain=plain, kinds=kind_runs(unit, quote, entry))


def _statement(unit: Unit, citation: Citation) -> Statement:
    measure = unit.measure
    if measure is None:
        return Statement(citation)
    return Statement(
        citation,
        deadline=measure.deadline.printed if measure.deadline else None,
        period=measure.period.printed if measure.period else None,
        executors=measure.executors_printed,
        addressees=measure.addressees,
    )


def _related(plan: Plan, selected: Selected) -> tuple[Citation, ...]:
    """Measures that say the same elsewhere, and those found next."""
    shown = {candidate.unit.unit_id for candidate in selected.shown}
    same = [plan.unit(other) for c in selected.shown for other in same_measures(c.unit.unit_id)]
    units = dict.fromkeys((*same, *(candidate.unit for candidate in selected.named)))
    citations = (_opening(plan, unit, selected) for unit in units if unit.unit_id not in shown)
    return tuple(citation for citation in citations if citation)


def _opening(plan: Plan, unit: Unit, selected: Selected) -> Citation | None:
    sentence = split_sentences(unit.text)[0]
    return make_citation(plan, unit, sentence, selected.found.understanding.answer_language)
