"""Telephone numbers and addresses: code alone shows where to turn, whatever a unit holds."""

import re
from collections.abc import Iterator

from assistant.faithfulness.types import Fault, Finding

SHORTEST = 7
"""Digits in groups from which they are a telephone number, unless they are grouped as thousands."""
LONGEST_FIGURE = 8
"""Digits in a row that a figure of the Plan has at most."""

_LINKS = re.compile(
    r"""
      \w{2,}://
    | \bwww\.
    | (?<![^\W_]\.)\b[^\W_][\w-]+\.(?!\d)[^\W\d_]{2,}
    | \b\w[\w-]*\.[^\W\d_]{2,}/
    | [\w.+-]+@[\w-]+ | (?<!\w)@\w
    | \b(?:data|javascript|mailto|tel):
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINE = re.compile(
    r"""
      (?<!\w)(?:call|calling|phone|telephone|dial|tel|hotline|helpline|whatsapp|telegram
        |позвон\w*|звон\w*|телефон\w*|тел|наб(?:ер|ир)\w*|қоңырау\w*|хабарлас\w*)
      (?:\W+[^\W\d]+){0,3}\W+\d{3,}
    | (?<!\d)\d{3,4}(?:-?\w+)?\s+(?:нөмір|номер|телефон)\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GROUPS = re.compile(r"\d(?:[\s().-]{0,3}\d)+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[\s.]\d{3})+|(?:19|20)\d\d\s?-\s?(?:19|20)\d\d")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")


def find_contacts(sentence: str) -> Iterator[Finding]:
    """Telephone numbers, e-mail addresses and links of a sentence."""
    for pattern in (_LINKS, _LINE):
        if found := pattern.search(sentence):
            yield Finding(Fault.FORM, found[0])
    yield from (Finding(Fault.FORM, group) for group in _telephones(sentence))


def _telephones(sentence: str) -> Iterator[str]:
    for found in _GROUPS.finditer(sentence):
        group, digits = found[0], sum(letter.isdigit() for letter in found[0])
        if sentence[: found.start()].rstrip(" (").endswith("+"):
            yield group
        elif group.isdigit():
            if digits > LONGEST_FIGURE:
                yield group
        elif digits >= SHORTEST and not (_THOUSANDS.fullmatch(group) or _DATE.fullmatch(group)):
            yield group
