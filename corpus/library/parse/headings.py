"""What a heading looks like: a word for a division with its number, a numbered title, a line of capitals."""

import re
from dataclasses import dataclass
from typing import Final

TITLE_LIMIT: Final = 200
"""Characters of a heading; longer ones are paragraphs."""
LINE_LIMIT: Final = 1_000
"""Characters of a line that is looked at for a heading: an article may follow on the line of its number."""
_ROMAN: Final = r"[IVXLCivxlcІХ]{1,7}"
_NUMBER: Final = rf"(?:\d{{1,3}}(?:[.\-]\d{{1,3}})*|{_ROMAN}|[A-ZА-Я])"
_WORDED: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|"
    r"первая|первый|вторая|второй|третья|третий|четвертая|четвёртая|пятая)"
)
_RANKS: Final = {
    "part": 1, "book": 1, "часть": 1, "раздел": 1, "бөлім": 1, "title": 1,
    "annex": 1, "appendix": 1, "schedule": 1, "приложение": 1, "қосымша": 1, "бөлік": 1,
    "chapter": 2, "глава": 2, "тарау": 2,
    "section": 3, "subsection": 4, "подраздел": 3, "параграф": 3, "кіші бөлім": 3,
    "article": 6, "статья": 6, "бап": 6, "rule": 6, "principle": 6, "goal": 4, "objective": 4,
}  # fmt: skip
"""How wide a division is: 1 the widest. A line of capitals stands between sections and articles."""
CAPITALS_RANK: Final = 5
NUMBERED_RANK: Final = 7
"""Of `1. Title`; each further number of `1.2. Title` is one narrower."""
_ROMAN_RANK: Final = 4
TITLE_RANK: Final = 12
"""Of a title without number or capitals, which stands under any other."""
_WORDS: Final = "|".join(sorted(_RANKS, key=len, reverse=True))
_WORD_FIRST: Final = re.compile(
    rf"(?P<word>{_WORDS})\s+(?:№\s*)?(?P<number>{_NUMBER}|{_WORDED})(?![\w])(?P<mark>\s*[.:)—–-]*)\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBER_FIRST: Final = re.compile(
    rf"(?P<number>\d{{1,3}}|{_ROMAN})\s*[-–]?\s*(?P<word>бөлім|бөлік|тарау|бап|қосымша)(?!\w)(?P<mark>\s*[.:)—–-]*)\s*"
    r"(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLCІХ]{1,6})(?P<mark>\.|\)|(?<=\d)(?=\s))\s+(?P<rest>[^\W\d_a-zа-яё].*)"
)
_ENDS: Final = re.compile(r"[.;:,][\"”’»)]*$")


@dataclass(frozen=True, slots=True)
class HeadingForm:
    """A line read as a heading."""

    rank: int
    number: str
    """In small letters, without marks: `5`, `iv`, `2.1`."""
    word: str
    """`article`; empty of a numbered title or of capitals."""
    rest_at: int
    """Offset in the line at which what follows the number begins."""
    rest: str


def read_worded(text: str) -> HeadingForm | None:
    """A line as `Article 5. Title` or `5-бап. Title`; None where it is none, or goes on as a sentence does."""
    match = None
    if len(text) <= LINE_LIMIT:
        match = _WORD_FIRST.fullmatch(text) or _NUMBER_FIRST.fullmatch(text)
    if match is None:
        return None
    rest, number = match["rest"], match["number"]
    goes_on = rest[:1].islower() or (rest.startswith(("(", ",", ";")) and not match["mark"].strip())
    is_word = re.fullmatch(_WORDED, number, re.IGNORECASE)
    if goes_on or (number.islower() and not is_word):
        return None
    if match.re is _WORD_FIRST and not match["word"][0].isupper():
        return None
    word = " ".join(match["word"].casefold().split())
    return HeadingForm(_RANKS[word], match["number"].casefold(), word, match.start("rest"), rest)


def read_numbered(text: str) -> HeadingForm | None:
    """A line as `2.1. Title`; None where it is none."""
    match = _NUMBERED.fullmatch(text) if len(text) <= TITLE_LIMIT else None
    if match is None or _ENDS.search(text):
        return None
    number = match["number"]
    rank = NUMBERED_RANK + number.count(".") if number[0].isdigit() else _ROMAN_RANK
    return HeadingForm(rank, number.casefold(), "", match.start("rest"), match["rest"])


def is_capitals(text: str) -> bool:
    """Whether a line is a title in capitals."""
    if len(text) > TITLE_LIMIT:
        return False
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 2 and text == text.upper() and not _ENDS.search(text)  # noqa: PLR2004


def is_numbered_heading(text: str) -> bool:
    """Whether a line names a division with its number."""
    return read_worded(text) is not None


def ends_open(text: str) -> bool:
    """Whether a line ends without a stop, as titles do."""
    return not _ENDS.search(text[-TITLE_LIMIT:])
