"""The filters of a query in words, for people, and as JSON, for programs."""

from collections.abc import Iterator
from typing import Any

from assistant.explore import ActionQuery
from assistant.exports.table import clean_xml
from assistant.exports.words import WORDS, ExportWords
from assistant.labels import body_names, due_text, form_name, group_name, sort_name, time_text
from corpus import Plan
from corpus.languages import Language
from corpus.names import chapter_title


def describe_filters(plan: Plan, query: ActionQuery, language: Language) -> tuple[tuple[str, str], ...]:
    """Label and value of every filter used, one a line, then the order; never empty."""
    words = WORDS[language]
    used = [(label, value) for label, value in _used(plan, query, words, language) if value]
    order = sort_name(query.sort, language)
    if query.descending:
        order = words.descending.format(order=order)
    return (*(used or [(words.filters_used, words.no_filters)]), (words.sorted, order))


def filters_to_dict(query: ActionQuery) -> dict[str, Any]:
    """The filters of a query as JSON values, all of them."""
    return {
        "text": clean_xml(query.text),
        "chapters": list(query.chapters),
        "executors": list(query.bodies),
        "due": list(query.due),
        "from": query.start,
        "to": query.end,
        "forms": list(query.forms),
        "groups": list(query.groups),
        "per_agreement": query.per_agreement,
        "sort": query.sort,
        "descending": query.descending,
    }


def _used(
    plan: Plan, query: ActionQuery, words: ExportWords, language: Language
) -> Iterator[tuple[str, str]]:
    yield words.search_words, query.text
    for number in query.chapters:
        yield words.chapter, f"{number}. {chapter_title(number, plan.chapter(number).title, language)}"
    for name in body_names(query.bodies, language):
        yield words.body, name
    for time in query.due:
        yield words.deadline, due_text(time, language)
    yield words.period_from, time_text(query.start, language) if query.start else ""
    yield words.period_to, time_text(query.end, language) if query.end else ""
    for form in query.forms:
        yield words.form, form_name(form, language)
    for group in query.groups:
        yield words.groups, group_name(group, language)
    yield words.per_agreement, words.yes if query.per_agreement else ""
