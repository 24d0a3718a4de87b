"""The pack builder: what to choose, the pack as it is, and the files to take along."""

from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from assistant.packs import Pack, PackRequest, build_pack, parse_request, request_pairs
from assistant.packs.request import LARGEST_SEED
from assistant.packs.topics import TOPICS
from assistant.packs.types import LARGEST_GROUP, MINUTES, SMALLEST_GROUP, Level, NotesSection, PackLine
from corpus.names import chapter_title
from ui.forms import UNSAVED, select
from ui.markup import escape, escape_attribute, link
from ui.quotes import chip, quote_block
from ui.views.pack_quiz import render_item
from ui.views.view import ViewContext, ViewPage
from ui.words.packs import PACK_WORDS, PackWords


def render_packs(context: ViewContext, query: QueryParams) -> ViewPage:
    """The form, and the pack that its values give."""
    words = PACK_WORDS[context.language]
    request = pack_request(context, query, "packs")
    pack = build_pack(context.plan, request)
    html = (
        f'<h2 tabindex="-1">{escape(words.heading)}</h2><p class="intro">{escape(words.intro)}</p>'
        f"{_form(context, request, words)}{_pack(context, pack, words)}"
    )
    return ViewPage("packs", words.heading, html, width="wide")


def pack_request(context: ViewContext, query: QueryParams, name: str) -> PackRequest:
    """What a query asks for; the view's own word carries the topic."""
    pairs = [("topic" if key == name else key, value) for key, value in query.multi_items() if key != "lang"]
    return parse_request([*pairs, ("lang", context.language)])


def view_pairs(request: PackRequest, name: str) -> list[tuple[str, str]]:
    """The same request as an address of a view."""
    pairs = [pair for pair in request_pairs(request) if pair[0] not in {"topic", "lang"}]
    return [(name, request.topic), *pairs]


def _form(context: ViewContext, request: PackRequest, words: PackWords) -> str:
    language = context.language
    topics = {topic_id: topic.title[language] for topic_id, topic in TOPICS.items()} | {
        "": words.own_chapters
    }
    levels = {level.value: words.levels[level.value] for level in Level}
    lengths = {str(minutes): words.minutes_value.format(minutes=minutes) for minutes in MINUTES}
    return (
        f'<form class="pack-form" method="get" {UNSAVED}>'
        f"{select('packs', words.topic, topics.items(), request.topic)}"
        f"{_chapters(context, request, words)}"
        f'<div class="pack-row">{select("level", words.level, levels.items(), request.level.value)}'
        f"{select('minutes', words.minutes, lengths.items(), str(request.minutes))}"
        f"{_number('size', words.size, request.size, SMALLEST_GROUP, LARGEST_GROUP)}"
        f"{_number('seed', words.seed, request.seed, 1, LARGEST_SEED)}</div>"
        f'<p class="hint">{escape(words.seed_hint)}</p><input type="hidden" name="lang" value="{language}">'
        f'<button type="submit" class="first">{escape(words.build)}</button></form>'
    )


def _number(name: str, label: str, value: int, low: int, high: int) -> str:
    return (
        f'<label>{escape(label)}<input type="number" name="{name}" value="{value}" min="{low}" max="{high}"'
        f' inputmode="numeric"></label>'
    )


def _chapters(context: ViewContext, request: PackRequest, words: PackWords) -> str:
    items = "".join(
        f'<label><input type="checkbox" name="chapter" value="{chapter.number}"'
        f"{' checked' if chapter.number in request.chapters else ''}>"
        f"{chapter.number}. {escape(chapter_title(chapter.number, chapter.title, context.language))}</label>"
        for chapter in context.plan.chapters
        if chapter.actions
    )
    opened = " open" if request.chapters else ""
    return (
        f'<details class="pack-chapters"{opened}><summary>{escape(words.chapters)}</summary>{items}</details>'
    )


def _pack(context: ViewContext, pack: Pack, words: PackWords) -> str:
    shortfalls = "".join(f'<p class="problem">{escape(sentence)}</p>' for sentence in pack.shortfalls)
    parts = (
        (words.plan, _session(pack, words)),
        (words.handout, _handout(context, pack)),
        (words.cases, _cases(context, pack)),
        (words.quiz, _quiz(context, pack, words)),
        (words.notes, "".join(_notes(section) for section in pack.notes)),
    )
    body = "".join(
        f'<details class="pack-part"{" open" if number == 0 else ""}><summary>{escape(title)}</summary>{html}</details>'
        for number, (title, html) in enumerate(parts)
    )
    return (
        f'<section class="pack"><h3>{escape(pack.title)}</h3><p class="of">{escape(pack.subtitle)}</p>{shortfalls}'
        f'{_files(context, pack.request, words)}{body}<p class="notice">{escape(pack.notice)}</p></section>'
    )


def _files(context: ViewContext, request: PackRequest, words: PackWords) -> str:
    query = escape_attribute(urlencode(request_pairs(request)))
    labels = {
        "docx": words.docx,
        "pdf": words.pdf,
        "html": words.html,
        "gift": words.gift,
        "anki": words.anki,
    }
    files = "".join(
        f'<a class="button" href="export/pack.{name}?{query}" download>{escape(label)}</a>'
        for name, label in labels.items()
    )
    live = link(context.language, *view_pairs(request, "quiz"))
    address = link(context.language, *view_pairs(request, "packs"))
    other = link(context.language, *_with_seed(request))
    return (
        f'<p class="view-tools"><a class="button first" href="{live}">{escape(words.live)}</a>{files}</p>'
        f'<p class="view-tools"><a href="{other}">{escape(words.another)}</a>'
        f'<a class="copy" href="{address}">{escape(words.copy)}</a></p>'
    )


def _with_seed(request: PackRequest) -> list[tuple[str, str]]:
    pairs = [(name, value) for name, value in view_pairs(request, "packs") if name != "seed"]
    return [*pairs, ("seed", str(request.seed % LARGEST_SEED + 1))]


def _session(pack: Pack, words: PackWords) -> str:
    session = pack.session
    rows = "".join(
        f'<tr><th scope="row">{escape(words.minute_from.format(start=s.start, end=s.start + s.minutes))}</th>'
        f"<td><strong>{escape(s.title)}</strong><br>{escape(s.text)}"
        f"{''.join(f' <span class=uses>{escape(part)}</span>' for part in s.uses)}</td></tr>"
        for s in session.steps
    )
    return (
        f"<h4>{escape(words.goals)}</h4>{_list(session.goals)}<h4>{escape(words.materials)}</h4>"
        f'{_list(session.materials)}<p>{escape(session.grouping)}</p><table class="session">{rows}</table>'
    )


def _list(sentences: tuple[str, ...]) -> str:
    return "<ul class='dots'>" + "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences) + "</ul>"


def _handout(context: ViewContext, pack: Pack) -> str:
    sections = "".join(
        f"<h4>{escape(section.title)}</h4><p>{escape(section.note)}</p>"
        f'<ul class="card-lines">{"".join(f"<li>{pack_line(context, line)}</li>" for line in section.lines)}</ul>'
        for section in pack.handout.sections
    )
    return f"<p>{escape(pack.handout.intro)}</p>{sections}"


def pack_line(context: ViewContext, line: PackLine) -> str:
    """Plain words, quotation, place and kind of one line of a pack."""
    details = "".join(f'<p class="of">{escape(detail)}</p>' for detail in line.details)
    return (
        f'<p class="plain">{escape(line.plain)}</p><p class="kind">{escape(line.kind_label)}</p>'
        f'{quote_block(line.citation)}{details}<p class="where">{chip(line.citation, context.plan, context.language)}</p>'
    )


def _cases(context: ViewContext, pack: Pack) -> str:
    return "".join(
        f"<h4>{case.number}. {escape(case.title)}</h4><p>{escape(case.situation)}</p><ol class='dots'>"
        + "".join(
            f"<li>{escape(question.text)}<details><summary>{escape(PACK_WORDS[context.language].show_answer)}</summary>"
            + "".join(pack_line(context, line) for line in question.answers)
            + (f"<p>{escape(question.note)}</p>" if question.note else "")
            + "</details></li>"
            for question in case.questions
        )
        + "</ol>"
        for case in pack.cases
    )


def _quiz(context: ViewContext, pack: Pack, words: PackWords) -> str:
    items = "".join(
        f'<li class="quiz-item">{render_item(item, words)}<details><summary>{escape(words.show_answer)}</summary>'
        f"{key_entry(context, pack, number)}</details></li>"
        for number, item in enumerate(pack.quiz.items, 1)
    )
    return f"<p>{escape(pack.quiz.intro)}</p><ol class='quiz'>{items}</ol>"


def key_entry(context: ViewContext, pack: Pack, number: int) -> str:
    """The answer to an item of the quiz, with the quotations that prove it."""
    entry = pack.key[number - 1]
    because = f"<p>{escape(entry.because)}</p>" if entry.because else ""
    lines = "".join(pack_line(context, line) for line in entry.lines)
    return f'<p class="right">{escape(entry.answer)}</p>{because}{lines}'


def _notes(section: NotesSection) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in section.paragraphs)
    return f"<h4>{escape(section.title)}</h4>{paragraphs}"
