"""The Plan's table of contents: its chapters and their sections, each a link."""

from corpus.languages import Language
from corpus.model import Chapter, Plan, Section
from corpus.names import chapter_title
from ui.markup import escape, escape_attribute, link
from ui.words.page import Strings

FRONT_MATTER = 0
CONCLUSION = 23


def render_contents(plan: Plan, current: Chapter | None, strings: Strings) -> str:
    """Every chapter with its sections; the one that is being read is told apart."""
    items = "".join(_chapter(chapter, strings, current=chapter is current) for chapter in plan.chapters)
    return f'<nav aria-label="{escape_attribute(strings.contents)}"><ul class="chapters">{items}</ul></nav>'


def numbered(chapter: Chapter) -> bool:
    """Whether a chapter is called by its number: front matter and conclusion are not."""
    return FRONT_MATTER < chapter.number < CONCLUSION


def _chapter(chapter: Chapter, strings: Strings, *, current: bool) -> str:
    number = str(chapter.number) if numbered(chapter) else ""
    here = ' aria-current="true"' if current else ""
    title = chapter_title(chapter.number, chapter.title, strings.language)
    entry = (
        f'<a href="{link(strings.language, ("chapter", chapter.number))}"{here}><span class="no">{number}</span>'
        f"{_name_and_page(title, strings.language, chapter.page, strings)}</a>"
    )
    sections = "".join(_section(section, strings) for section in chapter.sections)
    return f"<li>{entry}{f'<ul>{sections}</ul>' if sections else ''}</li>"


def _section(section: Section, strings: Strings) -> str:
    title = f"{section.number} {section.title}" if section.number else section.title
    return (
        f'<li class="level-{section.level}"><a href="{link(strings.language, ("section", section.section_id))}">'
        f"{_name_and_page(title, 'en', section.page, strings)}</a></li>"
    )


def _name_and_page(title: str, language: Language, page: int | None, strings: Strings) -> str:
    short = strings.page_short.format(page=page) if page else ""
    return (
        f'<span class="name" lang="{language}">{escape(title)}</span><span class="pg">{escape(short)}</span>'
    )
