"""An answer as HTML: quotations, chips, facts, and the looks of each status."""

from assistant.kinds import tell_kinds
from assistant.messages import PLAIN_WORDS
from assistant.types import Answer, Citation, Statement, Status
from corpus.languages import Language
from corpus.model import Plan
from corpus.names import body_name, chapter_title
from ui.answer_strings import ANSWER_STRINGS, AnswerStrings
from ui.markup import escape, link


def render_answer(question: str, answer: Answer, plan: Plan) -> str:
    """The answer to a question, one line of escaped HTML, its labels in the answer's language."""
    words = ANSWER_STRINGS[answer.language]
    shown = [s for s in answer.statements if not s.more]
    behind = [s for s in answer.statements if s.more]
    parts = [
        f'<p class="tag">{escape(words.status_labels[answer.status])}</p>',
        f'<p class="lead">{escape(answer.lead)}</p>',
        _statements(shown, plan, words),
        _more(behind, plan, words),
        _related(answer.related, plan, words),
        _choices(answer.choices, words),
        # After a full answer it would only repeat what the chips say of themselves.
        _next_step(answer.next_step, words) if answer.status is not Status.ANSWERED else "",
        _foot(question, answer.notice, words),
    ]
    return _answer(answer.status, answer.language, "".join(parts))


def render_problem(sentence: str, language: Language) -> str:
    """A plain sentence in the place of an answer."""
    tag = escape(ANSWER_STRINGS[language].status_labels[Status.ERROR])
    return _answer(Status.ERROR, language, f'<p class="tag">{tag}</p><p class="lead">{escape(sentence)}</p>')


def place_link(citation: Citation, plan: Plan) -> str:
    """The address of a quotation: its unit, and where in the unit's text it stands."""
    unit = plan.find_unit(citation.unit_id)
    start = unit.text.find(citation.quote) if unit else -1
    if start < 0:
        return link(unit=citation.unit_id)
    return link(unit=citation.unit_id, quote=f"{start}-{start + len(citation.quote)}")


def _answer(status: Status, language: Language, content: str) -> str:
    return f'<div class="answer is-{status.value}" lang="{language}">{content}</div>'


def _chip(citation: Citation, plan: Plan) -> str:
    return f'<a class="chip" href="{place_link(citation, plan)}">{escape(citation.locator)}</a>'


def _statements(statements: list[Statement], plan: Plan, words: AnswerStrings) -> str:
    if not statements:
        return ""
    items = "".join(_statement(statement, plan, words) for statement in statements)
    return f'<ol class="statements">{items}</ol>'


def _statement(statement: Statement, plan: Plan, words: AnswerStrings) -> str:
    citation = statement.citation
    title = chapter_title(citation.chapter, citation.chapter_title, words.language)
    return (
        f'<li class="statement">{_plain(statement, words)}'
        f'<blockquote lang="en">{escape(citation.quote)}</blockquote>{_facts(statement, words)}'
        f'<p class="where">{_chip(citation, plan)} '
        f'<span class="of">{escape(title)}</span></p></li>'
    )


def _plain(statement: Statement, words: AnswerStrings) -> str:
    label = ""
    if statement.kinds:
        label = f'<p class="kind">{escape(tell_kinds(statement.kinds, words.language))}</p>'
    if not statement.plain:
        return label
    note = f'<span class="note">{escape(PLAIN_WORDS[words.language])}</span>'
    return f'{label}<p class="plain">{escape(statement.plain)} {note}</p>'


def _facts(statement: Statement, words: AnswerStrings) -> str:
    addressees = "; ".join(body_name(name, words.language) for name in statement.addressees)
    facts = (
        (words.deadline, statement.deadline, "en"),
        (words.period, None if statement.deadline else statement.period, "en"),
        (words.executors, statement.executors, "en"),
        (words.addressees, addressees, words.language),
    )
    rows = "".join(
        f'<div><dt>{escape(name)}</dt><dd lang="{language}">{escape(value)}</dd></div>'
        for name, value, language in facts
        if value
    )
    return f'<dl class="facts">{rows}</dl>' if rows else ""


def _more(statements: list[Statement], plan: Plan, words: AnswerStrings) -> str:
    if not statements:
        return ""
    summary = escape(words.more.format(count=len(statements)))
    body = _statements(statements, plan, words)
    return f'<details class="more"><summary>{summary}</summary>{body}</details>'


def _related(citations: tuple[Citation, ...], plan: Plan, words: AnswerStrings) -> str:
    if not citations:
        return ""
    items = "".join(
        f'<li>{_chip(citation, plan)} <span lang="en">{escape(citation.quote)}</span></li>'
        for citation in citations
    )
    return f'<div class="related"><p class="label">{escape(words.related)}</p><ul>{items}</ul></div>'


def _choices(choices: tuple[str, ...], words: AnswerStrings) -> str:
    if not choices:
        return ""
    items = "".join(
        f'<li><a class="choice" href="{link(q=choice)}">{escape(choice)}</a></li>' for choice in choices
    )
    return f'<div class="choices"><p class="label">{escape(words.choices)}</p><ul>{items}</ul></div>'


def _next_step(next_step: str, words: AnswerStrings) -> str:
    if not next_step:
        return ""
    return f'<p class="next"><span class="label">{escape(words.next_step)}</span> {escape(next_step)}</p>'


def _foot(question: str, notice: str, words: AnswerStrings) -> str:
    copy = f'<a class="copy" href="{link(q=question)}">{escape(words.copy_question)}</a>'
    return f'<p class="notice">{escape(notice)}</p><p class="tools">{copy}</p>'
