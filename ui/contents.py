"""The Plan's table of contents: its chapters and their sections, each a link."""

from corpus.model import Chapter, Plan, Section
from ui.markup import escape, escape_attribute, link
from ui.strings import Strings

FRONT_MATTER = 0
CONCLUSION = 23


def render_contents(plan: Plan, current: Chapter | None, strings: Strings) -> str:
    """Every chapter with its sections; the one that is being read is told apart."""
    items = "".join(_chapter(chapter, strings, current=chapter is current) for chapter in plan.chapters)
    return f'<nav aria-label="{escape_attribute(strings.contents)}"><ul class="chapters">{items}</ul></nav>'


def numbered(chapter: Chapter) -> bool:
    """Whether a chapter is called by its number: front matter and conclusion are not."""
    return FRONT_MATTER < chapter.number < CONCLUSION


def chapter_name(chapter: Chapter, strings: Strings) -> str:
    """What a chapter is called in a running line: `Chapter 18`, `Conclusion`."""
    return f"{strings.chapter} {chapter.number}" if numbered(chapter) else chapter.title


def _chapter(chapter: Chapter, strings: Strings, *, current: bool) -> str:
    number = str(chapter.number) if numbered(chapter) else ""
    here = ' aria-current="true"' if current else ""
    entry = (
        f'<a href="{link(chapter=chapter.number)}"{here}><span class="no">{number}</span>'
        f"{_name_and_page(chapter.title, chapter.page, strings)}</a>"
    )
    sections = "".join(_section(section, strings) for section in chapter.sections)
    return f"<li>{entry}{f'<ul>{sections}</ul>' if sections else ''}</li>"


def _section(section: Section, strings: Strings) -> str:
    title = f"{section.number} {section.title}" if section.number else section.title
    return (
        f'<li class="level-{section.level}"><a href="{link(section=section.section_id)}">'
        f"{_name_and_page(title, section.page, strings)}</a></li>"
    )


def _name_and_page(title: str, page: int | None, strings: Strings) -> str:
    short = strings.page_short.format(page=page) if page else ""
    return f'<span class="name" lang="en">{escape(title)}</span><span class="pg">{escape(short)}</span>'
