"""The Plan's own name, which a sentence may always use with its years."""

import re

_YEARS = r"2009\s?[-–—]\s?2012"
_ALONE = r"2009\b(?!\s?[-–—])"
_NAME_EN = (
    r"(?:[Nn]ational\s+)?(?:[Hh]uman\s+[Rr]ights\s+)?(?:[Aa]ction\s+)?Plan\b"
    r"(?:\s+(?:in|of)\s+(?:the\s+Republic\s+of\s+)?Kazakhstan)?"
)
_NAME_RU = (
    r"(?:План|[Нн]ациональн\w+\s+план)\w*(?:\s+действий)?(?:\s+в\s+(?:области|сфере)\s+прав\s+человека)?"
    r"(?:\s+(?:в\s+)?Республик[еи]\s+Казахстан|\s+Казахстана|\s+РК)?"
)
_WORDS_KK = r"(?:(?:Қазақстан|Республикасы\w*|адам|құқықтары\w*|саласындағы|жөніндегі)\s+){0,6}"
_NAME_KK = rf"{_WORDS_KK}(?:Жоспар|[Ұұ]лттық\s+(?:іс-қимыл\s+)?[Жж]оспар)"
_OWN_NAME = re.compile(
    rf"{_NAME_EN},?\s+(?:(?:of|for|from)\s+)?(?:the\s+)?(?:years?\s+)?\(?(?:{_YEARS}|{_ALONE})"
    rf"|{_NAME_EN},?\s+(?:which\s+was\s+)?(?:adopted|approved)\s+in\s+2009"
    rf"|(?:{_YEARS}|2009)\s+{_NAME_EN}"
    rf"|{_NAME_RU}\s+(?:на\s+)?\(?(?:{_YEARS}(?:\s*(?:гг\.?|год\w*))?|2009\s+года)"
    rf"|{_NAME_RU},?\s+(?:принят|утвержд)\w+\s+в\s+2009\s+году"
    rf"|{_YEARS}\s+жылдар\w*\s+арналған\s+{_NAME_KK}"
    rf"|2009\s+(?:жылғы|жылы\s+(?:қабылданған|бекітілген))\s+{_NAME_KK}"
)


def mask_own_name(sentence: str) -> str:
    """A sentence with the Plan's own name and years blanked, as long as it was."""
    return _OWN_NAME.sub(lambda match: "·" + " " * (len(match[0]) - 1), sentence)
