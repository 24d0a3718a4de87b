"""What the project holds of a unit, as the ground a sentence may stand on."""

from collections.abc import Mapping
from functools import lru_cache

from assistant.faithfulness.types import Source
from assistant.labels import addressees_text, executors_text, span_text
from corpus import Plan, Unit
from corpus.editorial import Entry, read_editorial
from corpus.languages import LANGUAGES, Language
from corpus.names import body_name, chapter_title
from corpus.statements import statement_kinds


@lru_cache(maxsize=2)
def make_sources(plan: Plan) -> Mapping[str, Source]:
    """The source of every unit that the editors wrote about, by unit id."""
    editorial = read_editorial(plan)
    return {
        unit.unit_id: _source(plan, unit, editorial[unit.unit_id])
        for unit in plan.units
        if unit.unit_id in editorial
    }


def _source(plan: Plan, unit: Unit, entry: Entry) -> Source:
    return Source(
        unit_id=unit.unit_id,
        text=unit.text,
        around=_around(plan, unit),
        facts=_facts(unit),
        plain=entry.plain,
        told={language: _told(plan, unit, language) for language in LANGUAGES},
        questions={language: "\n".join(entry.questions[language]) for language in LANGUAGES},
        kinds=statement_kinds(unit, entry),
    )


def _around(plan: Plan, unit: Unit) -> str:
    chapter = plan.chapter(unit.chapter)
    titles = (section.title for section in chapter.sections if section.section_id == unit.section)
    return "\n".join((unit.lead_in or "", *titles, chapter.title)).strip()


def _facts(unit: Unit) -> str:
    measure = unit.measure
    if measure is None:
        return ""
    spans = (span.printed for span in (measure.deadline, measure.period) if span)
    return "\n".join((*spans, measure.executors_printed or "", *measure.bodies)).strip()


def _told(plan: Plan, unit: Unit, language: Language) -> str:
    title = chapter_title(unit.chapter, plan.chapter(unit.chapter).title, language)
    lines = [title]
    measure = unit.measure
    if measure:
        lines += [span_text(span, language) for span in (measure.deadline, measure.period) if span]
        lines += [executors_text(measure, language), addressees_text(measure, language)]
        lines += [body_name(name, language) for name in dict.fromkeys(measure.bodies)]
    return "\n".join(line for line in lines if line)
