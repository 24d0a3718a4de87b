"""What in a question looks like personal data: an IIN, a telephone number, an e-mail address.

It is told before anything is sent to a language model, and left out of what is searched: a number says nothing
of a matter. Years, dates, sums, and numbers of decrees, laws and measures are none.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

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
_IIN = r"\b(?:iin|iyn|zhsn|jsn|иин|жсн)(?:-?\w{0,8})?\b"
_IIN_WORD = re.compile(rf"{_IIN}\W{{0,3}}(?:(?:of )?(?:my )?\w+\W{{1,3}})?$", re.IGNORECASE)
_MARK = "\x1a"
"""Stands for what was left out; no cleaned text holds it."""
_DEVICE = """
    phone telephone cell mobile телефон телефона телефону сот сотовый моб мобильный телефоным телефоны ұялы
"""
"""What a question may be about itself: `they tap my phone +7 ...`."""
_CONTACT = """
    call ring text write send contact repeat звоните позвоните перезвоните звони позвони перезвони наберите пишите
    напишите пиши напиши пришлите пришли вышлите отправьте отправь скиньте скинь ответьте связь повтори повторите
    хабарласыңыз хабарласыңызшы жазыңыз жіберіңіз қайтала pozvonite prishlite napishite
"""
"""What asks to be called or written to."""
_LEADING = """
    my me us is it it's its this here at on by to of or and back number no tel whatsapp telegram viber e-mail email
    mail mailbox address мой моя мою моего меня мне нас нам это вот есть по на или и номер номера номеру тел ватсап
    вотсап вацап вайбер телеграм почта почту почте почты эл электронная электронную емейл мейл имейл мыло адрес
    контакт контакты менің маған бұл міне номерім нөмірім нөмірі нөмір почтам поштам поштасы пошта электрондық
    moy moya mne menya eto nomer telefon pochta pochtu menin nomirim poshtam telefonym
"""
"""What else only leads to a number or an address: `my e-mail is`."""
_TRAILING = """
    is my mine this number phone please это мой номер телефон почта пожалуйста
    бұл менің нөмірім нөміріне нөмірі нөмірге телефоныма телефонына поштасына поштама почтасына мекенжайына
    қоңырау шалыңыз шалыңызшы шалып жіберіңіз жіберіңізші хабарласыңыз хабарласыңызшы хабарласып жазыңыз жазыңызшы
"""
"""The same behind it: `+7 ... нөміріне қоңырау шалып`."""


def _any_of(*listed: str) -> str:
    return "|".join(sorted({re.escape(word) for words in listed for word in words.split()}, reverse=True))


_LED_IN = re.compile(
    rf"(?P<lead>(?:\b(?:{_any_of(_DEVICE, _CONTACT, _LEADING)})\b[\s.,:;()№–—-]*){{0,8}}){_MARK}"
    rf"(?:[\s,:–—-]*\b(?:{_any_of(_TRAILING)})\b){{0,5}}",
    re.IGNORECASE,
)
_HAS_CONTACT = re.compile(rf"\b(?:{_any_of(_CONTACT)})\b", re.IGNORECASE)
_UP_TO_DEVICE = re.compile(rf".*\b(?:{_any_of(_DEVICE)})\b", re.IGNORECASE)
_CLAUSE_ENDS = ".,;:!?—–-("
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


class _Place(NamedTuple):
    """Where personal data stand in a cleaned text."""

    start: int
    end: int
    kind: Personal


def find_personal(text: str) -> frozenset[Personal]:
    """The kinds of personal data that a text seems to hold."""
    return frozenset(place.kind for place in _places(clean(text)))


def leave_out_personal(text: str) -> str:
    """The cleaned text without personal data and the words that only introduce them.

    A text that holds none stays as it is.
    """
    plain = clean(text)
    places = sorted(_places(plain))
    if not places:
        return plain
    kept, end = "", 0
    for place in places:
        kept, end = kept + plain[end : place.start] + _MARK, place.end
    kept += plain[end:]
    if any(place.kind is Personal.IIN for place in places):
        kept = re.sub(rf"{_IIN}[\s:]*", "", kept, flags=re.IGNORECASE)
    return " ".join(_LED_IN.sub(_without_lead, kept).split()).lstrip(",.;:!?-–— ")


def _without_lead(match: re.Match[str]) -> str:
    """Nothing, but for a telephone that is what the sentence is about: `they tap my phone +7 ...`."""
    before = match.string[: match.start()].rstrip()
    opens = not before or before[-1] in _CLAUSE_ENDS + _MARK
    device = None if opens or _HAS_CONTACT.search(match["lead"]) else _UP_TO_DEVICE.match(match["lead"])
    return f"{device[0]} " if device else " "


def _places(plain: str) -> Iterator[_Place]:
    for match in _EMAIL.finditer(plain):
        yield _Place(match.start(), match.end(), Personal.EMAIL)
    # As long as before, so that places stay places.
    rest = _EMAIL.sub(lambda match: " " * len(match[0]), plain)
    for match in _DIGITS.finditer(rest):
        kind = _kind(match[0].strip(), rest[: match.start()])
        if kind:
            yield _Place(match.start(), match.end(), kind)


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
