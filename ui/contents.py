"""The Plan's table of contents: its chapters and their sections, each a link."""

from corpus.languages import Language
from corpus.model import Chapter, Plan, Section
from corpus.names import chapter_title
from ui.markup import escape, escape_attribute, link
from ui.words.reader import ReaderWords

FRONT_MATTER = 0
CONCLUSION = 23


def render_contents(plan: Plan, current: Chapter | None, words: ReaderWords) -> str:
    """Every chapter with its sections; the one that is being read is told apart."""
    items = "".join(_chapter(chapter, words, current=chapter is current) for chapter in plan.chapters)
    return f'<nav aria-label="{escape_attribute(words.contents)}"><ul class="chapters">{items}</ul></nav>'


def numbered(chapter: Chapter) -> bool:
    """Whether a chapter is called by its number: front matter and conclusion are not."""
    return FRONT_MATTER < chapter.number < CONCLUSION


def _chapter(chapter: Chapter, words: ReaderWords, *, current: bool) -> str:
    number = str(chapter.number) if numbered(chapter) else ""
    here = ' aria-current="true"' if current else ""
    title = chapter_title(chapter.number, chapter.title, words.language)
    entry = (
        f'<a href="{link(words.language, ("chapter", chapter.number))}"{here}><span class="no">{number}</span>'
        f"{_name_and_page(title, words.language, chapter.page, words)}</a>"
    )
    sections = "".join(_section(section, words) for section in chapter.sections)
    return f"<li>{entry}{f'<ul>{sections}</ul>' if sections else ''}</li>"


def _section(section: Section, words: ReaderWords) -> str:
    title = f"{section.number} {section.title}" if section.number else section.title
    return (
        f'<li class="level-{section.level}"><a href="{link(words.language, ("section", section.section_id))}">'
        f"{_name_and_page(title, 'en', section.page, words)}</a></li>"
    )


def _name_and_page(title: str, language: Language, page: int | None, words: ReaderWords) -> str:
    short = words.page_short.format(page=page) if page else ""
    return (
        f'<span class="name" lang="{language}">{escape(title)}</span><span class="pg">{escape(short)}</span>'
    )
