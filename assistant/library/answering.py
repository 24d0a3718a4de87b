"""From a question to an answer of one document: the same refusals and the same care as for the Plan."""

import re
from dataclasses import dataclass, replace

from assistant.crisis import UNQUOTED, Crisis
from assistant.evidence import QUOTE_LIMIT, choose_slice
from assistant.library.decide import decide, measure
from assistant.library.naming import named_in, names_plan, without_name
from assistant.library.places import find_places, units_at
from assistant.library.plan import PLAN_MANIFEST
from assistant.library.shelf import Shelf
from assistant.library.telling import cite_document, tell_notice
from assistant.library.wording import wording_of
from assistant.library.words import (
    ACROSS,
    ANOTHER,
    HELP,
    HELP_NEXT_STEP,
    LANGUAGE_NAMES,
    LEADS,
    NEXT_STEPS,
    NO_ADVICE,
    NO_DOCUMENT,
    NOT_THE_LAW,
    OTHER_TIME,
)
from assistant.messages import UNSERVED_LANGUAGE
from assistant.retrieve import REPORTED
from assistant.scope import Intent
from assistant.types import REFUSALS, Answer, Question, Retrieved, Statement, Status
from assistant.understand import Understanding, understand
from corpus import Plan
from corpus.languages import Language
from corpus.library.manifest import DocumentManifest
from corpus.library.model import DocumentUnit
from index.library.search import DocumentFinding, DocumentHit, DocumentRetriever
from index.text import language_of, normalise, words

DEPTH = 10
"""Units asked of the index."""
STATEMENTS = 5
"""Quotations of an answer at most; of a place named, the rest stands behind "more"."""
PLACE_STATEMENTS = 30
"""Quotations of a place at most: an article has fewer paragraphs, a chapter is better read whole."""
NEAR_THE_BEST = 0.85
"""Share of the best score from which a unit is quoted too."""
KNOWN_SHARE = 0.34
"""Share of words that the document holds from which a question in Latin letters counts as one in its language."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BY_INTENT = {
    Intent.INJECTION: (Status.OUT_OF_SCOPE, LEADS[Status.OUT_OF_SCOPE]),
    Intent.SMALL_TALK: (Status.OUT_OF_SCOPE, LEADS[Status.OUT_OF_SCOPE]),
    Intent.PERSONAL_DECISION: (Status.OUT_OF_SCOPE, NO_ADVICE),
    Intent.EMPTY: (Status.UNCLEAR, LEADS[Status.UNCLEAR]),
}
"""Where the wording alone decides, as for the Plan."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What an answer is made of."""

    status: Status
    lead: str
    """With `{title}` and `{date}`."""
    hits: tuple[DocumentHit, ...] = ()
    quoted: tuple[DocumentUnit, ...] = ()
    searched: str = ""
    next_step: str | None = None
    offered: tuple[DocumentManifest, ...] = ()


def answer_from(plan: Plan, shelf: Shelf | None, question: Question) -> Answer:
    """Answers from the one document that the question names by id.

    Raises:
        LibraryError: The document was changed or removed meanwhile.
        IndexFault: Its index cannot be used.
    """
    manifest = shelf.find(question.document) if shelf else None
    asked = understand(plan, question)
    if shelf is None or manifest is None:
        return _unknown(asked)
    retriever = shelf.retriever(question.document)
    asked = _with_language(asked, retriever)
    outcome = _by_wording(asked, shelf, retriever) or _by_search(
        _without_name(asked, manifest, shelf), retriever
    )
    return _conclude(manifest, retriever, asked, outcome)


def _unknown(asked: Understanding) -> Answer:
    language = asked.answer_language
    if asked.crisis in UNQUOTED:
        return Answer(
            Status.OUT_OF_SCOPE,
            language,
            HELP[asked.crisis][language],
            HELP_NEXT_STEP[language],
            "",
            settled=True,
        )
    return Answer(Status.OUT_OF_SCOPE, language, NO_DOCUMENT[language], "", "")


def _with_language(asked: Understanding, retriever: DocumentRetriever) -> Understanding:
    """Takes a question for one in the document's language where its words say so: other matters have other words."""
    own, typed = retriever.document.manifest.language, words(asked.question.text)
    if asked.language is not None or own != "en" or language_of(asked.question.text) != "en":
        return asked
    known = sum(word in retriever.terms.words for word in typed)
    if known < KNOWN_SHARE * len(typed):
        return asked
    return replace(asked, language=own, answer_language=asked.question.language or own)


def _without_name(asked: Understanding, manifest: DocumentManifest, shelf: Shelf) -> Understanding:
    """The question as it is searched: what only names the document says nothing of a matter."""

    def left(text: str) -> str:
        return without_name(text, manifest, lambda word: word in shelf.plan_terms.words)

    second = left(asked.second_text) if asked.second_text else None
    return replace(asked, search_text=left(asked.search_text), second_text=second)


def _by_wording(asked: Understanding, shelf: Shelf, retriever: DocumentRetriever) -> _Outcome | None:
    """What is told without a search; help in danger comes before all else."""
    language = asked.answer_language
    if asked.crisis in UNQUOTED:
        lead, step = HELP[asked.crisis][language], HELP_NEXT_STEP[language]
        return _Outcome(Status.OUT_OF_SCOPE, lead, next_step=step)
    if asked.language is None:
        return _Outcome(Status.OUT_OF_SCOPE, UNSERVED_LANGUAGE)
    if asked.intent in _BY_INTENT:
        status, leads = _BY_INTENT[asked.intent]
        return _Outcome(status, leads[language])
    text = asked.question.text
    offered, surely = _named_others(text, shelf, retriever)
    if surely:
        return _Outcome(Status.NOT_IN_PLAN, ANOTHER[language], offered=offered)
    if asked.intent is Intent.OTHER_TIME and not _knows_years(text, retriever):
        return _Outcome(Status.NOT_IN_PLAN, OTHER_TIME[language], offered=offered)
    return None


def _named_others(
    text: str, shelf: Shelf, retriever: DocumentRetriever
) -> tuple[tuple[DocumentManifest, ...], bool]:
    """The other documents that a question names, the Plan first, and whether one of them must be meant."""

    def is_held(term: str) -> bool:
        return bool(retriever.terms.holders(term))

    if names_plan(text, is_held):
        return (PLAN_MANIFEST,), True
    others = [one for one in shelf.manifests if one != retriever.document.manifest]
    return named_in(text, others, lambda term: is_held(term) or bool(shelf.plan_terms.holders(term)))


def _knows_years(text: str, retriever: DocumentRetriever) -> bool:
    """Whether a question names years, and the document or its manifest names all of them."""
    manifest = retriever.document.manifest
    own = " ".join((manifest.date, manifest.period or "", *manifest.titles.values()))
    years = _YEAR.findall(normalise(text))
    return bool(years) and all(year in own or retriever.terms.holders(year) for year in years)


def _by_search(asked: Understanding, retriever: DocumentRetriever) -> _Outcome:
    language = asked.answer_language
    places = find_places(asked.question.text)
    if places:
        units = units_at(retriever.document, places)[:PLACE_STATEMENTS]
        status = Status.ANSWERED if units else Status.NOT_IN_PLAN
        return _Outcome(status, LEADS[status][language], quoted=units, searched=asked.question.text)
    finding, status = _find(asked, retriever)
    if asked.intent is Intent.INSULT and status in REFUSALS:
        status = Status.OUT_OF_SCOPE
    across = finding.meant and status is Status.PARTLY_ANSWERED
    lead = (ACROSS if across else LEADS[status])[language]
    if asked.intent is Intent.LAW_OR_ADVICE and status not in REFUSALS:
        status, lead = Status.PARTLY_ANSWERED, NOT_THE_LAW[language]
    best = finding.hits[0].score if finding.hits else 0.0
    near = tuple(hit.unit for hit in finding.hits if hit.score >= best * NEAR_THE_BEST)[:STATEMENTS]
    return _Outcome(status, lead, finding.hits, near, " ".join((finding.searched, *finding.meant)))


def _find(asked: Understanding, retriever: DocumentRetriever) -> tuple[DocumentFinding, Status]:
    """The better of two readings of a question that may lean on the one before it."""
    finding = retriever.find(asked.search_text, k=DEPTH)
    status = decide(measure(finding, retriever.terms))
    if asked.second_text and status in REFUSALS:
        second = retriever.find(asked.second_text, k=DEPTH)
        return second, decide(measure(second, retriever.terms))
    return finding, status


def _conclude(
    manifest: DocumentManifest, retriever: DocumentRetriever, asked: Understanding, outcome: _Outcome
) -> Answer:
    language, status = asked.answer_language, outcome.status
    statements = () if status in REFUSALS else tuple(_quotations(manifest, retriever, outcome, language))
    if not statements and status not in REFUSALS:
        status = Status.NOT_IN_PLAN
        outcome = replace(outcome, lead=LEADS[status][language])
    refused = status in REFUSALS
    told = outcome.lead.format(title=manifest.title(language), date=manifest.date)
    in_danger = asked.crisis is not Crisis.NONE and asked.crisis not in UNQUOTED
    step = NEXT_STEPS[status][language].format(language=LANGUAGE_NAMES[manifest.language][language])
    step = HELP_NEXT_STEP[language] if in_danger and refused else step
    return Answer(
        status=status,
        language=language,
        lead=f"{HELP[asked.crisis][language]} {told}" if in_danger else told,
        next_step=outcome.next_step or step,
        notice=tell_notice(manifest, language, refused=refused),
        statements=statements,
        retrieved=tuple(
            Retrieved(hit.unit.unit_id, hit.unit.source_lines, round(hit.score, 6))
            for hit in outcome.hits[:REPORTED]
        ),
        settled=True,
        document=manifest,
        offered=outcome.offered,
    )


def _quotations(
    manifest: DocumentManifest, retriever: DocumentRetriever, outcome: _Outcome, language: Language
) -> list[Statement]:
    """Each quotation once, with its place; one that does not stand there to the letter is left out."""
    made: list[Statement] = []
    for unit in outcome.quoted:
        quote = choose_slice(unit.text, outcome.searched, retriever.terms, QUOTE_LIMIT).strip()
        citation = cite_document(manifest, unit, quote, language)
        if citation and all(citation.quote != shown.citation.quote for shown in made):
            made.append(Statement(citation, wording=wording_of(unit, quote), more=len(made) >= STATEMENTS))
    return made
