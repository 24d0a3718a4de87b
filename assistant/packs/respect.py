"""Whether a text speaks of people in words that a trainer would print."""

import re
from collections.abc import Mapping

from corpus.languages import Language

_COARSE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:cops?|ex-cons?|inmates?|inside|bloody|crazy|shut up|whores?|brothels?|cripples?|gays?|prostitut\w*|"
        r"illegals?|perverts?|psycho\w*|drunks?|junkies)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:мент|зэк|зек|зон(?:[ауые]|ах|ам)?\b|вышк|гастарбайтер|борделе?|урк|сел[аи]? в|опущ|шлюх|дурдом|псих|"
        r"педофил|пьян|наркоман|бомж|нелегал|диаспор|блатн|откат|крыш|слива|отсид|отмотал|кума?\b|шмон|баланд|"
        r"на волю|на воле|тюряг)",
        re.IGNORECASE,
    ),
    "kk": re.compile(r"жезөкше|түрмеш|зэк|мент\b|маскүнем|нашақор|жынды", re.IGNORECASE),
}
"""Words that people type and that stay out of print."""
_OF_DISABILITY: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:the disabled|disabled|invalids?)\b", re.IGNORECASE),
    "ru": re.compile(r"\bинвалид(?!ност)", re.IGNORECASE),
    "kk": re.compile(r"мүгедек(?!тігі\b|тік)", re.IGNORECASE),
}
"""Words for persons with disabilities that are not theirs; the Plan's own words are quoted as they are."""


def is_respectful(text: str, language: Language) -> bool:
    """Whether a text says nothing of persons with disabilities that they would not say of themselves."""
    return not _OF_DISABILITY[language].search(text)


def is_decent(text: str, language: Language) -> bool:
    """Whether a text can be read out in a room."""
    return is_respectful(text, language) and not _COARSE[language].search(text)
