"""Boolean and exact-phrase search over all that the Plan prints."""

from dataclasses import replace
from functools import lru_cache

from assistant.citations import chapter_label, make_locator
from assistant.phrases.faults import QueryError, tell_fault
from assistant.phrases.fold import fold_query
from assistant.phrases.grammar import Node, parse_query, wanted_terms
from assistant.phrases.match import answering_places, find_spans
from assistant.phrases.suggest import has_cyrillic, suggested_terms
from assistant.phrases.texts import Field, Texts, read_texts
from assistant.phrases.tokens import Term
from assistant.phrases.types import Occurrence, Part, PhraseResult, Suggestion
from corpus import Plan
from corpus.languages import Language

_HEADING: dict[Language, str] = {"en": "heading", "ru": "заголовок", "kk": "тақырып"}
_SIGNATURE: dict[Language, str] = {"en": "signature", "ru": "подпись", "kk": "қолтаңба"}
_PAGE: dict[Language, str] = {"en": "p. {page}", "ru": "с. {page}", "kk": "{page}-бет"}


def find_text(plan: Plan, query: str, language: Language = "en") -> PhraseResult:
    """Every occurrence of a query's words and phrases in the units and headings that answer it.

    Args:
        plan: The Plan.
        query: Words and `"exact phrases"`, joined by AND, OR, NOT and parentheses; see docs/api.md.
        language: Of locators and of the sentence of a fault.

    Returns:
        The occurrences; or, for a query that cannot be read, a result with a fault. Nothing is raised.
    """
    try:
        node = parse_query(query)
    except QueryError as error:
        return PhraseResult(language, fault=tell_fault(error.code, error.position, language))
    texts = read_texts(plan)
    found = _find(texts, node, language)
    return replace(found, suggestions=_suggestions(texts, node, nothing_found=not found.count))


def _find(texts: Texts, node: Node, language: Language) -> PhraseResult:
    places = answering_places(texts, node)
    terms: dict[tuple[int, int], Term] = {}
    for term in dict.fromkeys(wanted_terms(node)):
        for span in find_spans(texts, term):
            if texts.fields[texts.field_at(span[0])].place in places:
                terms.setdefault(span, term)
    occurrences = tuple(_occurrence(texts, span, terms[span], language) for span in sorted(terms))
    units = dict.fromkeys(found.unit_id for found in occurrences if found.unit_id)
    pages = sorted({found.page for found in occurrences if found.page is not None})
    return PhraseResult(language, occurrences, tuple(units), tuple(pages))


def _occurrence(texts: Texts, span: tuple[int, int], term: Term, language: Language) -> Occurrence:
    number = texts.field_at(span[0])
    field, begin = texts.fields[number], texts.starts[number]
    start, end = span[0] - begin, span[1] - begin
    line, page = field.line_and_page(start)
    first, last = field.sentence(start, end)
    return Occurrence(
        part=field.part,
        unit_id=field.unit.unit_id if field.unit else None,
        anchor=field.anchor,
        chapter=field.chapter,
        page=page,
        line=line,
        start=start,
        end=end,
        match=field.text[start:end],
        snippet=field.text[first:last],
        snippet_start=first,
        locator=_locator(field, page, language),
        term=str(term),
    )


@lru_cache(maxsize=4_000)
def _locator(field: Field, page: int | None, language: Language) -> str:
    if field.unit is not None:
        return make_locator(field.unit, page, language)
    what = _SIGNATURE if field.part is Part.SIGNATURE else _HEADING
    parts = [chapter_label(field.chapter, language), what[language]]
    if page is not None:
        parts.append(_PAGE[language].format(page=page))
    return ", ".join(parts)


def _suggestions(texts: Texts, node: Node, *, nothing_found: bool) -> tuple[Suggestion, ...]:
    """English terms to search for, each of which the Plan holds."""
    asked = [term.text for term in wanted_terms(node)]
    if not nothing_found and not any(map(has_cyrillic, asked)):
        return ()
    made = (_suggestion(texts, english) for english in suggested_terms(asked, with_english=nothing_found))
    return tuple(suggestion for suggestion in made if suggestion.count)


def _suggestion(texts: Texts, english: str) -> Suggestion:
    query = f"«{english}»" if "“" in english else f'"{english}"'
    count = sum(1 for _ in find_spans(texts, Term(fold_query(english), is_phrase=True)))
    return Suggestion(english, query, count)
