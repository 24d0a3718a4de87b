"""The measures on light pages: a few filters, ten measures at a time."""

from starlette.datastructures import QueryParams

from assistant.citations import make_locator
from assistant.explore import ActionQuery, explore, parse_query
from corpus.bodies import BODIES
from corpus.editorial import read_editorial
from corpus.model import Unit
from corpus.names import body_name, chapter_title
from ui.forms import UNSAVED, select
from ui.lite.pager import START, start_of, turn_links
from ui.markup import escape, escape_attribute, link
from ui.quotes import fact_list
from ui.render import measure_facts
from ui.views.view import ViewContext
from ui.words.answer import ANSWER_STRINGS
from ui.words.lite import LITE_WORDS, LiteWords

AT_ONCE = 10
"""Measures on one page: with their wording they stay well under 30 KB."""
_YEARS = ("2009", "2010", "2011", "2012")


def render_actions(context: ViewContext, query: QueryParams) -> str:
    """The form, the count, and ten of the measures that the filters let through."""
    words = LITE_WORDS[context.language]
    pairs = [("q" if name == "actions" else name, value) for name, value in query.multi_items()]
    wanted = parse_query([*pairs, *[("to", value) for name, value in pairs if name == "from"]])
    found = explore(context.plan, wanted)
    start = start_of(query, len(found))
    items = "".join(_item(context, unit) for unit in found[start : start + AT_ONCE])
    count = escape(words.count.format(count=len(found), total=len(context.plan.actions)))
    return (
        f"<h2>{escape(context.strings.view_actions)}</h2>{_form(context, wanted, words)}"
        f'<p role="status">{count}</p><ol start="{start + 1}">{items}</ol>{_pager(context, query, start, len(found))}'
    )


def _form(context: ViewContext, wanted: ActionQuery, words: LiteWords) -> str:
    language = context.language
    chapters = [
        (str(c.number), f"{c.number}. {chapter_title(c.number, c.title, language)}")
        for c in context.plan.chapters
        if c.actions
    ]
    bodies = [(name, body_name(name, language)) for name in BODIES]
    chapter = str(wanted.chapters[0]) if wanted.chapters else ""
    body = wanted.bodies[0] if wanted.bodies else ""
    year = (wanted.start or "")[:4]
    every = ("", words.any)
    return (
        f'<form method="get" {UNSAVED}><label>{escape(words.search)}'
        f'<input {UNSAVED} name="actions" maxlength="200" value="{escape_attribute(wanted.text)}"></label>'
        f"{select('chapter', words.chapter, [every, *chapters], chapter)}"
        f"{select('executor', words.executor, [every, *bodies], body)}"
        f"{select('from', words.year, [every, *((y, y) for y in _YEARS)], year)}"
        f'<input type="hidden" name="lang" value="{language}"><button>{escape(words.show)}</button></form>'
    )


def _item(context: ViewContext, unit: Unit) -> str:
    words, language = ANSWER_STRINGS[context.language], context.language
    entry = read_editorial(context.plan).get(unit.unit_id)
    plain = f"<p>{escape(entry.plain[language])}</p>" if entry and language != "en" else ""
    locator = make_locator(unit, unit.page, language)
    return (
        f'<li>{plain}<blockquote lang="en">{escape(unit.text)}</blockquote>'
        f"{fact_list(measure_facts(unit.measure, words))}"
        f'<p><a href="{link(language, ("unit", unit.unit_id))}">{escape(locator)}</a></p></li>'
    )


def _pager(context: ViewContext, query: QueryParams, start: int, count: int) -> str:
    kept = [(name, value) for name, value in query.multi_items() if name not in {START, "lang"}]
    before, after = (
        link(context.language, *kept, (START, place)) if 0 <= place < count else None
        for place in (start - AT_ONCE, start + AT_ONCE)
    )
    return f"<p>{turn_links(before, after, context.language)}</p>"
