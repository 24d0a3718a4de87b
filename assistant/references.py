"""Exact references: `chapter 18 action 2`, `ch. 19 a. 4`, `глава 18, мера 2`, `18-тарау, 2-шара`."""

import re
from dataclasses import dataclass

from corpus import Plan, Unit
from index.text import normalise

TABLE_IN_CHAPTER_16 = "10"
"""Name of the list that chapter 16's action 10 holds: its rows are `10.1` to `10.4`."""
_NUMBER = r"(\d+|[ivx]{1,6})"
_SIGNED = r"((?<=\s)-\d+|\d+|[ivx]{1,6})"
"""Of an action: one below zero is named too, and is not there."""
NOWHERE = -1
"""A number that no place has: what is written like a Roman numeral and is none, or is far too long."""
MOST_DIGITS = 9
"""Digits of a number that is read; nothing in the Plan has more than three."""
_CHAPTER_WORD = r"(?:chapters?|chap\.?|ch\.?|глав[аеыу]|гл\.?|тарау\w*)"
_ACTION_WORD = (
    r"(?:actions?|act\.|a\.?|measures?|recommendations?|items?|points?|no\.?|№|мер[аыеу]|"
    r"действи[ея]\w?|мероприяти\w*|рекомендаци[яию]|пункт\w*|п\.?|м\.|(?:іс-)?шара\w*|(?:іс-)?әрекет\w*|"
    r"іс-қимыл\w*|тармақ\w*)"
)
_LIST_WORDS = {
    "labor": r"labou?r|труд|еңбек",
    "health": r"health|здоров|денсаулық",
    "education": r"education|образован|білім",
    "lawyers": r"lawyers?|адвокат",
    "standard of living": r"standard of living|уровн\w* жизни|тұрмыс деңгей",
}
_ROW = r"(?:(?:\.|,?\s*(?:items?|rows?|lines?|строк[аи]|пункт|жол)\s*)(\d+))?"
"""Row of a table inside an action: `10.2`, `action 10, row 2`."""
_FORMS = (
    re.compile(
        rf"\b{_CHAPTER_WORD}\s*{_NUMBER}\b(?P<between>[^.?!\d]*?)\b{_ACTION_WORD}(?:-|\s*){_SIGNED}{_ROW}\b"
    ),
    re.compile(
        rf"\b{_ACTION_WORD}(?:-|\s*){_SIGNED}{_ROW}\b(?P<between>[^.?!\d]*?)\b{_CHAPTER_WORD}\s*{_NUMBER}\b"
    ),
    re.compile(
        rf"\b{_NUMBER}[- ]?(?:ші |шы )?тарау\w*(?P<between>[^.?!\d]*?)\b{_NUMBER}{_ROW}[- ]?(?:ші |шы )?"
        r"(?:(?:іс-)?шара|(?:іс-)?әрекет|іс-қимыл|тармақ)"
    ),
)
_CHAPTER_ONLY = re.compile(rf"\b{_CHAPTER_WORD}\s*{_NUMBER}\b|\b(\d+)[- ]?(?:ші |шы )?тарау")
_ACTION_ONLY = re.compile(
    r"\b(?:actions?|measures?|мер[аыу]|мероприяти[ея]|шара|әрекет)(?:-|\s*(?:no\.?|№)?\s*)((?<=\s)-\d+|\d+)\b"
    r"|(?<!\w)((?:(?<!\S)-)?\d+)-(?:ші |шы )?(?:іс-)?(?:шара|әрекет)(?!лар|лер)"
)
"""Only with a hyphen is a number before the Kazakh word that of a measure: `5 шара` is five of them."""
_UNIT_ID = re.compile(r"\bch\d{1,2}(?:\.[a-z-]+)?\.[apm]\d+(?:\.\d+)?\b")
_ROMAN_FORM = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that a question names by number."""

    chapter: int | None
    action: int | None
    list_name: str | None = None
    row: int | None = None
    """Row of the table in chapter 16, action 10."""
    unit_id: str | None = None


def find_references(text: str) -> tuple[Reference, ...]:
    """The places a question names, in the order they stand in it; empty where it names none."""
    text = normalise(text)
    if ids := _UNIT_ID.findall(text):
        return tuple(Reference(None, None, unit_id=unit_id) for unit_id in dict.fromkeys(ids))
    found: dict[int, Reference] = {}
    for position, form in enumerate(_FORMS):
        for match in form.finditer(text):
            numbers = [group for group in match.groups() if group != match.group("between")]
            chapter, action, row = (
                (numbers[2], numbers[0], numbers[1])
                if position == 1
                else (numbers[0], numbers[1], numbers[2])
            )
            name = _list_in(match.group("between"))
            found.setdefault(
                match.start(),
                Reference(_value(chapter), _value(action), name, int(row) if row else None),
            )
    if found:
        return tuple(dict.fromkeys(found[start] for start in sorted(found)))
    chapters = [Reference(_value(a or b), None) for a, b in _CHAPTER_ONLY.findall(text)]
    if chapters:
        return tuple(dict.fromkeys(chapters))
    return tuple(Reference(None, _value(a or b)) for a, b in _ACTION_ONLY.findall(text))


def resolve(plan: Plan, reference: Reference) -> tuple[Unit, ...]:
    """The units a reference means; empty where the Plan has no such place."""
    if reference.unit_id:
        unit = plan.find_unit(reference.unit_id)
        return (unit,) if unit else ()
    if reference.chapter is None or not 0 <= reference.chapter < len(plan.chapters):
        return ()
    actions = plan.chapter(reference.chapter).actions
    if reference.action is None:
        return actions
    return tuple(unit for unit in actions if _means(reference, unit))


def is_nowhere(plan: Plan, reference: Reference) -> bool:
    """Whether a reference names what the Plan has nowhere: `chapter 99`, or an action that no chapter has."""
    if resolve(plan, reference):
        return False
    if reference.unit_id or reference.chapter is not None:
        return True
    return not any(unit.measure and unit.measure.number == reference.action for unit in plan.actions)


def _means(reference: Reference, unit: Unit) -> bool:
    measure = unit.measure
    if measure is None:
        return False
    if measure.list_name == TABLE_IN_CHAPTER_16:
        return reference.action == int(TABLE_IN_CHAPTER_16) and reference.row in (None, measure.number)
    if reference.row is not None or measure.list_name != reference.list_name:
        return False
    number = measure.number or int(unit.unit_id.rsplit("m", 1)[-1])
    return number == reference.action


def _list_in(words: str) -> str | None:
    return next((name for name, pattern in _LIST_WORDS.items() if re.search(pattern, words)), None)


def _value(number: str) -> int:
    """The value of a number in digits or in Roman numerals up to 39; `NOWHERE` of letters that make none."""
    digits = number.removeprefix("-")
    if digits.isdigit():
        return int(number) if len(digits) <= MOST_DIGITS else NOWHERE
    if not _ROMAN_FORM.fullmatch(number):
        return NOWHERE
    values = [_ROMAN[letter] for letter in number]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
