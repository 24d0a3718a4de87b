"""Telephone numbers and addresses: code alone shows where to turn, whatever a unit holds."""

import re
from collections.abc import Iterator

from assistant.faithfulness.types import Fault, Finding

SHORTEST = 7
"""Digits in groups from which they are a telephone number, unless they are grouped as thousands."""
SHORTEST_ABROAD = 5
"""The same after a plus sign."""
LONGEST_FIGURE = 8
"""Digits in a row that a figure of the Plan has at most."""

_DASH = r"\-‐‑‒–—―"
_ENDS = "kz|ru|com|org|net|info|int|gov|edu|io|me|uk|eu|рф|қаз|кз|ком|орг"
"""What addresses end in, for those that are spelt out or begin with a single letter."""
_LINKS = re.compile(
    rf"""
      \w{{2,}}://
    | \bwww\.
    | \b(?!(?:ст|пп|гг|см|др|тыс|млн|млрд|руб|обл|чел|кв|жж|бб|мың)\.)[^\W_][\w-]+\.[^\W\d_]{{2,}}
    | \b\w[\w-]*\.[^\W\d_]{{2,}}/
    | \w\s?\.\s?(?-i:{_ENDS})\b(?!\.)
    | \b(?:dot|точка|нүкте)\s+(?:{_ENDS})\b
    | [\w.+-]+@[\w-]+ | (?<!\w)@\w | \w\s?[(\[]at[)\]]\s?\w
    | \b(?:data|javascript|mailto|tel):(?=\w)
    | (?<!\d)\d{{1,3}}(?:\.\d{{1,3}}){{3}}(?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_YEAR = r"(?!(?:19|20)\d\d(?!\d))"
_LINE = re.compile(
    rf"""
      (?<!\w)(?:call|phone|dial|ring|telephone|tel|hotline|helpline|whatsapp|telegram|viber
        |позвон\w*|звон(?:и|ят|ить)\w*|телефон(?:у|ам|ом|ға|мен|ы|ына)?|тел|наб(?:ери|ерите|рать|рав|ирай\w*)|қоңырау\w*|хабарлас\w*)
      (?:[^\w,;:]+[^\W\d]+){{0,5}}[\s:(]+{_NO_YEAR}(?:\d{{3,}}|\d{{2,3}}(?:[\s{_DASH}]\d{{2,3}}){{1,3}})(?![\d%]|[.,]\d)
    | (?<!\w)(?:(?:on|at|by|using)\s+(?:the\s+)?number|по\s+(?:\w+\s+){{0,2}}номеру)\s+\d{{3}}
    | (?<!\d){_NO_YEAR}\d{{3,4}}(?:-\w{{1,3}})?\s+(?:нөмір\w*|номер\w*|телефон(?:ы|ына|ымен|ға|у)?(?!\w))
    | (?<![\d.,])\d{{3,4}}\s?[{_DASH}]?\s?(?:ге|ға|ке|қа|не|на)\s+(?:қоңырау|хабарлас|телефон|звонда)\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_YEAR = re.compile(rf"(?<!\d)(?<!\d[{_DASH}])(?:19|20)\d\d(?!\d)")
_GROUPS = re.compile(rf"\d(?:[\s().{_DASH}]{{0,3}}\d)+")
_FIGURE = r"(?:\d{1,3}(?:[\s.]\d{3})+|\d{4}|\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d)"
_HARMLESS = re.compile(rf"{_FIGURE}(?:\s?[{_DASH}]\s?{_FIGURE})?")
"""Thousands, a date, and a range of such figures or of years."""

_NUMBERED = re.compile(r"(?:№|\bNo\.?)$")
"""Before the number of a document: `№ 32-36.125`."""


def find_contacts(sentence: str) -> Iterator[Finding]:
    """Telephone numbers, e-mail addresses and links of a sentence."""
    for pattern in (_LINKS, _LINE):
        if found := pattern.search(sentence):
            yield Finding(Fault.FORM, found[0])
    yield from (Finding(Fault.FORM, group) for group in _telephones(sentence))


def _telephones(sentence: str) -> Iterator[str]:
    for found in _GROUPS.finditer(_YEAR.sub(_blank, sentence)):
        group, digits = found[0], sum(letter.isdigit() for letter in found[0])
        before = sentence[: found.start()].rstrip(" (")
        least = SHORTEST_ABROAD if before.endswith("+") else SHORTEST
        if group.isdigit() or _NUMBERED.search(before):
            least = LONGEST_FIGURE + 1
        if digits >= least and not _HARMLESS.fullmatch(group):
            yield group


def _blank(year: re.Match[str]) -> str:
    """As many letters as a year has, so that it parts the figures beside it and moves nothing."""
    return "y" * len(year[0])
