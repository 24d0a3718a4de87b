"""A parser for any document with a structure: headings, numbered paragraphs, lists, pages."""

from corpus.library.parse.parser import parse_text

__all__ = ["parse_text"]
