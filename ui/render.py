"""An answer as HTML: quotations, chips, facts, and the looks of each status."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.cards import card_of
from assistant.kinds import tell_kinds
from assistant.labels import addressees_text, executors_text, span_text
from assistant.library.words import WORDINGS
from assistant.messages import LEADS, PLAIN_WORDS
from assistant.types import Answer, Citation, Statement, Status
from corpus.cards import read_cards
from corpus.languages import Language
from corpus.library.ids import PLAN_ID
from corpus.model import Measure, Plan
from corpus.names import chapter_title
from ui.documents import document_pairs, render_offers
from ui.keep import keep_answer
from ui.markup import escape, link, question_links
from ui.quotes import Fact, chip, fact_list, quote_block
from ui.words.answer import ANSWER_STRINGS, AnswerStrings
from ui.words.documents import DOCUMENT_WORDS
from ui.words.page import Strings
from ui.written import Writing, render_plan_words, render_written


@dataclass(frozen=True, slots=True)
class Around:
    """What an answer stands in."""

    plan: Plan
    page: Strings
    """The page's own language, which links open in and buttons speak."""
    words: AnswerStrings
    """The answer's language."""
    source: Language = "en"
    """The language of what is quoted."""


def render_answer(
    question: str, answer: Answer, plan: Plan, strings: Strings, *, stopped: bool = False
) -> str:
    """The answer to a question, one line of escaped HTML, its labels in the answer's language.

    Args:
        question: As it was asked, for the link to it.
        answer: What is told, whole or still growing.
        plan: What is quoted.
        strings: Of the page.
        stopped: Whether the person ended the language model's part.
    """
    words = ANSWER_STRINGS[answer.language]
    around = Around(plan, strings, words, answer.document.language if answer.document else "en")
    shown = [s for s in answer.statements if not s.more]
    behind = [s for s in answer.statements if s.more]
    parts = [
        f'<p class="tag">{escape(_labels(answer, words)[answer.status])}</p>',
        _opening(answer, around, stopped=stopped),
        _statements(shown, around),
        _more(behind, around),
        _card(answer, around),
        _related(answer.related, around),
        _choices(answer.choices, around),
        render_offers(question, answer, strings.language),
        # After a full answer it would only repeat what the chips say of themselves.
        _next_step(answer.next_step, words) if answer.status is not Status.ANSWERED else "",
        _foot(question, answer, around),
    ]
    return _answer(answer.status, answer.language, "".join(parts))


def _labels(answer: Answer, words: AnswerStrings) -> Mapping[Status, str]:
    return DOCUMENT_WORDS[answer.language].status_labels if answer.document else words.status_labels


def render_problem(sentence: str, language: Language) -> str:
    """A plain sentence in the place of an answer."""
    tag = escape(ANSWER_STRINGS[language].status_labels[Status.ERROR])
    return _answer(Status.ERROR, language, f'<p class="tag">{tag}</p><p class="lead">{escape(sentence)}</p>')


def _answer(status: Status, language: Language, content: str) -> str:
    return f'<div class="answer is-{status.value}" lang="{language}">{content}</div>'


def _opening(answer: Answer, around: Around, *, stopped: bool) -> str:
    """The lead, and what a language model adds.

    "The Plan says:" stands right above the quotations, never above the model's sentences; a lead that warns of
    something comes first of all.
    """
    lead, page = f'<p class="lead">{escape(answer.lead)}</p>', around.page.language
    if answer.generation is None:
        return lead
    writing = Writing(answer.generation, answer.language, page, around.plan, stopped)
    if answer.lead == LEADS[Status.ANSWERED][answer.language]:
        return render_written(writing) + lead
    return lead + render_written(writing) + render_plan_words(writing)


def _statements(statements: list[Statement], around: Around) -> str:
    if not statements:
        return ""
    items = "".join(_statement(statement, around) for statement in statements)
    return f'<ol class="statements">{items}</ol>'


def _statement(statement: Statement, around: Around) -> str:
    citation, words = statement.citation, around.words
    if citation.place:
        return _document_statement(statement, around)
    unit = around.plan.find_unit(citation.unit_id)
    facts = fact_list(measure_facts(unit.measure if unit else None, words))
    title = chapter_title(citation.chapter, citation.chapter_title, words.language)
    return (
        f'<li class="statement">{_plain(statement, words)}{quote_block(citation)}'
        f'{facts}<p class="where">{_chip(citation, around)} '
        f'<span class="of">{escape(title)}</span></p></li>'
    )


def _document_statement(statement: Statement, around: Around) -> str:
    """A quotation of a document of the library, which has no plain words, no facts and no reader."""
    kind = WORDINGS[statement.wording][around.words.language] if statement.wording else ""
    return (
        f'<li class="statement"><p class="kind">{escape(kind)}</p>{quote_block(statement.citation, around.source)}'
        f'<p class="where">{_chip(statement.citation, around)}</p></li>'
    )


def _chip(citation: Citation, around: Around) -> str:
    return chip(citation, around.plan, around.page.language)


def _plain(statement: Statement, words: AnswerStrings) -> str:
    label = ""
    if statement.kinds:
        label = f'<p class="kind">{escape(tell_kinds(statement.kinds, words.language))}</p>'
    if not statement.plain:
        return label
    note = f'<span class="note">{escape(PLAIN_WORDS[words.language])}</span>'
    return f'{label}<p class="plain">{escape(statement.plain)} {note}</p>'


def measure_facts(measure: Measure | None, words: AnswerStrings) -> tuple[Fact, ...]:
    """By when, by whom and to whom, in the language of the words; in English as printed."""
    if measure is None:
        return ()
    language = words.language
    deadline = span_text(measure.deadline, language) if measure.deadline else None
    period = span_text(measure.period, language) if measure.period and not deadline else None
    return (
        Fact(words.deadline, deadline, language),
        Fact(words.period, period, language),
        Fact(words.executors, executors_text(measure, language), language),
        Fact(words.addressees, addressees_text(measure, language), language),
    )


def _more(statements: list[Statement], around: Around) -> str:
    if not statements:
        return ""
    summary = escape(around.words.more.format(count=len(statements)))
    body = _statements(statements, around)
    return f'<details class="more"><summary>{summary}</summary>{body}</details>'


def _card(answer: Answer, around: Around) -> str:
    card = None if answer.document else card_of(answer, read_cards())
    if card is None:
        return ""
    words, address = around.words, link(around.page.language, ("card", card.card_id))
    title = escape(card.title[words.language])
    return f'<p class="to-card">{escape(words.card)}: <a href="{address}">{title}</a></p>'


def _related(citations: tuple[Citation, ...], around: Around) -> str:
    if not citations:
        return ""
    items = "".join(
        f'<li>{_chip(citation, around)} <span lang="en">{escape(citation.quote)}</span></li>'
        for citation in citations
    )
    label = escape(around.words.related)
    return f'<div class="related"><p class="label">{label}</p><ul>{items}</ul></div>'


def _choices(choices: tuple[str, ...], around: Around) -> str:
    if not choices:
        return ""
    label, links = escape(around.words.choices), question_links(choices, around.page.language)
    return f'<div class="choices"><p class="label">{label}</p>{links}</div>'


def _next_step(next_step: str, words: AnswerStrings) -> str:
    if not next_step:
        return ""
    return f'<p class="next"><span class="label">{escape(words.next_step)}</span> {escape(next_step)}</p>'


def _foot(question: str, answer: Answer, around: Around) -> str:
    document = answer.document.document_id if answer.document else PLAN_ID
    address = link(around.page.language, ("q", question), *document_pairs(document))
    tools = f'<a class="copy" href="{address}">{escape(around.words.copy_question)}</a>'
    if answer.statements and not answer.document:  # the dossier holds places of the Plan
        tools += keep_answer(around.page.language)
    return f'<p class="notice">{escape(answer.notice)}</p><p class="tools">{tools}</p>'
