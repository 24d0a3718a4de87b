"""What in a question looks like personal data: an IIN, a telephone number, an e-mail address.

It is told before anything is sent to a language model. Years, dates, sums, and numbers of decrees, laws and
measures are none.
"""

import re
from datetime import date
from enum import StrEnum

from index.text import clean


class Personal(StrEnum):
    """A kind of personal data."""

    IIN = "iin"
    """Individual identification number: 12 digits that begin with the date of birth."""
    PHONE = "phone"
    EMAIL = "email"


_EMAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"(?<![\w.,])\+?\d(?:[ \u00a0\-–.()/]{0,3}\d){5,14}(?![\w])")
"""A run of digits with what people put between them."""
_NUMBER_OF = re.compile(r"(?:№|\bno\.?|\bn|\bnumber|\bномер|\bнөмір\w*)\s*$", re.IGNORECASE)
"""Before the number of a document."""
_PHONE_WORD = re.compile(
    r"(?:\bphone|\bcall|\btel|\bmobile|\bwhatsapp|телефон|звон|тел\.?|сот\w*|моб|нөмір\w*|хабарлас)\W*$",
    re.IGNORECASE,
)
_IIN_WORD = re.compile(r"(?:\biin|\bиин|\bжсн\w*)\W{0,3}(?:\w+\W{1,3})?$", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}")
_YEARS = re.compile(r"(?:(?:19|20)\d{2}[ \-–,./]*)+")
_SUM = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+")

IIN_DIGITS = 12
CENTURY_DIGITS = range(7)
"""Seventh digit of an IIN: century and sex, 0 for people without Kazakh citizenship."""
NATIONAL_DIGITS = 11
"""Digits of a number with the country's or the trunk's first: +7 701 234 56 78, 8 7172 12 34 56."""
LOCAL_DIGITS = 10
LANDLINE_DIGITS = (6, 7)
"""A number inside a town: taken for one only where it is written as one, or called so."""
LANDLINE_PARTS = 3
TRUNK = "78"
AREA = "7"
"""First digit of an area or operator in Kazakhstan: 701, 727, 7172."""


def find_personal(text: str) -> frozenset[Personal]:
    """The kinds of personal data that a text seems to hold."""
    plain = clean(text)
    found = {Personal.EMAIL} if _EMAIL.search(plain) else set()
    for match in _DIGITS.finditer(_EMAIL.sub(" ", plain)):
        kind = _kind(match[0].strip(), _EMAIL.sub(" ", plain)[: match.start()])
        if kind:
            found.add(kind)
    return frozenset(found)


def _kind(written: str, before: str) -> Personal | None:
    digits = re.sub(r"\D", "", written)
    if _is_iin(digits) or (len(digits) == IIN_DIGITS and _IIN_WORD.search(before)):
        return Personal.IIN
    if _is_no_phone(written):
        return None
    if _PHONE_WORD.search(before) or _is_national(written, digits):
        return Personal.PHONE
    return Personal.PHONE if _is_local(written, digits) and not _NUMBER_OF.search(before) else None


def _is_iin(digits: str) -> bool:
    """Whether twelve digits begin with a day that there is; the last, a check digit, is often mistyped."""
    if len(digits) != IIN_DIGITS or int(digits[6]) not in CENTURY_DIGITS:
        return False
    century = {0: 2000, 1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000}[int(digits[6])]
    try:
        date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return False
    return True


def _is_no_phone(written: str) -> bool:
    return any(pattern.fullmatch(written) for pattern in (_DATE, _YEARS, _SUM))


def _is_national(written: str, digits: str) -> bool:
    if written.startswith("+"):
        return len(digits) >= LOCAL_DIGITS
    return len(digits) == NATIONAL_DIGITS and digits[0] in TRUNK


def _is_local(written: str, digits: str) -> bool:
    if len(digits) == LOCAL_DIGITS:
        return digits[0] in AREA
    # `23-45-67`, `234-56-78`: pairs at the end, as a number inside a town is written.
    parts = [len(part) for part in re.findall(r"\d+", written)]
    return len(digits) in LANDLINE_DIGITS and len(parts) == LANDLINE_PARTS and parts[1:] == [2, 2]
