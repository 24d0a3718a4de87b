"""Lines of a pack: plain words, quotation, place, kind, and the facts beside a measure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.citations import make_citation
from assistant.kinds import kind_runs, tell_kinds
from assistant.labels import addressees_text, executors_text, span_text
from assistant.packs.bodies import named_bodies
from assistant.packs.respect import is_respectful
from assistant.packs.tellings import Telling, read_measure_tellings
from assistant.packs.types import PackLine
from assistant.packs.words import PACK_WORDS
from corpus import Plan, Unit
from corpus.cards import CardBody, CardLine
from corpus.editorial import read_editorial, text_hash_of
from corpus.languages import Language


def unit_line(plan: Plan, unit: Unit, language: Language, *, facts: bool) -> PackLine:
    """A line that quotes a whole unit.

    Args:
        plan: The Plan quoted.
        unit: One that the editors wrote about.
        language: Of everything but the quotation.
        facts: Whether executors, addressees and deadline of a measure are told.

    Raises:
        KeyError: The editors wrote nothing about this unit, or it has changed since.
    """
    plain = read_editorial(plan)[unit.unit_id].plain[language]
    telling = read_measure_tellings(plan).get(unit.unit_id)
    if telling and not is_respectful(plain, language):
        plain = _told(unit, telling, language)
    return _line(plan, unit, unit.text, plain, language, facts=facts)


def telling_line(plan: Plan, telling: Telling, language: Language, *, facts: bool) -> PackLine:
    """A line that proves an answer: the quotation that a telling was made from.

    Args:
        plan: The Plan quoted.
        telling: A measure or a statement.
        language: Of everything but the quotation.
        facts: Whether the answer is a body or a deadline, which stand beside the wording.
    """
    unit = plan.unit(telling.unit_id)
    plain = read_editorial(plan)[unit.unit_id].plain[language]
    if telling.quote != unit.text or not is_respectful(plain, language):
        plain = _told(unit, telling, language)
    line = _line(plan, unit, telling.quote, plain, language, facts=facts)
    return replace(line, printed=tuple(_printed(plan, unit))) if facts else line


def _told(unit: Unit, telling: Telling, language: Language) -> str:
    """A telling as what the Plan says: a measure it recommends, a guarantee it reports."""
    words, told = PACK_WORDS[language].line, telling.told[language]
    if unit.measure is None:
        return words.reports.format(told=told)
    return words.recommends.format(told=told.rstrip("."))


def card_line(
    plan: Plan, quoting: CardLine | CardBody, language: Language, *, facts: bool
) -> PackLine | None:
    """A line of a ready path, or None where its unit has changed since it was written."""
    unit = plan.find_unit(quoting.unit_id)
    if unit is None or text_hash_of(unit) != quoting.text_hash or quoting.quote not in unit.text:
        return None
    return _line(plan, unit, quoting.quote, quoting.plain[language], language, facts=facts)


def _line(plan: Plan, unit: Unit, quote: str, plain: str, language: Language, *, facts: bool) -> PackLine:
    citation = make_citation(plan, unit, quote, language)
    if citation is None:
        raise ValueError(f"{unit.unit_id}: {quote[:40]!r} is no slice of its text; correct the quotation")
    kinds = kind_runs(unit, quote, read_editorial(plan).get(unit.unit_id))
    return PackLine(
        plain=plain,
        citation=citation,
        kinds=kinds,
        kind_label=tell_kinds(kinds, language),
        details=tuple(_details(unit, language)) if facts else (),
    )


def _details(unit: Unit, language: Language) -> Iterator[str]:
    measure, words = unit.measure, PACK_WORDS[language].line
    if measure is None:
        return
    if measure.executors:
        yield f"{words.executors}: {executors_text(measure, language)}"
    if measure.addressees:
        yield f"{words.addressees}: {addressees_text(measure, language)}"
    if measure.deadline:
        yield f"{words.deadline}: {span_text(measure.deadline, language)}"
    elif measure.period:
        yield f"{words.period}: {span_text(measure.period, language)}"


def _printed(plan: Plan, unit: Unit) -> Iterator[str]:
    """The cells of the Plan's table, or the sentence that opens the list, where they say what the wording does not."""
    measure = unit.measure
    if measure is None:
        return
    if measure.deadline and measure.deadline.printed not in unit.text:
        yield measure.deadline.printed
    if measure.executors_printed:
        yield measure.executors_printed
    elif not _names(unit.text, measure.addressees):
        yield from _opening(plan, unit)


def _opening(plan: Plan, unit: Unit) -> Iterator[str]:
    """The sentence that names the addressees: the lead-in of the unit's own list, or of its chapter's."""
    wanted = unit.measure.addressees if unit.measure else ()
    leads = (unit.lead_in, *(other.lead_in for other in plan.chapter(unit.chapter).actions))
    yield from [lead for lead in leads if lead and wanted and _names(lead, wanted)][:1]


def _names(text: str, names: Sequence[str]) -> bool:
    return set(names) <= named_bodies(text)
