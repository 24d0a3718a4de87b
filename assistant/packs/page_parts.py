"""Session plan, handout, case cards and notes as parts of the printable page."""

from html import escape

from assistant.packs.types import Case, CaseQuestion, Pack, PackLine, Step
from assistant.packs.words import PACK_WORDS


def render_session(pack: Pack) -> str:
    """Goals, materials and steps."""
    words, session = PACK_WORDS[pack.request.language].session, pack.session
    steps = "".join(map(_step, session.steps))
    return (
        f'<div class="beside"><div><h3>{escape(words.goals)}</h3>{_list(session.goals)}</div>'
        f"<div><h3>{escape(words.materials)}</h3>{_list((*session.materials, session.grouping))}</div></div>"
        f"<h3>{escape(words.steps)}</h3><table><thead><tr><th>{escape(words.time)}</th>"
        f"<th>{escape(words.does)}</th></tr></thead><tbody>{steps}</tbody></table>"
    )


def render_handout(pack: Pack) -> str:
    """What participants take home."""
    sections = "".join(
        f'<h3>{escape(section.title)}</h3><p class="note">{escape(section.note)}</p>'
        + "".join(render_line(pack, line) for line in section.lines)
        for section in pack.handout.sections
    )
    return f"<p>{escape(pack.handout.intro)}</p>{sections}"


def render_cases(pack: Pack) -> str:
    """The case cards, two on a page, without their answers."""
    return f'<div class="cards">{"".join(_card(pack, case) for case in pack.cases)}</div>'


def render_case_answers(pack: Pack) -> str:
    """What answers the questions of the case cards, for the trainer."""
    words = PACK_WORDS[pack.request.language].case
    return "".join(
        f"<h3>{escape(words.card.format(number=case.number))}. {escape(case.title)}</h3>"
        + "".join(_answered(pack, question) for question in case.questions)
        for case in pack.cases
    )


def render_notes(pack: Pack) -> str:
    """The facilitator's notes."""
    return "".join(f"<h3>{escape(section.title)}</h3>{_list(section.paragraphs)}" for section in pack.notes)


def render_line(pack: Pack, line: PackLine) -> str:
    """Plain words, quotation, place and kind; the quotation is English whatever the page is."""
    words = PACK_WORDS[pack.request.language].line
    details = "".join(f'<p class="details">{escape(detail)}</p>' for detail in line.details)
    printed = "".join(
        f'<p class="details">{escape(words.printed)}: <span lang="en">“{escape(cell)}”</span></p>'
        for cell in line.printed
    )
    return (
        f'<div class="line"><p>{escape(line.plain)}</p><blockquote lang="en">“{escape(line.citation.quote)}”</blockquote>'
        f'<p class="place">{escape(line.citation.locator)} · {escape(line.kind_label)}</p>{details}{printed}</div>'
    )


def _step(step: Step) -> str:
    uses = f' <span class="uses">[{escape(", ".join(step.uses))}]</span>' if step.uses else ""
    return (
        f"<tr><td>{step.start}–{step.start + step.minutes}</td>"
        f"<td><strong>{escape(step.title)}</strong>{uses}<br>{escape(step.text)}</td></tr>"
    )


def _card(pack: Pack, case: Case) -> str:
    words = PACK_WORDS[pack.request.language].case
    questions = "".join(f"<li>{escape(question.text)}</li>" for question in case.questions)
    return (
        f'<div class="card"><p class="of">{escape(words.card.format(number=case.number))}</p>'
        f"<h3>{escape(case.title)}</h3><p>{escape(case.situation)}</p><ol>{questions}</ol>"
        f'<p class="task">{escape(words.task)} {escape(words.made_up)}</p></div>'
    )


def _answered(pack: Pack, question: CaseQuestion) -> str:
    lines = "".join(render_line(pack, line) for line in question.answers)
    note = f"<p>{escape(question.note)}</p>" if question.note else ""
    return f'<p class="label"><strong>{escape(question.text)}</strong></p>{note}{lines}'


def _list(texts: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"
