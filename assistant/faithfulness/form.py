"""What a model may not write at all: quotations, links, markup, and places, which code adds."""

import re
import unicodedata
from collections.abc import Iterator

from assistant.faithfulness.contacts import find_contacts
from assistant.faithfulness.types import Fault, Finding
from assistant.language import detect_language
from corpus.languages import Language

LENGTH_LIMIT = 400
"""Characters of a sentence: twice the longest that reads well on a phone."""

_QUOTES = re.compile("[“”„‟«»‹›\"❝❞〝〞＂]|(?<!\\w)['‘’‚`](?=\\w)")
_MARKUP = re.compile(r"[<>{}\[\]|\\^~*#_`]|&#?\w+;")
_PLACES = re.compile(
    r"""
      \b(?:page|pages|pp?\.|chapters?|ch\.|actions?|measures?|paragraphs?|para\.)\s*(?:no\.?\s*|number\s*|№\s*)?\d
    | \b(?:стр\.?|страниц\w*|с\.|глав\w*|гл\.|мер[аыуе]й?|пункт\w*|п\.|абзац\w*)\s*(?:№\s*|номер\s*)?\d
    | \b\d+\s*-?\s*(?:я|й|ю|ей|ой|ая|ый|ую)?\s+(?:глав|мер[аыуе]\b|страниц|пункт)\w*
    | \b\d+\s*-?\s*(?:ші|шы)?\s*-?\s*(?:тарау|шара|бет|тармақ)\w*
    | \bch\d+\.\w
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PLAIN_SIGNS = frozenset("№°▯")
"""Signs that are no pictures; the last stands for a digit that the Plan's text has lost."""


def find_form(sentence: str, language: Language) -> Iterator[Finding]:
    """What of its form a sentence may not have, and whether it is in the language of the answer."""
    for pattern in (_QUOTES, _MARKUP, _PLACES):
        if found := pattern.search(sentence):
            yield Finding(Fault.FORM, found[0])
    if picture := next((sign for sign in sentence if _is_picture(sign)), None):
        yield Finding(Fault.FORM, picture)
    yield from find_contacts(sentence)
    if len(sentence) > LENGTH_LIMIT or "?" in sentence or not sentence.isprintable():
        yield Finding(Fault.FORM, sentence)
    if detect_language(sentence) != language:
        yield Finding(Fault.LANGUAGE, sentence)


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So" and sign not in _PLAIN_SIGNS
