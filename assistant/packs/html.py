"""A pack as one printable page that needs nothing else: no script, no font, no picture from anywhere."""

from html import escape

from assistant.packs.page_parts import (
    render_case_answers,
    render_cases,
    render_handout,
    render_notes,
    render_session,
)
from assistant.packs.page_quiz import render_key, render_quiz
from assistant.packs.page_style import PAGE_STYLE
from assistant.packs.types import Pack
from assistant.packs.words import PACK_WORDS


def pack_to_html(pack: Pack) -> str:
    """The pack as a HTML document; to be written as UTF-8.

    Each part begins on a new sheet: what is for the participants can be copied without the answers.
    """
    words = PACK_WORDS[pack.request.language]
    parts = (
        ("session", words.session.title, render_session(pack)),
        ("handout", words.parts["handout"], render_handout(pack)),
        ("cases", words.parts["cases"], render_cases(pack)),
        ("quiz", words.parts["quiz"], render_quiz(pack)),
        ("key", words.parts["key"], render_key(pack)),
        ("case-answers", f"{words.parts['cases']}. {words.case.answers}", render_case_answers(pack)),
        ("notes", words.parts["notes"], render_notes(pack)),
    )
    links = "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title, _ in parts)
    sections = "".join(_section(pack, name, title, html) for name, title, html in parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{pack.request.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(pack.title)} – {escape(words.pack)}</title><style>{PAGE_STYLE}</style></head><body>"
        f"<nav><ul>{links}</ul></nav><main>{sections}</main></body></html>\n"
    )


def _section(pack: Pack, name: str, title: str, html: str) -> str:
    first = name == "session"
    head = f"<h1>{escape(pack.title)}</h1>" if first else ""
    of = escape(pack.subtitle if first else pack.title)
    short = "".join(f'<p class="short">{escape(text)}</p>' for text in pack.shortfalls) if first else ""
    classes = "first" if first else "part"
    return (
        f'<section id="{name}" class="{classes}">{head}<p class="of">{of}</p>{short}<h2>{escape(title)}</h2>{html}'
        f'<p class="notice">{escape(pack.notice)}</p></section>'
    )
