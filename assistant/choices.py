"""Questions to choose from where it is not clear what is asked."""

from collections.abc import Mapping

from assistant.followups import generic_terms
from assistant.messages import ACTION_OF_CHAPTER, DEFAULT_CHOICES
from assistant.retrieve import Found
from corpus import Plan
from corpus.editorial import Entry
from corpus.languages import Language
from index.text import content_words, query_terms

CHOICES = 3
"""Questions offered at most: what a person takes in at a glance."""


def make_choices(plan: Plan, editorial: Mapping[str, Entry], found: Found) -> tuple[str, ...]:
    """Questions that the Plan answers, near the words typed; well-known ones where there are none.

    Each comes from another chapter, so that they tell matters apart.
    """
    asked = found.understanding
    language = asked.answer_language
    if asked.references:
        return _chapters_of(plan, asked.references[0].action, language) or DEFAULT_CHOICES[language]
    if all(stems <= generic_terms() for stems in content_words(found.searched)):
        return DEFAULT_CHOICES[language]
    typed = frozenset(query_terms(found.searched))
    chosen: dict[int, str] = {}
    for candidate in found.candidates:
        entry = editorial.get(candidate.unit.unit_id)
        question = _nearest(entry, typed, language) if entry else None
        if question:
            chosen.setdefault(candidate.unit.chapter, question)
    return tuple(chosen.values())[:CHOICES] or DEFAULT_CHOICES[language]


def _nearest(entry: Entry, typed: frozenset[str], language: Language) -> str | None:
    """The unit's question that holds words typed, a whole sentence where there is one; else None."""
    near = [text for text in entry.questions[language] if typed & frozenset(query_terms(text))]
    return max(near, key=lambda text: (text.endswith("?"), -len(text)), default=None)


def _chapters_of(plan: Plan, action: int | None, language: Language) -> tuple[str, ...]:
    """An action named without its chapter: the first chapters that have one of that number."""
    numbers = [
        chapter.number
        for chapter in plan.chapters
        if any(u.measure and u.measure.number == action and not u.measure.list_name for u in chapter.actions)
    ]
    template = ACTION_OF_CHAPTER[language]
    return tuple(template.format(chapter=number, action=action) for number in numbers[:CHOICES])
