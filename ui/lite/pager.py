"""Long lists on light pages: where a page of one begins, and the links to the pages before and after."""

import re
from collections.abc import Mapping

from corpus.languages import Language
from ui.markup import escape
from ui.words.lite import LITE_WORDS

START = "start"
"""Of an address: how many entries of a list are passed over."""
_PLACE = re.compile(r"[0-9]{1,6}")


def start_of(query: Mapping[str, str], count: int) -> int:
    """How many of `count` entries an address passes over; 0 where it names no place among them."""
    given = query.get(START, "0")
    start = int(given) if _PLACE.fullmatch(given) else 0
    return start if start < count else 0


def turn_links(before: str | None, after: str | None, language: Language) -> str:
    """The links to the pages before and after.

    Args:
        before: Address of the page before, escaped; None: there is none.
        after: The same of the page after.
        language: Of the page.
    """
    words = LITE_WORDS[language]
    turns = ((before, words.fewer), (after, words.more))
    return " ".join(f'<a href="{address}">{escape(label)}</a>' for address, label in turns if address)
